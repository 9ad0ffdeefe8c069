import type {
  Change,
  DeclineFile,
  EditFile,
  IssueEffect,
  IssueRef,
  OpenBeside,
  ProposeFile,
} from '../plan/effect.ts';
import { isOfIssue, newIssue, withNumbers, withoutRecord, wordsElsewhere } from '../plan/effect.ts';
import { describe, people } from '../plan/effect-line.ts';
import { labelKey } from '../ticket/labels.ts';
import { leftAsTheyWere } from './assignees.ts';
import type { Client, GraphqlAnswer, GraphqlError } from './client.ts';
import { TooLate, UncertainWrite } from './client.ts';
import { NodeIds, UNCONFIRMED } from './node-ids.ts';
import type { Mutation } from './mutations.ts';
import { confirmed, mutationsOf, send } from './mutations.ts';

/** What became of a plan. */
export interface Outcome {
  readonly done: number;
  readonly failed: readonly FailedChange[];
  /** What GitHub refused that nothing depends on, one sentence each. */
  readonly passedOver: readonly string[];
  /**
   * Issue → logins that GitHub does not let be assigned to it: strangers, people beyond the tenth, and who does not
   * exist. What else was planned for the issue was left, since it may have counted on them.
   */
  readonly unassignable: ReadonlyMap<number, readonly string[]>;
  /** Issues of which nobody knows whether a change went through: they have to be read again. */
  readonly uncertain: ReadonlySet<number>;
  /** What was left could not be sent in time: nothing but `done` is known of it. */
  readonly isLate: boolean;
}

/** A change that GitHub refused. */
export interface FailedChange {
  readonly effect: Change;
  /** In GitHub's own words. */
  readonly message: string;
  /** Something that it names is not there any more: the issue, or a comment. */
  readonly absent?: boolean;
  /** GitHub gave no reason of its own, so that the same may go through later. */
  readonly mayPass?: boolean;
}

type Step = 'state' | 'words' | 'edits' | 'records';
const STEPS: readonly Step[] = ['state', 'words', 'edits', 'records'];

/** So many changes of a step go in one request: GitHub serves 50 small ones well within its time. */
const BATCH: Readonly<Record<Exclude<Step, 'words'>, number>> = { state: 50, edits: 25, records: 50 };

/** So many characters of text weigh as much as one more change. */
const HEAVY = 50_000;

/**
 * The only writer of GitHub. Each ticket's changes are made in the order of its plan. Changes of state go many a
 * request, those of all tickets together; comments one by one, since one that was posted twice cannot be taken back
 * unseen; edits of comments many a request again; then what records that the rest was done: labels, and the answers to
 * commands. A ticket of which a change did not go through is left where it stands.
 */
export class Writer {
  readonly #client: Client;
  readonly #ids: NodeIds;
  #done = 0;
  #failed: FailedChange[] = [];
  #passedOver: string[] = [];
  #unassignable = new Map<number, readonly string[]>();
  #uncertain = new Set<number>();
  /** Issues, by id, some change of which did not go through: what follows must wait. */
  #halted = new Set<string>();
  /** Issues, by id, whose commands were not carried out in full: no answer must say that they were. */
  #unanswered = new Set<string>();

  /**
   * @param labels label name → node id
   * @param issues what plans call issues that there are → node id, where that is not the id itself
   * @param repository `owner/name`; only what opens issues beside tickets needs it
   */
  constructor(
    client: Client,
    repositoryId: string,
    labels: ReadonlyMap<string, string>,
    issues: ReadonlyMap<string, string> = new Map(),
    repository = '',
  ) {
    this.#client = client;
    this.#ids = new NodeIds(client, repositoryId, labels, issues, repository);
  }

  async apply(plan: readonly Change[]): Promise<Outcome> {
    this.#done = 0;
    this.#failed = [];
    this.#passedOver = [];
    this.#unassignable = new Map();
    this.#uncertain = new Set();
    this.#halted = new Set();
    this.#unanswered = new Set();
    let isLate = false;
    try {
      await this.#carryOut(plan);
    } catch (error) {
      if (!(error instanceof TooLate)) throw error;
      isLate = true;
    }
    const [done, failed, unassignable] = [this.#done, this.#failed, this.#unassignable];
    return { done, failed, passedOver: this.#passedOver, unassignable, uncertain: this.#uncertain, isLate };
  }

  async #carryOut(plan: readonly Change[]): Promise<void> {
    await this.#create(plan);
    await this.#ids.findPeople(plan);
    for (const effect of plan)
      if (effect.kind === 'open_beside' || effect.kind === 'propose_file')
        this.#ids.numbers.set(effect.key, null);
    const tickets = Map.groupBy(plan.filter(isOfIssue), ({ issue }) => ownerOf(issue));
    while ([...tickets.values()].some((rest) => rest.length > 0)) {
      for (const step of STEPS) {
        const due = [...tickets.values()].flatMap((rest) => takeLeading(rest, step));
        if (step === 'words') for (const effect of due) await this.#comment(effect);
        else {
          // What records the words on another issue goes after them, not with them.
          await this.#change(
            due.filter((effect) => wordsElsewhere(effect) === null),
            BATCH[step],
          );
          await this.#change(
            due.filter((effect) => wordsElsewhere(effect) !== null),
            BATCH[step],
          );
        }
      }
    }
  }

  /** What other changes refer to. Labels come first: an issue may carry them, and they can be tried again. */
  async #create(plan: readonly Change[]): Promise<void> {
    for (const effect of plan) {
      if (effect.kind !== 'create_label' || this.#ids.labels.has(labelKey(effect.name))) continue;
      const became = await this.#ids.createLabel(effect);
      if (became === 'done') this.#done += 1;
      else if (became !== 'there')
        this.#failed.push({
          effect,
          message: `The label "${effect.name}" could not be created: ${withMeans(became.fault)}`,
          mayPass: became.mayPass,
        });
    }
    for (const effect of plan) {
      if (effect.kind !== 'create_issue') continue;
      const became = await this.#ids.createIssue(effect);
      if (became === null) this.#done += 1;
      else {
        const { fault, mayPass } = became;
        this.#failed.push({ effect, message: `${describe(effect)}: ${withMeans(fault)}`, mayPass });
        this.#halted.add(newIssue(effect.key).id);
      }
    }
  }

  async #change(effects: readonly IssueEffect[], most: number): Promise<void> {
    let batch: Prepared[] = [];
    let size = 0;
    for (const planned of effects) {
      const effect = this.#asItMayBe(planned);
      if (effect === null) continue;
      const mutations = mutationsOf(effect, this.#ids);
      if (mutations === null) {
        this.#fail(effect, 'A label of it does not exist.');
        continue;
      }
      const weight = mutations.length + ('body' in effect ? effect.body.length / HEAVY : 0);
      if (size + weight > most) {
        await this.#send(batch);
        batch = [];
        size = 0;
      }
      batch.push({ effect, mutations });
      size += weight;
    }
    await this.#send(batch);
  }

  /** Each of these made twice is the same as once, so a batch whose answer was lost is simply sent again. */
  async #send(batch: readonly Prepared[]): Promise<void> {
    const all = batch.flatMap(({ mutations }) => mutations);
    const answer =
      all.length === 0 ? { data: {}, errors: [] } : await confirmed(async () => send(this.#client, all));
    // Where GitHub does not say which it refuses, the others must not fail with it in this run and every later one.
    if (batch.length > 1 && answer?.errors.some(isOfAll) === true) {
      for (const one of batch) await this.#send([one]);
      return;
    }
    let from = 0;
    for (const { effect, mutations } of batch) {
      if (answer === null) this.#lost(effect);
      else this.#settle(effect, mutations, answer, from);
      from += mutations.length;
    }
  }

  /** Reads one effect's part of the answer to a batch; its mutations start at the index `from`. */
  #settle(
    effect: IssueEffect,
    mutations: readonly Mutation[],
    answer: GraphqlAnswer<Record<string, unknown>>,
    from: number,
  ): void {
    for (const [index, { field }] of mutations.entries()) {
      const error = errorOf(answer.errors, from + index);
      // A reaction that is not there needs no removal.
      if (error === null || (field === 'removeReaction' && error.type === 'NOT_FOUND')) continue;
      this.#fail(effect, error.message, error);
      return;
    }
    const said = mutations.length === 0 ? null : answer.data?.[`m${String(from)}`];
    const left = leftAsTheyWere(effect, said ?? null);
    // Who cannot be assigned beside a ticket is named in its text.
    if (left.length === 0 || effect.issue.beside !== undefined) this.#done += 1;
    else this.#left(effect, left);
  }

  /** GitHub says nothing of whom it does not assign: they are just not there afterwards. */
  #left(effect: IssueEffect, logins: readonly string[]): void {
    const { id, number } = effect.issue;
    const untold = logins.filter((login) => !this.#ids.isKnown(login));
    if (effect.kind !== 'assign') this.#fail(effect, `GitHub left ${people(logins)} assigned.`);
    else if (untold.length > 0) this.#fail(effect, `GitHub did not say who ${people(untold)} is.`);
    else {
      this.#unassignable.set(number, [...(this.#unassignable.get(number) ?? []), ...logins]);
      this.#halted.add(id);
    }
  }

  async #comment(planned: IssueEffect): Promise<void> {
    const effect = this.#asItMayBe(planned);
    if (effect === null) return;
    if (
      effect.kind === 'open_beside' ||
      effect.kind === 'propose_file' ||
      effect.kind === 'edit_file' ||
      effect.kind === 'decline_file'
    ) {
      await this.#make(effect);
      return;
    }
    const mutations = mutationsOf(effect, this.#ids);
    if (mutations === null) return;
    try {
      const answer = await send(this.#client, mutations);
      const error = errorOf(answer.errors, 0);
      if (error === null) this.#done += 1;
      else this.#fail(effect, error.message, error);
    } catch (error) {
      if (!(error instanceof UncertainWrite)) throw error;
      this.#lost(effect);
    }
  }

  /** What GitHub does not take many of in one request. */
  async #make(effect: OpenBeside | ProposeFile | EditFile | DeclineFile): Promise<void> {
    const became =
      effect.kind === 'open_beside' ? await this.#ids.openBeside(effect) : await this.#ids.writeFile(effect);
    if (became === null) this.#done += 1;
    else if (became === UNCONFIRMED) this.#lost(effect);
    else {
      const { fault, mayPass } = became;
      const message = effect.kind === 'open_beside' ? withMeans(fault) : fault;
      this.#failed.push({ effect, message: `${describe(effect)}: ${message}`, mayPass });
      if (!mayPass && 'refused' in effect) await this.#comment(effect.refused);
      this.#halted.add(ownerOf(effect.issue));
    }
  }

  /** Null: it has to wait. */
  #asItMayBe(effect: IssueEffect): IssueEffect | null {
    const { kind, issue } = effect;
    if (this.#halted.has(ownerOf(issue))) return null;
    if (kind === 'edit_file') {
      const text = withNumbers(effect.text, this.#ids.numbers);
      return text === null ? null : { ...effect, text };
    }
    if ('body' in effect) {
      const body = withNumbers(effect.body, this.#ids.numbers);
      return body === null ? null : this.#asSaid({ ...effect, body });
    }
    if (kind === 'react') return this.#unanswered.has(issue.id) ? null : effect;
    return this.#asSaid(effect);
  }

  #asSaid(effect: IssueEffect): IssueEffect | null {
    const words = wordsElsewhere(effect);
    return words !== null && this.#halted.has(words.id) ? withoutRecord(effect) : effect;
  }

  #fail(effect: IssueEffect, message: string, error?: GraphqlError): void {
    const { issue, kind } = effect;
    const told = `${describe(effect)}: ${withMeans(message)}`;
    // What GitHub refuses has a type, its own trouble has none.
    const mayPass = error !== undefined && error.type === undefined;
    // What GitHub shows beside the ticket holds up nothing of it, and is no failure.
    if (kind === 'block' || kind === 'unblock') {
      this.#passedOver.push(told);
      return;
    }
    this.#failed.push({ effect, message: told, absent: error?.type === 'NOT_FOUND', mayPass });
    this.#unanswered.add(issue.id);
    // Who owns a ticket, or whether its command was answered, holds back no word to its customer.
    const apart = kind === 'assign' || kind === 'unassign' || kind === 'react';
    if (!apart) this.#halted.add(ownerOf(issue));
  }

  #lost(effect: IssueEffect): void {
    const { number } = effect.issue;
    this.#halted.add(ownerOf(effect.issue));
    // One that was opened just now is read by the next run.
    if (number > 0) this.#uncertain.add(number);
    else this.#failed.push({ effect, message: `${describe(effect)}: GitHub did not confirm it.` });
  }
}

interface Prepared {
  readonly effect: IssueEffect;
  readonly mutations: readonly Mutation[];
}

/** Id of the ticket that an issue is, or stands beside: its changes are made in one order. */
function ownerOf({ id, beside }: IssueRef): string {
  return beside?.ticket ?? id;
}

function stepOf(effect: IssueEffect): Step {
  switch (effect.kind) {
    case 'add_labels':
    case 'remove_labels':
      return effect.record ? 'records' : 'state';
    case 'assign':
    case 'unassign':
    case 'block':
    case 'unblock':
    case 'close':
    case 'reopen':
    case 'edit_issue':
      return 'state';
    case 'create_comment':
    case 'delete_comment':
    case 'open_beside':
    case 'propose_file':
    case 'edit_file':
    case 'decline_file':
      return 'words';
    case 'edit_comment':
      return 'edits';
    case 'react':
      return 'records';
  }
}

/** Takes from the front of a ticket's changes those of one step. */
function takeLeading(rest: IssueEffect[], step: Step): IssueEffect[] {
  const end = rest.findIndex((effect) => stepOf(effect) !== step);
  return rest.splice(0, end < 0 ? rest.length : end);
}

/** What GitHub said of one mutation of a batch, or of all. */
function errorOf(errors: readonly GraphqlError[], index: number): GraphqlError | null {
  return errors.find((error) => isOfAll(error) || error.path?.[0] === `m${String(index)}`) ?? null;
}

/** Whether an error names no mutation: a request that is not valid has a path into its text, or none. */
function isOfAll({ path }: GraphqlError): boolean {
  return !/^m\d+$/.test(String(path?.[0]));
}

/** GitHub says that a token may not, and never what it would need. */
function withMeans(message: string): string {
  if (!/not accessible by/i.test(message)) return message;
  return `${message.replace(/\.?$/, '.')} The token needs the permission to write issues.`;
}
