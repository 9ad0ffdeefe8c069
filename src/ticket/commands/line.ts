import type { Instant, Milliseconds } from '../../calendar/instant.ts';
import type { Actor, CommentEvent, Edit } from '../issue.ts';
import type { CommandText } from '../glance.ts';
import { mayCommand } from '../glance.ts';
import { saidIn } from '../said.ts';

/** A command's line as an event of the ticket: given when its words were written, by whoever wrote them. */
export interface CommandLine extends CommandText {
  readonly at: Instant;
  readonly by: Actor;
  readonly comment: CommentEvent;
  /** Place of its comment in the timeline: decides between lines of one second. */
  readonly place: number;
}

/**
 * The lines of commands that stand in a comment today. One that an edit wrote counts from that edit and carries the
 * authority of its editor, or else anybody who can edit a comment could speak with its author's voice. Revisions that
 * were deleted never happened.
 */
export function commandLinesIn(comment: CommentEvent, place: number): CommandLine[] {
  const commands = comment.minimized ? [] : saidIn(comment, comment.body).commands;
  if (commands.length === 0) return [];
  const revisions = comment.edits.flatMap((edit) =>
    edit.text === null ? [] : [{ at: edit.at, by: edit.editor, written: written(edit, edit.text) }],
  );
  // Said twice, it is said last.
  const last = new Map(commands.map(({ name, args, line }) => [wording(name, args), line]));
  return commands
    .filter(({ name, args, line }) => last.get(wording(name, args)) === line)
    .map((text) => ({
      ...text,
      ...originOf(wording(text.name, text.args), comment, revisions),
      comment,
      place,
    }));
}

interface Origin {
  readonly at: Instant;
  readonly by: Actor;
}

/** Those whose authority a command in a comment can carry, with when they wrote it. */
export function writersOf({ actor, at, lastEditedAt, edits }: CommentEvent): Origin[] {
  if (edits.length === 0) return [{ at: lastEditedAt ?? at, by: actor }];
  return [{ at, by: actor }, ...edits.map((edit) => ({ at: edit.at, by: edit.editor }))];
}

/** Since when a command of today's text has stood there, and who put it there. */
function originOf(
  key: string,
  comment: CommentEvent,
  revisions: readonly (Origin & { readonly written: ReadonlySet<string> })[],
): Origin {
  const last = comment.edits.at(-1);
  // GitHub may withhold old revisions; what was edited last is then the earliest moment that is certain.
  if (last === undefined) return { at: comment.lastEditedAt ?? comment.at, by: comment.actor };
  let origin: Origin | null = null;
  for (const { at, by, written } of revisions) {
    if (!written.has(key)) origin = null;
    // One that came later is no proof of what its author said.
    else origin ??= at <= comment.at ? { at: comment.at, by: comment.actor } : { at, by };
  }
  // No revision that can be read wrote it: today's text came with the last one.
  return origin ?? { at: last.at, by: last.editor };
}

/** Time after it was written or edited in which a command is still answered. Older ones count all the same, in silence. */
const ANSWERED_WITHIN: Milliseconds = 3 * 24 * 3_600_000;

/** True of a comment that may hold a command so young that it is owed an answer. The reactions of no other are known. */
export function isOwedAnswer(comment: CommentEvent, now: Instant): boolean {
  if (comment.minimized || !mayCommand(comment.body)) return false;
  return Math.max(comment.at, comment.lastEditedAt ?? 0) >= now - ANSWERED_WITHIN;
}

function written(edit: Edit, text: string): Set<string> {
  return new Set(saidIn(edit, text).commands.map(({ name, args }) => wording(name, args)));
}

function wording(name: string, args: string): string {
  return `${name} ${args}`;
}
