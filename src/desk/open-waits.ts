import type { Instant } from '../calendar/instant.ts';
import type { WaitingLine } from '../documents/ticket-line.ts';
import type { Ticket, Wait } from '../ticket/ticket.ts';
import { isOpenTicket } from '../ticket/ticket.ts';

/** What an open ticket waits for, the longest of its waits; undefined: nothing. */
export function waitOf(ticket: Ticket, now: Instant): Wait | undefined {
  return isOpenTicket(ticket)
    ? ticket.waits.find(({ from, to }) => from <= now && (to === null || to > now))
    : undefined;
}

/** A ticket as a list of those that wait has it; null: it waits for nothing. */
export function waitingLine(ticket: Ticket, now: Instant): WaitingLine | null {
  const wait = waitOf(ticket, now);
  if (wait === undefined) return null;
  const { number, title } = ticket.issue;
  return { number, title, reason: wait.reason, since: wait.from, until: wait.to };
}
