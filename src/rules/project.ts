import type { Rule } from './rule.ts';
import { flag, isOpen, pressing } from './rule.ts';

/** A ticket that became a project says so by its label; a person who moves the label has the last word. */
export const project: Rule = (c) => {
  if (!isOpen(c)) return [];
  const label = c.policy.labels.project;
  const spell = c.ticket.facts.findLast(({ value }) => !value.project)?.at ?? -Infinity;
  const since = c.ticket.facts.find(({ at, value }) => value.project && at > spell)?.at ?? null;
  const because = since === null ? 'The ticket is no project.' : 'Somebody on the staff called it a project.';
  return flag(c, label, since, { rule: 'project', because, deadline: pressing(c), record: false });
};
