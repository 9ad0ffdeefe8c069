import type { Calendar } from './calendar.ts';
import { DAY, type Instant, later, type Milliseconds } from './instant.ts';

/** `24x7`: never closed, no holidays. The zone is only the one in which its answers are written. */
export function alwaysOpen(name: string, zone: string): Calendar {
  return {
    name,
    zone,
    always: true,
    workingDay: DAY,
    between: (from: Instant, to: Instant): Milliseconds => to - from,
    add: (from: Instant, duration: Milliseconds): Instant => {
      if (!(duration >= 0)) throw new RangeError(`Not a duration to add: ${String(duration)}`);
      return later(from, duration);
    },
    isOpen: () => true,
    nextOpening: (at: Instant): Instant => at,
    nextClosing: () => null,
  };
}
