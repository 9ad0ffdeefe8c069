import { keyOf } from '../marks/key.ts';
import type { ReadyInstructions } from '../ticket/ticket.ts';
import { valueAt } from '../ticket/ticket.ts';
import { objection } from './reopening.ts';
import type { Case } from './case.ts';
import type { Rule } from './rule.ts';
import { arrivedLately, isOpen } from './rule.ts';

/**
 * A ticket that the policy has ready instructions for is answered with them, and closed where the policy says so: as
 * long as it is news and nobody has said or done anything about it. Whoever objects to it, or takes it back, has the
 * last word.
 */
export const selfService: Rule = (c) => {
  const ready = served(c);
  if (ready === null) return [];
  const meta = {
    rule: 'self-service',
    because: 'The policy has ready instructions for tickets like this.',
    deadline: c.ticket.openedAt,
  };
  const facts = {
    instructions: ready.instructions,
    closed: ready.close,
    automatic: true,
    unsolved: objection(c),
  };
  return [
    { kind: 'comment', ...meta, key: keyOf('self-service', ready.name), document: 'self-service', facts },
    ...(ready.close
      ? [{ kind: 'state' as const, ...meta, state: 'closed' as const, reason: 'completed' as const }]
      : []),
  ];
};

/** The instructions that answer a ticket by themselves now; null: none do. */
export function served(c: Case): ReadyInstructions | null {
  const { ticket, now } = c;
  const ready = ticket.readyInstructions;
  const untouched =
    ticket.messages.every(({ role }) => role === 'bot' || role === 'bystander') &&
    ticket.commands.every(({ outcome }) => outcome !== 'done') &&
    ticket.closures.length === 0 &&
    ticket.ownDeletions.length === 0 &&
    (valueAt(ticket.owners, now) ?? []).length === 0;
  // What needs an approval is not answered before.
  const waits = c.approval !== null && c.approval.verdict?.approved !== true;
  return untouched && !waits && isOpen(c) && !ticket.issue.locked && arrivedLately(c) ? ready : null;
}
