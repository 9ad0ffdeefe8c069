import { labelKey } from '../ticket/labels.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { isAsked } from './asked.ts';
import type { Rule } from './rule.ts';
import { carries, flag, isOpen, pressing } from './rule.ts';

/**
 * A ticket without its required answers is marked while they are asked for. The mark goes with the answers, and with
 * the customer's next word, which a person judges. Put on by hand it says the same, and goes the same way.
 */
export const missingInfo: Rule = (c) => {
  const { ticket, policy } = c;
  const label = policy.labels.needs_info;
  const since = isOpen(c) && isAsked(c) ? ticket.openedAt : null;
  const missing = ticket.missing.map((answer) => answer.label).join(', ');
  const because =
    since === null ? 'Nothing is asked for any more.' : `Required answers are missing: ${missing}.`;
  const meta = { rule: 'missing-info', because, deadline: pressing(c), record: false };
  if (since === null && carries(c, label) && isOver(ticket, labelKey(label.name), c.now))
    return [{ kind: 'label', label, present: false, ...meta }];
  return flag(c, label, since, meta);
};

/** Whether what a person asked for with the label has been answered. */
function isOver(ticket: Ticket, key: string, now: number): boolean {
  const put = ticket.labels.get(key)?.putByPeople.at(-1);
  const wait = ticket.waits.find(
    ({ reason, from, to }) =>
      put !== undefined && reason === 'pending' && from <= put && put < (to ?? Infinity),
  );
  return wait !== undefined && wait.to !== null && wait.to <= now;
}
