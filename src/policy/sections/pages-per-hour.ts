import { z } from 'zod';
import { section } from '../section.ts';

interface Part {
  /** The most pages of one run's hour; what is more goes into one digest page. */
  readonly pagesPerHour: number;
}

export const pagesPerHour = section({
  schema: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .meta({
      description: 'Pages an hour at most; what is more goes into one page that counts them.',
      examples: [20],
    })
    .default(20),
  resolve: (_, most): Part => ({ pagesPerHour: most }),
});
