import type { Instant } from '../../calendar/instant.ts';
import type { Actor, CommentEvent } from '../issue.ts';
import type { CommandText } from '../glance.ts';
import { Said } from '../said.ts';

/** A comment that counts, with its place in the timeline and what it says. */
export interface ReadComment {
  readonly event: CommentEvent;
  readonly place: number;
  readonly said: Said;
}

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
export function commandLinesIn({ event: comment, place, said }: ReadComment): CommandLine[] {
  const { commands } = said;
  if (commands.length === 0) return [];
  const revisions = comment.edits.flatMap((edit) =>
    edit.text === null ? [] : [{ at: edit.at, by: edit.editor, written: written(edit.text, comment.at) }],
  );
  return lastOfEach(commands).map((command) => {
    const { at, by } = originOf(command, comment, revisions);
    const { name, args, line } = command;
    return { name, args, line, at, by, comment, place };
  });
}

/** What is said twice is said last. */
function lastOfEach(commands: readonly CommandText[]): readonly CommandText[] {
  if (commands.length === 1) return commands;
  const last = new Map(commands.map((command) => [wording(command), command]));
  return commands.filter((command) => last.get(wording(command)) === command);
}

interface Origin {
  readonly at: Instant;
  readonly by: Actor;
}

/** Whether any of those whose authority a command in a comment can carry is such, as they were when they wrote it. */
export function isWrittenBy(
  { actor, at, lastEditedAt, edits }: CommentEvent,
  isSuch: (by: Actor, at: Instant) => boolean,
): boolean {
  if (edits.length === 0) return isSuch(actor, lastEditedAt ?? at);
  return isSuch(actor, at) || edits.some((edit) => isSuch(edit.editor, edit.at));
}

/** Since when a command of today's text has stood there, and who put it there. */
function originOf(
  command: CommandText,
  comment: CommentEvent,
  revisions: readonly (Origin & { readonly written: ReadonlySet<string> })[],
): Origin {
  const last = comment.edits.at(-1);
  // GitHub may withhold old revisions; what was edited last is then the earliest moment that is certain.
  if (last === undefined) return { at: comment.lastEditedAt ?? comment.at, by: comment.actor };
  const words = wording(command);
  let origin: Origin | null = null;
  for (const { at, by, written } of revisions) {
    if (!written.has(words)) origin = null;
    // One that came later is no proof of what its author said.
    else origin ??= at <= comment.at ? { at: comment.at, by: comment.actor } : { at, by };
  }
  // No revision that can be read wrote it: today's text came with the last one.
  return origin ?? { at: last.at, by: last.editor };
}

function written(text: string, at: Instant): Set<string> {
  return new Set(new Said(text, at).commands.map(wording));
}

function wording({ name, args }: CommandText): string {
  return `${name} ${args}`;
}
