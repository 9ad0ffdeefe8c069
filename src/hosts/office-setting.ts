import type { Milliseconds } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import type { Transport } from '../github/client.ts';
import { Client } from '../github/client.ts';
import type { OfficePlace } from '../github/office-reader.ts';
import type { PagerUse } from '../pagers/operator-limits.ts';
import { mayUse } from '../pagers/operator-limits.ts';
import type { Environment } from '../pagers/variables.ts';
import { OFFICE, Variables } from '../pagers/variables.ts';
import type { OfficeDoor } from './office.ts';

/**
 * The repository that the operator gives a desk as its office.
 *
 * @throws Failure `bad-input`; it names the variable and never its value
 */
export function officeIn(environment: Environment, use: PagerUse): OfficePlace {
  const variables = new Variables(environment, OFFICE, []);
  const written = variables.text('', /^[\w.-]+\/[\w.-]+$/, 'the private repository, as OWNER/NAME');
  mayUse(variables, use, 'the office');
  const [owner = '', name = ''] = written.split('/');
  return { owner, name };
}

interface TokenOptions {
  readonly baseUrl: string;
  /** Least time between two writes. */
  readonly pace: Milliseconds;
  readonly connect: (baseUrl: string, token: string) => Transport;
  /** In place of the variable's, where the host has an input for it. */
  readonly token?: string;
}

/** The office as a host reaches it that was given a token of its own for it. */
export function officeByToken(environment: Environment, options: TokenOptions): OfficeDoor {
  const { baseUrl, pace, connect } = options;
  return (repository) => {
    const place = officeIn(environment, { repository, isShared: false });
    const given = options.token ?? '';
    const token = given === '' ? (environment[`${OFFICE}_TOKEN`]?.trim() ?? '') : given;
    if (token === '') {
      const needs = 'set it to a token that may read and write issues in the office and nothing else.';
      return Promise.reject(new Failure('bad-input', `${OFFICE}_TOKEN is not set: ${needs}`));
    }
    const client = new Client({ transport: connect(baseUrl, token), baseUrl, pace });
    return Promise.resolve({ place, client });
  };
}
