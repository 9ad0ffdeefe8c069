import { getOctokit } from '@actions/github';
import { Client } from '../../src/github/client.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';

/** A client of one run on a sandbox, new each time: its first answer's date is its now. It writes without pauses. */
export function clientOf(github: Sandbox, token: string): Client {
  const baseUrl = `${github.url}/api/v3`;
  return new Client({ transport: getOctokit(token, { baseUrl }).request, baseUrl, pace: 0 });
}
