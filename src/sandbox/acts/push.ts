import { demandPush } from '../access.ts';
import { unprocessable } from '../problem.ts';
import type { Changes, Signature } from '../store/git.ts';
import { history, makeCommit } from '../store/git.ts';
import type { Activity, Commit, Repository } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';

/** One commit on the default branch. A `null` deletes the file at its path. */
export function push(
  store: Store,
  viewer: Viewer,
  repository: Repository,
  changes: Changes,
  message: string,
): Commit {
  const made = commit(store, viewer, repository, changes, { message });
  pushCommit(store, viewer, repository, made);
  return made;
}

/** A commit that no branch has yet, on top of another: of the default branch's newest where none is named. */
export function commit(
  store: Store,
  viewer: Viewer,
  repository: Repository,
  changes: Changes,
  by: Partial<Omit<Signature, 'author'>> & { readonly onto?: Commit },
): Commit {
  const author = demandPush(viewer, repository);
  const { message = 'Update files', at = store.clock.now(), onto = repository.head } = by;
  return makeCommit(repository, onto, changes, { author, message, at });
}

/** Moves the default branch forward to a commit. */
export function pushCommit(store: Store, viewer: Viewer, repository: Repository, after: Commit): void {
  const { head } = repository;
  if (head !== null && !history(after).includes(head)) throw unprocessable('Update is not a fast forward');
  advance(store, viewer, repository, after, head === null ? 'branch_creation' : 'push');
}

/** The default branch points at another commit from now on. */
export function advance(
  store: Store,
  viewer: Viewer,
  repository: Repository,
  after: Commit,
  type: Activity['type'],
): void {
  const actor = demandPush(viewer, repository);
  const at = store.clock.now();
  const before = repository.head;
  repository.activity.push({ ...store.ids.next('Activity'), before, after, at, type, actor });
  repository.head = after;
  repository.pushedAt = at;
  store.announce({ event: 'push', before, after, repository, by: viewer });
}
