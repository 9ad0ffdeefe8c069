import type { Case } from '../../src/rules/case.ts';
import type { WorldIssue } from '../recorder/world.ts';
import { commentsOf } from '../recorder/world.ts';
import type { Clause } from './clause.ts';
import { STATUS } from './of-status.ts';

/** Something that is read on a ticket, with the clauses that it can be made of. */
export interface Text {
  readonly document: string;
  readonly table: readonly Clause[];
  readonly text: string;
}

/** What is read after a run: the comment that is kept current as it stands, and all that the run wrote. */
export function textsOf(issue: WorldIssue, { ticket }: Case): Text[] {
  const living = commentsOf(issue).find(({ body }) => /^<!-- steward [^\n]*\bstatus\b/.test(body));
  if (living === undefined || ticket.issue.locked) return [];
  return [{ document: 'status', table: STATUS, text: living.body }];
}
