import { demandPush, refusal } from '../access.ts';
import { ApiProblem, notFound, unprocessable } from '../problem.ts';
import type { Changes } from '../store/git.ts';
import { changesBetween, commitAt, filesOf, makeCommit, makeTree } from '../store/git.ts';
import type { Commit, Repository } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';
import { isIntegration } from '../viewer.ts';

const WORKFLOWS = '.github/workflows/';

/**
 * Refuses whoever may push but not change workflows: an integration or a fine-grained token by name, a classic token as
 * if there were nothing there.
 */
function demandWorkflows(viewer: Viewer, repository: Repository, changes: Changes): void {
  if (!Object.keys(changes).some((path) => path.startsWith(WORKFLOWS))) return;
  if (viewer.lacksWorkflow === true) throw notFound();
  const { permissions } = viewer;
  if (permissions === undefined && !isIntegration(viewer)) return;
  if (permissions?.workflows !== 'write') throw refusal(viewer, repository, 'CreateTree');
}

/** A tree that no commit has yet. @returns its id */
export function createTree(viewer: Viewer, repository: Repository, base: string, changes: Changes): string {
  demandPush(viewer, repository);
  demandWorkflows(viewer, repository, changes);
  const files = base === '' ? new Map<string, never>() : filesOf(repository, base);
  if (files === null) throw unprocessable('Object does not exist');
  return makeTree(repository, files, changes);
}

/** A commit that no branch has yet, with the files of a tree. */
export function createCommit(
  store: Store,
  viewer: Viewer,
  repository: Repository,
  wanted: { readonly tree: string; readonly parent: string; readonly message: string },
): Commit {
  const author = demandPush(viewer, repository);
  const files = filesOf(repository, wanted.tree);
  const parent = commitAt(repository, wanted.parent);
  if (files === null) throw unprocessable('Tree SHA does not exist');
  if (parent === null) throw unprocessable('Parent SHA does not exist or is not a commit object');
  const { message } = wanted;
  const changes = changesBetween(parent, { files });
  const made = makeCommit(repository, parent, changes, { author, message, at: store.clock.now() });
  repository.commits.set(made.oid, made);
  return made;
}

/** A new branch at a commit. */
export function createBranch(viewer: Viewer, repository: Repository, name: string, oid: string): Commit {
  demandPush(viewer, repository);
  const tip = commitAt(repository, oid);
  if (tip === null) throw unprocessable('Object does not exist');
  if (repository.branches.has(name) || name === repository.defaultBranch)
    throw unprocessable('Reference already exists');
  repository.branches.set(name, tip);
  return tip;
}

/** One commit more on a branch, which comes to be with it. */
export function pushTo(
  store: Store,
  viewer: Viewer,
  repository: Repository,
  name: string,
  changes: Changes,
): Commit {
  const author = demandPush(viewer, repository);
  demandWorkflows(viewer, repository, changes);
  const parent = repository.branches.get(name) ?? repository.head;
  const by = { author, message: 'Update files', at: store.clock.now() };
  const made = makeCommit(repository, parent, changes, by);
  repository.branches.set(name, made);
  return made;
}

/** One commit more on a branch whose newest one is still the one that was meant. */
export function commitOnBranch(
  store: Store,
  viewer: Viewer,
  repository: Repository,
  name: string,
  wanted: { readonly expected: string; readonly changes: Changes; readonly message: string },
): Commit {
  const author = demandPush(viewer, repository);
  demandWorkflows(viewer, repository, wanted.changes);
  const parent = repository.branches.get(name);
  if (parent === undefined) throw unprocessable(`No branch named ${name} was found`);
  if (parent.oid !== wanted.expected)
    throw new ApiProblem('STALE_DATA', `Expected branch to point to "${wanted.expected}" but it did not.`);
  const by = { author, message: wanted.message, at: store.clock.now() };
  const made = makeCommit(repository, parent, wanted.changes, by);
  repository.commits.set(made.oid, made);
  repository.branches.set(name, made);
  return made;
}

export function deleteBranch(viewer: Viewer, repository: Repository, name: string): void {
  demandPush(viewer, repository);
  if (!repository.branches.delete(name)) throw unprocessable('Reference does not exist');
}
