import { type Instant, later, NEVER, SECOND } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { Clock } from './clock.ts';
import type { Life } from './life.ts';
import type { HoldReminder } from './reminders.ts';
import { remindedAt } from './reminders.ts';

/** A ticket with all that is measured of it. */
interface Measured {
  readonly life: Life;
  readonly clocks: readonly Clock[];
  readonly holdReminders: readonly HoldReminder[];
  readonly policy: Policy;
}

/**
 * The instants at which something about a ticket changes without an event: a warning, a breach, the date a hold ends,
 * a rule coming into force, an owner's last day on the roster, a step of an escalation, a reminder. A breach shows a
 * second after it: until then the promise can still be kept. Ascending.
 *
 * @param steps when a step of an escalation shows
 */
export function momentsOf(
  { life, clocks, holdReminders, policy }: Measured,
  steps: readonly Instant[],
): Instant[] {
  const { ticket, silentWaits } = life;
  const all: Instant[] = [...steps];
  for (const { warn, endedAt, breachedAt, missed, nextBreach } of clocks) {
    if (warn !== null && warn < (endedAt ?? NEVER) && warn < (breachedAt ?? NEVER)) all.push(warn);
    for (const at of missed) all.push(later(at, SECOND));
    if (nextBreach !== null) all.push(later(nextBreach, SECOND));
  }
  for (const wait of silentWaits) {
    const at = remindedAt(wait, policy);
    if (at !== null) all.push(at);
  }
  for (const { at } of holdReminders) all.push(at);
  for (const { value } of ticket.snoozed) if (value !== null) all.push(value);
  for (const wait of ticket.waits) if (wait.to !== null) all.push(wait.to);
  for (const { at } of ticket.owners) all.push(at);
  for (const rule of [...policy.sla, ...policy.internal]) {
    if (rule.effective !== null) all.push(rule.effective);
  }
  return [...new Set(all)].sort((a, b) => a - b);
}
