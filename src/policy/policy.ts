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
  /** Language of the desk's comments. */
  readonly language: Language;
  /** Document name → template in place of the built-in one, read from the files that the policy names. */
  readonly templates: ReadonlyMap<string, string>;
  /** What a ticket is called towards its customer, with `{number}` in it; null: `#123`. */
  readonly reference: string | null;
  /** Every file of the repository that the policy names, in a stable order. */
  readonly files: readonly NamedFile[];
  /** The calendar in whose open hours staff are nudged; null: at any hour. Pages keep to no hours. */
  readonly nudgeHours: Calendar | null;
  /** Which issues are tickets. */
  readonly tickets: Selector;
  /** From when a ticket's clocks count that others were closed as duplicates of. */
  readonly duplicates: 'own' | 'earliest';
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
  /** What may be answered with ready instructions, first match first. */
  readonly selfService: readonly SelfService[];
  /** Which tickets their customer is asked to confirm as solved; null: none. */
  readonly signOff: Selector | null;
  readonly commands: Readonly<Record<CommandName, CommandSetting>>;
  readonly pagers: readonly Pager[];
  /** The most pages of one run's hour; what is more goes into one digest page. */
  readonly pagesPerHour: number;
  readonly desk: DeskSettings;
  readonly triage: Triage | null;
  /** Until when nothing is written, while clocks go on; null: not paused; Infinity: until the policy says otherwise. */
  readonly pausedUntil: Instant | null;
}

/** What the desk says of itself as a whole. */
export interface DeskSettings {
  /** Whether it has an issue of its own. */
  readonly issue: boolean;
  /** Its issue is edited at most once in this wall-clock time. */
  readonly heartbeat: Milliseconds;
  /** About so many tickets notices are posted in one run; what is more goes into a digest. */
  readonly noticesPerRun: number;
}

/** A way to wake somebody. Where it leads is the operator's to say, never the policy's. */
export interface Pager {
  readonly name: string;
  readonly kind: PagerKind;
}

export const PAGER_KINDS = ['pagerduty', 'opsgenie', 'splunk', 'slack', 'webhook'] as const;

export type PagerKind = (typeof PAGER_KINDS)[number];

export type Language = 'en' | 'de';

/** A file of the repository that a policy names, and what it is for. */
export interface NamedFile {
  readonly path: string;
  readonly use:
    | { readonly kind: 'template'; readonly document: string }
    | { readonly kind: 'sheet' }
    | { readonly kind: 'customers' }
    | { readonly kind: 'instructions'; readonly name: string };
  /** Where the policy names it. */
  readonly at: readonly (string | number)[];
}

/** All present keys must match; a list matches any of its members. An empty selector matches every ticket. */
export interface Selector {
  readonly severity?: readonly string[];
  /** Customer tier. */
  readonly tier?: readonly string[];
  /** Customers by name, or `vip`. */
  readonly customer?: readonly string[];
  /** File names of forms (`bug.yml`), or `any`. */
  readonly form?: readonly string[];
  readonly label?: readonly string[];
  /** GitHub issue types. */
  readonly type?: readonly string[];
  /** `owner/name`, lower case. */
  readonly repository?: readonly string[];
  readonly incident?: boolean;
}

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

/** Turns counted on the wall clock of a zone: what comes every week comes at the same time of day all year. */
export interface Schedule {
  /** One turn: days of the calendar, or hours. */
  readonly every: { readonly count: number; readonly unit: 'hour' | 'day' | 'week' };
  /** The wall-clock moment at which the first begins: `2026-11-02T09:00`. */
  readonly starts: string;
  readonly timezone: string;
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
  | 'needs_info'
  | 'needs_sign_off'
  | 'project'
  | 'out_of_scope'
  | 'pending'
  | 'on_hold'
  | 'incident'
  | 'post_mortem_due';

export interface Customers {
  /** Best served first. */
  readonly tiers: readonly string[];
  /** login (lower case), or team as `org/team` → its customer and tier. */
  readonly members: ReadonlyMap<string, Membership>;
  /** Logins and teams (lower case), and names of customers, whose tickets count as a VIP's. */
  readonly vip: ReadonlySet<string>;
  /** Form field whose answer names a tier or a customer. A claim: it counts as far as `unverifiedMax` allows. */
  readonly field: string | null;
  /** Form field in which staff name the login they open a ticket for. */
  readonly requesterField: string | null;
  /** Label (lower case) → tier or customer. */
  readonly labels: ReadonlyMap<string, { readonly customer: string | null; readonly tier: string }>;
}

export interface Membership {
  readonly customer: string;
  readonly tier: string;
}

export interface Intake {
  /** Post the status comment at once when a ticket arrives. */
  readonly acknowledge: boolean;
  /** Form file name → what its answers mean. */
  readonly forms: ReadonlyMap<string, FormIntake>;
  /** Where the severity comes from when the ticket's form entry does not say: the first that answers. */
  readonly severity: readonly SeveritySource[];
  /** Tickets that match are at least that severe, whatever the sources say; staff's word stands above. */
  readonly floors: readonly { readonly atLeast: string; readonly when: Selector }[];
  /**
   * The most that somebody's claim counts for who is not among the customers the policy lists; null: any. Only where
   * it lists customers at all.
   */
  readonly unverifiedMax: string | null;
  /** What a workaround makes of a severity: from → to. */
  readonly workaround: ReadonlyMap<string, string>;
}

export interface FormIntake {
  readonly incident: boolean;
  readonly severity: SeveritySource | null;
  /** Fields (by id or label) without whose answers nobody can start. */
  readonly required: readonly string[];
  /** A date asked for in a field that is nearer than this is promised nothing. Wall-clock time. */
  readonly notice: { readonly field: string; readonly atLeast: Milliseconds; readonly text: string } | null;
  /** Label that says the ticket belongs to this form's process: put by hand or by /route. */
  readonly label: string | null;
  /** Day of the month on which finished changes of this form ship. */
  readonly shipsOn: number | null;
}

/** Where a severity may come from. Fields are named by id or by label; answers are compared without letter case. */
export type SeveritySource =
  | { readonly kind: 'fixed'; readonly severity: string }
  | { readonly kind: 'field'; readonly field: string; readonly map: ReadonlyMap<string, string> | null }
  /** Who is affected × how badly. */
  | {
      readonly kind: 'matrix';
      readonly rows: string;
      readonly columns: string;
      readonly map: ReadonlyMap<string, ReadonlyMap<string, string>>;
    }
  /** System → criticality by a file of the repository; criticality → severity by the map, or by name. */
  | {
      readonly kind: 'sheet';
      readonly file: string;
      readonly field: string;
      readonly map: ReadonlyMap<string, string> | null;
      /** System (lower case) → criticality; empty until the file is read. */
      readonly sheet: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'type' | 'label'; readonly map: ReadonlyMap<string, string> }
  | {
      readonly kind: 'issue_field';
      readonly field: string;
      readonly map: ReadonlyMap<string, string> | null;
    };

export interface SelfService {
  readonly name: string;
  /** Tickets that get the instructions by themselves; null: only by /self-service. */
  readonly when: Selector | null;
  /** Form field → answers, one of which it must have; empty: none is asked for. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** Markdown by the maintainers. */
  readonly instructions: string;
  readonly close: boolean;
}

export const COMMAND_NAMES = [
  'severity',
  'workaround',
  'pending',
  'hold',
  'snooze',
  'resume',
  'assign',
  'unassign',
  'ack',
  'no-reply',
  'status',
  'escalate',
  'route',
  'incident',
  'project',
  'out-of-scope',
  'self-service',
  'sign-off',
  'not-resolved',
  'reopen',
  'close',
  'due',
  'cc',
  'post-mortem',
  'explain',
  'help',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

export interface CommandSetting {
  /** What people write after the slash. */
  readonly word: string;
  readonly enabled: boolean;
  /** Who may give it, besides what the command itself demands; null: as usual. Groups by name. */
  readonly who: readonly string[] | null;
}

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
  /** Whom the desk suggests as the owner of a ticket. */
  readonly suggest: Suggesting;
  /** Label (lower case) → login of who knows that area; they come before everybody else. */
  readonly areas: ReadonlyMap<string, string>;
  /** Whether the suggestion is assigned when the time is over. */
  readonly assign: boolean;
  /** Whether the first of the staff to answer becomes the owner. */
  readonly answeringOwns: boolean;
}

export const SUGGESTING = ['on-duty', 'least-loaded', 'round-robin'] as const;

export type Suggesting = (typeof SUGGESTING)[number];

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

export interface EscalationRule {
  readonly name: string;
  readonly when: Selector;
  /** `opened`: counted from arrival; `silence`: until anybody on the staff stirs; `taken`: from when somebody takes it. */
  readonly on: 'opened' | 'silence' | 'taken';
  readonly after: Target;
  readonly to: string | null;
  /** Name of the pager that wakes somebody; null: nobody is woken. */
  readonly page: string | null;
  /** Take the ticket off its present owners. */
  readonly unassign: boolean;
  /** Further steps, each so long after the one before it, until somebody acknowledges. */
  readonly ladder: readonly EscalationStep[];
  /** Do the last step again after each such time, until somebody acknowledges; null: once. */
  readonly repeat: Target | null;
  /** The status comment tells the customer that the ticket was handed over. */
  readonly tellCustomer: boolean;
}

export interface EscalationStep {
  readonly after: Target;
  readonly to: string | null;
  readonly page: string | null;
}

export interface Waiting {
  readonly pending: {
    /** When the customer is reminded of the question, once; null: never. */
    readonly remindAfter: Target | null;
    readonly closeAfter: Target | null;
    /** Only these severities are closed for silence. */
    readonly severities: readonly string[];
    /** A customer's comment within this wall-clock time reopens. */
    readonly reopenWithin: Milliseconds;
  };
  readonly hold: {
    /** How often the owner is reminded of a hold; null: never. */
    readonly remindEvery: Target | null;
    /** How long before its announced end the owner is reminded. Wall-clock time; null: not at all. */
    readonly remindBefore: Milliseconds | null;
  };
  /** What a customer's comment on a ticket that was closed as solved does. */
  readonly solved: {
    readonly comment: 'nothing' | 'reopen';
    /** Within so long of the close. Wall-clock time. */
    readonly within: Milliseconds;
  };
}

export interface WriteUp {
  readonly when: Selector;
  readonly target: Target;
  readonly done: 'organised' | 'written';
  /** Root-cause classes a post-mortem chooses from. */
  readonly causes: readonly string[];
}
