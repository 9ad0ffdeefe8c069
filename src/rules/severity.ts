import type { Reason } from '../ticket/reason.ts';
import { isOpen, pressing } from './rule.ts';
import type { Rule } from './rule.ts';

/** The ticket carries the label of its severity, and of no other. */
export const severity: Rule = (c) => {
  const change = c.ticket.severity.at(-1);
  const current = change?.severity ?? null;
  if (!isOpen(c) || change === undefined || current === null) return [];
  const deadline = pressing(c);
  return c.policy.severities.map((level) => {
    const present = level.name === current;
    const { label: name, color, description } = level;
    const because: string | Reason = present
      ? { kind: 'severity_is', severity: current, why: change.why }
      : `Severity is ${current}, and a ticket has one severity.`;
    const label = { name, color, description };
    return {
      kind: 'label',
      rule: 'severity',
      because,
      deadline,
      label,
      present,
      record: false,
    };
  });
};
