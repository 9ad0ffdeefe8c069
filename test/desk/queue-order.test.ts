import { expect, test } from 'vitest';
import type { Instant } from '../../src/calendar/instant.ts';
import type { QueueEntry } from '../../src/desk/queue-entry.ts';
import { inOrder, reasonsOf, whyBefore } from '../../src/desk/queue-order.ts';
import type { QueueReason } from '../../src/documents/queue-reason.ts';
import type { QueueKey } from '../../src/policy/queue-key.ts';
import { Random } from '../oracle/random.ts';
import { SEED } from '../seed.ts';
import type { Raw } from './queue-of.ts';
import { ALLOWED, entryFor, NOW, rawTicket, SEVERITIES, shuffled, someOrder, TIERS } from './queue-of.ts';

const DESKS = 10_000;

interface Settings {
  readonly keys: readonly QueueKey[];
  readonly past: 'tier' | 'priority';
  /** Where tickets without a severity stand among the severities. */
  readonly untriaged: number;
}

interface Desk {
  readonly raws: readonly Raw[];
  readonly entries: readonly QueueEntry[];
  readonly settings: Settings;
  readonly order: Parameters<typeof inOrder>[1];
}

function someDesk(random: Random): Desk {
  const past = random.pick(['tier', 'priority'] as const);
  const settings = { keys: someOrder(random), past, untriaged: random.pick([-1, 0.5, 1.5, 3]) };
  const raws = Array.from({ length: random.between(2, 7) }, (_, index) => rawTicket(random, index + 1));
  const rises = { within: ALLOWED, text: '2 days', past, calendar: {} as never };
  const order = { order: settings.keys, rises };
  return { raws, entries: raws.map((raw) => entryFor(raw, settings.untriaged)), settings, order };
}

/* What follows says the rules once more, from what is so of two tickets, without places and ranks. */

const hasRisen = ({ brokenSince }: Raw): boolean => brokenSince !== null && NOW - brokenSince > ALLOWED;
const sooner = (a: Instant | null, b: Instant | null): boolean | null =>
  a === b ? null : b === null || (a !== null && a < b);
const isYes = (a: boolean, b: boolean): boolean | null => (a === b ? null : a);

function isGraver(a: Raw, b: Raw, { untriaged }: Settings): boolean | null {
  if (a.severity === b.severity) return null;
  const grave = ({ severity }: Raw): number =>
    severity === null ? untriaged : SEVERITIES.findIndex((one) => one === severity);
  return grave(a) < grave(b);
}

function isBetter(a: Raw, b: Raw): boolean | null {
  if (a.tier === b.tier) return null;
  if (a.tier === null || b.tier === null) return a.tier !== null;
  return TIERS.indexOf(a.tier) < TIERS.indexOf(b.tier);
}

/** Whether a ticket is in front of another by one key alone; null: it does not tell. */
function byKey(key: QueueKey, a: Raw, b: Raw, settings: Settings): boolean | null {
  if (key === 'priority') return isGraver(a, b, settings);
  if (key === 'cannot_wait') return isYes(a.cannotWait, b.cannotWait);
  if (key === 'tier') return isBetter(a, b);
  if (key === 'broken') return isYes(a.brokenSince !== null, b.brokenSince !== null);
  if (key === 'at_risk') return isYes(a.atRisk !== null, b.atRisk !== null);
  if (key === 'key_date') return sooner(a.keyDate, b.keyDate);
  if (key === 'due') return sooner(a.brokenSince ?? a.due, b.brokenSince ?? b.due);
  return sooner(a.openedAt, b.openedAt);
}

/** Whether a ticket is in front of another, and what decides it. */
function isBefore(a: Raw, b: Raw, settings: Settings): { readonly is: boolean; readonly key: string } {
  const told = (key: string, is: boolean): { is: boolean; key: string } => ({ is, key });
  if ((a.waits === undefined) !== (b.waits === undefined)) return told('waits', a.waits === undefined);
  const ends = sooner(a.waits ?? null, b.waits ?? null);
  if (ends !== null) return told('waits', ends);
  const { keys, past } = settings;
  const [up, down] = [hasRisen(a), hasRisen(b)];
  const isFirm = (key: QueueKey): boolean => key === 'priority' || key === 'cannot_wait';
  // Keys that nothing passes, and whatever stands before the last of them.
  const weighty = past === 'tier' ? keys.slice(0, keys.findLastIndex(isFirm) + 1) : [];
  // Of two that have risen, the keys that nothing passes decide, and then who has waited longer.
  if (up && down) {
    for (const key of weighty.filter(isFirm)) {
      const is = byKey(key, a, b, settings);
      if (is !== null) return told(key, is);
    }
    const longer = sooner(a.brokenSince, b.brokenSince);
    if (longer !== null) return told('risen', longer);
  } else if (up || down) {
    const other = up ? b : a;
    for (const key of weighty) {
      const is = isFirm(key) ? byKey(key, a, b, settings) : null;
      if (is !== null) return told(key, is);
      // It counts as of the best tier, and has the best place in whatever else comes before those keys.
      if (!isFirm(key) && (key !== 'tier' || other.tier !== TIERS[0])) break;
    }
    return told('risen', up);
  }
  for (const key of keys) {
    const is = byKey(key, a, b, settings);
    if (is !== null) return told(key, is);
  }
  if (a.repository !== b.repository) return told('repository', a.repository < b.repository);
  return told('number', a.number < b.number);
}

/** Whether a reason is true of a ticket. */
function isTrue(reason: QueueReason, raw: Raw): boolean {
  switch (reason.kind) {
    case 'waits':
      return raw.waits !== undefined && reason.until === raw.waits;
    case 'risen':
      return hasRisen(raw) && reason.since === raw.brokenSince;
    case 'priority':
      return reason.severity === raw.severity;
    case 'cannot_wait':
      return raw.cannotWait;
    case 'tier':
      return reason.tier === raw.tier;
    case 'broken':
      return reason.since === raw.brokenSince;
    case 'at_risk':
      return reason.due === raw.atRisk;
    case 'key_date':
      return reason.at === raw.keyDate;
    case 'due':
      return raw.brokenSince === null && reason.at === raw.due;
    case 'age':
      return reason.openedAt === raw.openedAt;
    case 'repository':
      return reason.repository === raw.repository;
    case 'number':
      return reason.number === raw.number;
  }
}

test('of 10,000 desks the order is the one that the rules say, pair by pair, with true reasons', () => {
  const random = new Random(SEED);
  for (let n = 0; n < DESKS; n += 1) {
    const { raws, entries, settings, order } = someDesk(random);
    const sorted = inOrder(entries, order);
    const rawOf = (entry: QueueEntry): Raw => {
      const raw = raws[entries.indexOf(entry)];
      if (raw === undefined) throw new Error('not of this desk');
      return raw;
    };
    // Every pair: so it is total, antisymmetric and transitive, or the rules are not.
    for (const [index, first] of sorted.entries()) {
      for (const second of sorted.slice(index + 1)) {
        const [a, b] = [rawOf(first), rawOf(second)];
        const wanted = isBefore(a, b, settings);
        const why = whyBefore(first, second, order);
        expect([wanted.is, why?.key, isBefore(b, a, settings).is], `desk ${String(n)}`).toEqual([
          true,
          wanted.key,
          false,
        ]);
        const { first: of = null, second: than = null } = why ?? {};
        if (of !== null && !isTrue(of, a)) expect.fail(JSON.stringify(of));
        if (than !== null && !isTrue(than, b)) expect.fail(JSON.stringify(than));
      }
      const reasons = reasonsOf(first, order);
      if (!reasons.every((reason) => isTrue(reason, rawOf(first)))) expect.fail(JSON.stringify(reasons));
    }
    expect(inOrder(shuffled(random, entries), order)).toEqual(sorted);
  }
});

test('nothing broken for longer than allowed stands behind one of its priority that can wait and is not', () => {
  const random = new Random(SEED + 1);
  let risen = 0;
  for (let n = 0; n < DESKS; n += 1) {
    const { entries, order } = someDesk(random);
    const sorted = inOrder(entries, order).filter(({ standing }) => standing.waiting === null);
    for (const [index, one] of sorted.entries()) {
      if (one.standing.risen === null) continue;
      risen += 1;
      const isAlike = ({ severity, standing }: QueueEntry): boolean =>
        severity === one.severity &&
        (!order.order.includes('cannot_wait') || standing.cannotWait === one.standing.cannotWait);
      const ahead = sorted.slice(0, index).filter(isAlike);
      expect(ahead.filter(({ standing }) => standing.risen === null)).toEqual([]);
    }
  }
  expect(risen).toBeGreaterThan(DESKS / 10);
});
