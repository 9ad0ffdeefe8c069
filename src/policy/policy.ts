import type { Calendar } from '../calendar/calendar.ts';
import type { Instant, Milliseconds } from '../calendar/instant.ts';

/**
 * A policy as the rest of Steward sees it: every default applied, every name resolved, every duration measured in
 * milliseconds of its calendar's open time. Only `policy/` knows how it was written.
 */
export interface Policy {
  /** The built-in process it extends, if any. */
  readonly preset: string | null;
  /** IANA zone in which times are shown, where nothing else says one. */
  readonly timezone: string;
  /** The account that acts, where App and Action are both installed: `name[bot]` for an App; null: whoever runs. */
  readonly bot: string | null;
  /** Facts older than this are never announced, only summarised. Wall-clock time. */
  readonly news: Milliseconds;
  /** Which issues are tickets. */
  readonly tickets: Selector;
  readonly team: Team;
  readonly calendars: ReadonlyMap<string, Calendar>;
  /** Most severe first. */
  readonly severities: readonly Severity[];
  readonly labels: Readonly<Record<LabelRole, LabelSpec>>;
  readonly customers: Customers;
  readonly intake: Intake;
  /** What customers are promised: the first rule that matches counts. */
  readonly sla: readonly SlaRule[];
  /** Stricter targets the desk sets itself. Where one matches, it nags in place of the promise. */
  readonly internal: readonly SlaRule[];
  readonly ownership: Ownership | null;
  readonly escalation: readonly EscalationRule[];
  readonly waiting: Waiting;
  /** Which tickets are incidents, besides those whose form says so. */
  readonly incidents: Selector | null;
  readonly writeUp: WriteUp | null;
}

/** All present keys must match; a list matches any of its members. An empty selector matches every ticket. */
export interface Selector {
  readonly severity?: readonly string[];
  /** Customer tier. */
  readonly tier?: readonly string[];
  /** File names of forms (`bug.yml`), or `any`. */
  readonly form?: readonly string[];
  readonly label?: readonly string[];
  /** `owner/name`, lower case. */
  readonly repository?: readonly string[];
  readonly incident?: boolean;
}

export interface Team {
  /** Null: no roster; whoever has triage permission or more is staff. */
  readonly staff: readonly StaffMember[] | null;
  readonly groups: readonly Group[];
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
}

export interface Severity {
  readonly name: string;
  readonly label: string;
  /** Six hexadecimal digits, lower case. */
  readonly color: string;
  readonly description: string;
}

export interface LabelSpec {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

export type LabelRole =
  | 'breached'
  | 'at_risk'
  | 'needs_owner'
  | 'needs_response'
  | 'pending'
  | 'on_hold'
  | 'incident'
  | 'post_mortem_due';

export interface Customers {
  /** Best served first. */
  readonly tiers: readonly string[];
  /** login (lower case) → its customer and tier. */
  readonly members: ReadonlyMap<string, { readonly customer: string; readonly tier: string }>;
}

export interface Intake {
  /** Post the status comment at once when a ticket arrives. */
  readonly acknowledge: boolean;
  /** Form file name → what its answers mean. */
  readonly forms: ReadonlyMap<string, FormIntake>;
  /** Where the severity comes from when the ticket's form entry does not say: the first that answers. */
  readonly severity: readonly SeveritySource[];
}

export interface FormIntake {
  readonly incident: boolean;
  readonly severity: SeveritySource | null;
}

/** A fixed severity, or a form field (by id or label) whose answer is one, mapped or by its own name. */
export type SeveritySource =
  | { readonly kind: 'fixed'; readonly severity: string }
  | { readonly kind: 'field'; readonly field: string; readonly map: ReadonlyMap<string, string> | null };

export type PauseReason = 'pending' | 'on_hold';

export type PromisedClock = 'first_response' | 'next_response' | 'update' | 'resolution';

/** How much open time of which calendar. */
export interface Target {
  readonly within: Milliseconds;
  readonly calendar: Calendar;
  /** As the policy wrote it: `3 working days`. */
  readonly text: string;
}

export interface SlaRule {
  readonly name: string;
  readonly when: Selector;
  readonly targets: Readonly<Partial<Record<PromisedClock, Target>>>;
  /** Which waits stop which clock. */
  readonly pauses: Readonly<Record<PromisedClock, readonly PauseReason[]>>;
  /** Share of the target after which the ticket is at risk, 0 < x < 1; null: no warning. */
  readonly warnAt: number | null;
  /** In force from this instant on; null: always. */
  readonly effective: Instant | null;
  /** After a change mid-flight at least this much open time remains; null: no grace. */
  readonly minimumRemaining: Milliseconds | null;
}

export interface Ownership {
  readonly target: Target;
  /** Who is asked when nobody owns a ticket. */
  readonly group: string | null;
}

export interface EscalationRule {
  readonly name: string;
  readonly when: Selector;
  /** `silence`: until anybody on the staff stirs; `taken`: from the moment somebody takes the ticket. */
  readonly on: 'silence' | 'taken';
  readonly after: Target;
  readonly to: string | null;
}

export interface Waiting {
  readonly pending: {
    readonly closeAfter: Target | null;
    /** Only these severities are closed for silence. */
    readonly severities: readonly string[];
    /** A customer's comment within this wall-clock time reopens. */
    readonly reopenWithin: Milliseconds;
  };
}

export interface WriteUp {
  readonly when: Selector;
  readonly target: Target;
  readonly done: 'organised' | 'written';
  /** Root-cause classes a post-mortem chooses from. */
  readonly causes: readonly string[];
}
