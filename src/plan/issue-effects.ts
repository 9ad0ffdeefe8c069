import type { Decision } from '../rules/decision.ts';
import type { Issue, Reaction } from '../ticket/issue.ts';
import { sentence } from './because.ts';
import type { Effect, IssueRef } from './effect.ts';

/** Closes or reopens the issue where it stands otherwise. */
export function stateChanges(
  issue: Issue,
  ref: IssueRef,
  decisions: readonly Decision[],
  state: 'open' | 'closed',
): Effect[] {
  return decisions.flatMap((d): Effect[] => {
    if (d.kind !== 'state' || d.state !== state || issue.state === state) return [];
    const { deadline, reason } = d;
    const because = sentence(d.because);
    return state === 'open'
      ? [{ kind: 'reopen', issue: ref, because, deadline }]
      : [{ kind: 'close', issue: ref, reason, because, deadline }];
  });
}

/** GitHub takes ten assignees an issue, and so many names at once. */
export function assigneeChanges(issue: Issue, ref: IssueRef, decisions: readonly Decision[]): Effect[] {
  const shown = new Set(issue.assignees.map(({ login }) => login));
  return decisions.flatMap((d): Effect[] => {
    if (d.kind !== 'assignees') return [];
    const { because, deadline } = d;
    const change = (kind: 'assign' | 'unassign', logins: readonly string[]): Effect[] =>
      logins.length === 0 ? [] : [{ kind, issue: ref, logins, because, deadline }];
    return [
      ...change(
        'unassign',
        d.remove.filter((login) => shown.has(login)),
      ),
      ...change(
        'assign',
        d.add.filter((login) => !shown.has(login)),
      ),
    ];
  });
}

/** The answers to commands; other answers of the desk's to the same comment go. */
export function reactions(ref: IssueRef, decisions: readonly Decision[]): Effect[] {
  return decisions.flatMap((d): Effect[] => {
    if (d.kind !== 'reaction') return [];
    const { because, deadline, comment, reacted, wanted } = d;
    const add: Reaction[] = wanted === null || reacted.includes(wanted) ? [] : [wanted];
    const remove = reacted.filter((reaction) => reaction !== wanted);
    if (add.length === 0 && remove.length === 0) return [];
    return [{ kind: 'react', issue: ref, comment, add, remove, because, deadline }];
  });
}

/** What GitHub shows of what the issue is blocked by. */
export function dependencyChanges(ref: IssueRef, decisions: readonly Decision[]): Effect[] {
  return decisions.flatMap((d): Effect[] => {
    if (d.kind !== 'dependency') return [];
    const { blocker, because, deadline, present } = d;
    return [{ kind: present ? 'block' : 'unblock', issue: ref, blocker, because, deadline }];
  });
}
