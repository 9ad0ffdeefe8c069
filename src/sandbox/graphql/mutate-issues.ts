import { demand } from '../access.ts';
import { addAssignees, removeAssignees, replaceAssignees } from '../acts/assignees.ts';
import { addBlocker, removeBlocker } from '../acts/dependencies.ts';
import { unmarkDuplicate } from '../acts/duplicates.ts';
import { setField } from '../acts/fields.ts';
import {
  closeIssue,
  editIssue,
  lockIssue,
  openIssue,
  reopenIssue,
  setType,
  unlockIssue,
} from '../acts/issue.ts';
import { replaceLabels } from '../acts/labels.ts';
import { addSubIssue, removeSubIssue } from '../acts/sub-issues.ts';
import { deleteIssue, pinIssue, transferIssue, unpinIssue } from '../acts/place.ts';
import type { IssueField } from '../store/issue-field.ts';
import type { Issue, LockReason, StateReason } from '../store/records.ts';
import { unresolvable } from '../problem.ts';
import { given } from './connection.ts';
import type { Context, Mutations } from './context.ts';
import { accounts, anIssue, node, someLabels } from './lookup.ts';

/** An update, which sets outright whatever it names, labels and assignees included. */
interface IssueUpdate {
  readonly id: string;
  readonly title?: string | null;
  readonly body?: string | null;
  readonly state?: 'OPEN' | 'CLOSED' | null;
  readonly labelIds?: readonly string[] | null;
  readonly assigneeIds?: readonly string[] | null;
  readonly issueTypeId?: string | null;
}

function update(context: Context, input: IssueUpdate): Issue {
  const { store, viewer } = context;
  const issue = anIssue(context, input.id);
  const { title, body } = input;
  const labels = input.labelIds && someLabels(context, issue, input.labelIds);
  const assignees = input.assigneeIds && accounts(context, input.assigneeIds);
  if (given(title) || given(body)) {
    editIssue(store, viewer, issue, {
      ...(given(title) ? { title } : {}),
      ...(given(body) ? { body } : {}),
    });
  }
  if (labels) replaceLabels(store, viewer, issue, labels);
  if (assignees) replaceAssignees(store, viewer, issue, assignees);
  if (input.issueTypeId !== undefined) {
    setType(
      store,
      viewer,
      issue,
      input.issueTypeId === null ? null : node(context, input.issueTypeId, 'IssueType'),
    );
  }
  if (input.state === 'CLOSED' && issue.state === 'OPEN') closeIssue(store, viewer, issue);
  if (input.state === 'OPEN') reopenIssue(store, viewer, issue);
  return issue;
}

interface Close {
  readonly issueId: string;
  readonly stateReason?: Exclude<StateReason, 'REOPENED'> | null;
  readonly duplicateIssueId?: string | null;
}

interface Create {
  readonly repositoryId: string;
  readonly title: string;
  readonly body?: string | null;
  readonly labelIds?: readonly string[] | null;
  readonly assigneeIds?: readonly string[] | null;
  readonly issueTypeId?: string | null;
  readonly parentIssueId?: string | null;
}

interface FieldInput {
  readonly fieldId: string;
  readonly dateValue?: string | null;
  readonly numberValue?: number | null;
  readonly textValue?: string | null;
  readonly singleSelectOptionId?: string | null;
  readonly delete?: boolean | null;
}

const FIELD_KINDS = [
  'IssueFieldSingleSelect',
  'IssueFieldText',
  'IssueFieldNumber',
  'IssueFieldDate',
] as const;

function valueIn(input: FieldInput, { options }: IssueField): string | number | null {
  if (input.delete === true) return null;
  const option = options.find(({ id }) => id === input.singleSelectOptionId)?.name;
  const value = option ?? input.textValue ?? input.numberValue ?? input.dateValue;
  if (!given(value)) throw unresolvable(input.singleSelectOptionId ?? input.fieldId);
  return value;
}

export const issueMutations: Mutations = {
  addAssigneesToAssignable: (context, input: { assignableId: string; assigneeIds: readonly string[] }) => {
    const assignable = anIssue(context, input.assignableId);
    addAssignees(context.store, context.viewer, assignable, accounts(context, input.assigneeIds));
    return { assignable };
  },
  removeAssigneesFromAssignable: (
    context,
    input: { assignableId: string; assigneeIds: readonly string[] },
  ) => {
    const assignable = anIssue(context, input.assignableId);
    removeAssignees(context.store, context.viewer, assignable, accounts(context, input.assigneeIds));
    return { assignable };
  },
  closeIssue: (context, { issueId, stateReason, duplicateIssueId }: Close) => {
    const issue = anIssue(context, issueId);
    const duplicateOf = !given(duplicateIssueId) ? null : anIssue(context, duplicateIssueId);
    closeIssue(context.store, context.viewer, issue, stateReason ?? 'COMPLETED', duplicateOf);
    return { issue };
  },
  unmarkIssueAsDuplicate: (context, input: { duplicateId: string; canonicalId: string }) => {
    const duplicate = anIssue(context, input.duplicateId);
    unmarkDuplicate(context.store, context.viewer, duplicate, anIssue(context, input.canonicalId));
    return { duplicate };
  },
  addBlockedBy: (context, input: { issueId: string; blockingIssueId: string }) => {
    const issue = anIssue(context, input.issueId);
    const blockingIssue = anIssue(context, input.blockingIssueId);
    addBlocker(context.store, context.viewer, issue, blockingIssue);
    return { issue, blockingIssue };
  },
  removeBlockedBy: (context, input: { issueId: string; blockingIssueId: string }) => {
    const issue = anIssue(context, input.issueId);
    const blockingIssue = anIssue(context, input.blockingIssueId);
    removeBlocker(context.store, context.viewer, issue, blockingIssue);
    return { issue, blockingIssue };
  },
  setIssueFieldValue: (context, input: { issueId: string; issueFields: readonly FieldInput[] }) => {
    const issue = anIssue(context, input.issueId);
    for (const one of input.issueFields) {
      const field = node(context, one.fieldId, ...FIELD_KINDS);
      setField(context.store, context.viewer, issue, field, valueIn(one, field));
    }
    const named = input.issueFields.map(({ fieldId }) => fieldId);
    return { issue, issueFieldValues: issue.fieldValues.filter(({ field }) => named.includes(field.id)) };
  },
  reopenIssue: (context, { issueId }: { issueId: string }) => {
    const issue = anIssue(context, issueId);
    reopenIssue(context.store, context.viewer, issue);
    return { issue };
  },
  createIssue: (context, input: Create) => {
    const repository = node(context, input.repositoryId, 'Repository');
    const parent = given(input.parentIssueId) ? anIssue(context, input.parentIssueId) : null;
    if (parent !== null) demand(context.viewer, parent.repository, 'triage', 'AddSubIssue');
    const issue = openIssue(context.store, context.viewer, repository, {
      title: input.title,
      body: input.body ?? '',
      labels: someLabels(context, { repository }, input.labelIds ?? []).map((label) => label.name),
      assignees: accounts(context, input.assigneeIds ?? []),
      type: !given(input.issueTypeId) ? null : node(context, input.issueTypeId, 'IssueType'),
    });
    if (parent !== null) addSubIssue(context.store, context.viewer, parent, issue);
    return { issue };
  },
  addSubIssue: (
    context,
    input: { issueId: string; subIssueId?: string | null; replaceParent?: boolean | null },
  ) => {
    const issue = anIssue(context, input.issueId);
    const subIssue = anIssue(context, input.subIssueId ?? '');
    addSubIssue(context.store, context.viewer, issue, subIssue, input.replaceParent === true);
    return { issue, subIssue };
  },
  removeSubIssue: (context, input: { issueId: string; subIssueId: string }) => {
    const issue = anIssue(context, input.issueId);
    const subIssue = anIssue(context, input.subIssueId);
    removeSubIssue(context.store, context.viewer, issue, subIssue);
    return { issue, subIssue };
  },
  updateIssue: (context, input: IssueUpdate) => ({
    issue: update(context, input),
    actor: context.viewer.account,
  }),
  deleteIssue: (context, { issueId }: { issueId: string }) => {
    const issue = anIssue(context, issueId);
    deleteIssue(context.store, context.viewer, issue);
    return { repository: issue.repository };
  },
  transferIssue: (context, { issueId, repositoryId }: { issueId: string; repositoryId: string }) => {
    const target = node(context, repositoryId, 'Repository');
    return { issue: transferIssue(context.store, context.viewer, anIssue(context, issueId), target) };
  },
  pinIssue: (context, { issueId }: { issueId: string }) => {
    const issue = anIssue(context, issueId);
    pinIssue(context.store, context.viewer, issue);
    return { issue };
  },
  unpinIssue: (context, { issueId }: { issueId: string }) => {
    const issue = anIssue(context, issueId);
    unpinIssue(context.store, context.viewer, issue);
    return { issue, id: issue.id };
  },
  lockLockable: (context, input: { lockableId: string; lockReason?: LockReason | null }) => {
    const lockedRecord = anIssue(context, input.lockableId);
    return {
      actor: lockIssue(context.store, context.viewer, lockedRecord, input.lockReason ?? null),
      lockedRecord,
    };
  },
  unlockLockable: (context, { lockableId }: { lockableId: string }) => {
    const unlockedRecord = anIssue(context, lockableId);
    return { actor: unlockIssue(context.store, context.viewer, unlockedRecord), unlockedRecord };
  },
};
