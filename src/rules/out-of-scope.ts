import { keyOf } from '../marks/key.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import type { Decision } from './decision.ts';
import { reopening } from './reopening.ts';
import type { Rule } from './rule.ts';
import { flag, isNews, isOpen } from './rule.ts';

/** A ticket that is none of the desk's work says so by its label, and its customer is told once why it was closed. */
export const outOfScope: Rule = (c) => {
  const { ticket, policy } = c;
  const closure = ticket.closures.at(-1);
  const command = isOpen(c)
    ? undefined
    : consequencesOf(doneOf(ticket.commands), 'call').findLast(
        ({ consequence }) => consequence.called === 'out_of_scope',
      )?.command;
  const stands = closure?.reopenedAt === null && command?.line.at === closure.at;
  const since = stands ? closure.at : null;
  const because = stands ? `@${closure.by.login} wrote /${command.word}.` : 'The ticket is open again.';
  const meta = { rule: 'out-of-scope', because, deadline: since ?? c.now };
  const decisions: Decision[] = flag(c, policy.labels.out_of_scope, since, { ...meta, record: false });
  if (!stands || ticket.issue.locked || !isNews(c, closure.at)) return decisions;
  if (ticket.ownDeletions.some((at) => at >= closure.at)) return decisions;
  const again = reopening(c);
  const why = command.why === '' ? null : command.why;
  decisions.push({
    kind: 'comment',
    ...meta,
    key: keyOf('out-of-scope', closure.at),
    document: 'out-of-scope',
    facts: {
      by: closure.by.login,
      why,
      unsolved: again?.command ?? null,
      reopens: again?.until ?? null,
    },
  });
  return decisions;
};
