import { may, refusal } from '../access.ts';
import { unprocessable } from '../problem.ts';
import { history } from '../store/git.ts';
import type { PullHead, Repository } from '../store/records.ts';
import type { Viewer } from '../viewer.ts';

/** Refuses whoever may not ask for a branch to be merged: it takes the right to write to it, and something to merge. */
export function demandPull(viewer: Viewer, repository: Repository, head: PullHead): void {
  if (!may(viewer, head.repository, 'write', 'pull_requests'))
    throw refusal(viewer, repository, 'CreatePullRequest');
  const tip = head.repository.branches.get(head.branch);
  if (tip === undefined)
    throw unprocessable('', [{ resource: 'PullRequest', code: 'invalid', field: 'head' }]);
  const isOpen = [...repository.issues.values()].some(
    ({ state, head: other }) =>
      state === 'OPEN' && other?.repository === head.repository && other.branch === head.branch,
  );
  const name = `${head.repository.owner.login}:${head.branch}`;
  if (isOpen) throw unprocessable('', [fault(`A pull request already exists for ${name}.`)]);
  if (repository.head === null || history(repository.head).includes(tip))
    throw unprocessable('', [fault(`No commits between ${repository.defaultBranch} and ${head.branch}`)]);
}

/** The viewer, where pull requests are written as issues are: these are permissions of their own. */
export function asIssueWriter(viewer: Viewer): Viewer {
  if (viewer.permissions === undefined) return viewer;
  return { ...viewer, permissions: { ...viewer.permissions, issues: 'write' } };
}

function fault(message: string): Readonly<Record<string, string>> {
  return { resource: 'PullRequest', code: 'custom', message };
}
