import { sameActor } from './issue.ts';
import type { Actor, CommentEvent, Issue } from './issue.ts';

/** A hidden first line by which a later run knows its own comment. It counts only in a comment by the desk's identity. */
export interface Marker {
  /** What the comment tells: `status`, `post-mortem`, `breach:first_response:1`. */
  readonly keys: readonly string[];
  /** For the living comment: the state of the ticket it was rendered for, as `asOf` writes it. */
  readonly asOf: string | null;
}

const FIRST_LINE = /^<!-- steward ([\w:. -]+?)(?: as-of=([\w:.+-]+))? -->(?:\r?\n|$)/;

export function markerLine({ keys, asOf }: Marker): string {
  return `<!-- steward ${keys.join(' ')}${asOf === null ? '' : ` as-of=${asOf}`} -->`;
}

/** A name that people chose in letters that a key may hold; no two names share one. */
export function nameInMark(name: string): string {
  return name.replace(/[^a-z0-9-]/g, (letter) =>
    letter === ' ' ? '_' : `.${(letter.codePointAt(0) ?? 0).toString(16)}.`,
  );
}

/** The marker that a text begins with, and what stands below it; null where it has none. Whoever wrote it: that is the caller's to judge. */
export function readMarker(body: string): { readonly marker: Marker; readonly text: string } | null {
  const match = FIRST_LINE.exec(body);
  if (match === null) return null;
  const marker = { keys: (match[1] ?? '').split(' '), asOf: match[2] ?? null };
  return { marker, text: body.slice(match[0].length) };
}

export interface OwnComment {
  readonly event: CommentEvent;
  readonly marker: Marker;
  /** The body below the marker's line. */
  readonly text: string;
}

/** The comments that this bot wrote and can recognise, oldest first. A marker in anybody else's comment is just text. */
export function ownComments(issue: Issue, identity: Actor): OwnComment[] {
  return issue.events.flatMap((event) => {
    if (event.kind !== 'comment' || !sameActor(event.actor, identity)) return [];
    const read = readMarker(event.body);
    return read === null ? [] : [{ event, ...read }];
  });
}

/** The comment that carries a key. */
export function find(own: readonly OwnComment[], key: string): OwnComment | undefined {
  return own.find(({ marker }) => marker.keys.includes(key));
}
