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

/** What of a webhook is read; everything else may be stale and is asked of GitHub. */
export interface Payload {
  readonly action: string;
  readonly issue: { readonly number: number; readonly pull_request?: unknown };
  readonly repository: { readonly name: string; readonly owner: { readonly login: string } };
  readonly installation?: { readonly id: number } | undefined;
  readonly sender?: { readonly login: string } | null | undefined;
}

/** Null: there is nothing to look at, for it is a pull request, or gone, or no installation of the App. */
export function jobIn(payload: Payload, event: string): TicketJob | null {
  const { action, issue, repository, installation } = payload;
  if (installation === undefined) return null;
  if ((issue.pull_request ?? null) !== null) return null;
  if (isGone(event, action)) return null;
  return {
    kind: 'ticket',
    owner: repository.owner.login,
    name: repository.name,
    issue: issue.number,
    installation: installation.id,
  };
}
