import type { Milliseconds } from '../calendar/instant.ts';
import type { Schedule } from './schedule.ts';

/** The meeting at which every ticket gets an owner. */
export interface Triage {
  readonly schedule: Schedule;
  /** Who is called to it; null: nobody. */
  readonly group: string | null;
  /** Label of its issues; null: none. */
  readonly label: string | null;
  /** Tickets that have waited for longer than this, on the wall clock, are on the agenda. */
  readonly waits: Milliseconds;
}
