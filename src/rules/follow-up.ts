import { keyOf } from '../marks/key.ts';
import { later } from '../calendar/instant.ts';
import { reopensWithin } from '../ticket/lifecycle.ts';
import { isOpenTicket } from '../ticket/ticket.ts';
import { newTicketLink } from './new-ticket.ts';
import { objection } from './reopening.ts';
import type { Rule } from './rule.ts';
import { isNews } from './rule.ts';

/**
 * A customer who writes on a solved ticket that stays closed is told, once a close, where to go with it: the same
 * problem opens it again by command, anything else is a new ticket of their own, which names this one.
 */
export const followUp: Rule = (c) => {
  const { ticket, policy, now } = c;
  const closure = ticket.closures.at(-1);
  if (policy.waiting.solved.comment !== 'follow_up' || closure === undefined) return [];
  if (isOpenTicket(ticket) || closure.reason !== 'completed' || ticket.issue.locked) return [];
  const commanded = new Set(ticket.commands.map(({ line }) => line.comment.id));
  const word = ticket.messages.find(
    ({ at, role, substantive, event }) =>
      at > closure.at && role === 'customer' && substantive && !commanded.has(event.id),
  );
  if (word === undefined || !isNews(c, word.at)) return [];
  if (ticket.ownDeletions.some((deleted) => deleted >= word.at)) return [];
  const command = objection(c);
  const until = later(closure.at, reopensWithin(policy, closure));
  const isLate = command === null || until <= now;
  return [
    {
      kind: 'comment',
      rule: 'follow-up',
      because: 'The customer wrote on a solved ticket.',
      deadline: word.at,
      key: keyOf('follow-up', closure.at),
      document: 'follow-up',
      facts: {
        closed: closure.at,
        link: newTicketLink(ticket, `Follow-up of #${String(ticket.issue.number)}`),
        unsolved: isLate ? null : command,
        until: isLate ? null : until,
      },
    },
  ];
};
