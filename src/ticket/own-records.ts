import { isKey } from '../marks/key.ts';
import type { Policy } from '../policy/policy.ts';
import type { Actor, Issue } from './issue.ts';
import type { OwnRecords } from './observed-desk.ts';
import { ownComments } from './own-comments.ts';
import { writeUpOf } from './write-up.ts';

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
