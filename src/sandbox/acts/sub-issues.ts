import { demand, may, mayRead, refusal } from '../access.ts';
import { notFound, unprocessable } from '../problem.ts';
import type { Issue } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';

/** The most issues that one may have below it. */
const MOST = 100;

/** Puts an issue below another, of which both timelines tell. */
export function addSubIssue(
  store: Store,
  viewer: Viewer,
  parent: Issue,
  sub: Issue,
  replaceParent = false,
): void {
  const actor = demand(viewer, parent.repository, 'triage', 'AddSubIssue');
  if (!mayRead(viewer, sub.repository, 'issues')) throw notFound();
  if (!may(viewer, sub.repository, 'triage')) throw refusal(viewer, sub.repository, 'AddSubIssue');
  const duplicate = 'Issue may not contain duplicate sub-issues and Sub issue may only have one parent';
  if (sub.parent === parent || (sub.parent !== null && !replaceParent)) throw unprocessable(duplicate);
  for (let above: Issue | null = parent; above !== null; above = above.parent)
    if (above === sub) throw unprocessable('Sub issue may not be an ancestor of its parent');
  if (parent.subIssues.length >= MOST) throw unprocessable('Parent cannot have more than 100 sub-issues');
  if (sub.parent !== null) removeSubIssue(store, viewer, sub.parent, sub);
  sub.parent = parent;
  parent.subIssues.push(sub);
  store.record(parent, 'SubIssueAddedEvent', actor, { subIssue: sub });
  store.record(sub, 'ParentIssueAddedEvent', actor, { parent });
  parent.updatedAt = store.clock.now();
  sub.updatedAt = store.clock.now();
}

export function removeSubIssue(store: Store, viewer: Viewer, parent: Issue, sub: Issue): void {
  const actor = demand(viewer, parent.repository, 'triage', 'RemoveSubIssue');
  const index = parent.subIssues.indexOf(sub);
  if (index < 0) throw notFound();
  parent.subIssues.splice(index, 1);
  sub.parent = null;
  store.record(parent, 'SubIssueRemovedEvent', actor, { subIssue: sub });
  store.record(sub, 'ParentIssueRemovedEvent', actor, { parent });
  parent.updatedAt = store.clock.now();
  sub.updatedAt = store.clock.now();
}
