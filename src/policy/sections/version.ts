import { z } from 'zod';
import { section } from '../section.ts';

interface Part {
  /** Version of the language that the policy is written in. */
  readonly version: 1;
}

export const version = section({
  schema: z.literal(1).meta({ description: 'Version of this language.', examples: [1] }),
  resolve: (_, written): Part => ({ version: written }),
});
