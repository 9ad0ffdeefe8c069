import { demandPush } from '../access.ts';
import { unprocessable } from '../problem.ts';
import type { Changes, Signature } from '../store/git.ts';
import { changesBetween, history, makeCommit } from '../store/git.ts';
import type { Commit, Issue } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';
import { closeIssue } from './issue.ts';
import { advance } from './push.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

/**
 * Merges a branch by its pull request. What both sides changed is taken from the branch, where `resolved` does not say
 * otherwise.
 */
export function mergePullRequest(
  store: Store,
  viewer: Viewer,
  pull: Issue,
  tip: Commit,
  method: MergeMethod,
  resolved: Changes = {},
): Commit {
  const { repository } = pull;
  const { head } = repository;
  const author = demandPush(viewer, repository);
  if (pull.__typename !== 'PullRequest' || head === null) throw unprocessable('There is nothing to merge');
  const known = new Set(history(head));
  const branch = history(tip).filter((one) => !known.has(one));
  const oldest = branch.at(-1);
  if (oldest === undefined) throw unprocessable('The branch has no commits of its own');
  const changes = { ...changesBetween(oldest.parent, tip), ...resolved };
  const at = store.clock.now();
  const by: Signature = { author, message: `${pull.title} (#${String(pull.number)})`, at };
  const made: Record<MergeMethod, () => Commit[]> = {
    merge: () => [makeCommit(repository, head, changes, by, tip), ...branch],
    squash: () => [makeCommit(repository, head, changes, by)],
    rebase: () => rebased(head, branch, at),
  };
  const commits = made[method]();
  const [after = tip] = commits;
  advance(store, viewer, repository, after, 'pr_merge');
  pull.merge = { at, by: author, commits: new Set(commits) };
  closeIssue(store, viewer, pull, 'COMPLETED', null);
  return after;
}

/** A branch's commits anew on top of another, newest first: their committer is GitHub now, with its clock. */
function rebased(head: Commit, branch: readonly Commit[], at: Signature['at']): Commit[] {
  const commits: Commit[] = [];
  for (const one of branch.toReversed()) {
    const { repository, parent } = one;
    const changes = changesBetween(parent, one);
    commits.unshift(makeCommit(repository, commits[0] ?? head, changes, { ...one, at }));
  }
  return commits;
}
