import { claimOf } from '../claim.ts';
import { mayHave } from '../unassignable.ts';
import { latestOf, meetingsIn } from '../triage-meeting.ts';
import { checkedIn } from './checkboxes.ts';
import type { HandingRule } from './desk-rule.ts';
import { given, isOwned } from './desk-rule.ts';
import { hasRoomForOwner } from '../../rules/rule.ts';
import type { Ruling } from '../../rules/ruling.ts';
import type { RunContext } from '../snapshot.ts';

/**
 * Tickets go to whom the staff ticked in the meeting, where nobody has taken them since. Whom they name must be on the
 * staff: no text assigns anybody else.
 */
export const agendaCheckboxes: HandingRule = (tickets, { issues, refusals, context }) => {
  const { roster, now, policy } = context;
  const meeting = policy.triage === null ? null : latestOf(meetingsIn(issues));
  if (meeting?.issue.state !== 'open') return new Map();
  const checked = new Map(checkedIn(meeting.issue, roster).map((box) => [box.ticket, box]));
  return new Map(
    tickets.flatMap((ruling) => {
      const { issue, owners } = ruling.case.ticket;
      const box = checked.get(issue.number);
      if (box === undefined || !meeting.agenda.includes(issue.number) || isOwned(ruling)) return [];
      if (!hasRoomForOwner(issue) || !mayHave(claimOf(ruling.case), box.login, refusals)) return [];
      if (!roster.isStaff({ login: box.login, kind: 'human' }, now)) return [];
      // Whoever takes a ticket away again after the meeting had a reason.
      if (owners.some(({ at, value }) => at >= box.at && at <= now && value.length > 0)) return [];
      const because = `@${box.by} ticked it at the triage meeting.`;
      return [[issue.number, given(box.login, because, box.at)]];
    }),
  );
};

/** Whether a tick may give it to somebody: which meetings there are only a whole desk tells. */
export function mayBeChecked(ruling: Ruling, { policy }: RunContext): boolean {
  return policy.triage !== null && !isOwned(ruling);
}
