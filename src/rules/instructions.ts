import type { Decision } from './decision.ts';
import { objection } from './reopening.ts';
import type { Rule } from './rule.ts';
import { isNews } from './rule.ts';

/** Ready instructions that staff sent for by command are posted once. */
export const instructions: Rule = (c) => {
  const { ticket, policy } = c;
  return ticket.commands.flatMap(({ deed }): Decision[] => {
    if (deed?.given.kind !== 'instructions') return [];
    const { name } = deed.given;
    const ready = policy.selfService.find((one) => one.name === name);
    if (ready === undefined || ticket.issue.locked || !isNews(c, deed.at)) return [];
    if (ticket.ownDeletions.some((at) => at >= deed.at)) return [];
    return [
      {
        kind: 'instructions',
        rule: 'instructions',
        because: `@${deed.by.login} wrote /${deed.word}.`,
        deadline: deed.at,
        key: `self-service:${name.replace(/[^\w.-]/g, '-')}`,
        instructions: {
          text: ready.instructions,
          closed: ready.close,
          automatic: false,
          notResolved: objection(c),
        },
      },
    ];
  });
};
