import type { Issue } from '../sandbox/store/records.ts';

/** Names of its labels, in order. */
export function labelsOf(issue: Issue): string[] {
  return issue.labels.map(({ name }) => name).sort();
}

/** Logins of its assignees, in order. */
export function ownersOf(issue: Issue): string[] {
  return issue.assignees.map(({ login }) => login).sort();
}

/** Whether it is open, or how it was closed. */
export function stateOf(issue: Issue): 'open' | 'completed' | 'not planned' {
  if (issue.state === 'OPEN') return 'open';
  return issue.stateReason === 'NOT_PLANNED' ? 'not planned' : 'completed';
}

/** What the desk opened for a ticket's write-up, oldest first. */
export function openedBeside({ repository, number }: Issue): Issue[] {
  const mark = new RegExp(
    `^<!-- steward (?:write-up-of:${String(number)}|action:${String(number)}:\\w+|write-up-file:${String(number)}) `,
  );
  return [...repository.issues.values()].filter(({ body }) => mark.test(body));
}
