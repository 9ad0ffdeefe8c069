import { z } from 'zod';
import { section } from '../section.ts';
import { resolveSelector, type SectionSelector, selector } from '../selector.ts';

interface Part {
  /** Which tickets are incidents, besides those whose form says so. */
  readonly incidents: SectionSelector | null;
}

export const incidents = section({
  schema: z
    .strictObject({ when: selector('Tickets that are incidents.').default({}) })
    .meta({
      description: 'Which tickets are incidents, besides those whose form says so.',
      examples: [{ when: { severity: 'urgent' } }],
    })
    .optional(),
  resolve: (scope, shape): Part => ({
    incidents: shape ? resolveSelector(scope, shape.when, ['incidents', 'when']) : null,
  }),
});
