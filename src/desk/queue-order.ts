import type { OrderKey, QueueReason } from '../documents/queue-reason.ts';
import type { QueueKey } from '../policy/queue-key.ts';
import type { Queue } from '../policy/sections/queue.ts';
import type { QueueEntry } from './queue-entry.ts';

/** What of a policy the order goes by. */
type Order = Pick<Queue, 'order' | 'rises'>;

/** A ticket's place in one key: the lower, the earlier. */
type Place = readonly [key: OrderKey, value: number | string];

/**
 * Every open ticket, number one in front; those that wait stand apart, behind the others. The order is total: which of
 * two comes first hangs on nothing but the two, and never is there a tie.
 */
export function queueOf(all: readonly { readonly queued: QueueEntry | null }[], order: Order): QueueEntry[] {
  return inOrder(
    all.flatMap(({ queued }) => queued ?? []),
    order,
  );
}

export function inOrder(entries: readonly QueueEntry[], order: Order): QueueEntry[] {
  return entries
    .map((entry) => ({ entry, places: placesOf(entry, order) }))
    .sort((a, b) => differing(a.places, b.places)?.sign ?? 0)
    .map(({ entry }) => entry);
}

/** What decides that one ticket stands before another. */
export interface Precedence {
  readonly key: OrderKey;
  /** What is so of the one in front in that key; null: nothing, which is what tells them apart. */
  readonly first: QueueReason | null;
  /** The same of the other. */
  readonly second: QueueReason | null;
}

/** The first key in which two tickets differ, of which the first stands in front; null: they are one and the same. */
export function whyBefore(first: QueueEntry, second: QueueEntry, order: Order): Precedence | null {
  const found = differing(placesOf(first, order), placesOf(second, order));
  if (found === null) return null;
  const { key } = found;
  return { key, first: reasonIn(key, first), second: reasonIn(key, second) };
}

/** Why a ticket stands where it does: what is so of it in each key that has something to say, the weightiest first. */
export function reasonsOf(entry: QueueEntry, order: Order): QueueReason[] {
  const keys = new Set(placesOf(entry, order).map(([key]) => key));
  const said = new Map<QueueReason['kind'], QueueReason>();
  for (const key of keys) {
    const reason = reasonIn(key, entry);
    // What decides between two of a kind alone, and that something is not known, says nothing of one ticket.
    const isIdle =
      key === 'repository' || key === 'number' || (reason?.kind === 'tier' && reason.tier === null);
    if (reason !== null && !isIdle && !said.has(reason.kind)) said.set(reason.kind, reason);
  }
  // What has risen is broken, and what is at risk is due next: nobody has to read it twice.
  if (said.has('risen')) said.delete('broken');
  const [risk, due] = [entry.standing.atRisk, entry.standing.due];
  if (risk !== null && due !== null && risk.clock === due.clock) said.delete('due');
  return [...said.values()];
}

/** Keys in which no ticket rises, however long something of it has been broken. */
const UNPASSED: readonly QueueKey[] = ['priority', 'cannot_wait'];

/**
 * A ticket's places, the weightiest first. One that has been broken for longer than the policy allows stands before all
 * else of its priority that can wait: it has the best place in whatever would come before that, and among those that have
 * risen the one that has been broken longest is first, so that each has its turn.
 */
function placesOf(entry: QueueEntry, { order, rises }: Order): Place[] {
  const { waiting, risen, broken } = entry.standing;
  const lifted = rises?.past === 'priority' ? 0 : order.findLastIndex((key) => UNPASSED.includes(key)) + 1;
  // Past its tier it counts as of the best one.
  const liftedPlace = (key: QueueKey): Place =>
    UNPASSED.includes(key) || risen === null
      ? [key, placeIn(key, entry)]
      : ['risen', key === 'tier' ? 0 : -Infinity];
  return [
    ['waits', waiting === null ? -Infinity : (waiting.until ?? Number.MAX_SAFE_INTEGER)],
    ...order.slice(0, lifted).map(liftedPlace),
    ['risen', risen === null || broken === null ? Infinity : broken.since],
    ...order.map((key): Place => [key, placeIn(key, entry)]),
    ['repository', entry.repository],
    ['number', entry.number],
  ];
}

function placeIn(key: QueueKey, { standing }: QueueEntry): number {
  const { broken, atRisk, keyDate, due } = standing;
  switch (key) {
    case 'priority':
      return standing.priority;
    case 'cannot_wait':
      return standing.cannotWait ? 0 : 1;
    case 'tier':
      return standing.tier;
    case 'broken':
      return broken === null ? 1 : 0;
    case 'at_risk':
      return atRisk === null ? 1 : 0;
    case 'key_date':
      return keyDate ?? Infinity;
    case 'due':
      return broken?.since ?? due?.at ?? Infinity;
    case 'age':
      return standing.openedAt;
  }
}

/** The first key in which two tickets differ, and which of them is in front: negative where the first is. */
function differing(
  first: readonly Place[],
  second: readonly Place[],
): { readonly key: OrderKey; readonly sign: number } | null {
  for (let index = 0; index < first.length; index += 1) {
    const [a, b] = [first[index], second[index]];
    if (a === undefined || b === undefined || a[1] === b[1]) continue;
    // Where one of them has risen past the key of the other, that decides.
    return { key: b[0] === 'risen' ? b[0] : a[0], sign: a[1] < b[1] ? -1 : 1 };
  }
  return null;
}

function reasonIn(
  key: OrderKey,
  { standing, severity, customer, repository, number }: QueueEntry,
): QueueReason | null {
  const { waiting, broken, risen, atRisk, keyDate, due } = standing;
  switch (key) {
    case 'waits':
      return waiting === null ? null : { kind: 'waits', ...waiting };
    case 'risen':
      return risen === null || broken === null ? null : { kind: 'risen', ...broken, ...risen };
    case 'priority':
      // Where the policy has no severities nobody misses one.
      return severity === null && standing.priority === 0 ? null : { kind: 'priority', severity };
    case 'cannot_wait':
      return standing.cannotWait ? { kind: 'cannot_wait' } : null;
    case 'tier':
      return { kind: 'tier', tier: customer.tier };
    case 'broken':
      return broken === null ? null : { kind: 'broken', ...broken };
    case 'at_risk':
      return atRisk === null ? null : { kind: 'at_risk', ...atRisk };
    case 'key_date':
      return keyDate === null ? null : { kind: 'key_date', at: keyDate };
    case 'due':
      if (broken !== null) return { kind: 'broken', ...broken };
      return due === null ? null : { kind: 'due', ...due };
    case 'age':
      return { kind: 'age', openedAt: standing.openedAt };
    case 'repository':
      return { kind: 'repository', repository };
    case 'number':
      return { kind: 'number', number };
  }
}
