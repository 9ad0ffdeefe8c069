import type { Instant } from '../../calendar/instant.ts';
import { isLogin } from '../../text/login.ts';
import type { Issue } from '../../ticket/issue.ts';
import type { Roster } from '../../ticket/roster.ts';

/** Somebody of the staff ticked a task: this ticket goes to that person. */
export interface CheckedBox {
  readonly ticket: number;
  readonly login: string;
  readonly by: string;
  readonly at: Instant;
}

const TASK = /^\s*[-*+] \[([ xX])\] #(\d{1,9})\b.*→ @(\S+)\s*$/;

/**
 * The tasks of an agenda that stand ticked, with who ticked them. Only what the staff themselves changed counts: a box
 * that somebody else ticked is not theirs, whoever edits the text afterwards.
 */
export function checkedIn({ bodyEdits }: Pick<Issue, 'bodyEdits'>, roster: Roster): CheckedBox[] {
  const boxes = new Map<number, CheckedBox>();
  let before: ReturnType<typeof tasksIn> | null = null;
  for (const { at, editor, text } of bodyEdits) {
    // A revision whose text was deleted was never made.
    if (text === null) continue;
    const after = tasksIn(text);
    for (const [ticket, { ticked, login }] of after) {
      if (before === null || before.get(ticket)?.ticked === ticked || !roster.isStaff(editor, at)) continue;
      if (ticked) boxes.set(ticket, { ticket, login, by: editor.login, at });
      else boxes.delete(ticket);
    }
    before = after;
  }
  return [...boxes.values()];
}

function tasksIn(text: string): Map<number, { readonly ticked: boolean; readonly login: string }> {
  const tasks = new Map<number, { ticked: boolean; login: string }>();
  for (const line of text.split(/\r?\n/)) {
    const [, box, number, login] = TASK.exec(line) ?? [];
    if (box === undefined || number === undefined || login === undefined || !isLogin(login)) continue;
    tasks.set(Number(number), { ticked: box !== ' ', login: login.toLowerCase() });
  }
  return tasks;
}
