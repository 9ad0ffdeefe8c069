import { keyOf } from '../marks/key.ts';
import { remindedAt } from '../sla/reminders.ts';
import type { Rule } from './rule.ts';
import { isNews, isOpen } from './rule.ts';
import { silenceAt, unanswered } from './silent-wait.ts';

/** A customer who was asked and does not answer is reminded once, while that is news. */
export const pending: Rule = (c) => {
  const { ticket, policy, now } = c;
  const asked = silenceAt(c, now);
  if (asked === null || !isOpen(c) || ticket.issue.locked) return [];
  const { wait, cycle, clock } = asked;
  // What is over is not asked for any more.
  if (clock !== null && clock.breachedAt !== null) return [];
  const at = remindedAt(wait, policy);
  if (at === null || at > now || !isNews(c, at) || ticket.ownDeletions.some((deleted) => deleted >= at))
    return [];
  return [
    {
      kind: 'comment',
      rule: 'pending',
      because: 'The customer has not answered yet.',
      deadline: at,
      key: keyOf('reminder', cycle),
      document: 'reminder',
      facts: unanswered(c, wait, clock?.due ?? null),
    },
  ];
};
