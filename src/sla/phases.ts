import { type Instant, latest, type Milliseconds } from '../calendar/instant.ts';
import type { Target } from '../policy/target.ts';
import type { Course, TargetPeriod } from './clock.ts';

/** A stretch at the end of which something is due. */
export interface Interval {
  readonly within: Milliseconds;
  /** As the policy wrote it. */
  readonly text: string;
}

/**
 * From when the phases of a cadence count: from the first answer since the ticket was opened, or opened again, but not
 * from before it came under the rule.
 */
export function phasesFrom({ seriesFrom, startedAt }: Course, { from }: TargetPeriod): Instant {
  return latest(seriesFrom ?? startedAt, from);
}

/**
 * The phase of an instant: 0 for the first. Whatever the ticket waits for, phases pass in open time: how long something
 * has lasted by then is what they go by.
 */
function phaseAt({ then = [], calendar }: Target, since: Instant, at: Instant): number {
  if (then.length === 0 || at <= since) return 0;
  const passed = calendar.between(since, at);
  return then.filter(({ after }) => after <= passed).length;
}

/** The interval that begins at an instant: it keeps its length though another phase comes before it ends. */
export function intervalAt(target: Target, since: Instant, begun: Instant): Interval {
  return target.then?.[phaseAt(target, since, begun) - 1] ?? target;
}

/** When the phase of an instant ends; null: it is the last. */
export function phaseEnd(target: Target, since: Instant, at: Instant): Instant | null {
  const next = target.then?.[phaseAt(target, since, at)];
  return next === undefined ? null : target.calendar.add(since, next.after);
}
