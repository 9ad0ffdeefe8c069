import type { Instant } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Clock } from './clock.ts';

/** A promise that is due now can still be kept within this second; it is known to be broken in the next. */
const KNOWN_AFTER = 1000;

/**
 * The instants at which something about a ticket changes without an event: a warning, a breach, the date a hold ends,
 * a rule coming into force. Ascending.
 */
export function moments(ticket: Ticket, clocks: readonly Clock[], policy: Policy): Instant[] {
  const all: Instant[] = [];
  for (const clock of clocks) {
    if (clock.warn !== null) all.push(clock.warn);
    for (const missed of clock.missed) all.push(missed + KNOWN_AFTER);
    if (clock.live && clock.breachedAt === null && clock.due !== null) all.push(clock.due + KNOWN_AFTER);
  }
  for (const wait of ticket.waits) if (wait.to !== null) all.push(wait.to);
  for (const rule of [...policy.sla, ...policy.internal]) {
    if (rule.effective !== null && rule.effective > ticket.openedAt) all.push(rule.effective);
  }
  return [...new Set(all)].sort((a, b) => a - b);
}

/** The latest instant, at or before now, at which anything about the ticket changed. */
export function lastChange(ticket: Ticket, clocks: readonly Clock[], policy: Policy, now: Instant): Instant {
  const passed = moments(ticket, clocks, policy).filter((at) => at <= now);
  return Math.max(ticket.changedAt, passed.at(-1) ?? -Infinity);
}

/** The ticket's wake: the next instant at which anything about it can change without a new event; null: never. */
export function wake(ticket: Ticket, clocks: readonly Clock[], policy: Policy, now: Instant): Instant | null {
  return moments(ticket, clocks, policy).find((at) => at > now) ?? null;
}
