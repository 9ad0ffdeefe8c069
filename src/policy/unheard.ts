import type { Problem } from '../errors.ts';
import type { Policy } from './policy.ts';
import type { Selector } from './selector.ts';

/**
 * Warns of a policy that measures some tickets and lets nobody on the staff hear of others: a blank issue has no severity,
 * and no rule is for it.
 */
export function unheard(policy: Policy): Problem[] {
  const { ownership, intake, tickets, sla, internal, escalation } = policy;
  const isForAll = ({ when }: { readonly when: Selector }): boolean => Object.keys(when).length === 0;
  const rules = [...sla, ...internal];
  if (
    rules.length + escalation.length === 0 ||
    tickets.form !== undefined ||
    ownership !== null ||
    intake.triage !== null ||
    intake.otherwise !== null ||
    intake.severity.some(({ kind }) => kind === 'fixed') ||
    rules.some((rule) => isForAll(rule) && rule.targets.first_response !== undefined) ||
    escalation.some((rule) => isForAll(rule) && rule.on !== 'taken' && rule.on !== 'held')
  )
    return [];
  return [
    {
      code: 'unheard',
      path: ['intake'],
      message: 'Nobody is told of a ticket that comes without a severity, such as a blank issue',
      allowed: ['ownership', 'intake.triage'],
    },
  ];
}
