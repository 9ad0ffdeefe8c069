import type { Instant } from '../calendar/instant.ts';
import { NEVER } from '../calendar/instant.ts';
import { formatInstant, parseInstant } from '../calendar/moment.ts';
import type { DeskFacts } from '../documents/desk.ts';
import type { QueueLine } from '../documents/queue-line.ts';
import { formatProblem } from '../policy/format.ts';
import type { DeskCase } from './desk-case.ts';
import { promisedFollowUps } from './promised-follow-up.ts';
import type { QueueEntry } from './queue-entry.ts';
import { reasonsOf } from './queue-order.ts';
import { loadOf } from './suggest.ts';

/** What the desk's own issue says: whether the desk is at work, and how it stands. */
export function boardFacts({ context, sweep, queue, standings, read, failures }: DeskCase): DeskFacts {
  const { policy, roster, now } = context;
  const { policyFault = null } = sweep;
  const isApart = ({ standing }: QueueEntry): boolean => standing.waiting !== null;
  const count = (test: (entry: QueueEntry) => boolean): number => queue.filter(test).length;
  const inLine = queue.filter((entry) => !isApart(entry));
  const lines = new Map(inLine.map((entry, index) => [entry, line(entry, index + 1, context)]));
  const only = (test: (entry: QueueEntry) => boolean): QueueLine[] =>
    [...lines].flatMap(([entry, shown]) => (test(entry) ? [shown] : []));
  const tonight = endOfDay(now, policy.timezone);
  const today = only((entry) => isDueBefore(entry, tonight));
  const load = loadOf(standings, now);
  return {
    now,
    evaluated: read - failures.length,
    total: sweep.total,
    faults: [...sweep.faults, ...failures],
    policyErrors: sweep.policyErrors,
    policyFault: policyFault === null ? null : formatProblem(policyFault),
    counts: {
      open: queue.length,
      overdue: count(({ state }) => state === 'breached'),
      atRisk: count(({ state }) => state === 'at risk'),
      dueToday: today.length,
      unowned: count(({ unowned }) => unowned),
      waiting: queue.length - inLine.length,
    },
    tickets: [...lines.values()],
    today,
    unowned: only(({ owners }) => owners.length === 0),
    waiting: queue.filter(isApart).map((entry) => line(entry, 0, context)),
    followUps: promisedFollowUps(standings),
    load: roster
      .logins(now)
      .map((login) => ({ login, tickets: load.get(login) ?? 0 }))
      .sort((a, b) => b.tickets - a.tickets),
    showsCustomers: policy.queue.showsCustomers,
    heartbeat: policy.desk.heartbeat,
  };
}

/** Whoever may read the desk's issue may not have to know who its customers are: the policy says so. */
function line(entry: QueueEntry, place: number, { policy: { queue } }: DeskCase['context']): QueueLine {
  const { showsCustomers } = queue;
  const why = reasonsOf(entry, queue).filter(({ kind }) => showsCustomers || kind !== 'tier');
  return { ...entry, place, why, customer: showsCustomers ? entry.customer : null };
}

function isDueBefore({ standing: { due, keyDate } }: QueueEntry, end: Instant): boolean {
  return (due !== null && due.at < end) || (keyDate !== null && keyDate < end);
}

/** The end of the day that it is on the wall of a zone. */
function endOfDay(now: Instant, zone: string): Instant {
  return parseInstant(`${formatInstant(now, zone).slice(0, 10)}T24:00`, zone) ?? NEVER;
}
