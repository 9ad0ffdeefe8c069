import type { Sandbox } from '../../src/sandbox/index.ts';
import { steward } from '../hosts/cli/steward.ts';

/** What `steward report` prints of a repository, customers named, to somebody with this token. */
export async function reported(
  github: Sandbox,
  token: string,
  repository: string,
  from: string,
  to: string,
): Promise<string> {
  const environment = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url };
  const args = ['report', '--repo', repository, '--from', from, '--to', to, '--customers'];
  const { code, out, err } = await steward('.', args, '', environment);
  if (code !== 0) throw new Error(`steward report ended with ${code}:\n${out}${err}`);
  return out;
}
