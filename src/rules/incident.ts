import { isOpen, pressing } from './rule.ts';
import type { Rule } from './rule.ts';

/** An incident says so by its label; a person who takes the label away has the last word. */
export const incident: Rule = (c) => {
  const facts = c.ticket.facts.at(-1)?.value;
  if (!isOpen(c) || facts?.incident !== true) return [];
  const label = c.policy.labels.incident;
  const because = 'The form, the severity or a person says that this is an incident.';
  return [
    {
      kind: 'label',
      rule: 'incident',
      because,
      deadline: pressing(c),
      label,
      present: true,
      record: false,
    },
  ];
};
