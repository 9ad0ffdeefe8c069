import type { Instant } from '../calendar/instant.ts';
import type { EscalationFacts } from '../documents/escalation-facts.ts';
import type { Facts, Telling } from '../documents/index.ts';
import type { NoticeFacts } from '../documents/notice.ts';
import type { PostMortemFacts } from '../documents/post-mortem-facts.ts';
import type { LabelSpec } from '../policy/label.ts';
import type { Reaction } from '../ticket/issue.ts';
import type { Reason } from '../ticket/reason.ts';
import type { WriteUpPlace } from '../policy/sections/write-up-place.ts';
import type { FilePlace } from '../ticket/write-up-file.ts';
import type { OpenAction } from '../ticket/open-actions.ts';
import type { SecretKind } from '../text/credentials.ts';

/** What a rule holds should be so, with the reason. Plain data: `explain`, the comments and the plan all speak from it. */
export type Decision =
  | LabelDecision
  | StateDecision
  | AssigneesDecision
  | DependencyDecision
  | StatusDecision
  | NoticeDecision
  | SecretDecision
  | CommentDecision
  | ExplainDecision
  | ReactionDecision
  | PostMortemDecision
  | PageDecision;

interface Common<Because = string> {
  /** Name of the rule that decided. */
  readonly rule: string;
  /** Why, for whoever runs the desk: a plain English sentence that may quote people, or a fact of the ticket. */
  readonly because: Because;
  /** Where the budget of writes runs out, earlier deadlines go first. */
  readonly deadline: Instant;
}

export interface LabelDecision extends Common<string | Reason> {
  readonly kind: 'label';
  readonly label: LabelSpec;
  readonly present: boolean;
  /** The label is the record that people were told: it is set only after the comment that told them. */
  readonly record: boolean;
}

/** Whether the issue is open or closed. Words that explain a close come first; a reopening comes before any words. */
export interface StateDecision extends Common<string | Reason> {
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

/** Whether GitHub shows that the ticket is blocked by another issue. */
export interface DependencyDecision extends Common {
  readonly kind: 'dependency';
  /** GraphQL node id of the other. */
  readonly blocker: string;
  readonly present: boolean;
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
  /** What its mark keeps of who answered as staff: keys of the first answer and the latest ones. */
  readonly answers: readonly string[];
  /** Keys of what its first version tells people, whom later ones do not reach. */
  readonly tells: readonly string[];
  /** What it says: put together where it is written, or compared with what stands there. */
  readonly status: () => Facts['status'];
}

/** Something that a person has to be told, once. Those of one run on one ticket go out in one comment. */
export interface NoticeDecision extends Common, NoticeFacts {
  readonly kind: 'notice';
  /** Stable for the fact it tells: `breach:first_response:1`. */
  readonly key: string;
  /** The words had to wait until staff may be nudged: a label that was set meanwhile does not record them. */
  readonly late?: boolean;
  /** It waits for the next run over every ticket, which may give the ticket to somebody instead. */
  readonly afterHandOut?: boolean;
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
  /** Name of the customer, or the login of whoever asks. */
  readonly customer: string;
  /** What it is about, as the form's answer names it; null: not known. */
  readonly system: string | null;
  readonly url: string;
  readonly step: EscalationFacts;
  /** Those who ask are known, or staff have said that it is as severe as that. */
  readonly confirmed: boolean;
  /** When it was decided. */
  readonly at: Instant;
}

/** Secrets in one place of a ticket. Each is pointed out once, those found together in one comment. */
export interface SecretDecision extends Common {
  readonly kind: 'secret';
  readonly found: readonly { readonly key: string; readonly kind: SecretKind }[];
  readonly place: Omit<Facts['secret'], 'kinds'>;
}

/** A comment that is made once, and not again while it stands, however many decisions ask for it. */
export type CommentDecision = Common & {
  readonly kind: 'comment';
  /** Stable for what is said: `help:IC_12`, `command:IC_12:1794823200`, `self-service:reset-password`. */
  readonly key: string;
  /** What else its mark records; it is said where `key` was not said yet. */
  readonly alsoKeys?: readonly string[];
} & Telling;

/** Everything about the ticket, for somebody who asked: for customers its promises, for staff all clocks. */
export interface ExplainDecision extends Common {
  readonly kind: 'explain';
  /** `explain:IC_12` */
  readonly key: string;
  readonly by: string;
  readonly to: 'staff' | 'customer';
}

/** What is said in a comment of its own. */
export type Said = CommentDecision | ExplainDecision;

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
  /** Where it is to stand, where it does not stand anywhere yet. */
  readonly place: WriteUpPlace;
  /** Where its file would lie. */
  readonly file: FilePlace | null;
  /** Login of whom people gave it to, or who took it; null: nobody. */
  readonly writer: string | null;
  /** Logins of staff who hear on the ticket of a place that GitHub refuses; left out: nobody does there. */
  readonly tellsOfRefusal?: readonly string[];
  /** Nothing is to be written any more; null: something is. */
  readonly over: 'written' | 'skipped' | null;
  /** What of it is to become issues, under which label. */
  readonly label: LabelSpec;
  readonly actions: readonly OpenAction[];
  /** Put together where they are written, or compared with what stands there. */
  readonly facts: () => PostMortemFacts;
}

/** Who is assigned and who is not, of several decisions. */
export function assignmentsIn(decisions: readonly Decision[]): AssigneesDecision[] {
  return decisions.filter((d) => d.kind === 'assignees');
}
