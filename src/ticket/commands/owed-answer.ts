import type { Instant, Milliseconds } from '../../calendar/instant.ts';
import { mayBeApproval } from '../../text/words-of-approval.ts';
import { mayBeTaking } from '../../text/words-of-taking.ts';
import { mayBeThanks } from '../../text/words-of-thanks.ts';
import { mayCommand } from '../glance.ts';
import type { CommentEvent } from '../issue.ts';

/** Time after it was written or edited in which a command is still answered. Older ones count all the same, in silence. */
const ANSWERED_WITHIN: Milliseconds = 3 * 24 * 3_600_000;

/**
 * True of a comment that may hold a command, or nothing but thanks, a yes or that somebody takes a write-up on, so young that it is owed an answer. The
 * reactions of no other are known.
 */
export function isOwedAnswer(comment: CommentEvent, now: Instant): boolean {
  const { body } = comment;
  if (comment.minimized || Math.max(comment.at, comment.lastEditedAt ?? 0) < now - ANSWERED_WITHIN)
    return false;
  return mayCommand(body) || mayBeThanks(body) || mayBeApproval(body) || mayBeTaking(body);
}
