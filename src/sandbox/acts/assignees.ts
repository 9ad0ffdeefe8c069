import { demand, isListed } from '../access.ts';
import type { Account } from '../store/account.ts';
import type { Issue } from '../store/records.ts';
import { comments } from '../store/issue.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';

const ASSIGNEE_LIMIT = 10;

/** True for those whom GitHub lets be assigned: collaborators, members, and whoever takes part in the conversation. */
export function isAssignable(issue: Issue, account: Account): boolean {
  const { repository } = issue;
  if (account.__typename !== 'User') return false;
  return (
    isListed(repository, account) ||
    issue.author === account ||
    comments(issue).some((comment) => comment.author === account)
  );
}

/** Adds who can be assigned and leaves out the rest without a word, as GitHub does; at most ten in all. */
export function applyAssignees(
  store: Store,
  viewer: Viewer,
  issue: Issue,
  accounts: readonly Account[],
): (() => void)[] {
  const { repository } = issue;
  const fresh = [...new Set(accounts)].filter(
    (account) => !issue.assignees.includes(account) && isAssignable(issue, account),
  );
  return fresh.slice(0, ASSIGNEE_LIMIT - issue.assignees.length).map((assignee) => {
    issue.assignees.push(assignee);
    issue.updatedAt = store.clock.now();
    store.record(issue, 'AssignedEvent', viewer.account, { assignee });
    return () =>
      store.announce({ event: 'issues', action: 'assigned', issue, assignee, repository, by: viewer });
  });
}

export function addAssignees(store: Store, viewer: Viewer, issue: Issue, accounts: readonly Account[]): void {
  demand(viewer, issue.repository, 'triage', 'AddAssigneesToAssignable');
  for (const announce of applyAssignees(store, viewer, issue, accounts)) announce();
}

export function removeAssignees(
  store: Store,
  viewer: Viewer,
  issue: Issue,
  accounts: readonly Account[],
): void {
  demand(viewer, issue.repository, 'triage', 'RemoveAssigneesFromAssignable');
  const { repository } = issue;
  for (const assignee of accounts) {
    const index = issue.assignees.indexOf(assignee);
    if (index < 0) continue;
    issue.assignees.splice(index, 1);
    issue.updatedAt = store.clock.now();
    store.record(issue, 'UnassignedEvent', viewer.account, { assignee });
    store.announce({ event: 'issues', action: 'unassigned', issue, assignee, repository, by: viewer });
  }
}

/** Takes off whoever is not named, and adds the rest. */
export function replaceAssignees(
  store: Store,
  viewer: Viewer,
  issue: Issue,
  accounts: readonly Account[],
): void {
  const others = issue.assignees.filter((one) => !accounts.includes(one));
  removeAssignees(store, viewer, issue, others);
  addAssignees(store, viewer, issue, accounts);
}
