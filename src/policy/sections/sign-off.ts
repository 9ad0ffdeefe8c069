import { z } from 'zod';
import { section } from '../section.ts';
import { resolveSelector, type SectionSelector, selector } from '../selector.ts';

interface Part {
  /** Which tickets their customer is asked to confirm as solved; null: none. */
  readonly signOff: SectionSelector | null;
}

export const signOff = section({
  schema: z
    .strictObject({
      when: selector('Tickets whose customer is asked to confirm that they are solved.').default({}),
    })
    .meta({
      description:
        'The customer’s word on the result. A ticket that is closed as solved asks for `/sign-off`, and `/not-resolved` opens it again.',
      examples: [{ when: { form: 'change.yml' } }],
    })
    .optional(),
  resolve: (scope, shape): Part => ({
    signOff: shape ? resolveSelector(scope, shape.when, ['sign_off', 'when']) : null,
  }),
});
