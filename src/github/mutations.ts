import type { Effect, React } from '../plan/effect.ts';
import { labelKey } from '../ticket/labels.ts';
import { ASSIGNED } from './assignees.ts';
import { REACTIONS } from './reactions.ts';

/** One field of a GraphQL mutation. */
export interface Mutation {
  readonly field: string;
  readonly type: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly select: string;
}

/** What GitHub knows under an id of its own and a plan by its name. Labels by `labelKey`, people by login. */
interface KnownIds {
  readonly labels: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
}

type Change = Exclude<Effect, { kind: 'create_label' }>;

/** What carries out one effect, in order; null where a label that it names does not exist. */
export function mutationsOf(effect: Change, { labels, people }: KnownIds): Mutation[] | null {
  switch (effect.kind) {
    case 'add_labels':
    case 'remove_labels': {
      const labelIds = effect.labels.map((name) => labels.get(labelKey(name)));
      if (labelIds.includes(undefined)) return null;
      const field = effect.kind === 'add_labels' ? 'addLabelsToLabelable' : 'removeLabelsFromLabelable';
      return [mutation(field, { labelableId: effect.issue.id, labelIds })];
    }
    case 'assign':
    case 'unassign': {
      const assigneeIds = effect.logins.flatMap((login) => people.get(login) ?? []);
      if (assigneeIds.length === 0) return [];
      const field = effect.kind === 'assign' ? 'addAssigneesToAssignable' : 'removeAssigneesFromAssignable';
      return [mutation(field, { assignableId: effect.issue.id, assigneeIds }, ASSIGNED)];
    }
    case 'close':
      return [mutation('closeIssue', { issueId: effect.issue.id, stateReason: effect.reason.toUpperCase() })];
    case 'reopen':
      return [mutation('reopenIssue', { issueId: effect.issue.id })];
    case 'react':
      return reactions(effect);
    case 'create_comment':
      return [mutation('addComment', { subjectId: effect.issue.id, body: effect.body })];
    case 'edit_comment':
      return [mutation('updateIssueComment', { id: effect.comment, body: effect.body })];
    case 'delete_comment':
      return [mutation('deleteIssueComment', { id: effect.comment })];
  }
}

/** The new answer first: between the two a comment shows both rather than none. */
function reactions({ comment, add, remove }: React): Mutation[] {
  const change = (field: string, reaction: React['add'][number]): Mutation =>
    mutation(field, { subjectId: comment, content: REACTIONS[reaction] });
  return [
    ...add.map((reaction) => change('addReaction', reaction)),
    ...remove.map((reaction) => change('removeReaction', reaction)),
  ];
}

function mutation(
  field: string,
  input: Readonly<Record<string, unknown>>,
  select = 'clientMutationId',
): Mutation {
  return { field, type: `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`, input, select };
}
