import { z } from 'zod';
import { isKnown } from '../scope.ts';
import { section } from '../section.ts';

interface Part {
  /** Group that hears of tickets which are closed as out of scope; null: none does. */
  readonly outOfScope: { readonly tell: string } | null;
}

export const outOfScope = section({
  schema: z
    .strictObject({
      tell: z.string().meta({ description: 'Group that hears of each, once.', examples: ['sales'] }),
    })
    .meta({
      description:
        'Who hears of tickets that `/out-of-scope` closes, because they may be for them: as of other notices to staff, where `notices` says.',
      examples: [{ tell: 'sales' }],
    })
    .optional(),
  resolve(scope, shape): Part {
    if (!shape) return { outOfScope: null };
    isKnown(scope, 'group', shape.tell, ['out_of_scope', 'tell']);
    return { outOfScope: shape };
  },
});
