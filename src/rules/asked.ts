import type { Ticket, Wait } from '../ticket/ticket.ts';
import type { Case } from './case.ts';

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
