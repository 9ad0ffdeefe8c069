import type { CreateLabel, Effect } from '../plan/effect.ts';
import { describe } from '../plan/effect.ts';
import { labelKey } from '../ticket/labels.ts';
import type { Client, GraphqlAnswer, GraphqlError } from './client.ts';
import { unsettled } from './assignees.ts';
import { UncertainWrite } from './client.ts';
import * as documents from './documents.ts';
import { Failure } from '../errors.ts';
import type { Mutation } from './mutations.ts';
import { mutationsOf } from './mutations.ts';

/** What became of a plan. */
export interface Outcome {
  readonly done: number;
  /** What GitHub refused, in its own words. */
  readonly failed: readonly { readonly effect: Effect; readonly message: string }[];
  /** Issues of which nobody knows whether a change went through: they have to be read again. */
  readonly uncertain: ReadonlySet<number>;
}

/** GitHub serves 50 small changes well within its time. */
const BATCH = 50;

/** A request whose answer was lost is sent this often, where twice is the same as once. */
const TRIES = 3;

type Change = Exclude<Effect, CreateLabel>;
type Step = 'state' | 'words' | 'records';
const STEPS: readonly Step[] = ['state', 'words', 'records'];

/**
 * The only writer of GitHub. Each ticket's changes are made in the order of its plan. Changes of state go many a
 * request, those of all tickets together; comments one by one, since one that was posted twice cannot be taken back
 * unseen; then what records that the rest was done: labels, and the answers to commands. A ticket of which a change
 * did not go through is left where it stands.
 */
export class Writer {
  readonly #client: Client;
  readonly #repositoryId: string;
  readonly #labels: Map<string, string>;
  readonly #people = new Map<string, string>();
  #done = 0;
  #failed: { effect: Effect; message: string }[] = [];
  #uncertain = new Set<number>();
  /** Issues some change of which did not go through: what follows must wait. */
  #halted = new Set<number>();
  /** Issues whose commands were not carried out in full: no answer must say that they were. */
  #unanswered = new Set<number>();

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
    this.#unanswered = new Set();
    for (const effect of plan) if (effect.kind === 'create_label') await this.#createLabel(effect);
    await this.#findPeople(plan);
    const tickets = new Map<number, Change[]>();
    for (const effect of plan) {
      if (effect.kind === 'create_label') continue;
      tickets.set(effect.issue.number, [...(tickets.get(effect.issue.number) ?? []), effect]);
    }
    while ([...tickets.values()].some((rest) => rest.length > 0)) {
      for (const step of STEPS) {
        const due = [...tickets.values()].flatMap((rest) => takeLeading(rest, step));
        if (step === 'words') for (const effect of due) await this.#comment(effect);
        else await this.#change(due);
      }
    }
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
        if (attempt >= TRIES) break;
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

  /** Whom a plan names by login GitHub wants by id. Asked once for all, and only where a plan names anybody. */
  async #findPeople(plan: readonly Effect[]): Promise<void> {
    const logins = plan.flatMap((e) => (e.kind === 'assign' || e.kind === 'unassign' ? e.logins : []));
    const unknown = [...new Set(logins)].filter((login) => !this.#people.has(login));
    if (unknown.length === 0) return;
    const answer = await this.#client.query<Record<string, { id: string } | null>>(
      documents.peopleQuery(unknown.length),
      Object.fromEntries(unknown.map((login, index) => [`p${String(index)}`, login])),
    );
    for (const [index, login] of unknown.entries()) {
      const id = answer.data?.[`p${String(index)}`]?.id;
      if (id !== undefined) this.#people.set(login, id);
    }
  }

  async #change(effects: readonly Change[]): Promise<void> {
    let batch: Prepared[] = [];
    let size = 0;
    for (const effect of effects) {
      if (this.#waits(effect)) continue;
      const mutations = mutationsOf(effect, { labels: this.#labels, people: this.#people });
      if (mutations === null) {
        this.#fail(effect, 'A label of it does not exist.');
        continue;
      }
      if (size + mutations.length > BATCH) {
        await this.#send(batch);
        batch = [];
        size = 0;
      }
      batch.push({ effect, mutations });
      size += mutations.length;
    }
    await this.#send(batch);
  }

  /** Each of these made twice is the same as once, so a batch whose answer was lost is simply sent again. */
  async #send(batch: readonly Prepared[]): Promise<void> {
    const all = batch.flatMap(({ mutations }) => mutations);
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = all.length === 0 ? { data: {}, errors: [] } : await this.#mutate(all);
        let from = 0;
        for (const { effect, mutations } of batch) {
          this.#settle(effect, mutations, answer, from);
          from += mutations.length;
        }
        return;
      } catch (error) {
        if (!(error instanceof UncertainWrite)) throw error;
        if (attempt < TRIES) continue;
        for (const { effect } of batch) this.#lost(effect);
        return;
      }
    }
  }

  /** Reads one effect's part of the answer to a batch; its mutations start at the index `from`. */
  #settle(
    effect: Change,
    mutations: readonly Mutation[],
    answer: GraphqlAnswer<Record<string, unknown>>,
    from: number,
  ): void {
    for (const [index, { field }] of mutations.entries()) {
      const error = errorOf(answer.errors, from + index);
      // A reaction that is not there needs no removal.
      if (error === null || (field === 'removeReaction' && error.type === 'NOT_FOUND')) continue;
      this.#fail(effect, error.message);
      return;
    }
    const left = unsettled(effect, answer.data?.[`m${String(from)}`] ?? null);
    if (left === null) this.#done += 1;
    else this.#fail(effect, left);
  }

  async #comment(effect: Change): Promise<void> {
    const mutations = mutationsOf(effect, { labels: this.#labels, people: this.#people });
    if (mutations === null || this.#waits(effect)) return;
    try {
      const answer = await this.#mutate(mutations);
      const error = errorOf(answer.errors, 0);
      if (error === null) this.#done += 1;
      else this.#fail(effect, error.message);
    } catch (error) {
      if (!(error instanceof UncertainWrite)) throw error;
      this.#lost(effect);
    }
  }

  #waits({ kind, issue }: Change): boolean {
    return this.#halted.has(issue.number) || (kind === 'react' && this.#unanswered.has(issue.number));
  }

  #fail(effect: Change, message: string): void {
    this.#failed.push({ effect, message: `${describe(effect)}: ${message}` });
    this.#unanswered.add(effect.issue.number);
    // Who owns a ticket, or whether its command was answered, holds back no word to its customer.
    const apart = effect.kind === 'assign' || effect.kind === 'unassign' || effect.kind === 'react';
    if (!apart) this.#halted.add(effect.issue.number);
  }

  #lost(effect: Change): void {
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

interface Prepared {
  readonly effect: Change;
  readonly mutations: readonly Mutation[];
}

function stepOf(effect: Change): Step {
  switch (effect.kind) {
    case 'add_labels':
    case 'remove_labels':
      return effect.record ? 'records' : 'state';
    case 'assign':
    case 'unassign':
    case 'close':
    case 'reopen':
      return 'state';
    case 'create_comment':
    case 'edit_comment':
    case 'delete_comment':
      return 'words';
    case 'react':
      return 'records';
  }
}

/** Takes from the front of a ticket's changes those of one step. */
function takeLeading(rest: Change[], step: Step): Change[] {
  const end = rest.findIndex((effect) => stepOf(effect) !== step);
  return rest.splice(0, end < 0 ? rest.length : end);
}

/** What GitHub said of one mutation of a batch. An error without a path concerns them all. */
function errorOf(errors: readonly GraphqlError[], index: number): GraphqlError | null {
  return errors.find(({ path }) => path === undefined || path[0] === `m${String(index)}`) ?? null;
}
