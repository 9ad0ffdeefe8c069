import { z } from 'zod';
import { section } from '../section.ts';

export const LANGUAGES = ['en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

interface Part {
  /** Language of the desk's comments. */
  readonly language: Language;
}

export const language = section({
  schema: z
    .enum(LANGUAGES)
    .meta({ description: 'Language of the desk’s comments.', examples: ['de'] })
    .default('en'),
  resolve: (_, written): Part => ({ language: written }),
});
