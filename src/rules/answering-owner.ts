import { valueAt } from '../ticket/ticket.ts';
import type { AssignmentRule } from './rule.ts';
import { hasRoomForOwner, isNews, isOpen } from './rule.ts';

/** Where the policy says so, the first of the staff to answer a ticket that nobody owns becomes its owner. */
export const answeringOwner: AssignmentRule = (c) => {
  const { ticket, policy, now } = c;
  if (policy.ownership?.answeringOwns !== true || !isOpen(c)) return [];
  if (!hasRoomForOwner(ticket.issue)) return [];
  const first = ticket.messages.find(({ role, substantive }) => role === 'staff' && substantive);
  // A first run on an old repository assigns nobody what they answered long ago.
  if (first === undefined || !isNews(c, first.at)) return [];
  const wasOwned = valueAt(ticket.owners, first.at)?.length !== 0;
  const taken = ticket.owners.some(({ at, value }) => at >= first.at && at <= now && value.length > 0);
  // Whoever had it, or was given it, and may have it no more: people decided that.
  if (wasOwned || taken) return [];
  return [
    {
      kind: 'assignees',
      rule: 'answering-owner',
      because: `@${first.by.login} was the first to answer.`,
      deadline: first.at,
      add: [first.by.login],
      remove: [],
    },
  ];
};
