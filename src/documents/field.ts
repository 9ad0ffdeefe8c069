import type { Phrases } from './phrases.ts';
import type { Shown, Shows } from './shown.ts';

/** The desk's language and zone, in which facts are put into words. */
export interface Words {
  readonly phrases: Phrases;
  /** IANA name. */
  readonly timezone: string;
}

/** One fact of a document: its type, its meaning, one as it may come, and its way into words. */
export interface Field<Fact> {
  /** Empty for a group, whose own fields say it. */
  readonly about: string;
  /** The kind of value that a template sees, for whoever writes one. */
  readonly kind: string;
  /** What a template sees where there is no such fact. */
  readonly empty: Shown;
  /** Fields of each entry of a list, or of a group. */
  readonly inner?: Fields;
  show(fact: Fact, words: Words): Shown;
  /** What a template sees of the example. */
  sample(words: Words): Shown;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** A fact that is the same for all that a desk writes: nobody hands it over. */
export interface Given {
  readonly isGiven: true;
}

/** The facts of fields, by name. */
export type FactsOf<F extends Fields> = {
  readonly [Name in keyof F as F[Name] extends Field<Given> ? never : Name]: F[Name] extends Field<infer Fact>
    ? Fact
    : never;
};

/** Facts that belong together: a document's, or those of one entry of a list. */
export interface Entry<Facts> {
  readonly fields: Fields;
  show(facts: Facts, words: Words): Shows;
}

export function entry<const F extends Fields>(fields: F): Entry<FactsOf<F>>;
/** @param from what is known → the facts that are told of it */
export function entry<const F extends Fields, Known>(
  fields: F,
  from: (known: Known, words: Words) => FactsOf<F>,
): Entry<Known>;
export function entry(fields: Fields, from = (known: object, _: Words): object => known): Entry<object> {
  return { fields, show: (known, words) => shown(fields, from(known, words), words) };
}

/** Facts as a template sees them. */
export function shown(fields: Fields, facts: object, words: Words): Shows {
  const given = new Map<string, unknown>(Object.entries(facts));
  const show = ([name, one]: [string, Field<unknown>]) => [name, one.show(given.get(name), words)] as const;
  return Object.fromEntries(Object.entries(fields).map(show));
}

/** What a template sees of the examples of fields. */
export function samplesOf(fields: Fields, words: Words): Shows {
  return Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, one.sample(words)]));
}
