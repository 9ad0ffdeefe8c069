import type { Instant, Milliseconds } from './instant.ts';

/**
 * Working time: a set of open intervals on the time line, each half-open `[opening, closing)`.
 * A calendar is immutable, has an opening ahead of every instant, and answers in logarithmic time.
 */
export interface Calendar {
  readonly name: string;
  /** IANA zone in which its hours are written; the first member's for a union. */
  readonly zone: string;
  /** True for `24x7` and only for it: no closing hours at all. */
  readonly always: boolean;
  /** What one working day is worth: the longest weekday's total, or `hours_per_day`. */
  readonly workingDay: Milliseconds;
  /** Open time from `from` to `to`; negative when `to` is earlier. */
  between(from: Instant, to: Instant): Milliseconds;
  /**
   * The earliest instant at which `duration` of open time has passed since `from`.
   * Zero outside hours lands on the next opening; exactly filling a window ends at its closing edge.
   */
  add(from: Instant, duration: Milliseconds): Instant;
  isOpen(at: Instant): boolean;
  /** `at` itself when open, else the next opening. */
  nextOpening(at: Instant): Instant;
  /** The end of the open interval that holds `at`; null when closed or when it never closes. */
  nextClosing(at: Instant): Instant | null;
}
