import type { DeskIssue } from '../desk/desk-issue.ts';
import type { Lessons } from '../desk/lessons.ts';
import { lessonsOf, monthBefore, monthToLearn } from '../desk/learned-month.ts';
import type { RunContext } from '../desk/snapshot.ts';
import { Failure } from '../errors.ts';
import type { Reader } from '../github/reader.ts';
import type { Issue } from '../ticket/issue.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Aftermaths } from './aftermaths.ts';

/**
 * Reads what the tickets of the month that ended have on record, once: while the issue that gathers it is due and not
 * there. A page of fifty closed issues a request, back to the beginning of the month before.
 *
 * @param ticketOf the ticket that an issue is; null: it is none
 * @returns null where nothing is due, or not everything could be read: then a later run does it
 */
export async function readLessons(
  reader: Pick<Reader, 'closed'>,
  aftermaths: Pick<Aftermaths, 'read' | 'faults'>,
  own: readonly DeskIssue[],
  context: RunContext,
  ticketOf: (issue: Issue) => Ticket | null,
): Promise<Lessons | null> {
  const month = monthToLearn(own, context);
  if (month === null) return null;
  const issues: Issue[] = [];
  try {
    const since = monthBefore(month, context.policy.timezone).from;
    for await (const page of reader.closed(since, null)) issues.push(...page);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return null;
  }
  const faults = aftermaths.faults.size;
  await aftermaths.read(issues);
  if (aftermaths.faults.size > faults) return null;
  const tickets = [...new Map(issues.map((issue) => [issue.number, issue])).values()];
  return lessonsOf(
    month,
    tickets.flatMap((issue) => ticketOf(issue) ?? []),
    context.policy,
  );
}
