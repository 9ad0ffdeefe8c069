import { earliest, type Instant } from '../calendar/instant.ts';
import type { QueueReason } from '../documents/queue-reason.ts';
import { phrases } from '../languages/en/phrases.ts';
import type { Policy } from '../policy/policy.ts';
import { breaches } from '../rules/broken-promises.ts';
import type { Case } from '../rules/case.ts';
import type { Clock } from '../sla/clock.ts';
import type { ClockName } from '../sla/clock-name.ts';
import { snoozedUntil } from '../sla/nudges.ts';
import { isOpenTicket, valueAt } from '../ticket/ticket.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { waitOf } from './open-waits.ts';

/** One open ticket in the queue, for whoever leads the desk. */
export interface QueueEntry {
  /** `owner/name`, lower case. */
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly severity: string | null;
  readonly owners: readonly string[];
  readonly state: 'breached' | 'at risk' | 'waiting' | 'running' | 'no promise';
  /** What is due next, or what has been overdue longest. */
  readonly clock: {
    readonly name: string;
    readonly of: ClockName;
    readonly due: Instant | null;
    readonly breachedAt: Instant | null;
  } | null;
  /** For somebody, be it that nothing is promised meanwhile, or that a promise runs on. */
  readonly waits: boolean;
  /** Nobody took it within the policy's time. */
  readonly unowned: boolean;
  /** Its customer, where the policy knows one. */
  readonly customer: { readonly name: string | null; readonly tier: string | null };
  readonly standing: QueueStanding;
}

/** What the order of the queue goes by, whatever that order is. */
export interface QueueStanding {
  /** It stands apart: nobody on the staff has anything to do about it for now. Null: somebody has. */
  readonly waiting: Omit<Extract<QueueReason, { kind: 'waits' }>, 'kind'> | null;
  /** Rank of its severity; the most severe has 0. */
  readonly priority: number;
  /** Staff have said that it cannot wait. */
  readonly cannotWait: boolean;
  /** Rank of its customer's tier; the best has 0, and those without one come behind all. */
  readonly tier: number;
  /** What has been broken longest of all that is still owed; null: nothing is. */
  readonly broken: { readonly clock: ClockName; readonly since: Instant } | null;
  /** It has been broken for longer than the policy allows, in whose words that is told; null: it has not. */
  readonly risen: { readonly allowed: string; readonly past: 'tier' | 'priority' } | null;
  /** What is about to be broken; null: nothing is, or something is already. */
  readonly atRisk: { readonly clock: ClockName; readonly due: Instant } | null;
  /** The next date of its form that is not over; null: there is none. */
  readonly keyDate: Instant | null;
  /** The deadline that comes next; null: there is none, or one was missed. */
  readonly due: { readonly clock: ClockName; readonly at: Instant } | null;
  readonly openedAt: Instant;
}

/** A ticket as the queue lists it; null: it is not open. */
export function entryOf(c: Case): QueueEntry | null {
  const { ticket, clocks, now } = c;
  if (!isOpenTicket(ticket)) return null;
  const { issue, customer } = ticket;
  const overdue = breaches(c).find(({ clock }) => clock.live)?.clock;
  const promised = clocks.filter((clock) => clock.live && clock.set !== 'desk');
  const settling = clocks.filter(
    ({ name, live, breachedAt }) => name === 'triage' && live && breachedAt === null,
  );
  const live = [...promised, ...settling];
  const risky = nextOf(
    promised.filter(({ state, warn }) => state !== 'paused' && warn !== null && warn <= now),
  );
  const waits = waitOf(ticket, now) !== undefined;
  const state = stateOf(overdue, risky, live, waits);
  // What is at risk is a promise, though staff may have to name the severity before it.
  const shown = overdue ?? risky ?? nextOf(live) ?? live[0];
  return {
    repository: ticket.facts[0]?.value.repository ?? '',
    number: issue.number,
    title: issue.title,
    url: issue.url,
    severity: ticket.severity.at(-1)?.severity ?? null,
    owners: valueAt(ticket.owners, now) ?? [],
    state,
    clock:
      shown === undefined
        ? null
        : { name: phrases.clocks[shown.name], of: shown.name, due: shown.due, breachedAt: shown.breachedAt },
    waits,
    unowned: clocks.some(
      ({ name, live: running, breachedAt }) => name === 'ownership' && running && breachedAt !== null,
    ),
    customer: { name: customer?.name ?? null, tier: customer?.tier ?? null },
    standing: queueStanding(c, risky, nextOf(live)),
  };
}

function queueStanding(c: Case, risky: Clock | undefined, next: Clock | undefined): QueueStanding {
  const { ticket, policy, now } = c;
  const waiting = waitingOf(ticket, now);
  // What stands still while the ticket waits is owed by nobody for now.
  const owed = breaches(c).find(({ clock }) => clock.live && (waiting === null || !stands(clock, now)));
  const isApart = owed === undefined && risky === undefined;
  const severity = ticket.severity.at(-1)?.severity ?? null;
  const atRisk = owed === undefined ? dated(risky) : null;
  const due = owed === undefined ? dated(next) : null;
  return {
    waiting: isApart ? waiting : null,
    priority: priorityOf(policy, severity),
    cannotWait: ticket.facts.at(-1)?.value.cannotWait === true,
    tier: tierOf(policy, ticket.customer?.tier ?? null),
    broken: owed === undefined ? null : { clock: owed.clock.name, since: owed.at },
    risen: owed === undefined ? null : risenOf(policy, owed.at, now),
    atRisk: atRisk === null ? null : { clock: atRisk.clock, due: atRisk.at },
    keyDate: keyDateOf(ticket, now),
    due,
    openedAt: ticket.openedAt,
  };
}

function waitingOf(ticket: Ticket, now: Instant): QueueStanding['waiting'] {
  const wait = waitOf(ticket, now);
  if (wait !== undefined) return { for: wait.reason, until: wait.to };
  const until = snoozedUntil(ticket, now);
  return until === null ? null : { for: 'snoozed', until };
}

/** Whether a clock does not run at an instant, whatever its state says. */
function stands({ segments }: Clock, now: Instant): boolean {
  return segments.some(({ running, from, to }) => !running && from <= now && (to === null || now < to));
}

/** A severity that is none of the policy's any more tells no more than none. */
function priorityOf({ severities, queue }: Policy, severity: string | null): number {
  const rank = severities.findIndex(({ name }) => name === severity);
  return rank < 0 ? queue.untriaged : rank;
}

function tierOf({ customers: { tiers } }: Policy, tier: string | null): number {
  const rank = tier === null ? -1 : tiers.indexOf(tier);
  return rank < 0 ? tiers.length : rank;
}

function risenOf({ queue: { rises } }: Policy, since: Instant, now: Instant): QueueStanding['risen'] {
  if (rises === null || rises.calendar.between(since, now) <= rises.within) return null;
  return { allowed: rises.text, past: rises.past };
}

/** A day counts until it is over. */
function keyDateOf({ keyDates }: Ticket, now: Instant): Instant | null {
  return earliest(...keyDates.filter(({ to }) => to > now).map(({ from }) => from));
}

function dated(clock: Clock | undefined): QueueStanding['due'] {
  return clock === undefined || clock.due === null ? null : { clock: clock.name, at: clock.due };
}

function nextOf(clocks: readonly Clock[]): Clock | undefined {
  return clocks
    .filter((c) => c.breachedAt === null && c.due !== null)
    .sort((a, b) => (a.due ?? 0) - (b.due ?? 0))[0];
}

function stateOf(
  overdue: Clock | undefined,
  risky: Clock | undefined,
  live: readonly Clock[],
  waits: boolean,
): QueueEntry['state'] {
  if (overdue !== undefined) return 'breached';
  if (risky !== undefined) return 'at risk';
  if (live.some((clock) => clock.state === 'running')) return 'running';
  return live.length > 0 || waits ? 'waiting' : 'no promise';
}
