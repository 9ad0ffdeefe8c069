import type { Instant } from '../calendar/instant.ts';
import { keyOf } from '../marks/key.ts';
import { mayCommand } from './glance.ts';
import type { Actor, CommentEvent, Issue } from './issue.ts';
import { sameActor } from './issue.ts';
import type { OwnComment } from './own-comments.ts';
import { ownComments, ownMarkIn } from './own-comments.ts';
import { Said } from './said.ts';

/** The issue in the office that stands beside a ticket: there the desk speaks to staff, and staff among themselves. */
export interface Companion {
  readonly state: Issue['state'];
  /** Whether it is as the desk last left it: open, or closed or opened again by the desk and by nobody since. */
  readonly isAsLeft: boolean;
  /** The keys that its own text is marked with. */
  readonly keys: readonly string[];
  /** Its text below the mark, as people left it. */
  readonly text: string;
  /** What is told there → when it was. */
  readonly told: ReadonlyMap<string, Instant>;
  /** When people deleted words of the desk there: they are not said again. */
  readonly deletions: readonly Instant[];
  /** The desk's own comments on it, oldest first. */
  readonly comments: readonly OwnComment[];
  /** People's comments on it that begin a line as a command is written, with the words of those lines. */
  readonly commands: readonly { readonly comment: CommentEvent; readonly words: readonly string[] }[];
}

/** What the desk's companion of a ticket is marked with. */
export function companionKey(repository: string, number: number): string {
  const [owner = '', name = ''] = repository.toLowerCase().split('/');
  return keyOf('office', owner, name, number);
}

/** The key of the ticket that an issue of the office is the companion of; null: it is none of the account's. */
export function companionKeyOf(
  issue: Pick<Issue, 'author' | 'body' | 'bodyEdits'>,
  identity: Actor,
): string | null {
  if (!sameActor(issue.author, identity)) return null;
  return ownMarkIn(issue.body, issue.bodyEdits, identity)?.marker.keys[0] ?? null;
}

/** @param identity the account that acts in the office */
export function companionIn(issue: Issue, identity: Actor): Companion {
  const mark = ownMarkIn(issue.body, issue.bodyEdits, identity);
  const keys = mark?.marker.keys ?? [];
  const comments = ownComments(issue, identity);
  const moved = issue.events.findLast(({ kind }) => kind === 'closed' || kind === 'reopened');
  return {
    state: issue.state,
    isAsLeft: moved === undefined || sameActor(moved.actor, identity),
    keys,
    text: mark?.text ?? issue.body,
    told: new Map([
      ...keys.map((key) => [key, issue.createdAt] as const),
      ...comments.flatMap(({ event, marker }) => marker.keys.map((key) => [key, event.at] as const)),
    ]),
    deletions: issue.events.flatMap((event) =>
      event.kind === 'comment_deleted' &&
      event.author !== null &&
      sameActor(event.author, identity) &&
      !sameActor(event.actor, identity)
        ? [event.at]
        : [],
    ),
    comments,
    commands: issue.events.flatMap((event) => {
      if (event.kind !== 'comment' || event.actor.kind === 'bot' || event.minimized) return [];
      if (sameActor(event.actor, identity) || !mayCommand(event.body)) return [];
      const words = new Said(event.body).commands.map(({ name }) => name);
      return words.length === 0 ? [] : [{ comment: event, words }];
    }),
  };
}
