import type { Milliseconds } from '../calendar/instant.ts';

/** What the desk says of itself as a whole. */
export interface DeskSettings {
  /** Whether it has an issue of its own. */
  readonly issue: boolean;
  /** Its issue is edited at most once in this wall-clock time. */
  readonly heartbeat: Milliseconds;
  /** About so many tickets notices are posted within an hour; what is more goes into a digest. */
  readonly noticesPerHour: number;
}
