import { z } from 'zod';
import { section } from '../section.ts';

export const preset = section({
  schema: z
    .string()
    .meta({ description: 'Built-in process to start from.', examples: ['ddev'] })
    .optional(),
  // The loader has laid the file over the process by now.
  resolve: (): object => ({}),
});
