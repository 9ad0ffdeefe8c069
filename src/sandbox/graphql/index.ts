import type { Api } from '../request.ts';
import { accountTypes } from './accounts.ts';
import { GraphqlApi } from './endpoint.ts';
import { Executor } from './execute.ts';
import { fieldTypes } from './field.ts';
import { gitTypes } from './git.ts';
import { issueTypes } from './issue.ts';
import { commentMutations } from './mutate-comments.ts';
import { gitMutations } from './mutate-git.ts';
import { issueMutations } from './mutate-issues.ts';
import { labelMutations } from './mutate-labels.ts';
import { mutationFields } from './mutations.ts';
import type { Missing } from './older-schema.ts';
import { queryTypes } from './query.ts';
import { schemaWith } from './schema.ts';
import { timelineTypes } from './timeline.ts';

const TYPES = {
  ...queryTypes,
  ...accountTypes,
  ...gitTypes,
  ...fieldTypes,
  ...issueTypes,
  ...timelineTypes,
  Mutation: mutationFields({ ...commentMutations, ...labelMutations, ...issueMutations, ...gitMutations }),
};

// One for all sandboxes of a process that are of one age: building the schema takes a while, and a document that was
// checked for one of them need not be checked for the next.
const executors = new Map<string, Executor>();

/** GitHub's GraphQL, with all that is modelled of it, or that of a server that lacks some parts. */
export function graphqlApi(
  services: ConstructorParameters<typeof GraphqlApi>[0],
  missing: readonly Missing[] = [],
): Api {
  const age = missing.join();
  const executor = executors.get(age) ?? new Executor(() => schemaWith(TYPES, missing));
  executors.set(age, executor);
  return new GraphqlApi(services, executor);
}
