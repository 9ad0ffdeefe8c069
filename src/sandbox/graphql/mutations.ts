import { addAssignees, removeAssignees } from '../acts/assignees.ts';
import { addComment, deleteComment, editComment, minimize, react, unreact } from '../acts/comment.ts';
import {
  closeIssue,
  editIssue,
  lockIssue,
  openIssue,
  reopenIssue,
  setType,
  unlockIssue,
} from '../acts/issue.ts';
import { addLabels, createLabel, deleteLabel, removeLabels, updateLabel } from '../acts/labels.ts';
import { deleteIssue, pinIssue, transferIssue, unpinIssue } from '../acts/place.ts';
import { unresolvable } from '../problem.ts';
import type { Account, Issue, Label, LockReason, ReactionContent, StateReason } from '../store/records.ts';
import type { StoredNode } from '../store/store.ts';
import { encodeCursor } from './connection.ts';
import type { Context, Fields } from './context.ts';
import { nodeById } from './query.ts';

type NodeOf<K extends StoredNode['__typename']> = Extract<StoredNode, { __typename: K }>;

function get<K extends StoredNode['__typename']>(
  context: Context,
  id: string,
  ...kinds: readonly K[]
): NodeOf<K> {
  const node = nodeById(context, id);
  if (!(kinds as readonly string[]).includes(node.__typename)) throw unresolvable(id);
  return node as NodeOf<K>;
}

function anIssue(context: Context, id: string): Issue {
  return get(context, id, 'Issue', 'PullRequest') as Issue;
}

function someLabels(
  context: Context,
  issue: { readonly repository: unknown },
  ids: readonly string[],
): Label[] {
  return ids.map((id) => {
    const label = get(context, id, 'Label');
    if (label.repository !== issue.repository) throw unresolvable(id);
    return label;
  });
}

function accounts(context: Context, ids: readonly string[]): Account[] {
  return ids.map((id) => get(context, id, 'User', 'Bot'));
}

/** What is named: the labels, assignees and state that an update sets outright. */
interface IssueUpdate {
  readonly id: string;
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'OPEN' | 'CLOSED';
  readonly labelIds?: readonly string[];
  readonly assigneeIds?: readonly string[];
  readonly issueTypeId?: string | null;
}

function update(context: Context, input: IssueUpdate): Issue {
  const { store, viewer } = context;
  const issue = anIssue(context, input.id);
  const { title, body } = input;
  const labels = input.labelIds && someLabels(context, issue, input.labelIds);
  const assignees = input.assigneeIds && accounts(context, input.assigneeIds);
  if (title !== undefined || body !== undefined) {
    editIssue(store, viewer, issue, {
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
    });
  }
  if (labels) {
    removeLabels(
      store,
      viewer,
      issue,
      issue.labels.filter((label) => !labels.includes(label)),
    );
    addLabels(store, viewer, issue, labels);
  }
  if (assignees) {
    removeAssignees(
      store,
      viewer,
      issue,
      issue.assignees.filter((one) => !assignees.includes(one)),
    );
    addAssignees(store, viewer, issue, assignees);
  }
  if (input.issueTypeId !== undefined) {
    setType(
      store,
      viewer,
      issue,
      input.issueTypeId === null ? null : get(context, input.issueTypeId, 'IssueType'),
    );
  }
  if (input.state === 'CLOSED' && issue.state === 'OPEN') closeIssue(store, viewer, issue);
  if (input.state === 'OPEN') reopenIssue(store, viewer, issue);
  return issue;
}

/** The subject of a reaction, and the issue it stands in. */
function reactable(context: Context, id: string) {
  const subject = get(context, id, 'Issue', 'PullRequest', 'IssueComment');
  return { subject, issue: subject.__typename === 'IssueComment' ? subject.issue : (subject as Issue) };
}

type Close = {
  issueId: string;
  stateReason?: Exclude<StateReason, 'REOPENED'> | null;
  duplicateIssueId?: string | null;
};
type Create = {
  repositoryId: string;
  title: string;
  body?: string | null;
  labelIds?: readonly string[] | null;
  assigneeIds?: readonly string[] | null;
  issueTypeId?: string | null;
};
type LabelInput = { name: string; color: string; description?: string | null };

function mutation<I>(
  run: (context: Context, input: I) => object,
): (context: Context, input: never) => object {
  return run as (context: Context, input: never) => object;
}

const MUTATIONS: Readonly<Record<string, (context: Context, input: never) => object>> = {
  addComment: mutation((context, { subjectId, body }: { subjectId: string; body: string }) => {
    const subject = anIssue(context, subjectId);
    const node = addComment(context.store, context.viewer, subject, body);
    return {
      subject,
      commentEdge: { cursor: encodeCursor([node.databaseId]), node },
      timelineEdge: { cursor: encodeCursor([node.createdAt, node.sequence]), node },
    };
  }),
  updateIssueComment: mutation((context, { id, body }: { id: string; body: string }) => {
    const issueComment = get(context, id, 'IssueComment');
    editComment(context.store, context.viewer, issueComment, body);
    return { issueComment };
  }),
  deleteIssueComment: mutation((context, { id }: { id: string }) => {
    deleteComment(context.store, context.viewer, get(context, id, 'IssueComment'));
    return {};
  }),
  minimizeComment: mutation(
    (context, { subjectId, classifier }: { subjectId: string; classifier: string }) => {
      const minimizedComment = get(context, subjectId, 'IssueComment');
      minimize(context.store, context.viewer, minimizedComment, classifier);
      return { minimizedComment };
    },
  ),
  unminimizeComment: mutation((context, { subjectId }: { subjectId: string }) => {
    const unminimizedComment = get(context, subjectId, 'IssueComment');
    minimize(context.store, context.viewer, unminimizedComment, null);
    return { unminimizedComment };
  }),
  addLabelsToLabelable: mutation((context, input: { labelableId: string; labelIds: readonly string[] }) => {
    const labelable = anIssue(context, input.labelableId);
    addLabels(context.store, context.viewer, labelable, someLabels(context, labelable, input.labelIds));
    return { labelable };
  }),
  removeLabelsFromLabelable: mutation(
    (context, input: { labelableId: string; labelIds: readonly string[] }) => {
      const labelable = anIssue(context, input.labelableId);
      removeLabels(context.store, context.viewer, labelable, someLabels(context, labelable, input.labelIds));
      return { labelable };
    },
  ),
  addAssigneesToAssignable: mutation(
    (context, input: { assignableId: string; assigneeIds: readonly string[] }) => {
      const assignable = anIssue(context, input.assignableId);
      addAssignees(context.store, context.viewer, assignable, accounts(context, input.assigneeIds));
      return { assignable };
    },
  ),
  removeAssigneesFromAssignable: mutation(
    (context, input: { assignableId: string; assigneeIds: readonly string[] }) => {
      const assignable = anIssue(context, input.assignableId);
      removeAssignees(context.store, context.viewer, assignable, accounts(context, input.assigneeIds));
      return { assignable };
    },
  ),
  closeIssue: mutation((context, { issueId, stateReason, duplicateIssueId }: Close) => {
    const issue = anIssue(context, issueId);
    const duplicateOf = duplicateIssueId == null ? null : anIssue(context, duplicateIssueId);
    closeIssue(context.store, context.viewer, issue, stateReason ?? 'COMPLETED', duplicateOf);
    return { issue };
  }),
  reopenIssue: mutation((context, { issueId }: { issueId: string }) => {
    const issue = anIssue(context, issueId);
    reopenIssue(context.store, context.viewer, issue);
    return { issue };
  }),
  createIssue: mutation((context, input: Create) => {
    const repository = get(context, input.repositoryId, 'Repository');
    const issue = openIssue(context.store, context.viewer, repository, {
      title: input.title,
      body: input.body ?? '',
      labels: someLabels(context, { repository }, input.labelIds ?? []).map((label) => label.name),
      assignees: accounts(context, input.assigneeIds ?? []),
      type: input.issueTypeId == null ? null : get(context, input.issueTypeId, 'IssueType'),
    });
    return { issue };
  }),
  updateIssue: mutation((context, input: IssueUpdate) => ({
    issue: update(context, input),
    actor: context.viewer.account,
  })),
  deleteIssue: mutation((context, { issueId }: { issueId: string }) => {
    const issue = anIssue(context, issueId);
    deleteIssue(context.store, context.viewer, issue);
    return { repository: issue.repository };
  }),
  transferIssue: mutation((context, { issueId, repositoryId }: { issueId: string; repositoryId: string }) => {
    const target = get(context, repositoryId, 'Repository');
    return { issue: transferIssue(context.store, context.viewer, anIssue(context, issueId), target) };
  }),
  createLabel: mutation((context, input: LabelInput & { repositoryId: string }) => {
    const repository = get(context, input.repositoryId, 'Repository');
    return { label: createLabel(context.store, context.viewer, repository, input) };
  }),
  updateLabel: mutation((context, { id, ...changes }: Partial<LabelInput> & { id: string }) => {
    const label = get(context, id, 'Label');
    updateLabel(context.store, context.viewer, label, changes);
    return { label };
  }),
  deleteLabel: mutation((context, { id }: { id: string }) => {
    deleteLabel(context.store, context.viewer, get(context, id, 'Label'));
    return {};
  }),
  pinIssue: mutation((context, { issueId }: { issueId: string }) => {
    const issue = anIssue(context, issueId);
    pinIssue(context.store, context.viewer, issue);
    return { issue };
  }),
  unpinIssue: mutation((context, { issueId }: { issueId: string }) => {
    const issue = anIssue(context, issueId);
    unpinIssue(context.store, context.viewer, issue);
    return { issue, id: issue.id };
  }),
  lockLockable: mutation((context, input: { lockableId: string; lockReason?: LockReason | null }) => {
    const lockedRecord = anIssue(context, input.lockableId);
    return {
      actor: lockIssue(context.store, context.viewer, lockedRecord, input.lockReason ?? null),
      lockedRecord,
    };
  }),
  unlockLockable: mutation((context, { lockableId }: { lockableId: string }) => {
    const unlockedRecord = anIssue(context, lockableId);
    return { actor: unlockIssue(context.store, context.viewer, unlockedRecord), unlockedRecord };
  }),
  addReaction: mutation(
    (context, { subjectId, content }: { subjectId: string; content: ReactionContent }) => {
      const { subject, issue } = reactable(context, subjectId);
      return { subject, reaction: react(context.store, context.viewer, subject, issue, content) };
    },
  ),
  removeReaction: mutation(
    (context, { subjectId, content }: { subjectId: string; content: ReactionContent }) => {
      const { subject, issue } = reactable(context, subjectId);
      return { subject, reaction: unreact(context.store, context.viewer, subject, issue, content) };
    },
  ),
};

/** Each mutation counts as one write, and passes the gate where faults may cut the connection. */
export const mutationFields: Fields = Object.fromEntries(
  Object.entries(MUTATIONS).map(([name, run]) => [
    name,
    (_root: never, { input }: { input?: { clientMutationId?: string } }, context: Context) => ({
      clientMutationId: input?.clientMutationId ?? null,
      ...context.write(name, () => run(context, input as never)),
    }),
  ]),
);
