import { Failure } from '../errors.ts';
import type { GraphqlAnswer, GraphqlError } from './client.ts';
import type { FormsShape } from './shapes.ts';

export interface Place {
  readonly owner: string;
  readonly name: string;
  /** Path of the policy file. */
  readonly policyPath: string;
}

/** What every query about one repository hands back. */
export interface Root<T> {
  readonly viewer?: { readonly login: string };
  readonly repository: T | null;
  /** What the owner's `.github` repository lends those that have no forms; null: it does not exist, or not for us. */
  readonly defaults?: FormsShape | null;
}

/** The answer without complaints that the owner's `.github` repository is not there or not to be read: most are not. */
export function withoutDefaults<T>(answer: GraphqlAnswer<T>): GraphqlAnswer<T> {
  const absent = ['NOT_FOUND', 'FORBIDDEN', 'INSUFFICIENT_SCOPES'];
  const errors = answer.errors.filter(
    ({ path, type }) => path?.[0] !== 'defaults' || !absent.includes(type ?? ''),
  );
  return { ...answer, errors };
}

export function repositoryIn<T>(answer: GraphqlAnswer<Root<T>>, { owner, name }: Place): T {
  const repository = answer.data?.repository ?? null;
  if (repository === null) {
    const said = answer.errors.map((error) => error.message).join(' ');
    throw new Failure('no-repository', `The repository ${owner}/${name} cannot be read. ${said}`.trim());
  }
  return repository;
}

export function complain(errors: readonly GraphqlError[]): void {
  const [error] = errors;
  if (error !== undefined)
    throw new Failure('github-refused', `GitHub answered in part only: ${error.message}`);
}
