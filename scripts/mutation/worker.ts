/** One process that tries mutants: it is handed source files with the places of their mutants, and sends a verdict of each. */
import { cover } from './coverage.ts';
import { instrument } from './instrument.ts';
import { useInstead } from './loading.ts';
import type { Effort, Verdict } from './trial.ts';
import { Trial } from './trial.ts';
import { sources, tests } from './scope.ts';

/** Mutants by their places among those of a file. */
export interface Order {
  readonly source: string;
  readonly places: readonly number[];
}

export type Word =
  | { readonly kind: 'ready'; readonly failing: readonly string[] }
  | { readonly kind: 'verdict'; readonly source: string; readonly place: number; readonly verdict: Verdict }
  | { readonly kind: 'done'; readonly source: string; readonly megabytes: number };

function say(word: Word): void {
  process.send?.(word);
}

// A promise that nobody waits for must not end the process; the test that it belongs to shows what comes of it.
process.on('unhandledRejection', () => undefined);
process.on('uncaughtException', () => undefined);
const effort = JSON.parse(process.argv[2] ?? '') as Effort;
const { files, mutants } = await instrument(sources());
useInstead(files);
const byFile = Map.groupBy(mutants, ({ fileName }) => fileName);
const coverage = await cover(tests());
process.on('message', (order: Order) => {
  tryAll(order).catch(() => process.exit(1));
});
say({ kind: 'ready', failing: coverage.failing });

async function tryAll({ source, places }: Order): Promise<void> {
  const all = byFile.get(source) ?? [];
  const wanted = places.flatMap((place) => {
    const mutant = all[place];
    return mutant === undefined ? [] : [{ place, mutant }];
  });
  const trial = new Trial(
    source,
    wanted.map(({ mutant }) => mutant),
    coverage,
    effort,
  );
  for (const { place, mutant } of wanted)
    say({ kind: 'verdict', source, place, verdict: await trial.verdict(mutant) });
  say({ kind: 'done', source, megabytes: process.memoryUsage.rss() / 1e6 });
}
