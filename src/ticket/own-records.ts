import { type Instant, latest } from '../calendar/instant.ts';
import { isKey, keyOf } from '../marks/key.ts';
import { askedBy } from '../marks/question.ts';
import type { Policy } from '../policy/policy.ts';
import type { Companion } from './companion.ts';
import type { Actor, CommentEvent, Issue } from './issue.ts';
import type { OwnRecords, Thumb } from './observed-desk.ts';
import type { Aftermath, WriteUpSource } from './aftermath.ts';
import { NO_AFTERMATH } from './aftermath.ts';
import type { OwnComment } from './own-comments.ts';
import { openActionsIn, textAt } from './open-actions.ts';
import { find, ownComments, ownCommentsEver } from './own-comments.ts';
import type { Signal } from './signal.ts';
import type { WriteUpText } from './ticket.ts';
import { emptyUnder, writeUpOf } from './write-up.ts';

/** A reader of the records that a desk keeps in its own comments. */
export function recordsOf({
  policy,
  identity,
  companionOf = () => null,
  aftermathOf = () => NO_AFTERMATH,
}: {
  readonly policy: Policy;
  readonly identity: Actor;
  /** What was read of the office, where staff are told there. */
  readonly companionOf?: (issue: Issue) => Companion | null;
  /** What was read of the issues and files that the desk opened for its write-up. */
  readonly aftermathOf?: (issue: Issue) => Aftermath;
}): (issue: Issue) => OwnRecords {
  return (issue) => {
    const comments = ownComments(issue, identity);
    const marks = new Set(comments.flatMap(({ marker }) => marker.keys));
    const replied = [...marks].filter((key) => isKey('reply', key));
    const companion = companionOf(issue);
    const aftermath = aftermathOf(issue);
    const source = writeUpSource(comments, companion, aftermath);
    const writeUp = writeUpOf(source, policy);
    // A close is told by its time: one from before the ticket came here was made for silence all the same.
    const silences = ownCommentsEver(issue, identity).filter(({ marker }) =>
      marker.keys.some((key) => isKey('silence', key)),
    );
    return {
      comments,
      silences: silences.map(({ event }) => event),
      thumbs: comments.flatMap(({ event, marker }) => thumbsOn(event, askedBy(marker.keys))),
      writeUp,
      isUnassignable: (comment, at, login) => marks.has(keyOf('unassignable', comment, at, login)),
      companion,
      actionsAt: (at) => {
        if (source === undefined) return aftermath.isKnown ? 'no_write_up' : 'open';
        if (companion?.comments.some(({ event }) => event === source) === true) return 'private_write_up';
        return openActionsIn(textAt(source, at), policy.factorClasses).length > 0 ? 'open' : 'no_actions';
      },
      unreleasedAt: (at) => {
        const text = source === undefined ? '' : textAt(source, at);
        return text === '' ? null : emptyUnder(text, policy.writeUp?.release ?? [], policy.factorClasses);
      },
      aftermath: { ...aftermath, said: aftermath.said.flatMap((one) => counted(one, writeUp)) },
      isAnswer: (comment) => marks.has(keyOf('answered', comment)),
      isReplied: (comment) => replied.some((key) => key.startsWith(keyOf('reply', comment, ''))),
    };
  };
}

/** Done is what is written, too: where that comes later, it is done then. */
function counted(signal: Signal, writeUp: WriteUpText | null): Signal[] {
  if (signal.kind !== 'post_mortem_done' || writeUp === null) return [signal];
  return writeUp.since === null ? [] : [{ ...signal, at: latest(signal.at, writeUp.since) }];
}

/** The text in which a ticket is written up, wherever it stands; undefined: nothing is to be written. */
export function writeUpSource(
  comments: readonly OwnComment[],
  companion: Companion | null,
  aftermath: Aftermath,
): WriteUpSource | undefined {
  const key = keyOf('post-mortem');
  const comment = find(comments, key) ?? find(companion?.comments ?? [], key);
  return comment?.event ?? aftermath.writeUp ?? undefined;
}

function thumbsOn({ thumbs }: CommentEvent, asked: Instant | null): Thumb[] {
  return asked === null ? [] : (thumbs ?? []).map(({ at, by }) => ({ at, by, asked }));
}
