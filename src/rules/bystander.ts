import { keyOf } from '../marks/key.ts';
import type { CommentEvent } from '../ticket/issue.ts';
import { Said } from '../ticket/said.ts';
import type { Decision } from './decision.ts';
import { newTicketLink } from './new-ticket.ts';
import type { Rule } from './rule.ts';
import { isNews, isOpen } from './rule.ts';

/**
 * Somebody who writes on an open ticket of somebody else is told, once, whose it is and how they get one of their own:
 * a promise holds for the reporter, and nobody sees who waits along.
 */
export const bystander: Rule = (c) => {
  const { ticket, policy } = c;
  if (policy.intake.bystanders === 'ignore' || !isOpen(c) || ticket.issue.locked) return [];
  const words = ticket.messages.filter(
    ({ role, substantive, event }) => role === 'bystander' && substantive && !mayHoldCommand(event),
  );
  return [...Map.groupBy(words, ({ by }) => by.login)].flatMap(([login, [first]]): Decision[] => {
    if (first?.by.kind !== 'human' || !isNews(c, first.at)) return [];
    if (ticket.ownDeletions.some((deleted) => deleted >= first.at)) return [];
    return [
      {
        kind: 'comment',
        rule: 'bystander',
        because: 'Somebody wrote on a ticket that is not theirs.',
        deadline: first.at,
        key: keyOf('bystander', login.toLowerCase()),
        document: 'bystander',
        facts: {
          to: [login],
          requester: ticket.requester.login,
          link: newTicketLink(ticket, `Re: #${String(ticket.issue.number)}`),
        },
      },
    ];
  });
};

/** Markdown of those whom the desk does not obey is not read: where only that could tell, it is taken for words. */
function mayHoldCommand(event: CommentEvent): boolean {
  return (new Said(event.body, event.at).atAGlance.commands ?? []).length > 0;
}
