import { demand, may, mayDelete, refusal } from '../access.ts';
import { unprocessable } from '../problem.ts';
import type { Issue, Repository } from '../store/records.ts';
import { findLabel } from '../store/label.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';

const PINS = 3;

export function pinIssue(store: Store, viewer: Viewer, issue: Issue): void {
  const { repository } = issue;
  const actor = demand(viewer, repository, 'write', 'PinIssue');
  if (repository.pinned.some((pin) => pin.issue === issue)) return;
  if (repository.pinned.length >= PINS) throw unprocessable('Maximum 3 pinned issues per repository');
  repository.pinned.push({
    __typename: 'PinnedIssue',
    ...store.ids.next('PinnedIssue'),
    issue,
    repository,
    pinnedBy: actor,
  });
  store.record(issue, 'PinnedEvent', actor, {});
  store.announce({ event: 'issues', action: 'pinned', issue, repository, by: viewer });
}

export function unpinIssue(store: Store, viewer: Viewer, issue: Issue): void {
  const { repository } = issue;
  const actor = demand(viewer, repository, 'write', 'UnpinIssue');
  const index = repository.pinned.findIndex((pin) => pin.issue === issue);
  if (index < 0) return;
  repository.pinned.splice(index, 1);
  store.record(issue, 'UnpinnedEvent', actor, {});
  store.announce({ event: 'issues', action: 'unpinned', issue, repository, by: viewer });
}

function remove(store: Store, issue: Issue, movedTo: Issue | null): void {
  const { repository } = issue;
  repository.issues.delete(issue.number);
  repository.gone.set(issue.number, movedTo);
  const index = repository.pinned.findIndex((pin) => pin.issue === issue);
  if (index >= 0) repository.pinned.splice(index, 1);
  const { parent, subIssues } = issue;
  parent?.subIssues.splice(parent.subIssues.indexOf(issue), 1, ...(movedTo === null ? [] : [movedTo]));
  for (const sub of subIssues) sub.parent = movedTo;
  store.nodes.delete(issue.id);
  for (const item of issue.timeline) store.nodes.delete(item.id);
}

export function deleteIssue(store: Store, viewer: Viewer, issue: Issue): void {
  const { repository } = issue;
  if (!mayDelete(viewer, repository)) throw refusal(viewer, repository, 'DeleteIssue');
  remove(store, issue, null);
  store.announce({ event: 'issues', action: 'deleted', issue, repository, by: viewer });
}

/** Moves an issue to a repository of the same owner. What it was keeps its history under a new number and id. */
export function transferIssue(store: Store, viewer: Viewer, issue: Issue, target: Repository): Issue {
  const from = issue.repository;
  const actor = demand(viewer, from, 'write', 'TransferIssue');
  if (!may(viewer, target, 'write')) throw refusal(viewer, target, 'TransferIssue');
  if (from.owner !== target.owner) {
    throw unprocessable('Issue can only be transferred to a repository of the same owner');
  }
  target.lastNumber += 1;
  const moved: Issue = {
    ...issue,
    ...store.ids.next('Issue'),
    repository: target,
    number: target.lastNumber,
    labels: issue.labels.flatMap((label) => findLabel(target, label.name) ?? []),
    timeline: [],
  };
  remove(store, issue, moved);
  for (const item of issue.timeline) {
    const kept = { ...item, issue: moved, ...store.ids.next(item.__typename) };
    moved.timeline.push(kept);
    store.nodes.set(kept.id, kept);
  }
  moved.updatedAt = store.clock.now();
  target.issues.set(moved.number, moved);
  store.nodes.set(moved.id, moved);
  store.record(moved, 'TransferredEvent', actor, { fromRepository: from });
  const changes = { new_issue: moved, new_repository: target };
  store.announce({ event: 'issues', action: 'transferred', issue, changes, repository: from, by: viewer });
  const back = { old_issue: issue, old_repository: from };
  store.announce({
    event: 'issues',
    action: 'opened',
    issue: moved,
    changes: back,
    repository: target,
    by: viewer,
  });
  return moved;
}
