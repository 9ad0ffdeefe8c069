import { isOpen, pressing } from './rule.ts';
import type { Rule } from './rule.ts';

/** The ticket carries the label of its severity, and of no other. */
export const severity: Rule = (c) => {
  const current = c.ticket.severity.at(-1) ?? null;
  if (!isOpen(c) || current === null || current.severity === null) return [];
  return c.policy.severities.map((level) => {
    const present = level.name === current.severity;
    const { label: name, color, description } = level;
    const because = present
      ? `Severity is ${level.name} (${current.why}).`
      : `Severity is ${String(current.severity)}, and a ticket has one severity.`;
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
