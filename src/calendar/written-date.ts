import type { Instant } from './instant.ts';
import { parseInstant } from './moment.ts';

/** A stretch that a written date or moment stands for: a date lasts to its end. */
export interface WrittenDate {
  readonly from: Instant;
  readonly to: Instant;
}

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jän', 'jänner'],
  ['february', 'feb', 'februar'],
  ['march', 'mar', 'märz', 'mär', 'mrz'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'jun', 'juni'],
  ['july', 'jul', 'juli'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct', 'oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec', 'dezember', 'dez'],
];

const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})$/u;
const MONTH_FIRST = /^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const LONGEST = 60;

/**
 * A date as people write it in a form: ISO 8601, `1 December 2026`, `December 1, 2026`, `1.12.2026`. Null for anything
 * else, `1/12/2026` included: half of its readers would take it for another day.
 */
export function parseWrittenDate(written: string, zone: string): WrittenDate | null {
  const text = written.trim().toLowerCase();
  if (text.length > LONGEST) return null;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : isoOf(text);
  if (date !== null) {
    const from = parseInstant(date, zone);
    const to = parseInstant(`${date}T24:00`, zone);
    return from === null || to === null ? null : { from, to };
  }
  const at = parseInstant(text, zone);
  return at === null ? null : { from: at, to: at };
}

/** A date among other words, in one of the ways in which it may stand alone. */
const AMONG_WORDS =
  /(?<![\p{L}\d]|\d\.)(?:\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}(?:st|nd|rd|th|\.)?\s{1,3}(?:of\s)?\p{L}{3,9}\.?,?\s{1,3}\d{4}|\p{L}{3,9}\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?,?\s{1,3}\d{4})(?![\p{L}\d]|\.\d)/giu;
/** So much of a text is looked through, in characters. */
const LONGEST_TEXT = 4_000;

/** Reads the dates among some words, such as those of an answer that names several, by the wall of a zone. */
export class WrittenDates {
  readonly #zone: string;

  constructor(zone: string) {
    this.#zone = zone;
  }

  /** In the order in which they stand there. */
  in(words: string): WrittenDate[] {
    const alone = parseWrittenDate(words, this.#zone);
    if (alone !== null) return [alone];
    const found = words.slice(0, LONGEST_TEXT).matchAll(AMONG_WORDS);
    return [...found].flatMap(([one]) => parseWrittenDate(one, this.#zone) ?? []);
  }
}

function isoOf(text: string): string | null {
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return iso(dotted[3], Number(dotted[2]), dotted[1]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return iso(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null ? null : iso(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

function monthOf(word = ''): number {
  return MONTHS.findIndex((names) => names.includes(word)) + 1;
}

/** A date in ISO 8601; of a month that is none, something that is no date. */
function iso(year = '', month: number, day = ''): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
