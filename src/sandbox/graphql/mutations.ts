import type { Context, Fields, Mutations } from './context.ts';

/** Each mutation counts as one write, and passes the gate where faults may cut the connection. */
export function mutationFields(mutations: Mutations): Fields {
  return Object.fromEntries(
    Object.entries(mutations).map(([name, run]) => [
      name,
      (_root: never, { input }: { input?: { clientMutationId?: string } }, context: Context) => ({
        clientMutationId: input?.clientMutationId ?? null,
        ...context.write(name, () => run(context, input ?? {})),
      }),
    ]),
  );
}
