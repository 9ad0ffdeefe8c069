import type { Milliseconds } from '../../calendar/instant.ts';
import { MINUTE } from '../../calendar/instant.ts';
import { Failure } from '../../errors.ts';
import type { Transport } from '../../github/client.ts';
import { Client } from '../../github/client.ts';
import type { KnownServer } from '../../github/known-server.ts';
import type { OfficePlace } from '../../github/office-reader.ts';
import type { Environment } from '../../pagers/variables.ts';
import type { OfficeDoor } from '../office.ts';
import { officeIn } from '../office-setting.ts';

interface Token {
  readonly token: string;
  /** On this machine's clock, as GitHub's own clients take it; milliseconds since the epoch. */
  readonly expires: number;
}

export interface OfficeAppOptions {
  readonly environment: Environment;
  readonly baseUrl: string;
  readonly pace: Milliseconds;
  readonly server: KnownServer;
  /** Whether several owners have installed the App. */
  readonly isShared: () => boolean;
  /** A client that says nothing in the log, with a token, or with the App's own key where that is null. */
  readonly quietly: (token: string | null) => Promise<Transport>;
}

/** A token is renewed so long before it ends. */
const MARGIN = 5 * MINUTE;

/**
 * The office as the App reaches it: with a token of its installation there that is good for that one repository, and for
 * its issues alone. It is kept for as long as it is good.
 */
export function officeOfApp(options: OfficeAppOptions): OfficeDoor {
  const { environment, baseUrl, pace, server, isShared, quietly } = options;
  let kept: Token | null = null;
  return async (repository) => {
    const place = officeIn(environment, { repository, isShared: isShared() });
    kept =
      kept !== null && kept.expires > Date.now() + MARGIN ? kept : await tokenFor(place, await quietly(null));
    const transport = await quietly(kept.token);
    // Where GitHub asks to wait, the job does so in the queue.
    return { place, client: new Client({ transport, baseUrl, pace, patience: 0, server }) };
  };
}

/** @throws Failure `bad-input` where the App is not there or may not write, in words that name no repository */
async function tokenFor({ owner, name }: OfficePlace, app: Transport): Promise<Token> {
  const { id } = (await told(
    app('GET /repos/{owner}/{repo}/installation', { owner, repo: name }),
    NOT_THERE,
  )) as {
    readonly id: number;
  };
  const wanted = { repositories: [name], permissions: { issues: 'write', metadata: 'read' } };
  const made = (await told(
    app('POST /app/installations/{id}/access_tokens', { id, ...wanted }),
    NO_WRITES,
  )) as {
    readonly token: string;
    readonly expires_at: string;
  };
  return { token: made.token, expires: Date.parse(made.expires_at) };
}

const NOT_THERE = 'The App has to be installed on the repository that STEWARD_OFFICE names.';
const NO_WRITES = 'The App needs the permission to write issues on the repository that STEWARD_OFFICE names.';

/** What GitHub answers; where it refuses, the reason is this. */
async function told(asked: ReturnType<Transport>, refused: string): Promise<unknown> {
  try {
    return (await asked).data;
  } catch (error) {
    const status =
      typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;
    throw new Failure(
      'bad-input',
      status >= 400 && status < 500
        ? refused
        : 'GitHub does not answer about the repository that STEWARD_OFFICE names.',
    );
  }
}

/** Whether a repository is the office: what happens there is no desk's. */
export function isOffice(environment: Environment, owner: string, name: string): boolean {
  const office = environment.STEWARD_OFFICE?.trim().toLowerCase() ?? '';
  return office !== '' && office === `${owner}/${name}`.toLowerCase();
}
