import type { Customers } from '../policy/policy.ts';
import type { Actor, Issue } from './issue.ts';
import { sameActor } from './issue.ts';
import type { Roster } from './roster.ts';
import type { Message, Ticket } from './ticket.ts';
import type { Instant } from '../calendar/instant.ts';

/** The customer a login belongs to by the policy, with its tier. */
export function customerOf(customers: Customers, requester: Actor): Ticket['customer'] {
  const member = requester.kind === 'human' ? customers.members.get(requester.login) : undefined;
  if (member === undefined) return null;
  const vip = customers.vip.has(requester.login) || customers.vip.has(member.customer);
  return { name: member.customer, tier: member.tier, vip };
}

/**
 * In which capacity somebody speaks on a ticket at an instant. The requester is a customer even when on the roster:
 * nobody answers themselves. Colleagues of the requester, by the policy's list, speak as the customer too, and so does
 * whoever staff `/cc`'d.
 *
 * @param guests login → since when staff have had them in
 */
export function roleOf(
  actor: Actor,
  at: Instant,
  issue: Issue,
  roster: Roster,
  customers: Customers,
  guests: ReadonlyMap<string, Instant>,
): Message['role'] {
  if (actor.kind === 'bot') return 'bot';
  if (sameActor(actor, issue.author)) return 'customer';
  if (roster.isStaff(actor, at)) return 'staff';
  const own = customerOf(customers, issue.author);
  if (own !== null && customerOf(customers, actor)?.name === own.name) return 'customer';
  if ((guests.get(actor.login) ?? Infinity) <= at) return 'customer';
  return 'bystander';
}
