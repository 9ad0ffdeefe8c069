import type { AssignmentRule } from './rule.ts';

/** Whom commands assigned is assigned on GitHub, and whom they released is not. */
export const assignment: AssignmentRule = (c) => {
  const { wantedAssignees } = c.ticket;
  if (wantedAssignees.length === 0) return [];
  const logins = (assigned: boolean): string[] =>
    wantedAssignees.filter((wanted) => wanted.assigned === assigned).map(({ login }) => login);
  return [
    {
      kind: 'assignees',
      rule: 'assignment',
      because: 'Somebody on the staff said so by command.',
      deadline: c.now,
      add: logins(true),
      remove: logins(false),
    },
  ];
};
