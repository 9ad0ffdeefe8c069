import type { Effect, ChangeLabels, CreateLabel } from '../plan/effect.ts';
import { describe } from '../plan/effect.ts';
import { labelKey } from '../ticket/labels.ts';
import type { Client, GraphqlAnswer, GraphqlError } from './client.ts';
import { UncertainWrite } from './client.ts';
import { Failure } from '../errors.ts';

/** What became of a plan. */
export interface Outcome {
  readonly done: number;
  /** What GitHub refused, in its own words. */
  readonly failed: readonly { readonly effect: Effect; readonly message: string }[];
  /** Issues of which nobody knows whether a change went through: they have to be read again. */
  readonly uncertain: ReadonlySet<number>;
}

/** GitHub serves 50 label changes well within its time. */
const BATCH = 50;

interface Mutation {
  readonly field: string;
  readonly type: string;
  readonly input: Record<string, unknown>;
  readonly select: string;
}

/**
 * The only writer of GitHub. State labels go first, many a request; then comments, one by one, since one that was
 * posted twice cannot be taken back unseen; then the labels that record them, for those issues whose comments stand.
 */
export class Writer {
  readonly #client: Client;
  readonly #repositoryId: string;
  readonly #labels: Map<string, string>;
  #done = 0;
  #failed: { effect: Effect; message: string }[] = [];
  #uncertain = new Set<number>();
  /** Issues some change of which did not go through: what records it must wait. */
  #halted = new Set<number>();

  /** @param labels label name → node id */
  constructor(client: Client, repositoryId: string, labels: ReadonlyMap<string, string>) {
    this.#client = client;
    this.#repositoryId = repositoryId;
    this.#labels = new Map([...labels].map(([name, id]) => [labelKey(name), id]));
  }

  async apply(plan: readonly Effect[]): Promise<Outcome> {
    this.#done = 0;
    this.#failed = [];
    this.#uncertain = new Set();
    this.#halted = new Set();
    for (const effect of plan) if (effect.kind === 'create_label') await this.#createLabel(effect);
    const labels = plan.filter(
      (e): e is ChangeLabels => e.kind === 'add_labels' || e.kind === 'remove_labels',
    );
    await this.#changeLabels(labels.filter((effect) => !effect.record));
    for (const effect of plan) await this.#comment(effect);
    await this.#changeLabels(labels.filter((effect) => effect.record));
    return { done: this.#done, failed: this.#failed, uncertain: this.#uncertain };
  }

  async #createLabel(effect: CreateLabel): Promise<void> {
    const { name, color, description } = effect;
    const input = { repositoryId: this.#repositoryId, name, color, description };
    const mutation = { field: 'createLabel', type: 'CreateLabelInput', input, select: 'label { id }' };
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await this.#mutate<{ label: { id: string } }>([mutation]);
        const id = answer.data?.m0?.label.id;
        if (id === undefined) break;
        this.#labels.set(labelKey(name), id);
        this.#done += 1;
        return;
      } catch (error) {
        if (!(error instanceof UncertainWrite)) throw error;
        if (attempt >= 3) break;
      }
    }
    // Somebody else may have created it meanwhile, or an earlier try did and its answer was lost.
    const id = await this.#labelId(name);
    if (id === null) this.#failed.push({ effect, message: `The label "${name}" could not be created.` });
    else this.#labels.set(labelKey(name), id);
  }

  async #labelId(name: string): Promise<string | null> {
    const query = `query($id: ID!, $name: String!) { node(id: $id) { ... on Repository { label(name: $name) { id } } } }`;
    interface Found {
      node: { label: { id: string } | null } | null;
    }
    const answer = await this.#client.query<Found>(query, { id: this.#repositoryId, name });
    return answer.data?.node?.label?.id ?? null;
  }

  /** Setting a label twice is the same as once, so a batch whose answer was lost is simply sent again. */
  async #changeLabels(effects: readonly ChangeLabels[]): Promise<void> {
    const ready = effects.filter((effect) => !(effect.record && this.#halted.has(effect.issue.number)));
    for (let from = 0; from < ready.length; from += BATCH) {
      const batch = ready.slice(from, from + BATCH);
      const sendable = batch.filter((effect) => this.#idsOf(effect) !== null);
      for (const effect of batch)
        if (!sendable.includes(effect)) this.#fail(effect, 'A label of it does not exist.');
      await this.#sendLabels(sendable);
    }
  }

  async #sendLabels(batch: readonly ChangeLabels[]): Promise<void> {
    if (batch.length === 0) return;
    const mutations = batch.map((effect): Mutation => {
      const add = effect.kind === 'add_labels';
      return {
        field: add ? 'addLabelsToLabelable' : 'removeLabelsFromLabelable',
        type: add ? 'AddLabelsToLabelableInput' : 'RemoveLabelsFromLabelableInput',
        input: { labelableId: effect.issue.id, labelIds: this.#idsOf(effect) },
        select: 'clientMutationId',
      };
    });
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await this.#mutate(mutations);
        for (const [index, effect] of batch.entries()) {
          const error = errorOf(answer.errors, index);
          if (error === null) this.#done += 1;
          else this.#fail(effect, error);
        }
        return;
      } catch (error) {
        if (!(error instanceof UncertainWrite)) throw error;
        if (attempt < 3) continue;
        for (const effect of batch) this.#lost(effect);
        return;
      }
    }
  }

  #idsOf(effect: ChangeLabels): string[] | null {
    const ids = effect.labels.map((name) => this.#labels.get(labelKey(name)));
    return ids.every((id) => id !== undefined) ? ids : null;
  }

  async #comment(effect: Effect): Promise<void> {
    const mutation = commentMutation(effect);
    if (mutation === null || !('issue' in effect) || this.#halted.has(effect.issue.number)) return;
    try {
      const answer = await this.#mutate([mutation]);
      const error = errorOf(answer.errors, 0);
      if (error === null) this.#done += 1;
      else this.#fail(effect, error);
    } catch (error) {
      if (!(error instanceof UncertainWrite)) throw error;
      this.#lost(effect);
    }
  }

  #fail(effect: Effect, message: string): void {
    this.#failed.push({ effect, message: `${describe(effect)}: ${message}` });
    if ('issue' in effect) this.#halted.add(effect.issue.number);
  }

  #lost(effect: Effect): void {
    if (!('issue' in effect)) return;
    this.#uncertain.add(effect.issue.number);
    this.#halted.add(effect.issue.number);
  }

  async #mutate<T = unknown>(
    mutations: readonly Mutation[],
  ): Promise<GraphqlAnswer<Record<string, T | null>>> {
    const heads = mutations.map(({ type }, index) => `$i${String(index)}: ${type}!`);
    const fields = mutations.map(
      ({ field, select }, index) => `m${String(index)}: ${field}(input: $i${String(index)}) { ${select} }`,
    );
    const variables = Object.fromEntries(mutations.map(({ input }, index) => [`i${String(index)}`, input]));
    const query = `mutation(${heads.join(', ')}) { ${fields.join(' ')} }`;
    const answer = await this.#client.mutate<Record<string, T | null>>(query, variables, mutations.length);
    if (answer.data === null && answer.errors.length === 0)
      throw new Failure('github-refused', 'GitHub answered a write without a result.');
    return answer;
  }
}

function commentMutation(effect: Effect): Mutation | null {
  switch (effect.kind) {
    case 'create_comment': {
      const input = { subjectId: effect.issue.id, body: effect.body };
      return { field: 'addComment', type: 'AddCommentInput', input, select: 'clientMutationId' };
    }
    case 'edit_comment': {
      const input = { id: effect.comment, body: effect.body };
      return {
        field: 'updateIssueComment',
        type: 'UpdateIssueCommentInput',
        input,
        select: 'clientMutationId',
      };
    }
    case 'delete_comment': {
      const input = { id: effect.comment };
      return {
        field: 'deleteIssueComment',
        type: 'DeleteIssueCommentInput',
        input,
        select: 'clientMutationId',
      };
    }
    default:
      return null;
  }
}

/** What GitHub said of one mutation of a batch. An error without a path concerns them all. */
function errorOf(errors: readonly GraphqlError[], index: number): string | null {
  const error = errors.find(({ path }) => path === undefined || path[0] === `m${String(index)}`);
  return error?.message ?? null;
}
