import { may, refusal } from '../access.ts';
import { unprocessable } from '../problem.ts';
import type { Commit, CommitStatus } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';

/** Longest description of a status. */
const LONGEST = 140;
/** So many statuses of one name a commit has at most. */
const MOST = 1000;

export type NewStatus = Pick<CommitStatus, 'context' | 'state' | 'description' | 'targetUrl'>;

/** Says something of a commit; the newest of a name is what shows. */
export function setStatus(store: Store, viewer: Viewer, commit: Commit, wanted: NewStatus): CommitStatus {
  const { repository } = commit;
  const creator = viewer.account;
  if (creator === null || !may(viewer, repository, 'write', 'statuses'))
    throw refusal(viewer, repository, 'CreateStatus');
  if ((wanted.description ?? '').length > LONGEST)
    throw unprocessable('', [
      { resource: 'Status', code: 'custom', field: 'description', message: 'description is too long' },
    ]);
  const all = repository.statuses.get(commit.oid) ?? [];
  if (all.filter(({ context }) => context === wanted.context).length >= MOST)
    throw unprocessable('This SHA and context has reached the maximum number of statuses.');
  const ids = store.ids.next('StatusContext');
  const status: CommitStatus = {
    ...{ __typename: 'StatusContext', ...ids, commit, creator, createdAt: store.clock.now() },
    ...wanted,
  };
  repository.statuses.set(commit.oid, [...all, status]);
  return status;
}

/** The newest status of each name, in the order in which the names came. */
export function statusesOf(commit: Commit): CommitStatus[] {
  const all = commit.repository.statuses.get(commit.oid) ?? [];
  return [...new Map(all.map((one) => [one.context.toLowerCase(), one])).values()];
}
