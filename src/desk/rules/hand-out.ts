import type { Instant } from '../../calendar/instant.ts';
import type { Case } from '../../rules/case.ts';
import type { AssigneesDecision } from '../../rules/decision.ts';
import type { Ruling } from '../../rules/ruling.ts';
import type { Snapshot } from '../snapshot.ts';
import { areaOwner, staffingOf, suggesterOf } from '../suggest.ts';
import type { HandingRule } from './desk-rule.ts';
import { given, isGiven, isOwned } from './desk-rule.ts';

/**
 * Where the policy says so, a ticket that nobody took in time is given to whom the desk suggests. Then nobody has to be
 * told that it has no owner: GitHub tells the one who gets it. Only a run over every ticket knows who has how much; one
 * over a single ticket leaves it to that. So many are given out in one run as it may post notices.
 */
export const handOut: HandingRule = (tickets, _, snapshot) => {
  const { policy, sweep } = snapshot;
  if (policy.ownership?.assign !== true || sweep === null) return new Map();
  const waiting = tickets
    .flatMap((ruling) => {
      const at = unownedSince(ruling, snapshot);
      return at === null ? [] : [{ c: ruling.case, at }];
    })
    .sort((a, b) => a.at - b.at || a.c.ticket.issue.number - b.c.ticket.issue.number);
  const suggest = suggesterOf(
    tickets.map((ruling) => ruling.case),
    snapshot,
  );
  const because = 'Nobody took the ticket in time; the policy assigns the suggestion.';
  const all = new Map<number, AssigneesDecision>();
  for (const { c, at } of waiting) {
    if (all.size >= policy.desk.noticesPerHour) break;
    const login = suggest(c);
    // Everybody is away: then somebody has to be told after all.
    if (login !== null) all.set(c.ticket.issue.number, given(login, because, at));
  }
  return all;
};

/** Whether a run came to every ticket that waits to be given out: for what is left, nobody was found. */
export function isHandOutOver(tickets: readonly Ruling[], { policy }: Snapshot): boolean {
  return tickets.filter(isGiven).length < policy.desk.noticesPerHour;
}

/**
 * Whether only a run over every ticket can do what is due, now that nobody took this one in time: give it to somebody,
 * or, where everybody is away, say that nobody owns it.
 */
export function isLeftToDesk(ruling: Ruling, snapshot: Snapshot): boolean {
  return snapshot.policy.ownership?.assign === true && unownedSince(ruling, snapshot) !== null;
}

/** Whether this run, which knows single tickets only, leaves it to one over every ticket to give this one out. */
export function isGivenLater(ruling: Ruling, snapshot: Snapshot): boolean {
  return snapshot.sweep === null && isLeftToDesk(ruling, snapshot);
}

/** Since when somebody should own it and nobody does; null: it is owned, not yet late, closed, or no news. */
function unownedSince(ruling: Ruling, { policy, now }: Snapshot): Instant | null {
  const { clocks, ticket } = ruling.case;
  const clock = clocks.find((c) => c.name === 'ownership' && c.live && c.breachedAt !== null);
  const at = clock?.breachedAt ?? null;
  const isNews = at !== null && now - (clock?.newsAt ?? at) <= policy.news;
  return isNews && ticket.issue.state === 'open' && !isOwned(ruling) ? at : null;
}

/**
 * Who is told that nobody owns a ticket is told whom the policy itself names for it: who knows its area, or who alone is
 * on duty. Whom to choose by what people have to do only a run over every ticket knows; the agenda says it. A notice
 * must not depend on which run comes first.
 */
export function namedOwners(cases: readonly Case[], snapshot: Snapshot): (c: Case) => string | null {
  const { ownership } = snapshot.policy;
  if (ownership === null || ownership.assign) return () => null;
  let staffing: ReturnType<typeof staffingOf> | undefined;
  return ({ ticket }) => {
    staffing ??= staffingOf(cases, snapshot);
    const area = areaOwner(ticket.issue.labels, ownership, staffing);
    if (area !== null || ownership.suggest !== 'on-duty') return area;
    const onDuty = staffing.onDuty.filter(staffing.isThere);
    return onDuty.length === 1 ? (onDuty[0] ?? null) : null;
  };
}
