import type { ActionResult } from '../../src/sandbox/result.ts';
import type { Fault } from '../../src/sandbox/faults.ts';
import type { Entry } from '../../src/sandbox/runner.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Permissions } from '../../src/sandbox/viewer.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { Comment, Issue, Repository } from '../../src/sandbox/store/records.ts';
import { run } from '../../src/hosts/run.ts';
import { calledWith } from '../hosts/action/called.ts';

/** The Action as its users run it. */
export const BUILT_ACTION = 'dist/action/index.js';

export const POLICY = `version: 1
extends: ddev
publish: true
timezone: America/Denver
team:
  staff: [ana, bo, chen]
  groups:
    tier-1: { members: [ana, bo] }
    tier-2: { members: [chen] }
`;

export const FORM = `name: Report a problem
description: Something does not work
body:
  - type: dropdown
    id: severity
    attributes:
      label: How bad is it?
      options: [urgent, high, medium, low]
  - type: input
    id: system
    attributes: { label: Which system }
  - type: textarea
    id: what
    attributes: { label: What happens }
`;

export interface DeskOptions {
  readonly policy?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** When the repository and its policy came to be. */
  readonly now?: string;
  /** What runs as the Action; its sources, called in this process, when left out. */
  readonly action?: string | Entry;
}

/** A desk on a GitHub of its own: a repository with a policy and a form, and the Action to run on it. */
export class TestDesk implements AsyncDisposable {
  readonly github: Sandbox;
  readonly repository: Repository;
  token: string;
  readonly #action: string | Entry;

  constructor(github: Sandbox, options: DeskOptions) {
    this.github = github;
    this.#action =
      options.action ??
      // Waiting for the turn of another run takes the time of the sandbox.
      calledWith((wanted) => run({ ...wanted, pause: pauseOn(github) }));
    const files = {
      '.github/steward.yml': options.policy ?? POLICY,
      '.github/ISSUE_TEMPLATE/problem.yml': FORM,
      ...options.files,
    };
    const collaborators = { ana: 'write', bo: 'triage', chen: 'write' } as const;
    this.repository = github.createRepository('acme/helpdesk', { files, collaborators });
    this.token = github.tokens.issue({ kind: 'actions', repository: 'acme/helpdesk' });
    github.clock.advance(60_000);
  }

  static async start(options: DeskOptions = {}): Promise<TestDesk> {
    return new TestDesk(await startSandbox({ now: options.now ?? '2026-11-16T15:00:00Z' }), options);
  }

  /** A customer reports a problem through the form. */
  report(
    severity: string,
    more: { by?: string; title?: string; what?: string; system?: string } = {},
  ): Issue {
    const { by = 'cus', title = 'Login fails', what = 'Nobody can log in.', system = 'Login' } = more;
    return this.github.as(by).submitForm(this.repository, 'problem.yml', { severity, system, what }, title);
  }

  /** Runs the Action as a runner would. */
  async action(
    event: string,
    inputs: Record<string, string> = {},
    issue?: Issue,
    env: Readonly<Record<string, string>> = {},
  ): Promise<ActionResult> {
    const payload =
      issue === undefined ? {} : { payload: { action: 'opened', issue: { number: issue.number } } };
    return await this.github.runAction({
      repository: this.repository,
      bundle: this.#action,
      event,
      token: this.token,
      inputs: { 'write-pace': '0', ...inputs },
      env,
      ...payload,
    });
  }

  async sweep(inputs: Record<string, string> = {}): Promise<ActionResult> {
    return await this.action('schedule', inputs);
  }

  /** Gives the job's own token other permissions from now on. */
  permit(permissions: Permissions): void {
    this.token = this.github.tokens.issue({ kind: 'actions', repository: 'acme/helpdesk', permissions });
  }

  wait(hours: number): void {
    this.github.clock.advance(hours * 3_600_000);
  }

  /** How many writes were carried out since the log was cleared. */
  writes(): number {
    return this.github.log.count().writes;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close();
  }
}

/** Waits on a GitHub's own clock: nobody else does. */
export function pauseOn(github: Sandbox): (milliseconds: number) => Promise<void> {
  return async (milliseconds) => {
    github.clock.advance(milliseconds);
    return Promise.resolve();
  };
}

export function labels(issue: Issue): string[] {
  return issue.labels.map((label) => label.name).sort();
}

export function assignees(issue: Issue): string[] {
  return issue.assignees.map(({ login }) => login).sort();
}

export function comments(issue: Issue): Comment[] {
  return issue.timeline.filter((item): item is Comment => item.__typename === 'IssueComment');
}

/** What the desk wrote: the bodies of its comments, oldest first. */
export function deskWords(issue: Issue): string[] {
  return comments(issue)
    .filter((comment) => comment.author?.__typename === 'Bot')
    .map((comment) => comment.body);
}

/** A repository's state as far as the desk can change it, for comparing two runs. Ids and times are left out. */
export function stateOf(...issues: readonly Issue[]): unknown {
  return issues.map((issue) => ({
    state: issue.state,
    labels: labels(issue),
    words: deskWords(issue).map((body) =>
      body
        .replace(/ as-of=\S+/, '')
        .replaceAll(/ told:\d+:/g, ' told:')
        .replaceAll(/ answered:\S+/g, ' answered'),
    ),
  }));
}

/** Holds two requests that write something until both have come, so that whoever sends them has read by then. */
export function bothHaveReadBefore(write: string): Fault {
  const { promise: until, resolve: release } = Promise.withResolvers<undefined>();
  let held = 0;
  return {
    effect: { kind: 'hold', until },
    when: ({ writes }) => {
      if (!writes.includes(write)) return false;
      held += 1;
      if (held === 2) release(undefined);
      return true;
    },
    times: 2,
  };
}
