import { demand, may, maySee, refusal } from '../access.ts';
import { notFound, unprocessable } from '../problem.ts';
import type { Account } from '../store/account.ts';
import type { IssueType } from '../store/issue-type.ts';
import type { Issue, LockReason, PullHead, Repository, StateReason } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';
import { applyAssignees } from './assignees.ts';
import { checkBody, revise } from './content.ts';
import { recordDuplicate } from './duplicates.ts';
import { applyLabels } from './labels.ts';
import { recordMentions } from './mentions.ts';

export interface NewIssue {
  readonly title: string;
  readonly body?: string;
  /** Names; those that the repository lacks are left out, as are all of them without triage permission. */
  readonly labels?: readonly string[];
  readonly assignees?: readonly Account[];
  readonly type?: IssueType | null;
  /** Labels, assignees and type come from an issue form, which may set them for anybody. */
  readonly byForm?: boolean;
  readonly pullRequest?: boolean;
  /** What a pull request asks to be merged. */
  readonly head?: PullHead;
}

export function openIssue(store: Store, viewer: Viewer, repository: Repository, wanted: NewIssue): Issue {
  const author = viewer.account;
  if (!maySee(viewer, repository)) throw notFound();
  if (!author || !may(viewer, repository, 'read')) throw refusal(viewer, repository, 'CreateIssue');
  const title = wanted.title.trim();
  const body = (wanted.body ?? '').replaceAll('\r\n', '\n');
  if (title === '') throw unprocessable("Title can't be blank");
  if (title.length > 256) throw unprocessable('Title is too long (maximum is 256 characters)');
  checkBody(body, 'Issue');
  const now = store.clock.now();
  const kind = wanted.pullRequest === true ? 'PullRequest' : 'Issue';
  repository.lastNumber += 1;
  const trusted = wanted.byForm === true || may(viewer, repository, 'triage');
  const issue: Issue = {
    __typename: kind,
    ...store.ids.next(kind),
    repository,
    number: repository.lastNumber,
    author,
    title,
    body,
    createdAt: now,
    updatedAt: now,
    lastEditedAt: null,
    editor: null,
    edits: [],
    reactions: [],
    state: 'OPEN',
    stateReason: null,
    duplicateOf: null,
    closedAt: null,
    closedBy: null,
    locked: false,
    activeLockReason: null,
    issueType: null,
    fieldValues: [],
    labels: [],
    assignees: [],
    timeline: [],
    parent: null,
    subIssues: [],
    blockedBy: [],
    merge: null,
    head: wanted.pullRequest === true ? (wanted.head ?? null) : null,
  };
  repository.issues.set(issue.number, issue);
  store.nodes.set(issue.id, issue);
  // `opened` already shows what the form or the author set; the single events follow it.
  const then = trusted
    ? [
        ...applyLabels(store, viewer, issue, wanted.labels ?? []),
        ...applyAssignees(store, viewer, issue, wanted.assignees ?? []),
        ...(wanted.type ? applyType(store, viewer, issue, wanted.type) : []),
      ]
    : [];
  recordMentions(store, issue, author, body);
  store.announce({ event: 'issues', action: 'opened', issue, repository, by: viewer });
  for (const announce of then) announce();
  return issue;
}

function mayEdit(viewer: Viewer, issue: Issue): boolean {
  if (may(viewer, issue.repository, 'write')) return true;
  return viewer.account !== null && viewer.account === issue.author && may(viewer, issue.repository, 'read');
}

export function editIssue(
  store: Store,
  viewer: Viewer,
  issue: Issue,
  wanted: { title?: string; body?: string },
): void {
  const actor = viewer.account;
  if (!actor || !mayEdit(viewer, issue)) throw refusal(viewer, issue.repository, 'UpdateIssue');
  const changes: Record<string, { from: string }> = {};
  if (wanted.title !== undefined && wanted.title !== issue.title) {
    if (wanted.title.trim() === '') throw unprocessable("Title can't be blank");
    changes.title = { from: issue.title };
    const details = { previousTitle: issue.title, currentTitle: wanted.title };
    issue.title = wanted.title;
    store.record(issue, 'RenamedTitleEvent', actor, details);
  }
  if (wanted.body !== undefined && wanted.body !== issue.body) {
    checkBody(wanted.body, 'Issue');
    changes.body = { from: issue.body };
    revise(store, issue, actor, wanted.body);
    recordMentions(store, issue, actor, wanted.body);
  }
  if (Object.keys(changes).length === 0) return;
  issue.updatedAt = store.clock.now();
  store.announce({
    event: 'issues',
    action: 'edited',
    issue,
    changes,
    repository: issue.repository,
    by: viewer,
  });
}

export function closeIssue(
  store: Store,
  viewer: Viewer,
  issue: Issue,
  reason: Exclude<StateReason, 'REOPENED'> = 'COMPLETED',
  duplicateOf: Issue | null = null,
): void {
  const actor = viewer.account;
  const own = actor !== null && actor === issue.author && may(viewer, issue.repository, 'read');
  if (!actor || !(own || may(viewer, issue.repository, 'triage'))) {
    throw refusal(viewer, issue.repository, 'CloseIssue');
  }
  if (issue.state === 'CLOSED' && issue.stateReason === reason) return;
  const now = store.clock.now();
  const wasOpen = issue.state === 'OPEN';
  issue.state = 'CLOSED';
  issue.stateReason = reason;
  issue.duplicateOf = reason === 'DUPLICATE' ? duplicateOf : null;
  if (wasOpen) issue.closedAt = now;
  issue.closedBy = actor;
  issue.updatedAt = now;
  if (issue.duplicateOf) {
    const pair = { canonical: issue.duplicateOf, duplicate: issue };
    recordDuplicate(store, 'MarkedAsDuplicateEvent', actor, pair);
  }
  store.record(issue, 'ClosedEvent', actor, { stateReason: reason, duplicateOf: issue.duplicateOf });
  if (wasOpen)
    store.announce({ event: 'issues', action: 'closed', issue, repository: issue.repository, by: viewer });
}

export function reopenIssue(store: Store, viewer: Viewer, issue: Issue): void {
  const actor = viewer.account;
  // An author may take back only their own closing.
  const own = actor !== null && actor === issue.author && actor === issue.closedBy;
  if (
    !actor ||
    !((own && may(viewer, issue.repository, 'read')) || may(viewer, issue.repository, 'triage'))
  ) {
    throw refusal(viewer, issue.repository, 'ReopenIssue');
  }
  if (issue.state === 'OPEN') return;
  issue.state = 'OPEN';
  issue.stateReason = 'REOPENED';
  issue.duplicateOf = null;
  issue.closedAt = null;
  issue.closedBy = null;
  issue.updatedAt = store.clock.now();
  store.record(issue, 'ReopenedEvent', actor, { stateReason: 'REOPENED' });
  store.announce({ event: 'issues', action: 'reopened', issue, repository: issue.repository, by: viewer });
}

export function lockIssue(store: Store, viewer: Viewer, issue: Issue, reason: LockReason | null): Account {
  const actor = demand(viewer, issue.repository, 'triage', 'LockLockable');
  if (issue.locked) return actor;
  issue.locked = true;
  issue.activeLockReason = reason;
  issue.updatedAt = store.clock.now();
  store.record(issue, 'LockedEvent', actor, { lockReason: reason });
  store.announce({ event: 'issues', action: 'locked', issue, repository: issue.repository, by: viewer });
  return actor;
}

export function unlockIssue(store: Store, viewer: Viewer, issue: Issue): Account {
  const actor = demand(viewer, issue.repository, 'triage', 'UnlockLockable');
  if (!issue.locked) return actor;
  issue.locked = false;
  issue.activeLockReason = null;
  issue.updatedAt = store.clock.now();
  store.record(issue, 'UnlockedEvent', actor, {});
  store.announce({ event: 'issues', action: 'unlocked', issue, repository: issue.repository, by: viewer });
  return actor;
}

function applyType(store: Store, viewer: Viewer, issue: Issue, type: IssueType | null): (() => void)[] {
  const previous = issue.issueType;
  if (previous === type) return [];
  const { repository } = issue;
  issue.issueType = type;
  issue.updatedAt = store.clock.now();
  if (type && previous) {
    store.record(issue, 'IssueTypeChangedEvent', viewer.account, {
      issueType: type,
      prevIssueType: previous,
    });
  } else if (type) store.record(issue, 'IssueTypeAddedEvent', viewer.account, { issueType: type });
  else if (previous) store.record(issue, 'IssueTypeRemovedEvent', viewer.account, { issueType: previous });
  const action = type ? 'typed' : 'untyped';
  const told = type ?? previous;
  return told
    ? [() => store.announce({ event: 'issues', action, issue, type: told, repository, by: viewer })]
    : [];
}

export function setType(store: Store, viewer: Viewer, issue: Issue, type: IssueType | null): void {
  demand(viewer, issue.repository, 'triage', 'UpdateIssue');
  for (const announce of applyType(store, viewer, issue, type)) announce();
}
