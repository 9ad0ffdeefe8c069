import { z } from 'zod';

/** A moment of a story. */
export const when = (description: string) =>
  z.string().meta({ description, examples: ['2026-11-16T10:00+01:00', '+30m', '+1d2h'] });

export const MOMENT =
  'When: a moment, in UTC unless it names an offset, or so much later than the step before. Without it: at once.';
export const TICKET = 'Which ticket, by the name it was opened under. Without it: the first one.';

/** Words, of which there may be several. */
export function texts(description: string, examples: readonly (string | string[])[] = []) {
  return z
    .union([z.string(), z.array(z.string())])
    .meta({ description, examples: [...examples] })
    .transform((one) => (typeof one === 'string' ? [one] : one))
    .optional();
}

/** Login → how often. */
export const calls = z.record(z.string(), z.number());
