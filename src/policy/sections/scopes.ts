import { z } from 'zod';
import { nameText } from '../names.ts';
import { checkUnique } from '../scope.ts';
import { section } from '../section.ts';
import { resolveSelector, type Selector, selector } from '../selector.ts';

/** A kind of work. */
export interface WorkScope {
  readonly name: string;
  readonly when: Selector;
  /** No entitlement includes it that does not name it. */
  readonly extra: boolean;
  /** What customers are told, by Markdown of the policy's; null: nothing. */
  readonly says: string | null;
}

interface Part {
  /** Kinds of work; a ticket is of the first that matches. */
  readonly scopes: readonly WorkScope[];
}

/** Longest text that is told. */
const LONGEST = 1000;

export const scopes = section({
  schema: z
    .array(
      z.strictObject({
        name: nameText.meta({ description: 'Name of the kind of work.', examples: ['break-fix'] }),
        when: selector('Tickets of that kind. Without it: every ticket.').default({}),
        extra: z
          .boolean()
          .meta({
            description: 'Included by no entitlement that does not name it under `scope:`.',
            examples: [true],
          })
          .default(false),
        says: z
          .string()
          .min(1)
          .max(LONGEST)
          .meta({
            description:
              'What customers are told on such a ticket, once, unless their entitlement names the kind under `scope:`.',
            examples: ['Versions before 3.0 are supported for an additional fee.'],
          })
          .optional(),
      }),
    )
    .meta({
      description: 'Kinds of work, for what is included in a contract: the first that matches counts.',
    })
    .default([]),
  resolve(scope, shapes): Part {
    checkUnique(
      scope,
      'kind of work',
      shapes.map(({ name }, index) => ({ text: name, path: ['scopes', index, 'name'] })),
    );
    return {
      scopes: shapes.map(({ name, when, extra, says }, index) => ({
        ...{ name, extra, says: says ?? null },
        when: resolveSelector(scope, when, ['scopes', index, 'when']),
      })),
    };
  },
});
