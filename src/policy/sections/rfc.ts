import { z } from 'zod';
import { section } from '../section.ts';
import { checkRepository, resolveSelector, type Selector, selector } from '../selector.ts';

/** Where proposals are written and discussed, beside the tickets that ask for them. */
export interface Rfc {
  readonly when: Selector;
  /** `owner/name`, as the policy writes it. */
  readonly repository: string;
}

interface Part {
  /** Null: they live nowhere else. */
  readonly rfc: Rfc | null;
}

export const rfc = section({
  schema: z
    .strictObject({
      when: selector('Tickets that are proposals.').default({}),
      repository: z
        .string()
        .meta({ description: 'The repository in which proposals live.', examples: ['acme/rfcs'] }),
    })
    .meta({
      description:
        'The repository in which requests for comments live, which the status comment of such a ticket links. A private one is linked from the tickets of a private desk alone. It costs a request or two a run.',
      examples: [{ when: { form: 'rfc.yml' }, repository: 'acme/rfcs' }],
    })
    .optional(),
  resolve(scope, shape): Part {
    if (shape === undefined) return { rfc: null };
    checkRepository(scope, shape.repository, ['rfc', 'repository']);
    return {
      rfc: {
        when: resolveSelector(scope, shape.when, ['rfc', 'when']),
        repository: shape.repository,
      },
    };
  },
});
