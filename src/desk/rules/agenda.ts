import type { Instant } from '../../calendar/instant.ts';
import type { TriageFacts } from '../../documents/triage.ts';
import type { Triage } from '../../policy/sections/triage.ts';
import { readKey } from '../../marks/key.ts';
import { onDuty } from '../../team/duty.ts';
import { presenceOf } from '../../team/presence.ts';
import { valueAt } from '../../ticket/ticket.ts';
import type { RunContext } from '../snapshot.ts';
import type { Standing } from '../standing.ts';
import { teamsOf } from '../teams.ts';
import type { DeskCase } from '../desk-case.ts';
import type { DeskIssue } from '../desk-issue.ts';
import type { QueueEntry } from '../queue-entry.ts';
import { promisedFollowUps } from '../promised-follow-up.ts';
import { staffingOf, suggesterOf } from '../suggest.ts';

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
  { standings, queue: open, context, refusals, issues }: DeskCase,
): TriageFacts {
  const { roster, now } = context;
  const byNumber = new Map(standings.map((one) => [one.number, one]));
  const suggest = suggesterOf(standings, context, refusals);
  const staffing = staffingOf(standings, context);
  const load = roster.logins(now).map((login) => ({ login, tickets: staffing.load.get(login) ?? 0 }));
  const unowned = open
    // What this very run gives to somebody is nobody's no more; what it takes off its owner is.
    .filter(({ number }) => byNumber.get(number)?.isOwned !== true)
    .map(({ number, title, severity }) => {
      const standing = byNumber.get(number);
      const suggestion = standing === undefined ? null : suggest(standing);
      const carriedFrom = before?.tickets.has(number) === true ? before.issue : null;
      return { number, title, severity, age: now - (standing?.openedAt ?? now), suggestion, carriedFrom };
    });
  return {
    to: triage.group === null ? [] : onDutyOrAll(triage.group, context),
    since,
    unowned,
    breached: brokenSince(since, standings, open, context),
    atRisk: open.filter(({ state }) => state === 'at risk'),
    stuck: stuckFor(triage, standings, now),
    followUps: promisedFollowUps(standings),
    escalated: standings.flatMap(({ number, title, escalatedAt: at }) =>
      at === null || at < since ? [] : [{ number, title, at }],
    ),
    writeUps: standings.flatMap(({ writeUp }) => writeUp ?? []).sort((a, b) => a.since - b.since),
    actions: oldActions(issues, context),
    load: load.sort((a, b) => b.tickets - a.tickets),
  };
}

/** What write-ups ask for and nobody has done for longer than the policy allows; the text of an issue says what it is. */
function oldActions(issues: readonly DeskIssue[], { policy, now }: RunContext): TriageFacts['actions'] {
  const age = policy.writeUp?.actionsOlderThan ?? null;
  if (age === null) return [];
  return issues
    .flatMap(({ key, issue }) => {
      const [ticket] = readKey('action', key) ?? [];
      const { number, title, state, createdAt, assignees } = issue;
      if (ticket === undefined || state !== 'open' || createdAt > now - age) return [];
      return [{ number, title, ticket, age: now - createdAt, owners: assignees.map(({ login }) => login) }];
    })
    .sort((a, b) => b.age - a.age);
}

/** Everybody of the group who is there is called, on duty or not: it is their meeting. */
function onDutyOrAll(name: string, context: RunContext): readonly string[] {
  const { policy, now } = context;
  const group = policy.team.groups.find((one) => one.name === name);
  if (group === undefined) return [];
  const teams = teamsOf(context);
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
  standings: readonly Standing[],
  open: readonly QueueEntry[],
  { now }: RunContext,
): TriageFacts['breached'] {
  const known = new Map(open.map((entry) => [entry.number, entry]));
  return standings
    .flatMap(({ number, title, broken, owners: owned }) => {
      const first = broken.find(({ at }) => at >= since && at <= now);
      if (first === undefined) return [];
      const { severity = null, owners = valueAt(owned, now) ?? [] } = known.get(number) ?? {};
      const clock = { of: first.of, due: first.due, breachedAt: first.at };
      return [{ number, title, severity, owners, state: 'breached' as const, clock }];
    })
    .sort((a, b) => a.clock.breachedAt - b.clock.breachedAt);
}

function stuckFor(triage: Triage, standings: readonly Standing[], now: Instant): TriageFacts['stuck'] {
  return standings
    .flatMap(({ wait }) => wait ?? [])
    .filter(({ since }) => since <= now - triage.waits)
    .sort((a, b) => a.since - b.since);
}
