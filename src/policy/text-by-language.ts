import { z } from 'zod';
import { type Language, LANGUAGES } from './sections/language.ts';

/** A text of the policy's: the same whoever reads it, or one for each language. */
export type TextByLanguage = string | Readonly<Partial<Record<Language, string>>>;

type Examples = Readonly<Record<Language, string>>;

/** A text that may be written once, or in several languages. */
export function textByLanguage(
  text: z.ZodString,
  description: string,
  examples: Examples,
  otherwise = 'By language, the desk’s own is taken, or else the first.',
) {
  const languages = Object.fromEntries(
    LANGUAGES.map((one) => [
      one,
      text.meta({ description: `The text in ${one}.`, examples: [examples[one]] }).optional(),
    ]),
  );
  return z
    .union([text, z.strictObject(languages as Record<Language, z.ZodOptional<z.ZodString>>)])
    .meta({ description: `${description} ${otherwise}`, examples: [examples.en, examples] });
}

/**
 * A text in a language.
 *
 * @param otherwise the language that is taken where it has none; then the first
 */
export function textIn(text: TextByLanguage | Written, language: string, otherwise = language): string {
  if (typeof text === 'string') return text;
  const texts: Readonly<Record<string, string | undefined>> = text;
  return texts[language] ?? texts[otherwise] ?? Object.values(text).find((one) => one !== undefined) ?? '';
}

type Written = Readonly<Partial<Record<Language, string | undefined>>>;

/** As it was written, less the languages that were left out. */
export function asWritten(text: string | Written): TextByLanguage {
  return typeof text === 'string'
    ? text
    : Object.fromEntries(Object.entries(text).filter(([, one]) => one !== undefined));
}
