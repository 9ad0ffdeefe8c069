import type { Sandbox } from '../sandbox/index.ts';
import type { Entry } from '../sandbox/runner.ts';
import type { Issue, Repository } from '../sandbox/store/records.ts';
import { nameWithOwner } from '../sandbox/store/repository.ts';
import type { Asked, Host, HostOf } from './story-host.ts';
import { StoryStopped } from './story-host.ts';

const LATEST = 12 * 3_600_000;

/** Prints what `steward explain` says of an issue, to somebody with this token. */
export type Explain = (github: Sandbox, token: string, issue: string) => Promise<string>;

/** Hands out all that the status page of a repository says, to somebody with this token. */
export type ShowPage = (github: Sandbox, token: string, repository: string) => Promise<string>;

/** Hands out what a command prints of a repository, to somebody with this token. */
export type Print = (github: Sandbox, token: string, repository: string, asked: Asked) => Promise<string>;

/** The Action to play a story with. */
export interface StoryAction {
  /** Its built entry point, or a function that takes its place. */
  readonly bundle: string | Entry;
  /** Its `action.yml`; the one of the working directory when left out. */
  readonly actionFile?: string;
  /** The account that the policy has act for the desk; null: the Action's own. */
  readonly bot?: string | null;
  readonly explain: Explain;
  readonly showPage: ShowPage;
  readonly print: Print;
}

/** The Action alone: an event starts it for one issue, and its schedule for all. */
export function byAction({ bundle, actionFile, bot = null, explain, showPage, print }: StoryAction): HostOf {
  return (github, repository, env) => {
    const { login, token } = accountOf(github, repository, bot);
    const run = async (issue: Issue | null): Promise<number> => {
      const result = await github.runAction({
        ...{ repository, bundle, token, env },
        ...(actionFile === undefined ? {} : { actionFile }),
        event: issue === null ? 'schedule' : 'issues',
        inputs: { 'write-pace': '0' },
        ...(issue === null ? {} : { payload: { action: 'edited', issue: shown(issue) } }),
      });
      if (result.exitCode !== 0) throw new StoryStopped(failureIn(result.stdout + result.stderr));
      const { plan } = result.outputs;
      if (plan === undefined) throw new StoryStopped(`The run has no plan: ${result.stdout}`);
      return (JSON.parse(plan) as unknown[]).length;
    };
    return Promise.resolve(byRuns({ github, repository, token, login, explain, showPage, print }, run));
  };
}

/** What a run that failed said of it. */
function failureIn(output: string): string {
  const errors = [...output.matchAll(/^::error[^:]*::(.*)$/gm)].map(([, text = '']) =>
    text.replaceAll('%0A', '\n').replaceAll('%0D', '').replaceAll('%25', '%'),
  );
  const said = errors.length > 0 ? errors.join('\n') : output.trim().slice(-2000);
  return `The run of the desk failed: ${said}`;
}

/** What of an issue a webhook shows that the Action reads. */
function shown({ number, author, body }: Issue): Readonly<Record<string, unknown>> {
  return { number, body, user: { type: author?.__typename ?? 'User' } };
}

interface Place {
  readonly github: Sandbox;
  readonly repository: Repository;
  readonly token: string;
  /** Of the account that acts; the Action's own when left out. */
  readonly login?: string;
  readonly explain: Explain;
  readonly showPage: ShowPage;
  readonly print: Print;
}

/** The account that acts, as the policy has it: the Action's own, an App's, or a person's. */
function accountOf(
  github: Sandbox,
  repository: Repository,
  bot: string | null,
): { login: string; token: string } {
  const [, slug] = /^(.+)\[bot\]$/.exec(bot ?? 'github-actions[bot]') ?? [];
  if (slug === 'github-actions')
    return {
      login: slug,
      token: github.tokens.issue({
        ...{ kind: 'actions', repository: nameWithOwner(repository) },
        permissions: EVERYTHING,
      }),
    };
  if (slug !== undefined) {
    const { installation } = github.createApp({
      slug,
      owner: repository.owner.login,
      permissions: EVERYTHING,
    });
    return { login: slug, token: github.tokens.issue({ kind: 'installation', installation }) };
  }
  const login = bot ?? '';
  github.grant(repository, login, 'write');
  return { login, token: github.tokens.issue({ kind: 'pat', login }) };
}

/** What every feature together needs: a story shows what a desk does, not what it was not granted. */
const EVERYTHING = { issues: 'write', contents: 'write', pull_requests: 'write' } as const;

/**
 * What runs when it is started and is gone afterwards.
 *
 * @param run looks at one issue, or at all of them; resolves to how many writes it planned
 */
export function byRuns(
  { github, repository, token, login = 'github-actions', explain, showPage, print }: Place,
  run: (issue: Issue | null) => Promise<number>,
): Host {
  /** What the latest look planned. */
  let planned = 0;
  return {
    login,
    happened: async (issue: Issue) => {
      await run(issue);
    },
    // A schedule that is late by half a day at worst: what was missed is stamped with its own moment all the same.
    until: async (moment: number) => {
      for (let next = github.clock.now() + LATEST; next < moment; next += LATEST) {
        github.clock.set(next);
        await run(null);
      }
      github.clock.set(moment);
    },
    passed: async () => {
      planned = await run(null);
    },
    // A look that found nothing to do need not be made again to know.
    idle: async () => (planned === 0 ? 0 : await run(null)),
    explain: (issue: Issue) => explain(github, token, `${nameWithOwner(repository)}#${String(issue.number)}`),
    page: () => showPage(github, token, nameWithOwner(repository)),
    print: (asked) => print(github, token, nameWithOwner(repository), asked),
    close: () => Promise.resolve(),
  };
}
