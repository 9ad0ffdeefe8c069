import { z } from 'zod';
import { section } from '../section.ts';

interface Part {
  /** Whether reports show figures of single owners. */
  readonly reportsByOwner: boolean;
}

export const reports = section({
  schema: z
    .strictObject({
      by_owner: z
        .boolean()
        .meta({
          description:
            'Show attainment and times of each owner in reports. Off by default: figures of single people need their consent, and in some countries an agreement with their representatives.',
          examples: [true],
        })
        .default(false),
    })
    .meta({ description: 'What `steward report` shows.' })
    .optional(),
  resolve: (_, shape): Part => ({ reportsByOwner: shape?.by_owner ?? false }),
});
