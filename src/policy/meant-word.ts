import { z } from 'zod';
import type { Problem } from '../errors.ts';
import { suggestion } from '../text/suggestion.ts';

type Schema = z.core.$ZodType;

/** The word that was meant: not a near one where it is a word of the language itself, and stands elsewhere. */
export function meant(
  word: string,
  allowed: readonly string[],
  schema: Schema,
): Pick<Problem, 'allowed' | 'nearest'> {
  const found = suggestion(word, allowed);
  const { nearest } = found;
  if (nearest === undefined || !wordsOf(schema).has(word) || stemOf(word) === stemOf(nearest)) return found;
  return { allowed: found.allowed };
}

/**
 * A word without what tells one from many, done from to do, and two words from one: `sign-off`, `sign_off`, `signs_off`,
 * `propose`, `proposed`.
 */
function stemOf(word: string): string {
  return word
    .replace(/[-_]/g, '')
    .replace(/(?:ies|y)$/, '')
    .replace(/s$|(?<=e)d$/, '');
}

const vocabularies = new WeakMap<Schema, ReadonlySet<string>>();

/** Every key of a language, and every word that it takes for a value. */
function wordsOf(language: Schema): ReadonlySet<string> {
  const known = vocabularies.get(language);
  if (known !== undefined) return known;
  const words = new Set<string>();
  const seen = new Set<Schema>();
  const collect = (schema: Schema): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    for (const one of alternatives(schema)) {
      if (one instanceof z.ZodEnum) for (const option of one.options) words.add(String(option));
      if (one instanceof z.ZodLiteral) for (const value of one.values) words.add(String(value));
      if (one instanceof z.ZodArray) collect(one.element);
      if (one instanceof z.ZodRecord) collect(one.valueType);
      if (!(one instanceof z.ZodObject)) continue;
      const shape = one.shape as Record<string, Schema>;
      for (const [key, value] of Object.entries(shape)) {
        words.add(key);
        collect(value);
      }
    }
  };
  collect(language);
  vocabularies.set(language, words);
  return words;
}

/** The schemas of which a value may have any. */
export function alternatives(schema: Schema): Schema[] {
  // What is made of a value does not matter to what may be written.
  if (schema instanceof z.ZodPipe) return alternatives(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return alternatives(schema.unwrap());
  return [schema];
}
