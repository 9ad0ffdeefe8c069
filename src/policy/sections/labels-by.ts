import { z } from 'zod';
import { section } from '../section.ts';

interface Part {
  /** Whose moves of the desk's labels count; what others do to them is taken back. */
  readonly labelsBy: 'anyone' | 'roster';
}

export const labelsBy = section({
  schema: z
    .enum(['anyone', 'roster'])
    .meta({
      description:
        'Who may move the desk’s labels by hand. `roster`: staff alone; what others do to them counts for nothing and is taken back.',
    })
    .default('anyone'),
  resolve: (_, written): Part => ({ labelsBy: written }),
});
