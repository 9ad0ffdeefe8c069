import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Entry } from '../../src/sandbox/runner.ts';
import type { Issue, Repository } from '../../src/sandbox/store/records.ts';
import { expect } from 'vitest';
import { BUILT_ACTION } from '../e2e/desk.ts';
import { called } from '../hosts/action/called.ts';
import { explained } from './explained.ts';
import type { Host, HostOf } from './play.ts';

const LATEST = 12 * 3_600_000;

/** The Action alone: an event starts it for one issue, and its schedule for all. */
export const byAction = actionFrom(called);

/** The same by its bundle, in processes of its own. */
export const byBuiltAction = actionFrom(BUILT_ACTION);

function actionFrom(bundle: string | Entry): HostOf {
  return (github, repository, env) => {
    const fullName = `${repository.owner.login}/${repository.name}`;
    const token = github.tokens.issue({ kind: 'actions', repository: fullName });
    const run = async (issue: Issue | null): Promise<number> => {
      const result = await github.runAction({
        repository,
        bundle,
        event: issue === null ? 'schedule' : 'issues',
        token,
        env,
        inputs: { 'write-pace': '0' },
        ...(issue === null ? {} : { payload: { action: 'edited', issue: shown(issue) } }),
      });
      expect(result.exitCode, result.stdout + result.stderr).toBe(0);
      const { plan } = result.outputs;
      if (plan === undefined) throw new Error(`The run has no plan:\n${result.stdout}`);
      return (JSON.parse(plan) as unknown[]).length;
    };
    return Promise.resolve(byRuns(github, repository, token, run));
  };
}

/** What of an issue a webhook shows that the Action reads. */
function shown({ number, author, body }: Issue): Readonly<Record<string, unknown>> {
  return { number, body, user: { type: author?.__typename ?? 'User' } };
}

/**
 * What runs when it is started and is gone afterwards, as GitHub's own bot.
 *
 * @param run looks at one issue, or at all of them; resolves to how many writes it planned
 */
export function byRuns(
  github: Sandbox,
  repository: Repository,
  token: string,
  run: (issue: Issue | null) => Promise<number>,
): Host {
  /** What the latest look planned. */
  let planned = 0;
  return {
    login: 'github-actions',
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
    explain: (issue: Issue) =>
      explained(github, token, `${repository.owner.login}/${repository.name}#${String(issue.number)}`),
    close: () => Promise.resolve(),
  };
}
