import type { Instant } from '../calendar/instant.ts';
import type { PromisedClock } from '../policy/promised-clock.ts';

/** The last month of a repository, as a policy would have judged it had it been in force. */
export interface Month {
  readonly from: Instant;
  readonly to: Instant;
  /** How many tickets were opened, as far as they were judged. */
  readonly tickets: number;
  /** Whether these are all of them. */
  readonly isWhole: boolean;
  /** Those that would have been overdue, or without an owner for too long; the newest first. */
  readonly late: readonly LateTicket[];
}

export interface LateTicket {
  readonly number: number;
  readonly title: string;
  readonly isOpen: boolean;
  /** The time that was missed first, and until when it was; null: none was. */
  readonly missed: { readonly clock: PromisedClock; readonly due: Instant } | null;
  /** Nobody owned it within the policy's time; where the policy has none, nobody owns it yet. */
  readonly isUnowned: boolean;
}
