import { earlier } from '../../calendar/instant.ts';
import { documentsOf } from '../../languages/documents.ts';
import { keyOf } from '../../marks/key.ts';
import { marked } from '../../marks/marker.ts';
import { ownComments } from '../../ticket/own-comments.ts';
import { FIRST } from '../board.ts';
import { calledFor, isTakenBack } from '../load/called-staff.ts';
import { inflationReport } from '../load/inflation-report.ts';
import type { DeskRule } from './desk-rule.ts';

/** Those whom the policy names are told, once, that too many tickets claim a top severity. */
export const inflationNotice: DeskRule = (desk) => {
  const { board, context } = desk;
  const present = board?.present ?? null;
  const report = desk.derived(inflationReport);
  const since = report?.since ?? null;
  if (board === null || present === null || report === null || since === null) return [];
  const { policy, identity, now } = context;
  const { told, severities, above, below, ofLast } = report.inflation;
  if (told.groups.length + told.people.length === 0) return [];
  const key = keyOf('inflation', since);
  const isTold = ownComments(present.issue, identity).some(({ marker }) => marker.keys.includes(key));
  if (isTold || isTakenBack(present.issue, identity, since)) return [];
  const { tickets, top } = report;
  const to = calledFor(told, context);
  const facts = { to, severities, from: earlier(now, ofLast), tickets, top, above, below };
  return [
    {
      kind: 'create_comment',
      issue: board.ref,
      keys: [key],
      body: marked([key], documentsOf(policy).fit('inflation', facts).text),
      because: 'Too many tickets claim a top severity.',
      deadline: FIRST,
    },
  ];
};
