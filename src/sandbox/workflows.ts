import { parse } from 'yaml';
import type { Concurrency, Turn } from './concurrency.ts';
import { ConcurrencyGroups } from './concurrency.ts';
import type { Contexts } from './expressions.ts';
import { holds, resolveExpressions } from './expressions.ts';
import type { CancelledRun, WorkflowRun } from './result.ts';
import type { ActionRun, Runner } from './runner.ts';
import { runId } from './runner.ts';
import type { Happening } from './store/happening.ts';
import type { Repository } from './store/records.ts';
import { nameWithOwner } from './store/repository.ts';
import type { Store } from './store/store.ts';
import type { Tokens } from './tokens.ts';
import { payloadOf } from './webhooks/payload.ts';
import type { Job, Step, Trigger, Workflow } from './workflow-file.ts';
import { concurrencyOf, listens, permissionsOf } from './workflow-file.ts';

/** Which action stands for what a step `uses`. */
export type LocalAction = Pick<ActionRun, 'bundle'> & { readonly actionFile: string };

export interface WorkflowSettings {
  /** By the text of `uses:` up to the `@`: `./`, `octo/desk`. Steps that use anything else are passed over. */
  readonly uses: Readonly<Record<string, LocalAction>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly node?: string;
}

/** One run of a workflow. */
interface Run extends Trigger {
  readonly settings: WorkflowSettings;
  /** Of the workflow's file. */
  readonly path: string;
  readonly workflow: Workflow;
  readonly number: number;
}

/** Contexts of a job's expressions. */
interface JobContexts extends Contexts {
  readonly github: Readonly<Record<string, unknown>> & { readonly token: string };
}

/** Contexts that GitHub offers where it evaluates `concurrency:`. */
const OF_WORKFLOW = ['github', 'inputs', 'vars'];
const OF_JOB = [...OF_WORKFLOW, 'needs', 'strategy', 'matrix'];

/**
 * Runs a repository's workflows on its events, as far as they consist of steps of the actions named. Runs go on side by
 * side, and so do the jobs of one, but for what `concurrency:` and `needs:` hold back.
 */
export class Workflows {
  /** In the order in which they ended. */
  readonly runs: WorkflowRun[] = [];
  readonly cancelled: CancelledRun[] = [];
  readonly #store: Store;
  readonly #tokens: Tokens;
  readonly #runner: Runner;
  readonly #groups = new ConcurrencyGroups();
  readonly #going = new Set<Promise<void>>();
  readonly #faults: unknown[] = [];
  #settings: WorkflowSettings | null = null;

  constructor(store: Store, tokens: Tokens, runner: Runner) {
    this.#store = store;
    this.#tokens = tokens;
    this.#runner = runner;
    store.listen((happening) => this.#hear(happening));
  }

  enable(settings: WorkflowSettings): void {
    this.#settings = settings;
  }

  disable(): void {
    this.#settings = null;
  }

  /** Starts what waits for `schedule` or `workflow_dispatch`, with the dispatch's inputs. */
  fire(
    event: 'schedule' | 'workflow_dispatch',
    repository: Repository,
    inputs: Readonly<Record<string, string>> = {},
  ): void {
    const payload =
      event === 'schedule'
        ? { schedule: '* * * * *' }
        : { inputs, ref: `refs/heads/${repository.defaultBranch}` };
    this.#trigger({ repository, event, action: null, payload, actor: undefined });
  }

  /** Resolves when every run that was started has ended; rejects when a workflow holds what cannot be run here. */
  async settled(): Promise<void> {
    while (this.#going.size > 0) await Promise.all(this.#going);
    if (this.#faults.length > 0) throw this.#faults.shift();
  }

  #hear(happening: Happening): void {
    const { event, repository, by } = happening;
    // What a workflow does with its own token starts no other.
    if (!this.#settings || by.kind === 'actions' || event === 'label') return;
    const payload = payloadOf(this.#store, happening, by.account);
    const action = 'action' in happening ? happening.action : null;
    this.#trigger({ repository, event, action, payload, actor: by.account?.login });
  }

  #trigger(trigger: Trigger): void {
    const settings = this.#settings;
    if (!settings) throw new Error('sandbox: workflows are not enabled');
    for (const [path, blob] of trigger.repository.head?.files ?? []) {
      if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) continue;
      const workflow = parse(blob.content) as Workflow;
      if (!listens(workflow.on, trigger)) continue;
      const going = this.#run({ ...trigger, settings, path, workflow, number: this.#runner.count() })
        .catch((fault: unknown) => {
          this.#faults.push(fault);
        })
        .finally(() => {
          this.#going.delete(going);
        });
      this.#going.add(going);
    }
  }

  async #run(run: Run): Promise<void> {
    const { jobs = {}, concurrency } = run.workflow;
    const group = concurrencyOf(concurrency, this.#contexts(run), OF_WORKFLOW);
    await this.#inGroup(run, null, group, async (signal) => {
      const ends = new Map<string, Promise<boolean>>();
      for (const [name, job] of Object.entries(jobs)) {
        const needs = typeof job.needs === 'string' ? [job.needs] : (job.needs ?? []);
        const needed = needs.flatMap((one) => ends.get(one) ?? []);
        if (needed.length < needs.length)
          throw new Error(`sandbox: the job ${name} of ${run.path} needs one that does not come before it`);
        const ready = Promise.all(needed).then((well) => !well.includes(false));
        ends.set(
          name,
          ready.then(async (isReady) => isReady && (await this.#job(run, name, job, group, signal))),
        );
      }
      await Promise.all([...ends.values()]);
      return true;
    });
  }

  /** True: it ended well. */
  async #job(
    run: Run,
    name: string,
    job: Job,
    outer: Concurrency | null,
    whole: AbortSignal,
  ): Promise<boolean> {
    const contexts = this.#contexts(run, job.permissions);
    if (job.if !== undefined && !holds(job.if, contexts)) return false;
    const group = concurrencyOf(job.concurrency, contexts, OF_JOB);
    if (group !== null && outer?.group.toLowerCase() === group.group.toLowerCase())
      throw new Error(
        `sandbox: ${run.path} and its job ${name} wait for each other in one concurrency group`,
      );
    return await this.#inGroup(run, name, group, async (own) => {
      for (const step of job.steps ?? []) {
        const signal = AbortSignal.any([own, whole]);
        if (signal.aborted) return false;
        if (!(await this.#step(run, step, contexts, signal))) return false;
      }
      return true;
    });
  }

  /** Does the work when its turn in its group comes. */
  async #inGroup(
    { repository, path, event }: Run,
    job: string | null,
    group: Concurrency | null,
    work: (signal: AbortSignal) => Promise<boolean>,
  ): Promise<boolean> {
    const turn: Turn | null =
      group === null
        ? { signal: new AbortController().signal, end: () => undefined }
        : await this.#groups.enter(nameWithOwner(repository), group);
    const tell = (was: CancelledRun['was']): void => {
      this.cancelled.push({ repository, workflow: path, event, job, was });
    };
    if (turn === null) {
      tell('pending');
      return false;
    }
    try {
      const isDone = await work(turn.signal);
      if (turn.signal.aborted) tell('running');
      return isDone && !turn.signal.aborted;
    } finally {
      turn.end();
    }
  }

  /** True: it ended well, or there was nothing to run. */
  async #step(run: Run, step: Step, contexts: JobContexts, signal: AbortSignal): Promise<boolean> {
    const { settings, repository, event, payload, actor, path, workflow, number } = run;
    const action = settings.uses[(step.uses ?? '').replace(/@.*$/, '')];
    if (!action || (step.if !== undefined && !holds(step.if, contexts))) return true;
    const result = await this.#runner.run({
      ...{ repository, ...action, event, payload, number, signal },
      token: contexts.github.token,
      inputs: resolved(step.with, contexts),
      env: resolved(step.env, contexts),
      workflow: workflow.name ?? path,
      ...(actor === undefined ? {} : { actor }),
      ...(settings.node === undefined ? {} : { node: settings.node }),
    });
    this.runs.push({ repository, workflow: path, event, result });
    return result.exitCode === 0;
  }

  /** Contexts of a job's expressions, with a token of the job's own. */
  #contexts(
    { settings, repository, event, payload, actor, workflow, path, number }: Run,
    permissions: unknown = workflow.permissions,
  ): JobContexts {
    const name = nameWithOwner(repository);
    const token = this.#tokens.issue({
      kind: 'actions',
      repository: name,
      permissions: permissionsOf(permissions),
    });
    return {
      github: {
        ...{ token, repository: name, event: payload, event_name: event, actor },
        repository_owner: repository.owner.login,
        workflow: workflow.name ?? path,
        run_id: runId(number),
        run_number: number,
        run_attempt: 1,
        ref: `refs/heads/${repository.defaultBranch}`,
        ref_name: repository.defaultBranch,
        sha: repository.head?.oid ?? '',
      },
      inputs: payload.inputs,
      secrets: { ...settings.secrets, GITHUB_TOKEN: token },
      vars: settings.vars,
    };
  }
}

function resolved(
  map: Readonly<Record<string, unknown>> | undefined,
  contexts: Contexts,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(map ?? {}).map(([key, value]) => [
      key,
      resolveExpressions(typeof value === 'string' ? value : JSON.stringify(value), contexts),
    ]),
  );
}
