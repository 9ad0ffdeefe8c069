import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Issue, Repository } from '../../src/sandbox/store/records.ts';
import { expect } from 'vitest';
import type { Host } from './play.ts';

/** The built Action alone: an event starts it for one issue, and its schedule for all. */
export async function byAction(github: Sandbox, repository: Repository): Promise<Host> {
  const fullName = `${repository.owner.login}/${repository.name}`;
  const token = github.tokens.issue({ kind: 'actions', repository: fullName });
  const run = async (event: string, issue: Issue | null): Promise<string> => {
    const result = await github.runAction({
      repository,
      bundle: 'dist/action/index.js',
      event,
      token,
      inputs: { 'write-pace': '0' },
      ...(issue === null ? {} : { payload: { action: 'edited', issue: { number: issue.number } } }),
    });
    expect(result.exitCode, result.stdout + result.stderr).toBe(0);
    return result.outputs.plan ?? '';
  };
  return await Promise.resolve({
    login: 'github-actions',
    happened: async (issue: Issue) => {
      await run('issues', issue);
    },
    passed: async () => {
      await run('schedule', null);
    },
    idle: async () => {
      const plan = JSON.parse(await run('schedule', null)) as unknown[];
      return plan.length;
    },
    explain: (issue: Issue) => explain(github, token, fullName, issue.number),
    close: () => Promise.resolve(),
  });
}

/** `steward explain` as a person runs it. */
export async function explain(
  github: Sandbox,
  token: string,
  repository: string,
  issue: number,
): Promise<string> {
  const env = {
    ...process.env,
    GITHUB_TOKEN: token,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
  };
  const args = ['src/hosts/cli/main.ts', 'explain', `${repository}#${String(issue)}`];
  const child = spawn(process.execPath, args, { env });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(child, 'close');
  return text;
}
