import { Failure } from '../errors.ts';
import type { IssueEffect, React } from '../plan/effect.ts';
import { labelKey } from '../ticket/labels.ts';
import { attempts } from './attempts.ts';
import type { Client, GraphqlAnswer } from './client.ts';
import { UncertainWrite } from './client.ts';
import { REACTIONS } from './reactions.ts';
import type { Written } from './written.ts';
import { ASSIGN, mutationText } from './written.ts';

/** One field of a GraphQL mutation with what it is given. */
export interface Mutation extends Written {
  readonly input: Readonly<Record<string, unknown>>;
}

/** What GitHub knows under an id of its own and a plan by its name. Labels by `labelKey`, people by login. */
export interface IdsByName {
  readonly labels: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  /** What a plan calls an issue that it opens → its id. */
  readonly issues: ReadonlyMap<string, string>;
}

/** What carries out one effect, in order; null where a label that it names does not exist, or it is none that can be sent with others. */
export function mutationsOf(effect: IssueEffect, { labels, people, issues }: IdsByName): Mutation[] | null {
  const id = issues.get(effect.issue.id) ?? effect.issue.id;
  switch (effect.kind) {
    case 'add_labels':
    case 'remove_labels': {
      const labelIds = effect.labels.map((name) => labels.get(labelKey(name)));
      if (labelIds.includes(undefined)) return null;
      const field = effect.kind === 'add_labels' ? 'addLabelsToLabelable' : 'removeLabelsFromLabelable';
      return [mutation(field, { labelableId: id, labelIds })];
    }
    case 'assign':
    case 'unassign': {
      const assigneeIds = effect.logins.flatMap((login) => people.get(login) ?? []);
      if (assigneeIds.length === 0) return [];
      const field = effect.kind === 'assign' ? 'addAssigneesToAssignable' : 'removeAssigneesFromAssignable';
      return [mutation(field, { assignableId: id, assigneeIds }, ASSIGN.select)];
    }
    case 'block':
    case 'unblock': {
      const field = effect.kind === 'block' ? 'addBlockedBy' : 'removeBlockedBy';
      return [mutation(field, { issueId: id, blockingIssueId: effect.blocker })];
    }
    case 'close':
      return [mutation('closeIssue', { issueId: id, stateReason: effect.reason.toUpperCase() })];
    case 'reopen':
      return [mutation('reopenIssue', { issueId: id })];
    case 'open_beside':
    case 'propose_file':
    case 'edit_file':
    case 'decline_file':
      return null;
    case 'edit_issue':
      return [mutation('updateIssue', { id, body: effect.body })];
    case 'react':
      return reactions(effect);
    case 'create_comment':
      return [mutation('addComment', { subjectId: id, body: effect.body })];
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

/**
 * Sends mutations in one request; the answer has a field `m0`, `m1`, … for each.
 *
 * @throws UncertainWrite when the answer was lost
 */
export async function send<T = unknown>(
  client: Client,
  mutations: readonly Mutation[],
): Promise<GraphqlAnswer<Record<string, T | null>>> {
  const variables = Object.fromEntries(mutations.map(({ input }, index) => [`i${String(index)}`, input]));
  const text = mutationText(mutations);
  const answer = await client.mutate<Record<string, T | null>>(text, variables, mutations.length);
  if (answer.data === null && answer.errors.length === 0)
    throw new Failure('github-refused', 'GitHub answered a write without a result.');
  return answer;
}

/** A write whose answer was lost is sent this often, where twice is the same as once. */
const TRIES = 3;

/**
 * The answer to a write that, made twice, is the same as made once, so that it is sent again where its answer was lost;
 * null: GitHub never confirmed it.
 */
export async function confirmed<T>(write: () => Promise<T>): Promise<T | null> {
  try {
    return await attempts(TRIES, write, (error) => (error instanceof UncertainWrite ? 0 : null));
  } catch (error) {
    if (error instanceof UncertainWrite) return null;
    throw error;
  }
}
