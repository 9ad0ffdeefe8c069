import type { Context, Fields, Mutations } from './context.ts';
import { commentMutations } from './mutate-comments.ts';
import { issueMutations } from './mutate-issues.ts';
import { labelMutations } from './mutate-labels.ts';

const MUTATIONS: Mutations = { ...commentMutations, ...labelMutations, ...issueMutations };

/** Each mutation counts as one write, and passes the gate where faults may cut the connection. */
export const mutationFields: Fields = Object.fromEntries(
  Object.entries(MUTATIONS).map(([name, run]) => [
    name,
    (_root: never, { input }: { input?: { clientMutationId?: string } }, context: Context) => ({
      clientMutationId: input?.clientMutationId ?? null,
      ...context.write(name, () => run(context, input ?? {})),
    }),
  ]),
);
