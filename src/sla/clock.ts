import type { Instant, Milliseconds } from '../calendar/instant.ts';
import type { ClockPause } from '../policy/pause-reason.ts';
import type { Target } from '../policy/target.ts';
import type { Reason } from '../ticket/reason.ts';
import type { ClockName, ClockSet } from './clock-name.ts';
import type { Ending, Pause, Segment, Span } from './span.ts';

/** Which target a clock had, from an instant until the next period's. The first period reaches back to the beginning. */
export interface TargetPeriod {
  readonly from: Instant;
  /** Nobody could know of it before. Later than `from` where the first severity, set late, is deemed to hold before. */
  readonly knownFrom: Instant;
  /** The policy rule that set it; null: no rule matched, nothing was promised. */
  readonly rule: string | null;
  readonly target: Target | null;
  readonly pauses: readonly ClockPause[];
  readonly warnAt: number | null;
  readonly minimumRemaining: Milliseconds | null;
}

/** Text of a target that is a date agreed with the customer: no time was granted for it. */
export const AGREED_DATE = 'the agreed date';

/** What happened to one clock, before anybody looks at how long it took. */
export interface Course {
  readonly name: ClockName;
  readonly set: ClockSet;
  /** 1 for the first time round; a clock that starts over gets the next number. */
  readonly cycle: number;
  readonly startedAt: Instant;
  readonly startedBy: Reason;
  readonly end: Ending | null;
  /** Stretches that never count, whatever the rule says: the ticket was closed. */
  readonly gaps: readonly Span[];
  readonly pauses: readonly Pause[];
  /** When nobody on the staff owned the ticket: some targets count only while somebody does. */
  readonly unowned: readonly Span[];
  readonly periods: readonly TargetPeriod[];
  /** Whether each further interval is due too, as for updates. */
  readonly repeats: boolean;
  /** When the series of rounds began that this one is of, where its intervals may grow with time. */
  readonly seriesFrom?: Instant;
}

/** What is particular about updates. */
export interface Cadence {
  /** From when its phases count. */
  readonly phasesFrom: Instant;
  /** When whoever communicates is reminded of it; null: never, or not as things stand. */
  readonly remindAt: Instant | null;
  /** When a group is told that it was missed, or will be; null: none is, or not as things stand. */
  readonly tellGroupAt: Instant | null;
}

export type ClockState = 'running' | 'paused' | 'met' | 'breached' | 'cancelled';

/** One clock, measured. Instants in milliseconds since the epoch; `elapsed` is open time of the target's calendar. */
export interface Clock {
  readonly name: ClockName;
  readonly set: ClockSet;
  readonly cycle: number;
  readonly rule: string;
  readonly state: ClockState;
  /** Neither stopped nor cancelled: time may still pass on it. */
  readonly live: boolean;
  readonly startedAt: Instant;
  readonly startedBy: Reason;
  readonly endedAt: Instant | null;
  readonly endedBy: Reason | null;
  readonly segments: readonly Segment[];
  readonly elapsed: Milliseconds;
  readonly target: Milliseconds;
  /** The target as the policy wrote it. */
  readonly targetText: string;
  readonly calendar: string;
  readonly zone: string;
  /** When the target is, or was, used up; null while the clock stands with no end in sight. */
  readonly due: Instant | null;
  /** When the ticket counts as at risk; null where the rule gives no warning. */
  readonly warn: Instant | null;
  /** When the promise was broken: never earlier than what broke it could be known. */
  readonly breachedAt: Instant | null;
  /**
   * How old the news of it is: as `breachedAt`, but by the deadline itself where only the policy is younger, so that
   * writing a policy announces nothing that is long past.
   */
  readonly newsAt: Instant | null;
  /** The next instant at which it is broken, or broken again, if nothing happens; null: never. */
  readonly nextBreach: Instant | null;
  /**
   * Ends of the intervals that passed without an update, in order: all of them, or of very many the first ones and the
   * latest.
   * For other clocks the one breach, if any.
   */
  readonly missed: readonly Instant[];
  /** Only of updates that come in phases, or of which staff are reminded. */
  readonly cadence?: Cadence;
}
