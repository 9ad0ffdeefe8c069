import type { Instant } from '../calendar/instant.ts';
import { breaches } from '../rules/breach.ts';
import { phrases } from '../languages/en/phrases.ts';
import type { Clock } from '../sla/clock.ts';
import type { ClockName } from '../sla/clock-name.ts';
import { isOpenTicket, valueAt } from '../ticket/ticket.ts';
import type { Evaluation } from './evaluation.ts';
import { waitOf } from './open-waits.ts';

/** One open ticket in the queue, for whoever leads the desk. */
export interface QueueEntry {
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
}

const RANK = { breached: 0, 'at risk': 1, running: 2, waiting: 3, 'no promise': 4 } as const;

/** Every open ticket, the most pressing first. */
export function queueOf(evaluations: readonly Evaluation[], now: Instant): QueueEntry[] {
  return evaluations
    .filter(({ ticket }) => isOpenTicket(ticket))
    .map((evaluation) => entryOf(evaluation, now))
    .sort((a, b) => RANK[a.state] - RANK[b.state] || when(a) - when(b) || a.number - b.number);
}

function when({ clock }: QueueEntry): number {
  return clock?.breachedAt ?? clock?.due ?? Infinity;
}

function entryOf(evaluation: Evaluation, now: Instant): QueueEntry {
  const { ticket, clocks } = evaluation;
  const { issue } = ticket;
  const overdue = breaches(evaluation.case).find(({ clock }) => clock.live)?.clock;
  const live = clocks.filter((clock) => clock.live && clock.nags && clock.set !== 'desk');
  const next = live
    .filter((c) => c.breachedAt === null && c.due !== null)
    .sort((a, b) => (a.due ?? 0) - (b.due ?? 0))[0];
  const waits = waitOf(ticket, now) !== undefined;
  const shown = overdue ?? next ?? live[0];
  return {
    number: issue.number,
    title: issue.title,
    url: issue.url,
    severity: ticket.severity.at(-1)?.severity ?? null,
    owners: valueAt(ticket.owners, now) ?? [],
    state: stateOf(overdue, next, live, waits, now),
    clock:
      shown === undefined
        ? null
        : { name: phrases.clocks[shown.name], of: shown.name, due: shown.due, breachedAt: shown.breachedAt },
    waits,
    unowned: clocks.some(
      ({ name, live: running, breachedAt }) => name === 'ownership' && running && breachedAt !== null,
    ),
  };
}

function stateOf(
  overdue: Clock | undefined,
  next: Clock | undefined,
  live: readonly Clock[],
  waits: boolean,
  now: Instant,
): QueueEntry['state'] {
  if (overdue !== undefined) return 'breached';
  if (next !== undefined && next.warn !== null && next.warn <= now && next.state !== 'paused')
    return 'at risk';
  if (live.some((clock) => clock.state === 'running')) return 'running';
  return live.length > 0 || waits ? 'waiting' : 'no promise';
}
