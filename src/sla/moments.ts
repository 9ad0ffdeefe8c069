import { ALWAYS, earliest, type Instant, later, NEVER, SECOND } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { Clock } from './clock.ts';
import type { Life } from './life.ts';
import type { HoldReminder } from './reminders.ts';
import { remindedAt, signOffRemindedAt, writeUpRemindedAt } from './reminders.ts';

/** A ticket with all that is measured of it. */
interface Measured {
  readonly life: Life;
  readonly clocks: readonly Clock[];
  readonly holdReminders: readonly HoldReminder[];
  readonly policy: Policy;
}

/** What changes about a ticket without an event, seen from an instant. */
export interface Moments {
  /** The last of them until then; null: there was none. */
  readonly last: Instant | null;
  /** The first of them after; null: there is none. */
  readonly next: Instant | null;
}

/**
 * The instants about now at which something about a ticket changes without an event: a warning, a breach, the date a
 * hold ends, planned work that begins or ends, a rule coming into force, an owner's last day on the roster, a step of an escalation, a reminder. A breach
 * shows a second after it: until then the promise can still be kept.
 *
 * @param steps when a step of an escalation shows
 */
export function momentsOf(
  { life, clocks, holdReminders, policy }: Measured,
  steps: readonly Instant[],
  now: Instant,
): Moments {
  const { ticket, silentWaits, pauses } = life;
  let last = ALWAYS;
  let next = NEVER;
  const see = (at: Instant | null): void => {
    if (at === null) return;
    if (at > last && at <= now) last = at;
    if (at < next && at > now) next = at;
  };
  for (const at of steps) see(at);
  see(clocks.map((clock) => writeUpRemindedAt(clock, policy)).findLast((at) => at !== null) ?? null);
  for (const { warn, endedAt, breachedAt, missed, nextBreach, cadence } of clocks) {
    const over = earliest(endedAt ?? NEVER, breachedAt ?? NEVER);
    if (warn !== null && warn < over) see(warn);
    if (cadence !== undefined) {
      const { remindAt, tellGroupAt } = cadence;
      if (remindAt !== null && remindAt < over) see(remindAt);
      if (tellGroupAt !== null && tellGroupAt < (endedAt ?? NEVER)) see(later(tellGroupAt, SECOND));
    }
    // They are in order, and there may be a thousand.
    const latest = missed.at(-1);
    if (latest !== undefined) see(later(latest, SECOND));
    if (nextBreach !== null) see(later(nextBreach, SECOND));
  }
  for (const wait of silentWaits) see(remindedAt(wait, policy));
  see(signOffRemindedAt(ticket, policy));
  for (const { at } of holdReminders) see(at);
  for (const { value } of ticket.snoozed) see(value);
  for (const { to } of ticket.waits) see(to);
  const isCounting = clocks.some(({ live }) => live);
  for (const { reason, from, to } of pauses)
    if (reason === 'maintenance' && isCounting) {
      see(from);
      see(to);
    }
  for (const { at } of ticket.owners) see(at);
  for (const at of ticket.contractTurns) see(at);
  for (const { effective } of policy.sla) see(effective);
  for (const { effective } of policy.internal) see(effective);
  return { last: last === ALWAYS ? null : last, next: next === NEVER ? null : next };
}
