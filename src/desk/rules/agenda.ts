import type { Instant } from '../../calendar/instant.ts';
import type { TriageFacts } from '../../documents/triage.ts';
import type { Triage } from '../../policy/sections/triage.ts';
import { breaches } from '../../rules/broken-promises.ts';
import { onDuty } from '../../team/duty.ts';
import { presenceOf } from '../../team/presence.ts';
import { valueAt } from '../../ticket/ticket.ts';
import { escalatedAt } from '../escalated.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Snapshot } from '../snapshot.ts';
import { teamsOf } from '../teams.ts';
import type { DeskCase } from '../desk-case.ts';
import type { QueueEntry } from '../queue-entry.ts';
import { staffingOf, suggesterOf } from '../suggest.ts';
import { waitingTickets } from '../open-waits.ts';

/** What the meeting before left over. */
export interface LeftOver {
  readonly issue: number;
  readonly tickets: ReadonlySet<number>;
}

/**
 * The agenda of a triage meeting.
 *
 * @param since when the meeting before it was, held or not
 */
export function agendaOf(
  triage: Triage,
  since: Instant,
  before: LeftOver | null,
  { evaluations, queue: open, snapshot }: DeskCase,
): TriageFacts {
  const { roster, now } = snapshot;
  const byNumber = new Map(evaluations.map((one) => [one.ticket.issue.number, one]));
  const cases = evaluations.map((one) => one.case);
  const suggest = suggesterOf(cases, snapshot);
  const staffing = staffingOf(cases, snapshot);
  const load = roster.logins(now).map((login) => ({ login, tickets: staffing.load.get(login) ?? 0 }));
  const unowned = open
    .filter(({ owners }) => owners.length === 0)
    .map(({ number, title, severity }) => {
      const c = byNumber.get(number)?.case;
      const suggestion = c === undefined ? null : suggest(c);
      const carriedFrom = before?.tickets.has(number) === true ? before.issue : null;
      return { number, title, severity, age: now - (c?.ticket.openedAt ?? now), suggestion, carriedFrom };
    });
  return {
    to: triage.group === null ? [] : onDutyOrAll(triage.group, snapshot),
    since,
    unowned,
    breached: brokenSince(since, evaluations, open, snapshot),
    atRisk: open.filter(({ state }) => state === 'at risk'),
    stuck: stuckFor(triage, evaluations, now),
    escalated: evaluations.flatMap(({ case: c }) => {
      const at = escalatedAt(c);
      const { number, title } = c.ticket.issue;
      return at === null || at < since ? [] : [{ number, title, at }];
    }),
    load: load.sort((a, b) => b.tickets - a.tickets),
  };
}

/** Everybody of the group who is there is called, on duty or not: it is their meeting. */
function onDutyOrAll(name: string, snapshot: Snapshot): readonly string[] {
  const { policy, now } = snapshot;
  const group = policy.team.groups.find((one) => one.name === name);
  if (group === undefined) return [];
  const teams = teamsOf(snapshot);
  const presence = presenceOf(policy.team, teams);
  const isThere = (login: string): boolean => presence.isThere(login, now);
  const named = [...new Set([...group.members, ...(group.rotation?.order ?? [])])];
  // A team that is there as a whole is called by its own name.
  const people = named.flatMap((member) => {
    const logins = teams.get(member) ?? [member];
    return logins.every(isThere) ? [member] : logins.filter(isThere);
  });
  return people.length > 0 ? people : onDuty(policy.team, name, now, teams).logins;
}

function brokenSince(
  since: Instant,
  evaluations: readonly Evaluation[],
  open: readonly QueueEntry[],
  { now }: Snapshot,
): TriageFacts['breached'] {
  const known = new Map(open.map((entry) => [entry.number, entry]));
  return evaluations
    .flatMap(({ case: c, ticket }) => {
      const first = breaches(c).find(({ at }) => at >= since && at <= now);
      if (first === undefined) return [];
      const { number, title } = ticket.issue;
      const { severity = null, owners = valueAt(ticket.owners, now) ?? [] } = known.get(number) ?? {};
      const clock = { of: first.clock.name, due: first.clock.due, breachedAt: first.at };
      return [{ number, title, severity, owners, state: 'breached' as const, clock }];
    })
    .sort((a, b) => a.clock.breachedAt - b.clock.breachedAt);
}

function stuckFor(triage: Triage, evaluations: readonly Evaluation[], now: Instant): TriageFacts['stuck'] {
  return waitingTickets(evaluations, now)
    .filter(({ since }) => since <= now - triage.waits)
    .sort((a, b) => a.since - b.since);
}
