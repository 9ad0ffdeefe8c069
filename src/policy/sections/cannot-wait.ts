import { z } from 'zod';
import { nameText } from '../names.ts';
import { isKnown } from '../scope.ts';
import { section } from '../section.ts';

interface Part {
  /** Tickets of which staff may say that they cannot wait; null: of none. */
  readonly cannotWait: { readonly severities: readonly string[] } | null;
}

export const cannotWait = section({
  schema: z
    .strictObject({
      severities: z
        .array(nameText)
        .min(1)
        .meta({ description: 'Severities of such tickets.', examples: [['urgent', 'high']] }),
    })
    .meta({
      description:
        'Tickets of which staff may say, by `/cannot-wait` or its label, that they cannot wait. Selectors ask for it with `cannot_wait: true`. Without it: of none.',
      examples: [{ severities: ['urgent'] }],
    })
    .optional(),
  resolve(scope, shape): Part {
    if (shape === undefined) return { cannotWait: null };
    for (const [index, name] of shape.severities.entries())
      isKnown(scope, 'severity', name, ['cannot_wait', 'severities', index]);
    return { cannotWait: shape };
  },
});
