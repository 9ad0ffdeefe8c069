import type { Instant } from '../calendar/instant.ts';
import type { Target } from '../policy/target.ts';
import type { Clock } from '../sla/clock.ts';
import type { Doubt } from '../ticket/form/doubt.ts';
import type { Reason } from '../ticket/reason.ts';
import type { StatusApproval, StatusChange } from './change-facts.ts';
import type { IncidentStatus } from './incident-facts.ts';
import type { MissingAnswer } from '../ticket/ticket.ts';
import type { Schedule } from './promise-times.ts';

export interface Status {
  readonly number: number;
  readonly requester: string;
  readonly severity: string | null;
  readonly severityWhy: Reason | null;
  /** What the policy says the severity means. */
  readonly severityMeaning: string | null;
  readonly owners: readonly string[];
  readonly state: 'open' | 'pending' | 'on_hold' | 'closed';
  readonly stateSince: Instant | null;
  readonly stateUntil: Instant | null;
  readonly incident: boolean;
  /** Somebody on the staff has answered. */
  readonly answered: boolean;
  /** The customer waits for an answer. */
  readonly owed: boolean;
  /** While it waits for the customer, it is on hold as well. */
  readonly alsoHeld: boolean;
  /** Promises to the customer, in the order of their deadlines. */
  readonly promises: readonly Clock[];
  /** How often the customer will hear. */
  readonly updatesEvery: Target | null;
  readonly doubts: readonly Doubt[];
}

/** What a status comment says besides the state of the ticket. What does not apply is left out. */
export interface StatusExtras {
  /** The severity holds until staff have set or confirmed it. */
  readonly severityProposed: boolean;
  /** What the ticket is called: `SUP-123`. */
  readonly reference: string;
  /** In which hours the promises that are open are measured; one entry for each calendar. */
  readonly schedules: readonly Schedule[];
  /** Required answers that the customer has not given. */
  readonly missing: readonly MissingAnswer[];
  /** The date it is needed by is nearer than the policy's notice, as the policy wrote that: `2 weeks`. */
  readonly notice: { readonly neededBy: Instant; readonly asked: string };
  /** It was lowered because there is a workaround: the severity it was reported with. */
  readonly workaround: { readonly original: string };
  /** It became a project and left the service level. */
  readonly project: boolean;
  /** The date that was agreed with the customer. */
  readonly agreed: Instant;
  /** The customer is asked whether it is solved. Commands as people write them here: `/sign-off`; null: switched off. */
  readonly signOff: { readonly solved: string | null; readonly notSolved: string | null };
  /** How the customer may open the closed ticket again. */
  readonly reopening: Reopening;
  /** The date on which a finished change goes out. */
  readonly shipDate: Instant;
  /** How far the change has come that it is. */
  readonly change: StatusChange;
  /** The approval that it needs, or has. */
  readonly approval: StatusApproval;
  /** Where the proposal lives that the ticket is about: an address. */
  readonly rfc: string;
  /** The group that took over. */
  readonly handedTo: string;
  /** What a ticket on hold waits for, as staff wrote it behind the command. */
  readonly awaited: string;
  /** The issue that a ticket on hold waits for: `#45`; null: not everybody may know which. */
  readonly blocker: string | null;
  /** What staff said last of how it stands, by `/status`. */
  readonly progress: Progress;
  /** When word is due next, where that is promised. */
  readonly nextUpdate: NextUpdate;
  /** There is unusually much to do, while nobody has answered yet. */
  readonly busy: BusyDesk;
  /** How the incident stands that it is, once staff have given it a name or an update. */
  readonly record: IncidentStatus;
}

/** There is unusually much to do. */
export interface BusyDesk {
  /** What is said must stay true when there is not any more. */
  readonly asOf: Instant;
  /** By when the first answer is promised; null: it is not, or that is past. */
  readonly expected: Instant | null;
}

/** When the customer hears next, or was to. */
export interface NextUpdate {
  readonly at: Instant;
  readonly isLate: boolean;
}

/** How it stands in staff's own words: `fixing`, `We know why and where.` */
export interface Progress {
  readonly at: Instant;
  readonly by: string;
  readonly stage: string;
  readonly words: string;
}

/** How the customer of a closed ticket opens it again. */
export interface Reopening {
  /** `/not-resolved`; null: any comment of theirs does. */
  readonly command: string | null;
  readonly until: Instant;
}
