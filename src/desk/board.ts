import { instant } from '../calendar/instant.ts';
import { keyOf } from '../marks/key.ts';
import type { IssueRef } from '../plan/effect.ts';
import { newIssue } from '../plan/effect.ts';
import type { DeskIssue } from './desk-issue.ts';
import type { RunContext } from './snapshot.ts';

/** Before every ticket: whoever wonders whether the desk is at work must not be told late that it is. */
export const FIRST = instant(0);

/** Marks the issue that the policy gives the desk. */
export const BOARD = keyOf('desk');

/** The issue that the policy gives the desk, or that it is about to get; null: none. */
export function boardOf(own: readonly DeskIssue[], { policy }: RunContext): Board | null {
  if (!policy.desk.issue) return null;
  const boards = own.filter(({ key }) => key === BOARD);
  // Where people closed it the policy wins: it can be told otherwise.
  const present = boards.find(({ issue }) => issue.state === 'open') ?? boards.at(-1) ?? null;
  const ref = present === null ? newIssue(BOARD) : { id: present.issue.id, number: present.issue.number };
  return { ref, present };
}

/** The issue in which the desk says how it stands. */
export interface Board {
  readonly ref: IssueRef;
  /** Null: it is still to be opened. */
  readonly present: DeskIssue | null;
}
