import { formLabel } from '../policy/put-labels.ts';
import type { Rule } from './rule.ts';
import { isOpen, pressing } from './rule.ts';

/** A ticket that people moved to another form's process carries that form's label, and no other form's. */
export const routing: Rule = (c) => {
  const form = c.ticket.routes.at(-1)?.value ?? null;
  if (form === null || !isOpen(c)) return [];
  return [...c.policy.intake.forms].flatMap(([file, { label }]) => {
    if (label === null) return [];
    const present = file === form;
    const because = present ? `The ticket belongs to ${form}.` : `The ticket was moved to ${form}.`;
    const deadline = pressing(c);
    return [
      { kind: 'label', rule: 'routing', because, deadline, label: formLabel(label), present, record: false },
    ];
  });
};
