import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { annotations, outputs } from './commands.ts';
import { resolveExpressions } from './expressions.ts';
import type { ActionResult } from './result.ts';
import { repositoryShape, userShape } from './rest/shapes.ts';
import { restLogin } from './store/account.ts';
import type { Repository } from './store/records.ts';
import { nameWithOwner } from './store/repository.ts';
import type { Store } from './store/store.ts';
import type { Tokens } from './tokens.ts';

/**
 * An entry point that is called in this process instead of having one of its own. It gets the environment and where to
 * write standard output; it resolves to the exit code.
 */
export type Entry = (env: Readonly<Record<string, string>>, write: (text: string) => void) => Promise<number>;

export interface ActionRun {
  readonly repository: Repository;
  /** The built entry point, as `runs.main` names it. */
  readonly bundle: string | Entry;
  /** Path of the file with the inputs' defaults; `action.yml` of the working directory when left out. */
  readonly actionFile?: string;
  readonly event: string;
  /** Content of the event file beyond the repository and the sender. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The job's token; by default one that may write issues and read contents. */
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly actor?: string;
  readonly workflow?: string;
  /** Number of the workflow's run; one of its own when left out. */
  readonly number?: number;
  /** Aborted when the job is cancelled. What is called in this process is waited for. */
  readonly signal?: AbortSignal;
  /** The Node to run it with; this one when left out. */
  readonly node?: string;
  /** Real milliseconds until the job is cancelled. What is called in this process is waited for. */
  readonly timeout?: number;
}

const TIMEOUT = 300_000;

/** Real milliseconds that a job has to end by itself once it was cancelled. */
const GRACE = 7_500;

export function runId(number: number): number {
  return 10_000_000_000 + number;
}

/** Runs one JavaScript action as a GitHub runner does: with the runner's environment and files. */
export class Runner {
  readonly #store: Store;
  readonly #tokens: Tokens;
  #runs = 0;

  constructor(store: Store, tokens: Tokens) {
    this.#store = store;
    this.#tokens = tokens;
  }

  /** The number of a new run. */
  count(): number {
    this.#runs += 1;
    return this.#runs;
  }

  async run(run: ActionRun): Promise<ActionResult> {
    const number = run.number ?? this.count();
    const { repository } = run;
    const token = run.token ?? this.#tokens.issue({ kind: 'actions', repository: nameWithOwner(repository) });
    const home = await mkdtemp(join(tmpdir(), 'sandbox-runner-'));
    try {
      const files = {
        event: join(home, 'event.json'),
        output: join(home, 'output'),
        summary: join(home, 'summary.md'),
        workspace: join(home, 'workspace'),
      };
      await mkdir(files.workspace);
      await writeFile(files.event, JSON.stringify(this.#event(run)));
      await writeFile(files.output, '');
      await writeFile(files.summary, '');
      const inputs = await this.#inputs(run, token);
      const env = { ...this.#environment(run, number, files, home), ...inputs, ...run.env };
      const ended = await execute(run, env, files.workspace);
      const summary = await readFile(files.summary, 'utf8');
      if (summary !== '') repository.lastSummary = { at: this.#store.clock.now(), markdown: summary };
      return {
        ...ended,
        outputs: outputs(await readFile(files.output, 'utf8')),
        summary,
        annotations: annotations(ended.stdout),
      };
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  }

  #event({ repository, payload, actor }: ActionRun): Record<string, unknown> {
    const sender = actor === undefined ? repository.owner : (this.#store.account(actor) ?? repository.owner);
    return {
      repository: repositoryShape(this.#store, repository),
      sender: userShape(this.#store, sender),
      ...payload,
    };
  }

  /** `INPUT_*` for every input that the action declares or the step sets: spaces become underscores, hyphens stay. */
  async #inputs(run: ActionRun, token: string): Promise<Record<string, string>> {
    const source = await readFile(run.actionFile ?? 'action.yml', 'utf8');
    const action = parse(source) as { inputs?: Record<string, { default?: unknown } | null> };
    const names = new Set([...Object.keys(action.inputs ?? {}), ...Object.keys(run.inputs ?? {})]);
    const github = { token, repository: nameWithOwner(run.repository), event_name: run.event };
    return Object.fromEntries(
      [...names].map((name) => {
        const preset = action.inputs?.[name]?.default;
        const value = run.inputs?.[name] ?? (preset === undefined || preset === null ? '' : asText(preset));
        return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, resolveExpressions(value, { github })];
      }),
    );
  }

  #environment(
    run: ActionRun,
    number: number,
    files: Readonly<Record<'event' | 'output' | 'summary' | 'workspace', string>>,
    home: string,
  ): Record<string, string> {
    const { repository } = run;
    const node = run.node ?? process.execPath;
    const { origin } = this.#store;
    return {
      PATH: [dirname(node), process.env.PATH ?? ''].join(delimiter),
      HOME: home,
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: '__self',
      GITHUB_ACTOR: run.actor ?? restLogin(repository.owner),
      GITHUB_API_URL: `${origin}/api/v3`,
      GITHUB_GRAPHQL_URL: `${origin}/api/graphql`,
      GITHUB_SERVER_URL: origin,
      GITHUB_REPOSITORY: nameWithOwner(repository),
      GITHUB_REPOSITORY_ID: String(repository.databaseId),
      GITHUB_REPOSITORY_OWNER: repository.owner.login,
      GITHUB_EVENT_NAME: run.event,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_WORKSPACE: files.workspace,
      GITHUB_REF: `refs/heads/${repository.defaultBranch}`,
      GITHUB_REF_NAME: repository.defaultBranch,
      GITHUB_SHA: repository.head?.oid ?? '',
      GITHUB_JOB: 'job',
      GITHUB_RUN_ID: String(runId(number)),
      GITHUB_RUN_NUMBER: String(number),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW: run.workflow ?? 'sandbox',
      RUNNER_ENVIRONMENT: 'self-hosted',
      RUNNER_NAME: 'sandbox',
      RUNNER_OS: process.platform === 'win32' ? 'Windows' : 'Linux',
      RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
      RUNNER_TEMP: home,
      RUNNER_TOOL_CACHE: home,
    };
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

type Ended = Pick<ActionResult, 'exitCode' | 'stdout' | 'stderr'>;

async function execute(run: ActionRun, env: Record<string, string>, cwd: string): Promise<Ended> {
  if (typeof run.bundle === 'string') return await spawned(run, run.bundle, env, cwd);
  let stdout = '';
  const exitCode = await run.bundle(env, (text) => (stdout += text));
  return { exitCode, stdout, stderr: '' };
}

function spawned(run: ActionRun, bundle: string, env: Record<string, string>, cwd: string): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(run.node ?? process.execPath, [resolve(bundle)], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: run.timeout ?? TIMEOUT,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    const cancel = (): void => {
      child.kill('SIGINT');
      setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
    };
    if (run.signal?.aborted === true) cancel();
    else run.signal?.addEventListener('abort', cancel, { once: true });
    child.once('error', failed);
    child.once('close', (exitCode) => done({ exitCode, stdout, stderr }));
  });
}
