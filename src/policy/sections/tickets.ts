import { z } from 'zod';
import { section, wholeByDefault } from '../section.ts';
import { resolveSelector, type SectionSelector, selector } from '../selector.ts';

interface Part {
  /** Which issues are tickets. */
  readonly tickets: SectionSelector;
  /** From when a ticket's clocks count that others were closed as duplicates of. */
  readonly duplicates: 'own' | 'earliest';
}

export const tickets = section({
  schema: wholeByDefault(
    z
      .strictObject({
        when: selector('Tickets are the issues that match.').default({}),
        duplicates: z
          .enum(['own', 'earliest'])
          .meta({
            description:
              'From when the clocks of a ticket count that others were closed as duplicates of: its own opening, or the earliest of them.',
          })
          .default('own'),
      })
      .meta({
        description: 'Which issues are tickets. Default: all but the desk’s own.',
        examples: [{ when: { form: 'any' } }],
      }),
  ),
  resolve: (scope, { when, duplicates }): Part => ({
    tickets: resolveSelector(scope, when, ['tickets', 'when']),
    duplicates,
  }),
});
