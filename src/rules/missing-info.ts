import { labelKey } from '../ticket/labels.ts';
import type { Ticket, Wait } from '../ticket/ticket.ts';
import type { Case } from './case.ts';
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

/** Whether the customer is still asked for required answers: nobody has spoken for them, or waits no longer. */
export function isAsked({ ticket, policy, now }: Case): boolean {
  if (ticket.missing.length === 0) return false;
  if (!policy.intake.acknowledge) return !ticket.messages.some(({ role }) => role === 'customer');
  return ticket.waits.some((wait) => isArrivals(ticket, wait) && (wait.to === null || now < wait.to));
}

/** The wait that began as the ticket came, before anybody could ask for anything. */
function isArrivals({ issue, openedAt }: Ticket, { reason, from }: Wait): boolean {
  return reason === 'pending' && from <= Math.max(openedAt, issue.createdAt);
}

/** Whether what a person asked for with the label has been answered. */
function isOver(ticket: Ticket, key: string, now: number): boolean {
  const put = ticket.labels.get(key)?.putByPeople.at(-1);
  const wait = ticket.waits.find(
    ({ reason, from, to }) =>
      put !== undefined && reason === 'pending' && from <= put && put < (to ?? Infinity),
  );
  return wait !== undefined && wait.to !== null && wait.to <= now;
}
