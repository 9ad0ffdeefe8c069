import { flag, isOpen, pressing } from './rule.ts';
import type { Rule } from './rule.ts';

/** An incident says so by its label, and no longer than it is one; a person who moves the label has the last word. */
export const incident: Rule = (c) => {
  const facts = c.ticket.facts.at(-1)?.value;
  if (!isOpen(c)) return [];
  const label = c.policy.labels.incident;
  if (facts?.incident !== true) {
    const because = 'The form, the severity and people say that this is no incident.';
    return flag(c, label, null, { rule: 'incident', because, deadline: pressing(c), record: false });
  }
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
