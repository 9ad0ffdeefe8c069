import type { Entry, FactsOf, Fields, Words } from './field.ts';
import type { Shows } from './shown.ts';
import { shown } from './field.ts';

/** Something that the desk writes: the facts that it tells, and their English text. */
export interface Document<Facts> extends Entry<Facts> {
  /** When the desk writes it. */
  readonly about: string;
  /** The template of the English text. */
  readonly english: string;
  /** It says why a ticket is closed: the close comes after it. */
  readonly explainsClose: boolean;
  /** Tables may be cut to so many rows at first, so that the text is no longer than this in characters. */
  readonly fit: Fit | null;
  show(facts: Facts, words: Words, rows?: number): Shows;
}

export interface Fit {
  readonly rows: number;
  /** GitHub takes 65,536 characters a comment or issue. */
  readonly longest: number;
}

interface Parts<F extends Fields> {
  readonly about: string;
  readonly facts: F;
  readonly english: string;
  readonly explainsClose?: boolean;
  readonly fit?: Fit;
}

/** Derives the facts that are told from what is known where those are not the same; tables have at most so many rows. */
export function document<const F extends Fields, Known>(
  parts: Parts<F> & { readonly from: (known: Known, words: Words, rows: number) => FactsOf<F> },
): Document<Known>;
export function document<const F extends Fields>(parts: Parts<F>): Document<FactsOf<F>>;
export function document({
  about,
  facts,
  english,
  explainsClose = false,
  fit,
  from = (known) => known,
}: Parts<Fields> & {
  readonly from?: (known: object, words: Words, rows: number) => object;
}): Document<object> {
  return {
    ...{ about, fields: facts, english, explainsClose, fit: fit ?? null },
    show: (known, words, rows = Infinity) => shown(facts, from(known, words, rows), words),
  };
}

/**
 * A text with as many rows a table as fit, and how many those are: half of them go until it is short enough, in the
 * end all.
 *
 * @param rows how many to begin with
 * @param longest in characters
 */
export function fitting(
  { rows, longest }: Fit,
  write: (rows: number) => string,
): { readonly text: string; readonly rows: number } {
  const text = write(rows);
  return text.length <= longest || rows === 0
    ? { text, rows }
    : fitting({ rows: Math.floor(rows / 2), longest }, write);
}
