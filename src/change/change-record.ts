import type { CivilDate } from '../calendar/civil.ts';
import type { Instant } from '../calendar/instant.ts';
import type { ChangeStage } from '../policy/sections/change-process.ts';

/** How far a change has come, and when it goes out. */
export interface Change {
  /** Null: it is at none, or the policy has none. */
  readonly stage: ReachedStage | null;
  /** The customer’s word on it: not asked for, still to come, or given. */
  readonly signOff: 'none' | 'open' | 'given';
  /** Since when nothing is missing for it to go out: it is signed off and done; null: something is. */
  readonly readySince: Instant | null;
  /** The day on which it goes out, as soon as it is ready; null: none stands for it yet. */
  readonly ships: ShipDate | null;
}

export interface ReachedStage extends ChangeStage {
  readonly since: Instant;
  /** The name of the stage after it; null: it is the last. */
  readonly next: string | null;
}

export interface ShipDate {
  readonly day: CivilDate;
  /** `2027-01-01` */
  readonly name: string;
  /** Its beginning, in the desk’s zone. */
  readonly at: Instant;
  /** When it is over. */
  readonly endsAt: Instant;
  /** Staff named it; else it is the desk’s usual one. */
  readonly isSet: boolean;
  /** From when it is at risk where it is not ready; null: that is not watched. */
  readonly riskAt: Instant | null;
  /** The same where people have to be told then; null: they named the day, or put it to the test, after that. */
  readonly warnAt: Instant | null;
}

/** The consent that a ticket needs. */
export interface Approval {
  /** Since when it needs it. */
  readonly since: Instant;
  /** The last word on it; null: nobody has said anything. */
  readonly verdict: Verdict | null;
}

export interface Verdict {
  readonly approved: boolean;
  readonly at: Instant;
  /** Login. */
  readonly by: string;
  /** A person's words; may be empty. */
  readonly why: string;
}
