import { DAY, type Milliseconds } from './instant.ts';

/** One window of opening hours, as wall-clock times since midnight of the date on which it starts. */
export interface Window {
  readonly opens: Milliseconds;
  /** At most 24:00, which is the next date's first instant. */
  readonly closes: Milliseconds;
  /** The window runs across midnight: `closes` is read on the next date's wall. */
  readonly overnight: boolean;
}

/** Windows by weekday: 0 for Monday to 6 for Sunday. */
export type WeeklyHours = readonly (readonly Window[])[];

/** What a window adds up to on an ordinary day, without changes of the clock. */
export function lengthOf(window: Window): Milliseconds {
  return window.closes - window.opens + (window.overnight ? DAY : 0);
}
