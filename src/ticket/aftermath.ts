import type { Instant } from '../calendar/instant.ts';
import { readKey } from '../marks/key.ts';
import type { Actor, Edit, Issue } from './issue.ts';
import { GHOST, sameActor } from './issue.ts';
import { ownMarkIn } from './own-comments.ts';
import type { Signal } from './signal.ts';

/** A text that people write, with its revisions: a comment, the text of an issue, or a file. */
export interface WriteUpSource {
  /** When it was posted. */
  readonly at: Instant;
  readonly body: string;
  readonly lastEditedAt: Instant | null;
  /** Oldest first, as far as they are known. */
  readonly edits: readonly Edit[];
}

/** An issue of the desk's own in which a ticket is written up. */
export interface WriteUpIssue extends WriteUpSource {
  readonly kind: 'issue';
  readonly id: string;
  readonly number: number;
  readonly state: Issue['state'];
  /** Nobody but the desk has closed or reopened it since it did. */
  readonly isAsLeft: boolean;
  readonly keys: readonly string[];
  /** Its text below the mark, as people left it. */
  readonly text: string;
}

/** A file in which a ticket is written up, and the pull request that brings it. */
export interface WriteUpFile extends WriteUpSource {
  readonly kind: 'file';
  /** The pull request's. */
  readonly number: number;
  readonly path: string;
  readonly branch: string;
  /** Id of the branch's newest commit; null: there is no branch any more, or it is merged. */
  readonly tip: string | null;
  /** False: the file was taken away. */
  readonly isThere: boolean;
  readonly mergedAt: Instant | null;
  readonly state: 'open' | 'declined' | 'merged';
}

/** An issue of the desk's own that an action of a write-up became. */
export interface TrackedAction {
  /** Which action: what its mark says. */
  readonly action: string;
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'done' | 'dropped';
  /** Logins. */
  readonly owners: readonly string[];
}

/** What the desk opened for a ticket's write-up beside the ticket, as GitHub shows it. */
export interface Aftermath {
  /** False: GitHub did not tell, so that nothing may be opened or changed there. */
  readonly isKnown: boolean;
  readonly writeUp: WriteUpIssue | WriteUpFile | null;
  /** In the order of their numbers; where two runs opened one twice, the first alone. */
  readonly actions: readonly TrackedAction[];
  /** Issues that another of the same kind was opened before: two runs met. */
  readonly copies: readonly { readonly id: string; readonly number: number }[];
  /** What people say of the write-up by what they do there. */
  readonly said: readonly Signal[];
}

export const NO_AFTERMATH: Aftermath = { isKnown: true, writeUp: null, actions: [], copies: [], said: [] };

export const UNKNOWN_AFTERMATH: Aftermath = { ...NO_AFTERMATH, isKnown: false };

/** What an issue was opened for, as its mark says, where the desk opened it; null: for nothing of this kind. */
export function purposeOf(
  issue: Pick<Issue, 'author' | 'body' | 'bodyEdits'>,
  identity: Actor,
): { readonly ticket: number; readonly action: string | null } | null {
  if (!sameActor(issue.author, identity)) return null;
  const key = ownMarkIn(issue.body, issue.bodyEdits, identity)?.marker.keys[0] ?? '';
  const [ofWriteUp] = readKey('write-up-of', key) ?? [];
  if (ofWriteUp !== undefined) return { ticket: ofWriteUp, action: null };
  const [ticket, action] = readKey('action', key) ?? [];
  return ticket === undefined || action === undefined ? null : { ticket, action };
}

/**
 * What became of a ticket's write-up beside it.
 *
 * @param issues in any order; those that the desk did not open for this ticket are passed over
 * @param named numbers of those that the ticket's marks name: where there are copies, they are meant
 */
export function aftermathIn(
  issues: readonly Issue[],
  file: WriteUpFile | null,
  ticket: number,
  identity: Actor,
  named: ReadonlySet<number> = new Set(),
): Aftermath {
  const own = issues
    .toSorted((a, b) => Number(named.has(b.number)) - Number(named.has(a.number)) || a.number - b.number)
    .flatMap((issue) => {
      const purpose = purposeOf(issue, identity);
      return purpose?.ticket === ticket ? [{ issue, action: purpose.action }] : [];
    });
  const first = new Map(own.toReversed().map(({ issue, action }) => [action, issue]));
  const copies = own.filter(({ issue, action }) => first.get(action) !== issue && issue.state === 'open');
  const writeUp = first.get(null);
  return {
    isKnown: true,
    writeUp: file ?? (writeUp === undefined ? null : writeUpIn(writeUp, identity)),
    actions: [...first]
      .flatMap(([action, issue]) => (action === null ? [] : [actionIn(issue, action)]))
      .sort((a, b) => a.number - b.number),
    copies: copies.map(({ issue: { id, number } }) => ({ id, number })),
    said: [
      ...(writeUp === undefined ? [] : saidOn(writeUp, identity)),
      // Whoever merges it says that it is written.
      ...mergedBy(file),
    ],
  };
}

function mergedBy(file: WriteUpFile | null): Signal[] {
  const at = file?.mergedAt ?? null;
  return at === null ? [] : [{ at, by: GHOST, kind: 'post_mortem_done' }];
}

function writeUpIn(issue: Issue, identity: Actor): WriteUpIssue {
  const { id, number, state, body, createdAt: at, lastEditedAt, bodyEdits: edits } = issue;
  const mark = ownMarkIn(body, edits, identity);
  const moved = issue.events.findLast(({ kind }) => kind === 'closed' || kind === 'reopened');
  const isAsLeft = moved === undefined || sameActor(moved.actor, identity);
  const { keys } = mark?.marker ?? { keys: [] };
  const text = mark?.text ?? body;
  return { kind: 'issue', id, number, state, isAsLeft, keys, text, at, body, lastEditedAt, edits };
}

function actionIn({ number, title, state, assignees, events }: Issue, action: string): TrackedAction {
  const closed = events.findLast((event) => event.kind === 'closed');
  const over = closed?.reason === 'completed' ? 'done' : 'dropped';
  const owners = assignees.map(({ login }) => login);
  return { action, number, title, state: state === 'open' ? 'open' : over, owners };
}

/** Whom people give it to writes it, and who closes it says that it is written. */
function saidOn({ events }: Issue, identity: Actor): Signal[] {
  return events.flatMap((event): Signal[] => {
    const { at, actor } = event;
    if (actor.kind !== 'human' || sameActor(actor, identity)) return [];
    if (event.kind === 'assigned') return [{ at, by: event.assignee, kind: 'post_mortem_owned' }];
    if (event.kind === 'closed' && event.reason === 'completed')
      return [{ at, by: actor, kind: 'post_mortem_done' }];
    return [];
  });
}
