import type { Instant } from '../calendar/instant.ts';
import type { EscalationRule } from '../policy/sections/escalation.ts';
import type { LabelSpec } from '../policy/label.ts';
import type { Target } from '../policy/target.ts';
import type { Clock } from '../sla/clock.ts';
import type { DutyReason } from '../team/duty.ts';
import type { Doubt } from '../ticket/form/doubt.ts';
import type { Reaction } from '../ticket/issue.ts';
import type {
  ExposedSecret,
  FollowUp,
  Help,
  Instructions,
  OutOfScope,
  Refusal,
  StatusExtras,
  Unanswered,
} from './document.ts';
import type { PostMortemFacts } from './post-mortem-facts.ts';

/** What a rule holds should be so, with the reason. Plain data: `explain`, the comments and the plan all speak from it. */
export type Decision =
  | LabelDecision
  | StateDecision
  | AssigneesDecision
  | StatusDecision
  | NoticeDecision
  | ToldDecision
  | InstructionsDecision
  | SecretDecision
  | AnswerDecision
  | ReactionDecision
  | PostMortemDecision
  | PageDecision;

interface Common {
  /** Name of the rule that decided. */
  readonly rule: string;
  /** Why, in one plain sentence. May quote people: hostile. */
  readonly because: string;
  /** Where the budget of writes runs out, earlier deadlines go first. */
  readonly deadline: Instant;
}

export interface LabelDecision extends Common {
  readonly kind: 'label';
  readonly label: LabelSpec;
  readonly present: boolean;
  /** The label is the record that people were told: it is set only after the comment that told them. */
  readonly record: boolean;
}

/** Whether the issue is open or closed. Words that explain a close come first; a reopening comes before any words. */
export interface StateDecision extends Common {
  readonly kind: 'state';
  readonly state: 'open' | 'closed';
  /** Why it is closed; of no account for an open one. */
  readonly reason: 'completed' | 'not_planned';
}

/** Logins in lower case. */
export interface AssigneesDecision extends Common {
  readonly kind: 'assignees';
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** The one living comment of a ticket. */
export interface StatusDecision extends Common {
  readonly kind: 'status';
  /** Whether it is to be posted where there is none yet. */
  readonly create: boolean;
  /** The latest moment at which something about the ticket changed. */
  readonly asOf: Instant;
  /** How many events others caused: several may fall into one second. */
  readonly events: number;
  readonly status: Status & Partial<StatusExtras>;
}

export interface Status {
  readonly number: number;
  readonly requester: string;
  readonly severity: string | null;
  readonly severityWhy: string | null;
  /** What the policy says the severity means. */
  readonly severityMeaning: string | null;
  readonly owners: readonly string[];
  readonly state: 'open' | 'pending' | 'on_hold' | 'closed';
  readonly stateSince: Instant | null;
  readonly stateUntil: Instant | null;
  readonly incident: boolean;
  /** Promises to the customer, in the order of their deadlines. */
  readonly promises: readonly Clock[];
  /** How often the customer will hear. */
  readonly updatesEvery: Target | null;
  readonly timezone: string;
  /** Calendar names of the promises, to say in which hours they are measured. */
  readonly closedNow: { readonly calendar: string; readonly opens: Instant } | null;
  readonly doubts: readonly Doubt[];
}

/** Something that a person has to be told, once. Those of one run on one ticket go out in one comment. */
export interface NoticeDecision extends Common {
  readonly kind: 'notice';
  /** Stable for the fact it tells: `breach:first_response:1`. */
  readonly key: string;
  readonly to: readonly string[];
  /** The group that should own the ticket; null: it has owners, or the policy has no group. */
  readonly group: string | null;
  /** Why these people of the group; null where there is none. */
  readonly duty: DutyReason | null;
  /** The words had to wait until staff may be nudged: a label that was set meanwhile does not record them. */
  readonly late?: boolean;
  readonly notice: Notice;
}

export type Notice =
  | { readonly kind: 'breach'; readonly clock: Clock; readonly requester: string }
  | {
      readonly kind: 'unowned';
      readonly clock: Clock;
      /** Login of whom the desk suggests as its owner; null: it cannot say. */
      readonly suggested: string | null;
    }
  | { readonly kind: 'escalation'; readonly clock: Clock; readonly step: EscalationFacts }
  | HoldNotice
  | OverruledNotice;

/** A ticket waits for somebody else, or has done so until the announced date. */
export interface HoldNotice {
  readonly kind: 'hold';
  readonly stage: 'still' | 'soon' | 'over';
  /** How often it is told that it still is; null: this is told once. */
  readonly every: Target | null;
  readonly since: Instant;
  readonly until: Instant | null;
}

/** One step of an escalation, for people. */
export interface EscalationFacts {
  /** `RULE:CYCLE:STEP`: what marks and deduplication keys are made of. */
  readonly key: string;
  readonly on: EscalationRule['on'];
  /** 1 for the first. */
  readonly step: number;
  /** Null: what was paged for is no longer so. */
  readonly clock: Clock | null;
  /** The group that takes over; null: it stays with whom it is. */
  readonly group: string | null;
  /** Whom it was taken off. */
  readonly released: readonly string[];
  /** The command that acknowledges: `/ack`; null: switched off. */
  readonly ack: string | null;
}

/** Somebody is to be woken, or need not be any more. */
export interface PageDecision extends Common {
  readonly kind: 'page';
  readonly action: 'trigger' | 'acknowledge' | 'resolve';
  /** Name of the policy's pager. */
  readonly pager: string;
  /** '' where the ticket has none yet. */
  readonly severity: string;
  readonly repository: string;
  readonly title: string;
  readonly url: string;
  readonly step: EscalationFacts;
  /** The hour of the clock (UTC), `2026-11-20T03`: one digest page stands for what is too much in it. */
  readonly hour: string;
}

/** An edit of the form asks for more than the ticket has: staff's word stands until they say otherwise. */
export interface OverruledNotice {
  readonly kind: 'overruled';
  readonly severity: string;
  readonly current: string | null;
  /** Who edited it. */
  readonly by: string;
}

/** Notices that people were given elsewhere, to be kept in a mark on the ticket. */
export interface ToldDecision extends Common {
  readonly kind: 'told';
  readonly keys: readonly string[];
}

/** Ready instructions, posted once. */
export interface InstructionsDecision extends Common {
  readonly kind: 'instructions';
  /** `self-service:reset-password` */
  readonly key: string;
  readonly instructions: Instructions;
}

/** Secrets in one place of a ticket. Each is pointed out once, those found together in one comment. */
export interface SecretDecision extends Common {
  readonly kind: 'secret';
  readonly found: readonly { readonly key: string; readonly kind: string }[];
  readonly place: Omit<ExposedSecret, 'kinds'>;
}

/** A comment in answer to somebody, made once. */
export interface AnswerDecision extends Common {
  readonly kind: 'answer';
  /** `help:IC_12`, `command:IC_12:1794823200` */
  readonly key: string;
  readonly answer: Answer;
}

export type Answer =
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'help'; readonly help: Help }
  /** Everything about the ticket: for customers its promises, for staff all clocks. */
  | { readonly kind: 'explain'; readonly by: string; readonly to: 'staff' | 'customer' }
  | { readonly kind: 'out_of_scope'; readonly outOfScope: OutOfScope }
  | { readonly kind: 'follow_up'; readonly followUp: FollowUp }
  | { readonly kind: 'reminder'; readonly reminder: Unanswered }
  | { readonly kind: 'silence'; readonly silence: Unanswered };

/** What the desk's reaction to a comment with commands should be; null: none. */
export interface ReactionDecision extends Common {
  readonly kind: 'reaction';
  /** GraphQL node id. */
  readonly comment: string;
  readonly reacted: readonly Reaction[];
  readonly wanted: Reaction | null;
}

/** The post-mortem comment: its facts are kept current, everything else in it belongs to people. */
export interface PostMortemDecision extends Common {
  readonly kind: 'post_mortem';
  readonly create: boolean;
  readonly facts: PostMortemFacts;
}
