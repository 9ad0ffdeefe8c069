import { z } from 'zod';
import { section } from '../section.ts';

interface Part {
  /** The built-in process it extends, if any. */
  readonly preset: string | null;
}

export const preset = section({
  schema: z
    .string()
    .meta({ description: 'Built-in process to start from.', examples: ['ddev'] })
    .optional(),
  resolve: (_, name): Part => ({ preset: name ?? null }),
});
