import type { Instant } from '../calendar/instant.ts';

/** Who did something, as GitHub names them. Logins are lower-cased and carry no `[bot]`, so that every API agrees. */
export interface Actor {
  readonly login: string;
  /** `ghost` stands for a deleted account, whose login GitHub no longer tells. */
  readonly kind: 'human' | 'bot' | 'ghost';
}

interface At {
  /** When it happened; whole seconds. */
  readonly at: Instant;
  readonly actor: Actor;
}

/** One revision of a comment or body, as `userContentEdits` tells it. A deleted revision has no text. */
export interface Edit {
  readonly at: Instant;
  readonly editor: Actor;
  readonly text: string | null;
}

export interface CommentEvent extends At {
  readonly kind: 'comment';
  /** GraphQL node id. */
  readonly id: string;
  readonly url: string;
  readonly body: string;
  /** Hidden by a maintainer as spam, abuse or off-topic: counts for nothing. */
  readonly minimized: boolean;
  readonly lastEditedAt: Instant | null;
  /** Oldest first, the original included; empty for a comment that was never edited. */
  readonly edits: readonly Edit[];
}

export type CloseReason = 'completed' | 'not_planned' | 'duplicate';

/** What the fold reads of an issue's timeline. Everything else GitHub records there is not asked for. */
export type TimelineEvent =
  | CommentEvent
  | (At & { readonly kind: 'labeled' | 'unlabeled'; readonly label: string })
  | (At & { readonly kind: 'assigned' | 'unassigned'; readonly assignee: Actor })
  | (At & { readonly kind: 'closed'; readonly reason: CloseReason; readonly duplicateOf: string | null })
  | (At & { readonly kind: 'reopened' })
  | (At & { readonly kind: 'transferred' })
  | (At & { readonly kind: 'comment_deleted'; readonly author: Actor | null });

/** One issue as a single read of GitHub shows it: facts only, no judgement. Events are in GitHub's timeline order. */
export interface Issue {
  /** GraphQL node id. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly author: Actor;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly lastEditedAt: Instant | null;
  /** Oldest first, the original included; empty for a body that was never edited. */
  readonly bodyEdits: readonly Edit[];
  readonly state: 'open' | 'closed';
  readonly locked: boolean;
  readonly type: string | null;
  /** Names of the labels it carries now. */
  readonly labels: readonly string[];
  readonly assignees: readonly Actor[];
  readonly events: readonly TimelineEvent[];
}

/** Whether two actors are one account. A person may own the login that an App has as its slug, so the kind counts. */
export function sameActor(a: Actor, b: Actor): boolean {
  return a.login === b.login && a.kind === b.kind;
}
