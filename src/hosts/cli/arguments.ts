import { parseInstant } from '../../calendar/moment.ts';
import { type Instant, type Milliseconds, SECOND } from '../../calendar/instant.ts';
import { Failure } from '../../errors.ts';
import { Client } from '../../github/client.ts';
import { transportTo } from '../../github/octokit.ts';
import type { OfficeDoor } from '../office.ts';
import { officeByToken } from '../office-setting.ts';

/** Options that every command that talks to GitHub understands. */
export interface ConnectionOptions {
  readonly policy: string;
  readonly apiUrl: string | undefined;
}

/**
 * A client from the environment: the token in GITHUB_TOKEN or GH_TOKEN, never on the command line where others see it.
 *
 * @param pace least time between two writes
 * @throws Failure `bad-input` without a token, or for an address that is none
 */
export function connect(
  { apiUrl }: ConnectionOptions,
  environment: NodeJS.ProcessEnv,
  pace: Milliseconds = SECOND,
): Client {
  const token = firstSet(environment.GITHUB_TOKEN, environment.GH_TOKEN);
  if (token === undefined)
    throw new Failure('bad-input', 'Set GITHUB_TOKEN to a token that may read the repository.');
  const baseUrl = baseUrlOf({ apiUrl }, environment);
  return new Client({ transport: transportTo(baseUrl, token), baseUrl, pace });
}

/** The office, where the operator names one; its token stands in STEWARD_OFFICE_TOKEN. */
export function officeFor(
  options: Pick<ConnectionOptions, 'apiUrl'>,
  environment: NodeJS.ProcessEnv,
  pace: Milliseconds = SECOND,
): OfficeDoor {
  const baseUrl = baseUrlOf(options, environment);
  return officeByToken(environment, { baseUrl, pace, connect: transportTo });
}

/** @throws Failure `bad-input` for an address that is none */
function baseUrlOf({ apiUrl }: Pick<ConnectionOptions, 'apiUrl'>, environment: NodeJS.ProcessEnv): string {
  const baseUrl = apiUrl ?? firstSet(environment.GITHUB_API_URL) ?? 'https://api.github.com';
  if (!/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) {
    const name = apiUrl === undefined ? 'GITHUB_API_URL' : '--api-url';
    throw new Failure(
      'bad-input',
      `${name}: "${baseUrl}" is not an address. Write it in full, for example https://HOST/api/v3.`,
    );
  }
  return baseUrl;
}

/** A variable that is set to nothing counts as not set. */
function firstSet(...values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined && value !== '');
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
