import { isGone } from '../gone.ts';

/** Which issue to look at, and through which installation of the App. All that is taken from a webhook. */
export interface Pointer {
  readonly owner: string;
  readonly name: string;
  readonly issue: number;
  readonly installation: number;
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
export function pointerIn(payload: Payload, event: string): Pointer | null {
  const { action, issue, repository, installation } = payload;
  if (installation === undefined) return null;
  if ((issue.pull_request ?? null) !== null) return null;
  if (isGone(event, action)) return null;
  return {
    owner: repository.owner.login,
    name: repository.name,
    issue: issue.number,
    installation: installation.id,
  };
}

/** One job at a time for each of these. */
export function keyOf({ owner, name, issue }: Pointer): string {
  return `${owner}/${name}#${issue}`.toLowerCase();
}
