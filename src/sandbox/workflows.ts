import { parse } from 'yaml';
import type { Contexts } from './expressions.ts';
import { holds, resolveExpressions } from './expressions.ts';
import type { WorkflowRun } from './result.ts';
import type { Runner } from './runner.ts';
import type { Happening } from './store/happening.ts';
import type { Repository } from './store/records.ts';
import { nameWithOwner } from './store/repository.ts';
import type { Store } from './store/store.ts';
import type { Tokens } from './tokens.ts';
import type { Permissions } from './viewer.ts';
import { payloadOf } from './webhooks/payload.ts';

/** Which built action stands for what a step `uses`. */
export interface LocalAction {
  readonly bundle: string;
  readonly actionFile: string;
}

export interface WorkflowSettings {
  /** By the text of `uses:` up to the `@`: `./`, `octo/desk`. Steps that use anything else are passed over. */
  readonly uses: Readonly<Record<string, LocalAction>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly node?: string;
}

interface Step {
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly if?: string;
  readonly permissions?: unknown;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

interface Trigger {
  readonly repository: Repository;
  readonly event: string;
  readonly action: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actor: string | undefined;
}

/** Runs a repository's workflows on its events, as far as they consist of steps of the actions named. */
export class Workflows {
  readonly runs: WorkflowRun[] = [];
  readonly #store: Store;
  readonly #tokens: Tokens;
  readonly #runner: Runner;
  #settings: WorkflowSettings | null = null;
  #queue: Promise<void> = Promise.resolve();

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
    let seen: Promise<void>;
    do {
      seen = this.#queue;
      await seen;
    } while (seen !== this.#queue);
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
      this.#queue = this.#queue.then(() => this.#run(settings, path, workflow, trigger));
    }
  }

  async #run(settings: WorkflowSettings, path: string, workflow: Workflow, trigger: Trigger): Promise<void> {
    for (const job of Object.values(workflow.jobs ?? {})) {
      const contexts = this.#contexts(settings, job.permissions ?? workflow.permissions, trigger);
      if (job.if !== undefined && !holds(job.if, contexts)) continue;
      for (const step of job.steps ?? []) {
        const action = settings.uses[(step.uses ?? '').replace(/@.*$/, '')];
        if (!action || (step.if !== undefined && !holds(step.if, contexts))) continue;
        const { repository, event, payload, actor } = trigger;
        const result = await this.#runner.run({
          repository,
          ...action,
          event,
          payload,
          token: contexts.github.token,
          inputs: resolved(step.with, contexts),
          env: resolved(step.env, contexts),
          workflow: path,
          ...(actor === undefined ? {} : { actor }),
          ...(settings.node === undefined ? {} : { node: settings.node }),
        });
        this.runs.push({ repository, workflow: path, event, result });
      }
    }
  }

  /** Contexts of a job's expressions, with a token of the job's own. */
  #contexts(
    settings: WorkflowSettings,
    permissions: unknown,
    { repository, event, payload, actor }: Trigger,
  ) {
    const name = nameWithOwner(repository);
    const token = this.#tokens.issue({
      kind: 'actions',
      repository: name,
      permissions: permissionsOf(permissions),
    });
    return {
      github: { token, repository: name, event: payload, event_name: event, actor },
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

function listens(on: unknown, { event, action }: Trigger): boolean {
  if (on === event) return true;
  if (Array.isArray(on)) return on.includes(event);
  if (typeof on !== 'object' || on === null || !(event in on)) return false;
  const filter: unknown = Reflect.get(on, event);
  const types: unknown =
    typeof filter === 'object' && filter !== null ? Reflect.get(filter, 'types') : undefined;
  if (types === undefined || action === null) return true;
  return types === action || (Array.isArray(types) && types.includes(action));
}

/** Permissions of a job: nothing is granted that is not named; without the key the repository's default holds, which reads contents only. */
function permissionsOf(given: unknown): Permissions {
  if (given === 'write-all') return { issues: 'write', contents: 'write', pull_requests: 'write' };
  if (given === 'read-all') return { issues: 'read', contents: 'read', pull_requests: 'read' };
  if (given === undefined) return { contents: 'read' };
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  return Object.fromEntries(entries.map(([scope, level]) => [scope.replaceAll('-', '_'), level as unknown]));
}
