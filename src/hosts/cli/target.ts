import { getOctokit } from '@actions/github';
import { parseInstant } from '../../calendar/moment.ts';
import type { Instant } from '../../calendar/instant.ts';
import { Failure } from '../../errors.ts';
import { Client } from '../../github/client.ts';

/** Options that every command that talks to GitHub understands. */
export interface ConnectionOptions {
  readonly policy: string;
  readonly apiUrl: string | undefined;
  readonly writePace: string;
}

/** A client from the environment: the token in GITHUB_TOKEN or GH_TOKEN, never on the command line where others see it. */
export function connect(options: ConnectionOptions, environment: NodeJS.ProcessEnv): Client {
  const token = environment.GITHUB_TOKEN ?? environment.GH_TOKEN ?? '';
  if (token === '')
    throw new Failure('bad-input', 'Set GITHUB_TOKEN to a token that may read the repository.');
  const baseUrl = options.apiUrl ?? environment.GITHUB_API_URL ?? 'https://api.github.com';
  const octokit = getOctokit(token, { baseUrl });
  return new Client({
    transport: octokit.request,
    baseUrl,
    pace: whole('--write-pace', options.writePace),
  });
}

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** @throws Failure `bad-input` */
export function repositoryOf(text: string): Repository {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
  if (owner === undefined || name === undefined) {
    throw new Failure(
      'bad-input',
      `"${text}" is not a repository. Write OWNER/NAME, for example acme/helpdesk.`,
    );
  }
  return { owner, name };
}

/** @throws Failure `bad-input` */
export function issueOf(text: string): Repository & { readonly issue: number } {
  const [, repository = '', number = ''] = /^(.*)#(\d+)$/.exec(text) ?? [];
  if (number === '')
    throw new Failure(
      'bad-input',
      `"${text}" is not an issue. Write OWNER/NAME#NUMBER, for example acme/helpdesk#12.`,
    );
  return { ...repositoryOf(repository), issue: Number(number) };
}

/** @throws Failure `bad-input` */
export function momentOf(option: string, text: string, zone?: string): Instant {
  const at = parseInstant(text, zone);
  if (at === null) {
    const example = zone === undefined ? '2026-11-20T16:30:00Z' : '2026-11-20T16:30';
    throw new Failure(
      'bad-input',
      `${option}: "${text}" is not a moment. Write ISO 8601, for example ${example}.`,
    );
  }
  return at;
}

/** @throws Failure `bad-input` */
export function whole(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Failure('bad-input', `${option}: "${text}" is not a whole number.`);
  return Number(text);
}
