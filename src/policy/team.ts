import type { Instant } from '../calendar/instant.ts';
import type { Schedule } from './schedule.ts';

export interface Team {
  /** Null: no roster; whoever has triage permission or more is staff. */
  readonly staff: readonly StaffMember[] | null;
  readonly groups: readonly Group[];
  /** Who is not there, and when. */
  readonly away: readonly Absence[];
  /** Takes what a group cannot, when everybody in it is away: a login in lower case; null: nobody. */
  readonly fallback: string | null;
}

export interface StaffMember {
  /** Lower case. A team is `org/team`, without the at sign. */
  readonly login: string;
  readonly team: boolean;
  readonly from: Instant | null;
  readonly until: Instant | null;
}

export interface Group {
  readonly name: string;
  /** Logins, lower case, or `org/team`. */
  readonly members: readonly string[];
  readonly label: string | null;
  /** Null: its members are all on duty, all the time. */
  readonly rotation: Rotation | null;
  /** Shift swaps: in place of whom the rotation names. The last one that covers an instant counts. */
  readonly overrides: readonly Absence[];
}

/** Turns on duty. */
export interface Rotation extends Schedule {
  /** Logins, lower case. */
  readonly order: readonly string[];
}

/** A person and a stretch of time. Half-open: back at `to`. */
export interface Absence {
  readonly who: string;
  readonly from: Instant;
  readonly to: Instant;
}
