import { readFileSync } from 'node:fs';
import { Failure } from '../../errors.ts';
import { readMarker } from '../../marks/marker.ts';
import { isGone } from '../gone.ts';
import type { Job } from './runner-job.ts';

/** What the Action was asked to do, checked. */
export interface Inputs {
  readonly token: string;
  /** Of the office; '' where it was not given. */
  readonly officeToken: string;
  readonly policy: string;
  readonly owner: string;
  readonly name: string;
  /** One issue, or null for every ticket. */
  readonly issue: number | null;
  /** An event about an issue started the job: what else changed within the last hour is looked at, too. */
  readonly lately: boolean;
  readonly dryRun: boolean;
  readonly writeLimit: number;
  /** Milliseconds between two writes. */
  readonly pace: number;
  /** The folder to write the status page into, in place of running the desk; null: the desk is run. */
  readonly statusPage: string | null;
}

/** What of an event's payload matters: which issue to look at, and whether it is still there. The rest may be stale and is read from GitHub. */
interface Payload {
  readonly action?: string;
  readonly issue?: {
    readonly number?: number;
    readonly pull_request?: unknown;
    readonly user?: { readonly type?: string } | null;
    readonly body?: string | null;
  };
}

/**
 * Reads inputs and event.
 *
 * @returns a sentence where there is nothing to do: why
 *
 * @throws Failure `bad-input`
 */
export function readInputs(job: Pick<Job, 'environment' | 'input'>): Inputs | string {
  const { environment } = job;
  const [owner = '', name = ''] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  if (owner === '' || name === '')
    throw new Failure('bad-input', 'GITHUB_REPOSITORY is not set to OWNER/NAME.');
  const token = job.input('token');
  if (token === '')
    throw new Failure('bad-input', "The input token is empty. Leave it out to use the job's own token.");
  const asked = job.input('issue');
  const statusPage = job.input('status-page') || null;
  const payload = eventOf(environment.GITHUB_EVENT_PATH);
  // The page says the same whatever started the job.
  if (asked === '' && statusPage === null && payload.issue?.pull_request !== undefined)
    return 'The event is about a pull request: nothing to do.';
  const gone = isGone(environment.GITHUB_EVENT_NAME ?? '', payload.action ?? '');
  return {
    token,
    officeToken: job.input('office-token'),
    policy: job.input('policy') || '.github/steward.yml',
    owner,
    name,
    ...(asked === '' ? lookAt(payload, gone) : { issue: whole('issue', asked, 1), lately: false }),
    statusPage,
    dryRun: truth('dry-run', job.input('dry-run') || 'false'),
    writeLimit: whole('write-limit', job.input('write-limit') || '400', 0),
    pace: whole('write-pace', job.input('write-pace') || '1000', 0),
  };
}

/**
 * The ticket that an event is about, with what else changed lately: alone where it is gone. What people do on one of the
 * desk's own issues, such as a tick in an agenda, concerns them all: then every ticket is looked at.
 */
function lookAt({ issue }: Payload, gone: boolean): Pick<Inputs, 'issue' | 'lately'> {
  const isOwn = issue?.user?.type === 'Bot' && readMarker(issue.body ?? '') !== null;
  if (issue?.number === undefined || isOwn) return { issue: null, lately: false };
  return { issue: gone ? null : issue.number, lately: true };
}

function truth(name: string, text: string): boolean {
  const word = text.toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  throw new Failure('bad-input', `The input ${name} must be true or false, not "${text}".`);
}

function whole(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least) {
    throw new Failure(
      'bad-input',
      `The input ${name} must be a whole number from ${String(least)} on, not "${text}".`,
    );
  }
  return value;
}

function eventOf(path: string | undefined): Payload {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Payload;
  } catch {
    throw new Failure('bad-input', 'The event file cannot be read.');
  }
}
