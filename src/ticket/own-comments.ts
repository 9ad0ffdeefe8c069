import type { Marker } from '../marks/marker.ts';
import { readMarker } from '../marks/marker.ts';
import type { Actor, CommentEvent, Issue } from './issue.ts';
import { sameActor } from './issue.ts';

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
