import type { Instant } from '../calendar/instant.ts';
import type { ClockName } from '../sla/clock-name.ts';

/** One open ticket in the queue, for whoever leads the desk. */
export interface QueueEntry {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly severity: string | null;
  readonly owners: readonly string[];
  readonly state: 'breached' | 'at risk' | 'waiting' | 'running' | 'no promise';
  /** What is due next, or what has been overdue longest. */
  readonly clock: {
    readonly name: string;
    readonly of: ClockName;
    readonly due: Instant | null;
    readonly breachedAt: Instant | null;
  } | null;
  /** For somebody, be it that nothing is promised meanwhile, or that a promise runs on. */
  readonly waits: boolean;
  /** Nobody took it within the policy's time. */
  readonly unowned: boolean;
}
