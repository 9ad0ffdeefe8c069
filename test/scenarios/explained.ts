import type { Sandbox } from '../../src/sandbox/index.ts';
import { steward } from '../hosts/cli/steward.ts';

/** What `steward explain` prints of a ticket to somebody with this token. */
export async function explained(github: Sandbox, token: string, issue: string): Promise<string> {
  const environment = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url };
  const { code, out, err } = await steward('.', ['explain', issue], '', environment);
  if (code !== 0) throw new Error(`steward explain ${issue} ended with ${code}:\n${out}${err}`);
  return out;
}
