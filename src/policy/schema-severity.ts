import { z } from 'zod';
import { nameText } from './schema-rules.ts';

export const severity = z.strictObject({
  name: nameText.meta({ description: 'Name of the severity.', examples: ['urgent'] }),
  label: z
    .string()
    .meta({ description: 'Its label. Default: `severity: NAME`.', examples: ['severity: urgent'] })
    .optional(),
  color: z
    .string()
    .meta({ description: 'Six hexadecimal digits, in quotes.', examples: ['b60205'] })
    .default('ededed'),
  description: z
    .string()
    .meta({
      description: 'What it means to a customer; at most 100 characters.',
      examples: ['Production is down'],
    })
    .default(''),
});
