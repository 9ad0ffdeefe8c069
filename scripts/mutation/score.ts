import type { Result } from './results.ts';
import type { State } from './trial.ts';

/** How many mutants ended in which way. */
export type Tally = Readonly<Record<State | 'open', number>>;

export function tally(results: readonly Result[]): Tally {
  const counts = { killed: 0, endless: 0, refused: 0, survived: 0, 'not covered': 0, open: 0 };
  for (const { verdict } of results) counts[verdict?.state ?? 'open'] += 1;
  return counts;
}

export function total(counts: Tally): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The share of the mutants that compile which a test notices; null where there are none. */
export function score(counts: Tally): number | null {
  const noticed = counts.killed + counts.endless;
  const all = noticed + counts.survived + counts['not covered'];
  return all === 0 ? null : noticed / all;
}

export function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}
