import { Failure } from '../errors.ts';
import type { GraphqlAnswer, GraphqlError } from './client.ts';

export interface Place {
  readonly owner: string;
  readonly name: string;
  /** Path of the policy file. */
  readonly policyPath: string;
}

/** What every query about one repository hands back. */
interface Root<T> {
  readonly repository: T | null;
}

/** An answer, and whether it says nothing of commits' statuses because the token may not see them. */
export type DeskAnswer<T> = GraphqlAnswer<T> & { readonly hidesStatuses: boolean };

/**
 * The answer without complaints about what a desk can do without: the owner's `.github` repository, which most owners
 * do not have, and the pull requests that brought a policy and its commits' statuses, which not every token may see.
 */
export function withoutDispensable<T>(answer: GraphqlAnswer<T>): DeskAnswer<T> {
  const isWithheld = ({ path = [], type = '' }: GraphqlError, what: string): boolean =>
    path.at(-1) === what && REFUSALS.includes(type);
  const errors = answer.errors.filter((error) => {
    const { path = [], type = '' } = error;
    if (path[0] === 'defaults') return !['NOT_FOUND', ...REFUSALS].includes(type);
    return !isWithheld(error, 'associatedPullRequests') && !isWithheld(error, 'status');
  });
  const hidesStatuses = answer.errors.some((error) => isWithheld(error, 'status'));
  return { ...answer, errors, hidesStatuses };
}

/** @throws Failure `no-repository` only where GitHub says that there is none: an outage leaves the same hole */
export function repositoryIn<T>(answer: GraphqlAnswer<Root<T>>, { owner, name }: Place): T {
  const repository = answer.data?.repository ?? null;
  if (repository !== null) return repository;
  if (isAbsent(answer, 'repository')) {
    const said = answer.errors.map((error) => error.message).join(' ');
    throw new Failure('no-repository', `The repository ${owner}/${name} cannot be read. ${said}`.trim());
  }
  complain(answer.errors);
  throw new Failure('github-unreachable', `GitHub said nothing of the repository ${owner}/${name}.`);
}

/** Data without a fault beside it. Partial data is never trusted: what is missing cannot be told from what is not there. */
export function whole(answer: GraphqlAnswer<unknown>): boolean {
  return answer.data !== null && answer.errors.length === 0;
}

/** Whether GitHub says in so many words that what it was asked for at a path, such as `repository.issue`, is not there. */
export function isAbsent({ errors }: GraphqlAnswer<unknown>, at: string): boolean {
  return errors.some(({ type, path }) => type === 'NOT_FOUND' && path?.join('.') === at);
}

/** Types of errors that stay until a person has changed something. Those without a type are GitHub's own trouble. */
export const REFUSALS: readonly string[] = ['FORBIDDEN', 'INSUFFICIENT_SCOPES'];

/** @throws Failure where anything is missing: `github-refused` when it is withheld, else `github-unreachable` */
export function complain(errors: readonly GraphqlError[]): void {
  const [error] = errors;
  if (error === undefined) return;
  const refused = errors.find(({ type }) => REFUSALS.includes(type ?? ''));
  throw new Failure(
    refused === undefined ? 'github-unreachable' : 'github-refused',
    `GitHub answered in part only: ${(refused ?? error).message}${refused === undefined ? '' : meansFor(refused)}`,
  );
}

const OF_ISSUES = new Set(['issue', 'page', 'step', 'changed', 'lately', 'labels']);

/** GitHub says that a token may not, and never what it would need: that is told by what was asked for. */
function meansFor({ message, path = [] }: GraphqlError): string {
  if (!/not accessible by/i.test(message)) return '';
  const what = path.some((name) => OF_ISSUES.has(String(name))) ? 'issues' : 'contents';
  return `${message.endsWith('.') ? '' : '.'} The token needs the permission to read ${what}.`;
}
