import type { Api } from '../request.ts';
import { accountTypes } from './accounts.ts';
import { GraphqlApi } from './endpoint.ts';
import { Executor } from './execute.ts';
import { fieldTypes } from './field.ts';
import { gitTypes } from './git.ts';
import { issueTypes } from './issue.ts';
import { commentMutations } from './mutate-comments.ts';
import { issueMutations } from './mutate-issues.ts';
import { labelMutations } from './mutate-labels.ts';
import { mutationFields } from './mutations.ts';
import { queryTypes } from './query.ts';
import { schemaWith } from './schema.ts';
import { timelineTypes } from './timeline.ts';

// One for all sandboxes of a process: building the schema takes a while, and a document that was checked for one of them
// need not be checked for the next.
const executor = new Executor(() =>
  schemaWith({
    ...queryTypes,
    ...accountTypes,
    ...gitTypes,
    ...fieldTypes,
    ...issueTypes,
    ...timelineTypes,
    Mutation: mutationFields({ ...commentMutations, ...labelMutations, ...issueMutations }),
  }),
);

/** GitHub's GraphQL, with all that is modelled of it. */
export function graphqlApi(services: ConstructorParameters<typeof GraphqlApi>[0]): Api {
  return new GraphqlApi(services, executor);
}
