import { type Instant, later, latest, NEVER, SECOND } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Clock } from './clock.ts';
import { ladderMoments, laddersOf } from './ladder.ts';
import { reminderMoments } from './reminders.ts';

/**
 * The instants at which something about a ticket changes without an event: a warning, a breach, the date a hold ends,
 * a rule coming into force, an owner's last day on the roster, a step of an escalation, a reminder. A breach shows a
 * second after it: until then the promise can still be kept. Ascending.
 */
function moments(ticket: Ticket, clocks: readonly Clock[], policy: Policy, now: Instant): Instant[] {
  const all: Instant[] = ladderMoments(laddersOf(ticket, policy, now));
  for (const { warn, endedAt, breachedAt, missed, nextBreach } of clocks) {
    if (warn !== null && warn < (endedAt ?? NEVER) && warn < (breachedAt ?? NEVER)) all.push(warn);
    for (const at of missed) all.push(later(at, SECOND));
    if (nextBreach !== null) all.push(later(nextBreach, SECOND));
  }
  all.push(...reminderMoments(ticket, policy, now));
  for (const wait of ticket.waits) if (wait.to !== null) all.push(wait.to);
  for (const { at } of ticket.owners) all.push(at);
  for (const rule of [...policy.sla, ...policy.internal]) {
    if (rule.effective !== null) all.push(rule.effective);
  }
  return [...new Set(all)].sort((a, b) => a - b);
}

/** The latest instant, at or before now, at which anything about the ticket changed. */
export function lastChange(ticket: Ticket, clocks: readonly Clock[], policy: Policy, now: Instant): Instant {
  const last = moments(ticket, clocks, policy, now).findLast((at) => at <= now);
  return last === undefined ? ticket.changedAt : latest(ticket.changedAt, last);
}

/** The ticket's wake: the next instant at which anything about it can change without a new event; null: never. */
export function wake(ticket: Ticket, clocks: readonly Clock[], policy: Policy, now: Instant): Instant | null {
  return moments(ticket, clocks, policy, now).find((at) => at > now) ?? null;
}
