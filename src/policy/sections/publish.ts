import { z } from 'zod';
import { section } from '../section.ts';

interface Part {
  /** What the desk asks of itself is promised. */
  readonly published: boolean;
}

/** Moves what is written under `internal:` before anything of it is resolved: see published.ts. */
export const publish = section({
  schema: z
    .boolean()
    .meta({
      description:
        'Makes promises of what the desk, or the process that it extends, asks of itself under `internal:`. Customers are shown them.',
      examples: [true],
    })
    .default(false),
  resolve: (_, published): Part => ({ published }),
});
