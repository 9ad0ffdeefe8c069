import { keyOf } from '../marks/key.ts';
import type { Decision } from './decision.ts';
import type { Rule } from './rule.ts';
import { addressees, isOpen, mayTell, pressing } from './rule.ts';

/** Staff are told, once, of whom the desk would have given the ticket to and GitHub does not let be assigned. */
export const notAssigned: Rule = (c, { then, refused }) => {
  if (!isOpen(c) || !mayTell(c) || c.ticket.noticeDeletions.length > 0) return [];
  return refused.map((login): Decision => ({
    kind: 'notice',
    rule: 'not-assigned',
    because: `GitHub does not let @${login} be assigned.`,
    deadline: pressing(c),
    key: keyOf('not-assigned', login),
    ...addressees(then),
    notice: { kind: 'not_assigned', by: login },
  }));
};
