import { isKey } from '../marks/key.ts';
import type { Policy } from '../policy/policy.ts';
import type { Actor, CommentEvent, Issue } from './issue.ts';
import type { OwnComment } from './own-comments.ts';
import { ownComments } from './own-comments.ts';
import type { WriteUpText } from './write-up.ts';
import { writeUpOf } from './write-up.ts';

/** The desk's own comments on an issue, and what of them a ticket's life hangs on. */
export interface OwnRecords {
  /** Oldest first. */
  readonly comments: readonly OwnComment[];
  /** Those by which the desk says that it closes the ticket for silence. */
  readonly silences: readonly CommentEvent[];
  /** The post-mortem that people write; null: there is none, or the policy does not look at it. */
  readonly writeUp: WriteUpText | null;
}

/** A reader of the records that a desk keeps in its own comments. */
export function recordsOf({
  policy,
  identity,
}: {
  readonly policy: Policy;
  readonly identity: Actor;
}): (issue: Issue) => OwnRecords {
  return (issue) => {
    const comments = ownComments(issue, identity);
    const silences = comments.filter(({ marker }) => marker.keys.some((key) => isKey('silence', key)));
    return {
      comments,
      silences: silences.map(({ event }) => event),
      writeUp: writeUpOf(comments, policy),
    };
  };
}
