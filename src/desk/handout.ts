import { earliest, type Instant } from '../calendar/instant.ts';
import type { Ownership } from '../policy/sections/ownership.ts';
import type { Decision } from '../rules/decision.ts';
import { flag } from '../rules/rule.ts';
import { status } from '../rules/status.ts';
import { valueAt } from '../ticket/ticket.ts';
import type { Judged } from './evaluate.ts';
import type { Snapshot } from './snapshot.ts';
import { areaOwner, staffingOf, suggesterOf } from './suggest.ts';

/**
 * Where the policy says so, a ticket that nobody took in time is given to whom the desk suggests. Then nobody has to be
 * told that it has no owner: GitHub tells the one who gets it. Only a run over every ticket knows who has how much; one
 * over a single ticket leaves it to that. So many are given out in one run as it may post notices.
 */
export function handOut(all: readonly Judged[], snapshot: Snapshot): readonly Judged[] {
  const { policy, sweep } = snapshot;
  const { ownership } = policy;
  if (ownership === null) return all;
  if (!ownership.assign) return suggested(all, ownership, snapshot);
  const waiting = all
    .flatMap((judged) => {
      const at = unownedSince(judged, snapshot);
      return at === null ? [] : [{ judged, at }];
    })
    .sort((a, b) => a.at - b.at || a.judged.ticket.issue.number - b.judged.ticket.issue.number);
  const changed = new Map<Judged, Judged>();
  if (sweep === null)
    for (const { judged } of waiting) changed.set(judged, { ...judged, decisions: silent(judged) });
  else {
    const suggest = suggesterOf(all, snapshot);
    for (const { judged, at } of waiting.slice(0, policy.desk.noticesPerHour)) {
      const login = suggest(judged.case);
      // Everybody is away: then somebody has to be told after all.
      if (login === null) continue;
      const because = 'Nobody took the ticket in time; the policy assigns the suggestion.';
      changed.set(judged, given(judged, login, because, at));
    }
  }
  return all.map((judged) => changed.get(judged) ?? judged);
}

/**
 * Who is told that nobody owns a ticket is told whom the policy itself names for it: who knows its area, or who alone is
 * on duty. Whom to choose by what people have to do only a run over every ticket knows; the agenda says it. A notice
 * must not depend on which run comes first.
 */
function suggested(all: readonly Judged[], ownership: Ownership, snapshot: Snapshot): readonly Judged[] {
  const isUnowned = (d: Decision): boolean => d.kind === 'notice' && d.notice.kind === 'unowned';
  if (!all.some(({ decisions }) => decisions.some(isUnowned))) return all;
  const staffing = staffingOf(all, snapshot);
  const onDuty = ownership.suggest === 'on-duty' ? staffing.onDuty.filter(staffing.isThere) : [];
  return all.map((judged) => {
    const area = areaOwner(judged.ticket.issue.labels, ownership, staffing);
    const login = area ?? (onDuty.length === 1 ? (onDuty[0] ?? null) : null);
    if (login === null) return judged;
    const decisions = judged.decisions.map((d) =>
      d.kind === 'notice' && d.notice.kind === 'unowned'
        ? { ...d, notice: { ...d.notice, suggested: login } }
        : d,
    );
    return { ...judged, decisions };
  });
}

/** Since when somebody should own it and nobody does; null: it is owned, not yet late, closed, or no news. */
export function unownedSince(judged: Judged, { policy, now }: Snapshot): Instant | null {
  const clock = judged.clocks.find((c) => c.name === 'ownership' && c.live && c.breachedAt !== null);
  const at = clock?.breachedAt ?? null;
  const isNews = at !== null && now - (clock?.newsAt ?? at) <= policy.news;
  return isNews && judged.ticket.issue.state === 'open' && !isOwned(judged, now) ? at : null;
}

/** Whether somebody owns it, or will once its decisions are carried out. */
export function isOwned({ ticket, decisions }: Judged, now: Instant): boolean {
  return (
    (valueAt(ticket.owners, now) ?? []).length > 0 ||
    decisions.some((d) => d.kind === 'assignees' && d.add.length > 0)
  );
}

/** A ticket that goes to somebody. */
export function given(judged: Judged, login: string, because: string, deadline: Instant): Judged {
  const decision: Decision = {
    kind: 'assignees',
    rule: 'owner',
    because,
    deadline,
    add: [login],
    remove: [],
  };
  return { ...judged, decisions: [...judged.decisions.filter(({ rule }) => rule !== 'owner'), decision] };
}

/**
 * A ticket that this run gives to somebody, or takes off somebody, counts as that in the same run: its status comment is
 * what it will be then, and the flag of those that nobody owns goes. Otherwise the next run would have to mend what this
 * one left.
 */
export function inHand(judged: Judged, snapshot: Snapshot): Judged {
  const { policy, now } = snapshot;
  const before = valueAt(judged.ticket.owners, now) ?? [];
  const moves = judged.decisions.filter((d) => d.kind === 'assignees');
  const removed = new Set(moves.flatMap(({ remove }) => remove));
  const after = new Set([
    ...before.filter((login) => !removed.has(login)),
    ...moves.flatMap(({ add }) => add),
  ]);
  if (after.size === before.length && before.every((login) => after.has(login))) return judged;
  const ticket = { ...judged.ticket, owners: [...judged.ticket.owners, { at: now, value: [...after] }] };
  const then = judged.case.become(ticket);
  const decisions = judged.decisions.flatMap((d) => (d.kind === 'status' ? status(then) : d));
  // The clock of those that nobody owns may begin.
  const wakes = [judged.wake, then.wake].filter((at) => at !== null);
  const moved = { ...judged, decisions, wake: earliest(...wakes) };
  if (before.length > 0 || after.size === 0) return moved;
  const meta = { rule: 'owner', because: 'Somebody owns the ticket.', deadline: now, record: true };
  const unflagged = flag(then, policy.labels.needs_owner, null, meta);
  const rest = decisions.filter((d) => d.rule !== 'owner' || d.kind === 'assignees');
  return { ...moved, decisions: [...rest, ...unflagged] };
}

function silent({ decisions }: Judged): Decision[] {
  return decisions.filter((d) => d.rule !== 'owner');
}
