import { keyOf } from '../marks/key.ts';
import type { Rule } from './rule.ts';
import { isNews, isOpen } from './rule.ts';

/** The customer is asked before they are charged: once for each charge, the latest while it is open. */
export const charge: Rule = (c) => {
  const { ticket, policy, charges } = c;
  const last = charges.at(-1);
  if (last?.agreed !== null || !isOpen(c) || ticket.issue.locked) return [];
  if (!isNews(c, last.at) || ticket.ownDeletions.some((deleted) => deleted >= last.at)) return [];
  const { requester } = ticket;
  const { by } = last.command.line;
  const { word, enabled } = policy.commands.agree;
  return [
    {
      kind: 'comment',
      rule: 'charge',
      because: `@${by.login} wrote /${last.command.word}.`,
      deadline: last.at,
      key: keyOf('charge', last.at),
      document: 'charge',
      facts: {
        to: requester.kind === 'human' ? [requester.login] : [],
        what: last.terms,
        by: by.login,
        agree: enabled ? `/${word}` : null,
      },
    },
  ];
};
