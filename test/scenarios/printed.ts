import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Asked } from '../../src/stories/story-host.ts';
import { steward } from '../hosts/cli/steward.ts';

/** What a command prints of a repository, customers named, to somebody with this token. */
export async function printed(
  github: Sandbox,
  token: string,
  repository: string,
  asked: Asked,
): Promise<string> {
  const environment = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url };
  const args =
    asked.command === 'report'
      ? ['--from', asked.from, '--to', asked.to, '--customers']
      : [asked.customer, '--month', asked.month];
  const line = [asked.command, '--repo', repository, ...args];
  const { code, out, err } = await steward('.', line, '', environment);
  if (code !== 0) throw new Error(`steward ${asked.command} ended with ${code}:\n${out}${err}`);
  return out;
}
