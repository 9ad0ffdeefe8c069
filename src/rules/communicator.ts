import { valueAt } from '../ticket/ticket.ts';
import type { Case } from './case.ts';
import { ownersNow } from './rule.ts';

/**
 * Who tells the customer how a ticket stands: of an incident, whoever has that role; of any other, its owners. Empty:
 * nobody in particular.
 */
export function communicator(c: Case): readonly string[] {
  const { incident, now } = c;
  if (incident?.stands !== true) return ownersNow(c);
  const { communications } = incident.roles;
  return communications.length === 0 ? [] : (valueAt(communications, now) ?? []);
}
