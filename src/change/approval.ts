import { ALWAYS, latest } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { selects } from '../ticket/facts.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Approval } from './change-record.ts';

/** The approval that a ticket needs as it stands; null: none. */
export function approvalOf(
  { facts, openedAt, commands }: Pick<Ticket, 'facts' | 'openedAt' | 'commands'>,
  { approval: rules }: Pick<Policy, 'approval'>,
): Approval | null {
  if (rules === null || openedAt < (rules.effective ?? ALWAYS)) return null;
  const first = facts.findLastIndex(({ value }) => !selects(rules.when, value)) + 1;
  const since = facts[first]?.at;
  if (since === undefined) return null;
  const last = consequencesOf(doneOf(commands), 'verdict').at(-1);
  return {
    since: latest(since, openedAt),
    verdict:
      last === undefined
        ? null
        : {
            approved: last.consequence.approved,
            at: last.command.line.at,
            by: last.command.line.by.login,
            why: last.command.why,
          },
  };
}
