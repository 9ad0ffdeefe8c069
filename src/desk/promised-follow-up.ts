import type { PromisedFollowUp } from '../documents/triage.ts';
import type { Case } from '../rules/case.ts';
import { ownersNow } from '../rules/rule.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { isOpenTicket, valueAt } from '../ticket/ticket.ts';

/** The date that staff have agreed on with the customer of an open ticket; null: they have not. */
export function promisedFollowUp(c: Case): PromisedFollowUp | null {
  const { ticket, now } = c;
  const due = valueAt(ticket.agreed, now) ?? null;
  if (due === null || !isOpenTicket(ticket)) return null;
  const said = consequencesOf(doneOf(ticket.commands), 'agreed').findLast(
    ({ command: { line }, consequence }) => consequence.date === due && line.at <= now,
  );
  const { number, title } = ticket.issue;
  return { number, title, due, isOverdue: due < now, owners: ownersNow(c), why: said?.command.why ?? '' };
}

/** What was promised on several tickets, due soonest first. */
export function promisedFollowUps(
  all: readonly { readonly followUp: PromisedFollowUp | null }[],
): PromisedFollowUp[] {
  return all.flatMap(({ followUp }) => followUp ?? []).sort((a, b) => a.due - b.due || a.number - b.number);
}
