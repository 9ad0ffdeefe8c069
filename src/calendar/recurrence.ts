import type { Instant, Milliseconds } from './instant.ts';
import { parseInstant } from './moment.ts';
import { zoneOf } from './zone.ts';

/** Time cut into equal pieces on the wall clock of a zone, numbered from 0. */
export interface Recurrence {
  /** The turn that holds an instant; negative before the first. */
  at(instant: Instant): number;
  /**
   * When a turn begins: the first instant at which the clock shows that time or a later one. A beginning that the
   * clock skips is the end of the gap, and one that it shows twice is the first.
   */
  start(turn: number): Instant;
}

/**
 * Turns that are each as long on the wall clock, whatever the clock does: what begins at nine begins at nine all year.
 *
 * @param starts the wall-clock time at which turn 0 begins: `2026-11-02T09:00`
 * @param length what the clock moves on in a turn; where it is set, a turn takes more or less time than that
 */
export function recurrenceOf(zone: string, starts: string, length: Milliseconds): Recurrence {
  const clock = zoneOf(zone);
  // What a wall shows, in no zone, is what it shows in UTC.
  const origin = parseInstant(starts, 'UTC');
  if (origin === null) throw new RangeError(`Not a moment on a wall clock: ${starts}`);
  const start = (turn: number): Instant => clock.resolve(origin + turn * length).first;
  return {
    start,
    at: (instant) => {
      let turn = Math.floor((clock.wallAt(instant) - origin) / length);
      // Where the clock was set back it shows again what it showed before, but no turn comes back.
      while (start(turn + 1) <= instant) turn += 1;
      return turn;
    },
  };
}
