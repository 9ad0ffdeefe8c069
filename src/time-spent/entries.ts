import { formatDate } from '../calendar/civil.ts';
import { DAY, type Instant, MINUTE } from '../calendar/instant.ts';
import { wallTimeOf } from '../calendar/moment.ts';
import type { Policy } from '../policy/policy.ts';
import { consequencesOf, type DoneCommand, doneOf } from '../ticket/commands/command.ts';
import type { Facts, Ticket } from '../ticket/ticket.ts';
import { valueAt } from '../ticket/ticket.ts';
import { type Charge, chargesOf } from './charges.ts';
import { isIncluded, zoneOf } from './entitled.ts';

/** Working time that somebody recorded. */
export interface TimeEntry {
  readonly command: DoneCommand;
  /** When it was recorded. */
  readonly at: Instant;
  /** Login. */
  readonly by: string;
  /** The day that it counts for, in the customer's zone: `2026-12-03`. */
  readonly day: string;
  /** Whole minutes; less than nothing takes back. */
  readonly minutes: number;
  /** Staff's words; may be empty. */
  readonly note: string;
  /** Name of whose contract it counts for; null: nobody's that the policy names. */
  readonly customer: string | null;
  readonly work: Work;
  /** The customer had agreed to be charged by then. */
  readonly agreed: boolean;
}

/**
 * What the work was: of a kind that the contract includes (`inside`) or not (`outside`), a project, or free of charge.
 */
export type Work = 'inside' | 'outside' | 'project' | 'free';

/** What staff recorded on a ticket, oldest first. Each is judged by how the ticket stood when it was recorded. */
export function entriesOf(ticket: Ticket, policy: Policy): TimeEntry[] {
  const spent = consequencesOf(doneOf(ticket.commands), 'spent').filter(
    ({ command }) => command.as === 'staff',
  );
  if (spent.length === 0) return [];
  const charges = chargesOf(ticket);
  return spent.map(({ command, consequence }) => {
    const { at, by } = command.line;
    const facts = valueAt(ticket.facts, at);
    const customer = facts === undefined ? null : customerAt(ticket, at);
    const zone = zoneOf(policy, customer);
    const day = consequence.day ?? dayOf(at, zone);
    return {
      ...{ command, at, by: by.login, day, customer, note: command.why },
      minutes: consequence.time / MINUTE,
      work: consequence.free ? 'free' : workOn(policy, facts),
      agreed: isAgreed(charges, at, day, zone),
    };
  });
}

/** The date on a zone's walls. */
export function dayOf(at: Instant, zone: string): string {
  return formatDate(Math.floor(wallTimeOf(at, zone) / DAY));
}

/** The ticket's customer then, or the one that it had last: what is done after a contract ended is theirs all the same. */
function customerAt({ facts }: Ticket, at: Instant): string | null {
  const until = facts.filter((one) => one.at <= at);
  return until.findLast(({ value }) => value.customer !== null)?.value.customer ?? null;
}

function workOn(policy: Policy, facts: Facts | undefined): Work {
  if (facts === undefined) return 'inside';
  if (facts.project) return 'project';
  return isIncluded(policy, facts) ? 'inside' : 'outside';
}

/** A yes is for what is recorded after it, for a day that does not lie before it. */
function isAgreed(charges: readonly Charge[], at: Instant, day: string, zone: string): boolean {
  return charges.some(({ agreed }) => agreed !== null && agreed.at <= at && dayOf(agreed.at, zone) <= day);
}
