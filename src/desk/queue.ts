import { phrases } from '../languages/en/phrases.ts';
import { breaches } from '../rules/broken-promises.ts';
import type { Case } from '../rules/case.ts';
import type { Clock } from '../sla/clock.ts';
import { isOpenTicket, valueAt } from '../ticket/ticket.ts';
import { waitOf } from './open-waits.ts';
import type { QueueEntry } from './queue-entry.ts';

const RANK = { breached: 0, 'at risk': 1, running: 2, waiting: 3, 'no promise': 4 } as const;

/** Every open ticket, the most pressing first. */
export function queueOf(all: readonly { readonly queued: QueueEntry | null }[]): QueueEntry[] {
  return all
    .flatMap(({ queued }) => queued ?? [])
    .sort((a, b) => RANK[a.state] - RANK[b.state] || when(a) - when(b) || a.number - b.number);
}

function when({ clock }: QueueEntry): number {
  return clock?.breachedAt ?? clock?.due ?? Infinity;
}

/** A ticket as the queue lists it; null: it is not open. */
export function entryOf(of: Case): QueueEntry | null {
  const { ticket, clocks, now } = of;
  if (!isOpenTicket(ticket)) return null;
  const { issue } = ticket;
  const overdue = breaches(of).find(({ clock }) => clock.live)?.clock;
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
  };
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
