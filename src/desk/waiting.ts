import type { Instant } from '../calendar/instant.ts';
import type { WaitingLine } from '../plan/messages/desk.ts';
import { isOpenTicket } from '../ticket/ticket.ts';
import type { Evaluation } from './evaluate.ts';

/** The open tickets that wait for somebody, each by the longest of its waits. */
export function waitingTickets(evaluations: readonly Evaluation[], now: Instant): WaitingLine[] {
  return evaluations.flatMap(({ ticket }) => {
    const wait = ticket.waits.find(({ from, to }) => from <= now && (to === null || to > now));
    if (!isOpenTicket(ticket) || wait === undefined) return [];
    const { number, title } = ticket.issue;
    return [{ number, title, reason: wait.reason, since: wait.from, until: wait.to }];
  });
}
