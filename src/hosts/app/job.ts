import { readKey } from '../../marks/key.ts';
import { readMarker } from '../../marks/marker.ts';
import { isGone } from '../gone.ts';

/** A desk, and the installation of the App through which it is reached. */
export interface Place {
  readonly owner: string;
  readonly name: string;
  readonly installation: number;
}

/** Says where to look, and nothing of what is to be found there: facts are read from GitHub when the job runs. */
export type Job = TicketJob | DeskJob;

/** Looks at one issue and does what is due. */
export interface TicketJob extends Place {
  readonly kind: 'ticket';
  readonly issue: number;
}

/** Looks at a whole desk, does what concerns it as a whole, and has tickets looked at that need something. */
export interface DeskJob extends Place {
  readonly kind: 'desk';
}

/** One run at a time for each of these. */
export function keyOf(job: Job): string {
  const desk = `${job.owner}/${job.name}`.toLowerCase();
  return job.kind === 'desk' ? desk : `${desk}#${String(job.issue)}`;
}

/** A desk that is looked at as a whole. */
export function deskAt({ owner, name, installation }: Place): DeskJob {
  return { kind: 'desk', owner, name, installation };
}

/** What of a webhook is read; everything else may be stale and is asked of GitHub. Any of it may be missing. */
export interface Payload {
  readonly action?: string;
  readonly issue?: {
    readonly number?: number;
    readonly pull_request?: unknown;
    readonly body?: string | null;
  } | null;
  readonly repository?: {
    readonly name?: string;
    readonly owner?: { readonly login?: string } | null;
  } | null;
  readonly installation?: { readonly id?: number } | null | undefined;
  readonly sender?: { readonly login?: string } | null | undefined;
}

/** The issue that a webhook points to, or why it points to none. */
export function jobIn(
  { action = '', issue, repository, installation }: Payload,
  event: string,
): TicketJob | string {
  if (installation?.id === undefined) return 'It comes from no installation of the App.';
  if (issue?.number === undefined) return 'It names no issue.';
  const owner = repository?.owner?.login;
  if (repository?.name === undefined || owner === undefined) return 'It names no repository.';
  if ((issue.pull_request ?? null) !== null) return 'It is about a pull request.';
  if (isGone(event, action)) return 'The issue is gone.';
  return { kind: 'ticket', owner, name: repository.name, issue: issue.number, installation: installation.id };
}

/**
 * The ticket that an issue of the office stands beside, as far as one owner has both; null: none. Whoever may write in
 * the office can have the desk look at a ticket, and no more.
 */
export function ticketBeside({ issue }: Payload, { owner, installation }: Place): TicketJob | null {
  const [key = ''] = readMarker(issue?.body ?? '')?.marker.keys ?? [];
  const [of = '', name = '', number = 0] = readKey('office', key) ?? [];
  if (of !== owner.toLowerCase() || number === 0) return null;
  return { kind: 'ticket', owner: of, name, issue: number, installation };
}
