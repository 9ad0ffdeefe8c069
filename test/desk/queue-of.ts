import { DAY, earlier, HOUR, instant, later, type Instant } from '../../src/calendar/instant.ts';
import type { QueueEntry } from '../../src/desk/queue-entry.ts';
import type { QueueKey } from '../../src/policy/queue-key.ts';
import { QUEUE_KEYS } from '../../src/policy/queue-key.ts';
import type { Random } from '../oracle/random.ts';

export const NOW: Instant = instant(Date.UTC(2026, 10, 16, 12));
export const SEVERITIES = ['p0', 'p1', 'p2'] as const;
export const TIERS = ['pre-sales', 'enterprise', 'free'] as const;
/** So long something may have been broken before its ticket rises. */
export const ALLOWED = 2 * DAY;

/** What is so of a ticket, before anybody has put it into an order. */
export interface Raw {
  readonly repository: string;
  readonly number: number;
  readonly severity: (typeof SEVERITIES)[number] | null;
  readonly cannotWait: boolean;
  readonly tier: (typeof TIERS)[number] | null;
  readonly brokenSince: Instant | null;
  readonly atRisk: Instant | null;
  readonly due: Instant | null;
  readonly keyDate: Instant | null;
  readonly openedAt: Instant;
  /** Until when it waits; undefined: it does not; null: with no end in sight. */
  readonly waits: Instant | null | undefined;
}

/** Few values of each, so that many are the same of two tickets. */
export function rawTicket(random: Random, number: number): Raw {
  const ahead = (): Instant => later(NOW, random.between(1, 3) * HOUR);
  const brokenSince = random.chance(0.4) ? earlier(NOW, random.between(1, 4) * DAY - HOUR) : null;
  const due = brokenSince === null && random.chance(0.7) ? ahead() : null;
  return {
    repository: random.pick(['acme/helpdesk', 'acme/shop']),
    number,
    severity: random.pick([...SEVERITIES, null]),
    cannotWait: random.chance(0.2),
    tier: random.pick([...TIERS, null]),
    brokenSince,
    due,
    atRisk: due !== null && random.chance(0.4) ? due : null,
    keyDate: random.chance(0.3) ? later(NOW, random.between(1, 3) * DAY) : null,
    openedAt: earlier(NOW, random.between(4, 7) * DAY),
    waits: brokenSince === null && random.chance(0.2) ? random.pick([null, ahead()]) : undefined,
  };
}

/** The entry of such a ticket, with tickets without a severity behind those of the severity of that rank. */
export function entryFor(raw: Raw, untriaged: number): QueueEntry {
  const { severity, cannotWait, tier, brokenSince, atRisk, due, keyDate, openedAt, waits } = raw;
  const isLate = brokenSince !== null && NOW - brokenSince > ALLOWED;
  return {
    ...{ repository: raw.repository, number: raw.number, title: 'Login fails', url: 'https://x.test/1' },
    ...{ severity, owners: [], unowned: false, waits: waits !== undefined, clock: null },
    state: brokenSince !== null ? 'breached' : 'running',
    customer: { name: null, tier },
    standing: {
      waiting: waits === undefined ? null : { for: 'on_hold', until: waits },
      priority: severity === null ? untriaged : SEVERITIES.indexOf(severity),
      cannotWait,
      tier: tier === null ? TIERS.length : TIERS.indexOf(tier),
      broken: brokenSince === null ? null : { clock: 'first_response', since: brokenSince },
      risen: isLate ? { allowed: '2 days', past: 'tier' } : null,
      atRisk: atRisk === null ? null : { clock: 'first_response', due: atRisk },
      keyDate,
      due: due === null ? null : { clock: 'first_response', at: due },
      openedAt,
    },
  };
}

/** Some of the keys, in any order. */
export function someOrder(random: Random): QueueKey[] {
  return shuffled(random, QUEUE_KEYS).slice(0, random.between(1, QUEUE_KEYS.length));
}

export function shuffled<T>(random: Random, all: readonly T[]): T[] {
  return all
    .map((one) => ({ one, at: random.fraction() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
