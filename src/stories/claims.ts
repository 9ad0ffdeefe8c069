import { isDeepStrictEqual } from 'node:util';
import { quote } from '../text/quote.ts';

type Path = readonly (string | number)[];

/** A claim of a story that does not hold. */
export interface FailedClaim {
  /** Where the story makes it. */
  readonly path: Path;
  /** What must be so. */
  readonly expected: string;
  /** What is so. */
  readonly found: string;
}

/** The longest text that is shown of what there is. */
const LONGEST = 1500;

/** Claims as they are tried one after the other: one that fails is noted, and keeps none of the others from being tried. */
export class Claims {
  readonly failed: FailedClaim[] = [];

  /** Exactly this. */
  same(path: Path, wanted: unknown, found: unknown): void {
    if (!isDeepStrictEqual(wanted, found)) this.fail(path, `exactly ${shown(wanted)}`, shown(found));
  }

  /** All of these in the list. */
  has(path: Path, wanted: readonly string[] | undefined, found: readonly string[]): void {
    for (const [index, one] of (wanted ?? []).entries())
      if (!found.includes(one)) this.fail([...path, index], quote(one), shown(found));
  }

  /** None of these in the list. */
  lacks(path: Path, wanted: readonly string[] | undefined, found: readonly string[]): void {
    for (const [index, one] of (wanted ?? []).entries())
      if (found.includes(one)) this.fail([...path, index], `no ${quote(one)}`, shown(found));
  }

  /** All of these words in the text. */
  says(path: Path, wanted: readonly string[] | undefined, found: string): void {
    for (const [index, one] of (wanted ?? []).entries())
      if (!found.includes(one)) this.fail([...path, index], `the words ${JSON.stringify(one)}`, text(found));
  }

  /** None of these words in the text. */
  never(path: Path, wanted: readonly string[] | undefined, found: string): void {
    for (const [index, one] of (wanted ?? []).entries())
      if (found.includes(one))
        this.fail([...path, index], `nowhere the words ${JSON.stringify(one)}`, text(found));
  }

  /** Nothing of these. */
  none(path: Path, what: string, found: readonly unknown[]): void {
    if (found.length > 0) this.fail(path, what, shown(found));
  }

  /** Something that is plainly not so. */
  fail(path: Path, expected: string, found: string): void {
    this.failed.push({ path, expected, found });
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(shown).join(', ');
  return cut(JSON.stringify(value));
}

function text(found: string): string {
  return found.trim() === '' ? 'no words' : cut(JSON.stringify(found));
}

function cut(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
