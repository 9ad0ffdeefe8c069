import type { Instant } from '../calendar/instant.ts';
import type { NextUpdate } from '../documents/status-facts.ts';
import type { Clock } from '../sla/clock.ts';
import { intervalAt } from '../sla/phases.ts';
import { updateTarget } from '../sla/target-of-updates.ts';
import { REVISED } from '../ticket/revised.ts';
import type { Case } from './case.ts';

/**
 * By when the customer hears next how a ticket stands, as it is promised; null: it is not, that is past, or its clock
 * stands.
 */
export function nextUpdate(c: Pick<Case, 'clocks'>): Instant | null {
  const clock = promisedUpdate(c);
  return clock?.breachedAt !== null || isStanding(clock) ? null : clock.due;
}

/** The same as the status comment tells it, with one that is late. What was said last before it told so stays untold. */
export function dueUpdate(c: Pick<Case, 'clocks'>): NextUpdate | null {
  const clock = promisedUpdate(c);
  if (clock === undefined || clock.startedAt < REVISED || isStanding(clock)) return null;
  if (clock.breachedAt !== null) return { at: clock.breachedAt, isLate: true };
  return clock.due === null ? null : { at: clock.due, isLate: false };
}

/** By when the one after it comes if an update is told at an instant; null: that is not promised. */
export function updateAfter(c: Pick<Case, 'clocks' | 'policy'>, at: Instant): Instant | null {
  const clock = promisedUpdate(c);
  const target = clock === undefined || isStanding(clock) ? undefined : updateTarget(c.policy, clock);
  if (target === undefined) return null;
  return target.calendar.add(at, intervalAt(target, clock?.cadence?.phasesFrom ?? at, at).within);
}

function promisedUpdate({ clocks }: Pick<Case, 'clocks'>): Clock | undefined {
  return clocks.findLast(({ name, set, live }) => name === 'update' && set === 'promise' && live);
}

/** Nobody owes the customer word now, whatever was missed before. */
function isStanding({ segments }: Clock): boolean {
  return segments.at(-1)?.running !== true;
}
