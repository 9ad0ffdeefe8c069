import type { Instant, Milliseconds } from '../calendar/instant.ts';
import { parseCommands } from './command.ts';
import type { Actor, CommentEvent } from './issue.ts';

/** A slash command as an event of the ticket: given when its words were written, by whoever wrote them. */
export interface Order {
  readonly at: Instant;
  readonly by: Actor;
  readonly name: string;
  /** The rest of its line, trimmed; a person's text. */
  readonly args: string;
  readonly comment: CommentEvent;
  /** Where its comment stands in the timeline: decides between orders of one second. */
  readonly place: number;
}

/**
 * The commands that stand in a comment today. One that an edit wrote counts from that edit and carries the authority
 * of its editor, or else anybody who can edit a comment could speak with its author's voice. Revisions that were
 * deleted never happened.
 */
export function ordersIn(comment: CommentEvent, place: number): Order[] {
  // Most comments hold none, and Markdown takes its time to read.
  if (comment.minimized || !mayCommand(comment.body)) return [];
  const revisions = comment.edits.flatMap((edit) =>
    edit.text === null ? [] : [{ at: edit.at, by: edit.editor, written: written(edit.text) }],
  );
  const orders: Order[] = [];
  // Said twice, it is said last.
  const commands = parseCommands(comment.body);
  const lines = new Map(commands.map(({ name, args, line }) => [wording(name, args), line]));
  for (const { name, args, line } of commands) {
    const key = wording(name, args);
    if (lines.get(key) !== line) continue;
    let origin: { at: Instant; by: Actor } = { at: comment.at, by: comment.actor };
    let standing = revisions.length === 0 || (revisions[0]?.written.has(key) ?? false);
    for (const revision of revisions) {
      const has = revision.written.has(key);
      if (has && !standing) origin = { at: revision.at, by: revision.by };
      standing = has;
    }
    // GitHub may withhold old revisions; what was edited last is then the earliest moment that is certain.
    if (revisions.length === 0 && comment.lastEditedAt !== null)
      origin = { at: comment.lastEditedAt, by: comment.actor };
    orders.push({ ...origin, name, args, comment, place });
  }
  return orders;
}

const LINE_OF_COMMAND = /^ {0,3}\/[a-z]/m;

/** Whether a text may hold a command: cheap, and never a false no. */
export function mayCommand(text: string): boolean {
  return LINE_OF_COMMAND.test(text);
}

/** How long after it was written or edited a command is still answered. Older ones count all the same, in silence. */
const ANSWERED_WITHIN: Milliseconds = 3 * 24 * 3_600_000;

/** Whether a comment may hold a command so young that it is owed an answer. Of no other are the reactions known. */
export function isOwedAnswer(comment: CommentEvent, now: Instant): boolean {
  if (comment.minimized || !mayCommand(comment.body)) return false;
  return Math.max(comment.at, comment.lastEditedAt ?? 0) >= now - ANSWERED_WITHIN;
}

function written(text: string): Set<string> {
  return new Set(parseCommands(text).map(({ name, args }) => wording(name, args)));
}

function wording(name: string, args: string): string {
  return `${name} ${args}`;
}
