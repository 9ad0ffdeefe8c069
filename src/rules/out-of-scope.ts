import { keyOf } from '../marks/key.ts';
import { consequencesOf, doneOf, type DoneCommand } from '../ticket/commands/command.ts';
import type { Closure } from '../ticket/ticket.ts';
import type { Case } from './case.ts';
import type { Decision, NoticeDecision } from './decision.ts';
import { openingAgain } from './reopening.ts';
import type { Rule } from './rule.ts';
import { called } from './called.ts';
import { flag, isNews, isNudgeNews, isOpen, isTakenAway, mayTell } from './rule.ts';

/**
 * A ticket that is none of the desk's work says so by its label, and its customer is told once why it was closed; so is the
 * group that it may be for.
 */
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
  if (stands) decisions.push(...referred(c, closure, command));
  if (!stands || ticket.issue.locked || !isNews(c, closure.at)) return decisions;
  if (ticket.ownDeletions.some((at) => at >= closure.at)) return decisions;
  const again = openingAgain(c);
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

/** Those on duty in the group that the policy names hear of it, once. */
function referred(c: Case, { at, by }: Closure, { why, word }: DoneCommand): NoticeDecision[] {
  const group = c.policy.outOfScope?.tell;
  if (group === undefined || !mayTell(c) || !isNudgeNews(c, at)) return [];
  if (isTakenAway(c, at)) return [];
  const { logins: to, because: duty } = called(c, group);
  return [
    {
      kind: 'notice',
      rule: 'out-of-scope',
      because: `@${by.login} wrote /${word}.`,
      deadline: at,
      key: keyOf('referred', at),
      ...{ to, group, duty },
      notice: { kind: 'out_of_scope', by: by.login, why },
    },
  ];
}
