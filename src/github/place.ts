import { Failure } from '../errors.ts';
import type { GraphqlAnswer, GraphqlError } from './client.ts';

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
