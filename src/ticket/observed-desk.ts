import type { Instant } from '../calendar/instant.ts';
import type { NothingToTrack } from '../commands/refusal.ts';
import type { Policy } from '../policy/policy.ts';
import type { Aftermath } from './aftermath.ts';
import type { Companion } from './companion.ts';
import type { Forms } from './form/form.ts';
import type { Actor, CommentEvent, Issue } from './issue.ts';
import type { OwnComment } from './own-comments.ts';
import type { Roster } from './roster.ts';
import type { WriteUpText } from './ticket.ts';

/** All that a fold needs besides the issue itself. */
export interface Desk {
  readonly policy: Policy;
  /** The account that acts for the desk. */
  readonly identity: Actor;
  readonly roster: Roster;
  readonly forms: Forms;
  /** Reads what the desk itself has written on an issue. */
  readonly recordsOn: (issue: Issue) => OwnRecords;
  /** `owner/name`, lower case. */
  readonly repository: string;
  /** Logins that GitHub, when this run asked for it, did not let be assigned to the issue that is looked at again. */
  readonly unassignable?: readonly string[];
  /** Contracts that begin or end later say nothing yet; without it all of them do. */
  readonly now?: Instant;
}

/** The desk's own comments on an issue and beside it, and what of them a ticket's life hangs on. */
/** A thumb up on a question of the desk. */
export interface Thumb {
  readonly at: Instant;
  readonly by: Actor;
  /** Since when the customer has been asked what it answers. */
  readonly asked: Instant;
}

export interface OwnRecords {
  /** Oldest first. */
  readonly comments: readonly OwnComment[];
  /** Those by which the desk says that it closes the ticket for silence. */
  readonly silences: readonly CommentEvent[];
  /** Thumbs up on those by which the desk asks whether it is solved. */
  readonly thumbs: readonly Thumb[];
  /** The post-mortem that people write; null: there is none, or the policy does not look at it. */
  readonly writeUp: WriteUpText | null;
  /** Whether somebody was told that GitHub did not assign a login whom a command named: its comment, and when it was written. */
  readonly isUnassignable: (comment: string, at: Instant, login: string) => boolean;
  /** Whether a comment of an account that was deleted since was an answer by staff. */
  readonly isAnswer: (comment: string) => boolean;
  /** Whether the desk has sent the saved reply that a comment asked for. */
  readonly isReplied: (comment: string) => boolean;
  /** The issue in the office that stands beside it; null: there is none, or it was not read. */
  readonly companion: Companion | null;
  /** Whether its write-up had unchecked actions at an instant, or why none of them could become an issue. */
  readonly actionsAt: (at: Instant) => 'open' | NothingToTrack['kind'];
  /** Headings under which nothing was written at an instant of what a release tells; null: there was no write-up. */
  readonly unreleasedAt: (at: Instant) => readonly string[] | null;
  /** What was opened beside it for its write-up, as far as it was read. */
  readonly aftermath: Aftermath;
}
