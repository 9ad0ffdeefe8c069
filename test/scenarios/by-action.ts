import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Issue, Repository } from '../../src/sandbox/store/records.ts';
import { expect } from 'vitest';
import { called } from '../hosts/action/called.ts';
import { explained } from './explained.ts';
import type { Host } from './play.ts';

const LATEST = 12 * 3_600_000;

/** The Action alone: an event starts it for one issue, and its schedule for all. */
export async function byAction(
  github: Sandbox,
  repository: Repository,
  env: Readonly<Record<string, string>>,
): Promise<Host> {
  const fullName = `${repository.owner.login}/${repository.name}`;
  const token = github.tokens.issue({ kind: 'actions', repository: fullName });
  /** How many writes the run planned. */
  const run = async (event: string, issue: Issue | null): Promise<number> => {
    const result = await github.runAction({
      repository,
      bundle: called,
      event,
      token,
      env,
      inputs: { 'write-pace': '0' },
      ...(issue === null ? {} : { payload: { action: 'edited', issue: { number: issue.number } } }),
    });
    expect(result.exitCode, result.stdout + result.stderr).toBe(0);
    return (JSON.parse(result.outputs.plan ?? '') as unknown[]).length;
  };
  /** What the latest look planned. */
  let planned = 0;
  return await Promise.resolve({
    login: 'github-actions',
    happened: async (issue: Issue) => {
      await run('issues', issue);
    },
    // A schedule that is late by half a day at worst: what was missed is stamped with its own moment all the same.
    until: async (moment: number) => {
      for (let next = github.clock.now() + LATEST; next < moment; next += LATEST) {
        github.clock.set(next);
        await run('schedule', null);
      }
      github.clock.set(moment);
    },
    passed: async () => {
      planned = await run('schedule', null);
    },
    // A look that found nothing to do need not be made again to know.
    idle: async () => (planned === 0 ? 0 : await run('schedule', null)),
    explain: (issue: Issue) => explained(github, token, `${fullName}#${String(issue.number)}`),
    close: () => Promise.resolve(),
  });
}
