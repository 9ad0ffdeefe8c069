import { demandPush } from '../access.ts';
import { makeCommit } from '../store/git.ts';
import type { Commit, Repository } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';

/** One commit on the default branch. A `null` deletes the file at its path. */
export function push(
  store: Store,
  viewer: Viewer,
  repository: Repository,
  changes: Readonly<Record<string, string | null>>,
  message: string,
): Commit {
  const author = demandPush(viewer, repository);
  const now = store.clock.now();
  const before = repository.head;
  const after = makeCommit(repository, before, changes, { author, message, at: now });
  repository.head = after;
  repository.pushedAt = now;
  store.announce({ event: 'push', before, after, repository, by: viewer });
  return after;
}
