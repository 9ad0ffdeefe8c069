import { keyOf } from '../marks/key.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import { objection, openingAgain, reopening } from './reopening.ts';
import type { Rule } from './rule.ts';
import { isNews } from './rule.ts';

/** Ready instructions that staff sent for by command are posted once. */
export const instructions: Rule = (c) => {
  const { ticket, policy } = c;
  const sent = consequencesOf(doneOf(ticket.commands), 'instructions');
  return sent.flatMap(({ command, consequence: { instructions: name } }): Decision[] => {
    const { at } = command.line;
    const ready = policy.selfService.find((one) => one.name === name);
    if (ready === undefined || ticket.issue.locked || !isNews(c, at)) return [];
    if (ticket.ownDeletions.some((deleted) => deleted >= at)) return [];
    return [
      {
        kind: 'comment',
        rule: 'instructions',
        because: `@${command.line.by.login} wrote /${command.word}.`,
        deadline: at,
        key: keyOf('self-service', name),
        document: 'self-service',
        facts: {
          instructions: ready.instructions,
          closed: ready.close,
          automatic: false,
          unsolved: ready.close && isTooLate(c) ? null : objection(c),
        },
      },
    ];
  });
};

/** Whether the time in which its customer opens it again was over before the words could be said. */
function isTooLate(c: Case): boolean {
  return reopening(c) !== null && openingAgain(c) === null;
}
