/**
 * Looks at what is read of random tickets, and tells every sentence that is not so: which clause, on which story, and
 * what had happened by then; at the end, how often each clause was seen, and which never was.
 *
 *     node test/bench/sentences.ts [--states 100000] [--seed 1] [--keep FILE [--part 1 --of 2]] [--events] [--counts]
 *
 * It goes seed by seed, some thousand states each. With a file to keep what came of them, it goes on where it was
 * stopped, and several processes share the work: each takes its part of the seeds, and whoever comes last sums up.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Difference, Examined } from '../sentences/examine.ts';
import { examineSentences } from '../sentences/examine.ts';
import { TABLES } from '../sentences/tables.ts';

const { values } = parseArgs({
  options: {
    states: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
    part: { type: 'string', default: '1' },
    of: { type: 'string', default: '1' },
    events: { type: 'boolean', default: false },
    counts: { type: 'boolean', default: false },
  },
});

/** States of one seed. */
const CHUNK = 2500;

/** What came of a seed. */
interface Chunk extends Omit<Examined, 'clauses'> {
  readonly seed: number;
  readonly clauses: readonly (readonly [string, Readonly<Record<string, number>>])[];
}

const began = performance.now();
const [first, part, of] = [Number(values.seed), Number(values.part), Number(values.of)];
const seeds = Array.from({ length: Math.ceil(Number(values.states) / CHUNK) }, (_, index) => first + index);
const mine = seeds.filter((seed) => (seed - first) % of === part - 1);
const kept = new Map(keptIn(values.keep).map((chunk) => [chunk.seed, chunk]));
for (const [index, seed] of mine.entries()) {
  if (kept.has(seed)) continue;
  const { clauses, ...examined } = await examineSentences(CHUNK, seed);
  const chunk: Chunk = { seed, ...examined, clauses: [...clauses] };
  kept.set(seed, chunk);
  if (values.keep !== undefined) appendFileSync(values.keep, `${JSON.stringify(chunk)}\n`);
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  process.stderr.write(
    `seed ${seed} (${index + 1} of ${mine.length}), ${minutes} min: ${examined.differences.length} not so\n`,
  );
}
sumUp(
  keptIn(values.keep)
    .concat(values.keep === undefined ? [...kept.values()] : [])
    .filter(({ seed }) => seeds.includes(seed)),
);

function keptIn(file: string | undefined): Chunk[] {
  if (file === undefined || !existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Chunk);
}

function sumUp(chunks: readonly Chunk[]): void {
  const differences = chunks.flatMap((chunk) => chunk.differences);
  const kinds = Map.groupBy(differences, ({ document, clause }) => `${document}: ${clause || 'no clause'}`);
  for (const [kind, list] of [...kinds].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`${list.length} × ${kind}`);
    const [one] = list;
    if (one !== undefined) tell(one);
  }
  const counts = new Map<string, Record<string, number>>();
  for (const [id, seen] of chunks.flatMap(({ clauses }) => clauses)) {
    const count = counts.get(id) ?? {};
    for (const [language, many] of Object.entries(seen)) count[language] = (count[language] ?? 0) + many;
    counts.set(id, count);
  }
  if (values.counts)
    for (const [id, { en = 0, de = 0 }] of [...counts].sort()) console.log(`${en} + ${de} × ${id}`);
  const unseen = Object.entries(TABLES).flatMap(([document, table]) =>
    table.flatMap(({ id }) => {
      const { en = 0, de = 0 } = counts.get(`${document}: ${id}`) ?? {};
      const where = [...(en === 0 ? ['en'] : []), ...(de === 0 ? ['de'] : [])];
      return where.length === 0 ? [] : [`${document}: ${id} (${where.join(', ')})`];
    }),
  );
  for (const id of unseen) console.log(`never seen: ${id}`);
  const sum = (of: (chunk: Chunk) => number): number => chunks.reduce((all, chunk) => all + of(chunk), 0);
  console.log(
    `${sum(({ seen }) => seen)} states, ${sum(({ texts }) => texts)} texts, ${counts.size} clauses seen, ${unseen.length} not, ${differences.length} that are not so`,
  );
  if (differences.length > 0 || unseen.length > 0) process.exitCode = 1;
}

function tell({ seed, story, line, now, events }: Difference): void {
  console.log(`  seed ${seed}, story ${story}, ${now}: ${line}`);
  if (values.events) console.log(events.map((event) => `    ${event}`).join('\n'));
}
