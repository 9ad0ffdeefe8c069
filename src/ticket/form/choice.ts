import type { FormOption } from './form.ts';

export interface Choices {
  readonly chosen: readonly string[];
  /** Those of `chosen` that are no option. */
  readonly unknown: readonly string[];
  /** Commas inside options leave more than one reading. */
  readonly ambiguous: boolean;
}

/**
 * Takes the answer to a multiple choice apart. GitHub joins the chosen options with commas, which options may hold
 * themselves: the reading with the fewest words that are no option counts, then the one with the fewest choices.
 */
export function splitChoices(text: string, options: readonly FormOption[]): Choices {
  const parts = wordsOf(text);
  const known = new Map<string, string>();
  const lengths = new Set<number>();
  for (const { label } of options) {
    const words = wordsOf(label);
    // One that says nothing cannot be told from no answer.
    if (words.length === 0) continue;
    known.set(words.join(', '), label.trim());
    lengths.add(words.length);
  }
  const readings = readingsFrom(parts, known, [...lengths]);
  const chosen: string[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < parts.length;) {
    const reading = readings[at];
    const option = reading?.option ?? null;
    const word = option ?? parts[at] ?? '';
    chosen.push(word);
    if (option === null) unknown.push(word);
    at += reading?.length ?? 1;
  }
  return { chosen, unknown, ambiguous: readings[0]?.ambiguous ?? false };
}

/** What stands between the commas and line breaks of a text. Empty: there is nothing to read in it. */
export function wordsOf(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The best way to read the parts from one on. */
interface Reading {
  readonly unknown: number;
  readonly choices: number;
  /** How many parts its first choice takes. */
  readonly length: number;
  /** Null: the first part is no option. */
  readonly option: string | null;
  readonly ambiguous: boolean;
}

function readingsFrom(
  parts: readonly string[],
  known: ReadonlyMap<string, string>,
  lengths: readonly number[],
): (Reading | undefined)[] {
  const end: Reading = { unknown: 0, choices: 0, length: 0, option: null, ambiguous: false };
  const readings = new Array<Reading | undefined>(parts.length);
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    let best: Reading | null = null;
    for (const length of lengths) {
      const option =
        at + length > parts.length ? undefined : known.get(parts.slice(at, at + length).join(', '));
      if (option === undefined) continue;
      best = better(best, extended(readings[at + length] ?? end, length, option));
    }
    readings[at] = better(best, extended(readings[at + 1] ?? end, 1, null));
  }
  return readings;
}

function extended(rest: Reading, length: number, option: string | null): Reading {
  const unknown = rest.unknown + (option === null ? 1 : 0);
  return { unknown, choices: rest.choices + 1, length, option, ambiguous: rest.ambiguous };
}

function better(best: Reading | null, other: Reading): Reading {
  if (best === null) return other;
  if (best.unknown !== other.unknown) return best.unknown < other.unknown ? best : other;
  return { ...(best.choices <= other.choices ? best : other), ambiguous: true };
}
