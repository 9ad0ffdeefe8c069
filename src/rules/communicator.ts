import { valueAt } from '../ticket/ticket.ts';
import type { Case } from './case.ts';
import type { NoticeDecision } from './decision.ts';
import { addressees, ownersNow } from './rule.ts';

/**
 * Who tells the customer how a ticket stands: of an incident, whoever has that role; of any other, its owners. Empty:
 * nobody in particular.
 */
function communicator(c: Case): readonly string[] {
  const { incident, now } = c;
  if (incident?.stands !== true) return ownersNow(c);
  const { communications } = incident.roles;
  return communications.length === 0 ? [] : (valueAt(communications, now) ?? []);
}

/** Whom a notice about word to the customer is for: whoever tells them how it stands, else those whom any other is for. */
export function toCommunicator(c: Case): Pick<NoticeDecision, 'to' | 'group' | 'duty' | 'speaks'> {
  const logins = communicator(c);
  if (logins.length === 0) return addressees(c);
  const owners = ownersNow(c);
  const isOwners = logins.every((login) => owners.includes(login));
  return { to: logins, group: null, duty: null, ...(isOwners ? {} : { speaks: true as const }) };
}
