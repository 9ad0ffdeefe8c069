import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { kindOf } from './explained.ts';
import type { Results } from './results.ts';
import { digest } from './results.ts';
import type { Tally } from './score.ts';
import { sources } from './scope.ts';
import { tally } from './score.ts';

const FILE = join(root, 'docs/mutation.json');

/** What is committed of the results of a file. */
export interface Summary {
  /** The digest of the source that was tried. */
  readonly digest: string;
  readonly counts: Tally;
  /** Kind → how many survivors it explains. */
  readonly explained: Readonly<Record<string, number>>;
}

/** Writes down what is known of some files beside what was written of others. */
export function writeSummary(results: ReadonlyMap<string, Results>): void {
  const summaries = [...results].map(([source, { list }]): [string, Summary] => {
    const survivors = list.filter(
      ({ verdict }) => verdict?.state === 'survived' || verdict?.state === 'not covered',
    );
    const explained: Record<string, number> = {};
    for (const kind of survivors
      .map((one) => kindOf(source, one))
      .filter((one) => one !== null)
      .sort())
      explained[kind] = (explained[kind] ?? 0) + 1;
    return [source, { digest: digest(source), counts: tally(list), explained }];
  });
  const known = { ...readSummary(), ...Object.fromEntries(summaries) };
  const there = Object.entries(known).filter(([source]) => sources().includes(source));
  const sorted = there.sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = sorted.map(([source, summary]) => `  "${source}": ${JSON.stringify(summary)}`);
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
}

export function readSummary(): Readonly<Record<string, Summary>> {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Summary>) : {};
}
