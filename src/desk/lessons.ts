import type { CivilMonth } from '../calendar/civil-month.ts';
import type { FactorLine } from '../text/factor-line.ts';

/** What is on record of why tickets of a month came about. */
export interface Lessons {
  readonly month: CivilMonth;
  /** The tickets that were closed in it, in the order of their numbers. */
  readonly tickets: readonly Lesson[];
  /** Those of the month before it. */
  readonly before: readonly Lesson[];
}

/** What is on record of one ticket. */
export interface Lesson {
  readonly number: number;
  readonly factors: readonly FactorLine[];
  /** What would have prevented it, in people's words. */
  readonly prevention: readonly string[];
  /** Keys of the saved replies that were sent on it, each as often as it was. */
  readonly replies: readonly string[];
  /** Its write-up is still to be done. */
  readonly isDue: boolean;
  /** Its write-up stands where it is not read. */
  readonly isElsewhere: boolean;
}
