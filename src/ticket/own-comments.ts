import { ALWAYS, type Instant } from '../calendar/instant.ts';
import { isKey, OF_ROUNDS } from '../marks/key.ts';
import type { Marker } from '../marks/marker.ts';
import { readMarker } from '../marks/marker.ts';
import type { Actor, CommentEvent, Edit, Issue } from './issue.ts';
import { sameActor } from './issue.ts';
import { REVISED } from './revised.ts';

export interface OwnComment {
  readonly event: CommentEvent;
  readonly marker: Marker;
  /** The body below the marker's line, as people left it. */
  readonly text: string;
}

/**
 * The comments that this bot wrote and can recognise, oldest first. A marker in anybody else's comment is just text. What
 * one from before the ticket came here tells of rounds is of other rounds than this desk counts, and is left out.
 */
export function ownComments(issue: Issue, identity: Actor): OwnComment[] {
  const movedAt = issue.events.findLast(({ kind }) => kind === 'transferred')?.at ?? ALWAYS;
  const all = ownCommentsEver(issue, identity);
  return movedAt < REVISED ? all : all.map((one) => ofThisDesk(one, movedAt, identity));
}

/** The same with all that they ever told, be it of rounds before the ticket came here. */
export function ownCommentsEver(issue: Issue, identity: Actor): OwnComment[] {
  return issue.events.flatMap((event) => {
    if (event.kind !== 'comment' || !sameActor(event.actor, identity)) return [];
    const read = ownMarkIn(event.body, event.edits, identity);
    return read === null ? [] : [{ event, ...read }];
  });
}

/** The first change here of a comment from before the move leaves out what counts no more. */
function ofThisDesk(one: OwnComment, movedAt: Instant, identity: Actor): OwnComment {
  const { event, marker } = one;
  const own = event.edits.findLast(({ editor }) => sameActor(editor, identity))?.at;
  const edited = event.edits.length === 0 ? event.lastEditedAt : null;
  if ((own ?? edited ?? event.at) >= movedAt) return one;
  const keys = marker.keys.filter((key) => !OF_ROUNDS.some((kind) => isKey(kind, key)));
  return keys.length === marker.keys.length ? one : { ...one, marker: { ...marker, keys } };
}

/**
 * The marker of a text that this bot wrote, and what stands below it. The marker is that of its own newest revision, so
 * that whoever else edits the text can neither forge nor lose it; the words are today's. Where nobody else edited it
 * last, or all revisions of its own were deleted, today's text has to do.
 *
 * @param edits its revisions, as far as they are known, oldest first
 */
export function ownMarkIn(
  text: string,
  edits: readonly Edit[],
  identity: Actor,
): { readonly marker: Marker; readonly text: string } | null {
  const now = readMarker(text);
  const own = edits.findLast((edit) => edit.text !== null && sameActor(edit.editor, identity));
  const written = typeof own?.text === 'string' && own.text !== text ? readMarker(own.text) : now;
  return written === null ? null : { marker: written.marker, text: now?.text ?? text };
}

/** The comment that carries a key. */
export function find(own: readonly OwnComment[], key: string): OwnComment | undefined {
  return own.find(({ marker }) => marker.keys.includes(key));
}
