import type { Transport } from '../../src/github/client.ts';
import { Client } from '../../src/github/client.ts';
import { transportTo } from '../../src/github/octokit.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';

/** A client of one run on a sandbox, new each time: its first answer's date is its now. It writes without pauses. */
export function clientOf(github: Sandbox, token: string): Client {
  return new Client({ transport: transportOf(github, token), baseUrl: baseUrlOf(github), pace: 0 });
}

export function transportOf(github: Sandbox, token: string): Transport {
  return transportTo(baseUrlOf(github), token);
}

export function baseUrlOf(github: Sandbox): string {
  return `${github.url}/api/v3`;
}
