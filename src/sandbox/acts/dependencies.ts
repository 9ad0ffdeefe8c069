import { demand, mayRead } from '../access.ts';
import { unprocessable } from '../problem.ts';
import type { Issue } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';

/** Notes that an issue is blocked by another, which may lie elsewhere; both timelines tell it. */
export function addBlocker(store: Store, viewer: Viewer, issue: Issue, blocking: Issue): void {
  const actor = demand(viewer, issue.repository, 'triage', 'AddBlockedBy');
  if (issue === blocking) throw unprocessable('Issue cannot be blocked by itself');
  if (blocking.__typename !== 'Issue' || !mayRead(viewer, blocking.repository, 'issues'))
    throw unprocessable('The blocking issue could not be found');
  if (issue.blockedBy.includes(blocking)) throw unprocessable('The dependency exists already');
  issue.blockedBy.push(blocking);
  store.record(issue, 'BlockedByAddedEvent', actor, { blockingIssue: blocking });
  store.record(blocking, 'BlockingAddedEvent', actor, { blockedIssue: issue });
  issue.updatedAt = store.clock.now();
}

export function removeBlocker(store: Store, viewer: Viewer, issue: Issue, blocking: Issue): void {
  const actor = demand(viewer, issue.repository, 'triage', 'RemoveBlockedBy');
  const index = issue.blockedBy.indexOf(blocking);
  if (index < 0) throw unprocessable('There is no such dependency');
  issue.blockedBy.splice(index, 1);
  store.record(issue, 'BlockedByRemovedEvent', actor, { blockingIssue: blocking });
  store.record(blocking, 'BlockingRemovedEvent', actor, { blockedIssue: issue });
  issue.updatedAt = store.clock.now();
}
