import type { Change, Effect, Say, SendPage } from './effect.ts';
import { isChange, isPage, isSay, newIssue } from './effect.ts';

/**
 * All that a plan has for one place: for a ticket and its companion, for one of the desk's own issues, for an issue that
 * is to be opened, for the repository's labels, or for what the chat is told of many tickets.
 */
export interface Task {
  /** Null: it is about no issue that there is. */
  readonly number: number | null;
  readonly changes: readonly Change[];
  readonly pages: readonly SendPage[];
  /** What is said in the chat before its changes record that it was. */
  readonly says: readonly Say[];
  /** The limit on writes leaves the end of its changes for the next run. */
  readonly isCut: boolean;
}

/**
 * The tasks of a plan: its labels first, then in its order.
 *
 * @param left what the limit on writes leaves of it
 */
export function tasksOf(plan: readonly Effect[], left: readonly Change[] = []): Task[] {
  const places = [...Map.groupBy(plan, placeOf)];
  const cut = new Set(left.map(placeOf));
  places.sort(([a], [b]) => Number(b === LABELS) - Number(a === LABELS));
  return places.map(([place, effects]) => ({
    number: /^\d+$/.test(place) ? Number(place) : null,
    changes: effects.filter(isChange),
    pages: effects.filter(isPage),
    says: effects.filter(isSay),
    isCut: cut.has(place),
  }));
}

const LABELS = 'labels';

/** What is said in the office belongs to its ticket: a label must not record it before. */
function placeOf(effect: Effect): string {
  if (effect.kind === 'create_label') return LABELS;
  if (effect.kind === 'create_issue')
    return effect.office === undefined ? newIssue(effect.key).id : String(effect.office.number);
  const { id, number } = effect.issue;
  return number === 0 ? id : String(number);
}

/**
 * Whether a change is made anew each time, or tells people something: of two runs that meet one alone may make it. The
 * others, such as labels and texts that become what they should be, are the same when they are made twice.
 *
 * @param keepsRecords the desk keeps in its comments, which it edits, what nobody may be told or called for again
 */
export function isMadeAnew(change: Change, keepsRecords: boolean): boolean {
  switch (change.kind) {
    case 'create_comment':
    case 'create_issue':
    case 'open_beside':
    case 'propose_file':
    case 'edit_file':
    case 'decline_file':
    case 'close':
    case 'reopen':
    case 'assign':
      return true;
    case 'edit_comment':
      return keepsRecords;
    case 'create_label':
    case 'add_labels':
    case 'remove_labels':
    case 'unassign':
    case 'block':
    case 'unblock':
    case 'edit_issue':
    case 'react':
    case 'delete_comment':
      return false;
  }
}

/** Those tasks at the front that hold no more than so many changes together, but one at least, and the others. */
export function leading(
  tasks: readonly Task[],
  most: number,
): { readonly now: readonly Task[]; readonly later: readonly Task[] } {
  let count = 0;
  let size = 0;
  for (const { changes } of tasks) {
    size += changes.length;
    if (size > most && count > 0) break;
    count += 1;
  }
  return { now: tasks.slice(0, count), later: tasks.slice(count) };
}
