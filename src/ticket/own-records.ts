import type { Instant } from '../calendar/instant.ts';
import { isKey, keyOf } from '../marks/key.ts';
import { askedBy } from '../marks/question.ts';
import type { Policy } from '../policy/policy.ts';
import type { Companion } from './companion.ts';
import type { Actor, CommentEvent, Issue } from './issue.ts';
import type { OwnRecords, Thumb } from './observed-desk.ts';
import { ownComments } from './own-comments.ts';
import { writeUpOf } from './write-up.ts';

/** A reader of the records that a desk keeps in its own comments. */
export function recordsOf({
  policy,
  identity,
  companionOf = () => null,
}: {
  readonly policy: Policy;
  readonly identity: Actor;
  /** What was read of the office, where staff are told there. */
  readonly companionOf?: (issue: Issue) => Companion | null;
}): (issue: Issue) => OwnRecords {
  return (issue) => {
    const comments = ownComments(issue, identity);
    const marks = new Set(comments.flatMap(({ marker }) => marker.keys));
    const silences = comments.filter(({ marker }) => marker.keys.some((key) => isKey('silence', key)));
    return {
      comments,
      silences: silences.map(({ event }) => event),
      thumbs: comments.flatMap(({ event, marker }) => thumbsOn(event, askedBy(marker.keys))),
      writeUp: writeUpOf(comments, policy),
      isUnassignable: (comment, at, login) => marks.has(keyOf('unassignable', comment, at, login)),
      companion: companionOf(issue),
    };
  };
}

function thumbsOn({ thumbs }: CommentEvent, asked: Instant | null): Thumb[] {
  return asked === null ? [] : (thumbs ?? []).map(({ at, by }) => ({ at, by, asked }));
}
