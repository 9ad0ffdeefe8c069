import type { Calendar } from '../calendar/calendar.ts';
import type { Milliseconds } from '../calendar/instant.ts';

/** How much open time of which calendar. */
export interface Target {
  readonly within: Milliseconds;
  readonly calendar: Calendar;
  /** As the policy wrote it: `3 working days`. */
  readonly text: string;
}
