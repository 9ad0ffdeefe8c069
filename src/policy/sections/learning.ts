import { z } from 'zod';
import { section } from '../section.ts';

interface Part {
  /** Once a month an issue of the desk's own gathers what write-ups of the month before name. */
  readonly learns: boolean;
}

export const learning = section({
  schema: z
    .boolean()
    .meta({
      description:
        'Open an issue each month that gathers what the write-ups of the month before have on record: contributing factors by class and component, which of them came again, what answers them, and what would prevent it. It is opened on the fourth of the month.',
      examples: [true],
    })
    .default(false),
  resolve: (_, learns): Part => ({ learns }),
});
