import { shownStretches } from '../incident/publication.ts';
import type { Case } from './case.ts';
import type { LabelDecision } from './decision.ts';
import { carries } from './rule.ts';

/**
 * An incident that is shown on the status page, or was, carries a label for good: by it the page finds what it has to
 * tell, be it that it was withdrawn. Whether it is shown is for commands to say, and so the label comes back.
 */
export function onStatusPage(c: Case): LabelDecision[] {
  const { ticket, policy, now } = c;
  const label = policy.labels.published;
  if (policy.statusPage === null || carries(c, label)) return [];
  const [first] = shownStretches(ticket, policy.statusPage, now);
  if (first === undefined) return [];
  const because = 'The incident is shown on the status page, or was.';
  return [
    {
      kind: 'label',
      label,
      present: true,
      rule: 'on-status-page',
      because,
      deadline: first.from,
      record: false,
    },
  ];
}
