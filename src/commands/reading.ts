import { suggestion } from '../text/suggestion.ts';
import type { Consequence } from './consequence.ts';
import { type Misread, misread, type Reading, type Understood } from './spec.ts';

/** Arguments that were understood. */
export function understood(why: string, ...consequences: readonly Consequence[]): Understood {
  return { consequences, why };
}

/** A reader of commands behind which nothing has to stand: what does is the reason. */
export function saying(...consequences: readonly Consequence[]): (args: string) => Understood {
  return (args) => understood(args, ...consequences);
}

/** The longest of some names with which the words begin, letter case aside. */
export function leading(
  args: string,
  names: readonly string[],
): { readonly name: string; readonly rest: string } | null {
  const said = args.toLowerCase();
  let found: string | null = null;
  for (const name of names) {
    const word = name.toLowerCase();
    if (!said.startsWith(word) || !/^(?:$|\s)/.test(said.slice(word.length, word.length + 1))) continue;
    if (found === null || name.length > found.length) found = name;
  }
  return found === null ? null : { name: found, rest: args.slice(found.length).trim() };
}

/** A first word that is none of those allowed, or is missing. */
export function unknownWord(args: string, what: string, allowed: readonly string[]): Reading {
  if (args === '') return missing(what);
  const [first = ''] = args.split(/\s/, 1);
  const meant = suggestion(args, allowed).nearest ?? suggestion(first, allowed).nearest ?? null;
  return misread({ kind: 'bad_value', value: first, allowed }, meant);
}

export function missing(what: string): Misread {
  return misread({ kind: 'missing', what });
}

export function badDate(value: string, meant: string | null = null): Misread {
  return misread({ kind: 'bad_date', value }, meant);
}

export function past(): Misread {
  return misread({ kind: 'not_now', because: { kind: 'date_past' } });
}
