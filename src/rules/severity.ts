import { isOpen, pressing } from './rule.ts';
import type { Rule } from './rule.ts';

/** The ticket carries the label of its severity, and of no other. */
export const severity: Rule = (c) => {
  const { severity: current, why } = c.ticket.severity.at(-1) ?? { severity: null, why: '' };
  if (!isOpen(c) || current === null) return [];
  return c.policy.severities.map((level) => {
    const present = level.name === current;
    const { label: name, color, description } = level;
    const because = present
      ? `Severity is ${level.name} (${why}).`
      : `Severity is ${current}, and a ticket has one severity.`;
    const label = { name, color, description };
    return {
      kind: 'label',
      rule: 'severity',
      because,
      deadline: pressing(c),
      label,
      present,
      record: false,
    };
  });
};
