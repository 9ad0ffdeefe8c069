/**
 * Mutation tests: `npm run mutation -- [PATHS]`; docs/mutation.md says what the figures mean. What is known already is
 * not tried again, so that a run that was stopped goes on where it was.
 */
import { parseArgs } from 'node:util';
import { work } from './mutation/crew.ts';
import { change, kindOf } from './mutation/explained.ts';
import { instrument } from './mutation/instrument.ts';
import { Results } from './mutation/results.ts';
import { percent, score, tally, total } from './mutation/score.ts';
import { sources } from './mutation/scope.ts';
import { writeSummary } from './mutation/summary.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Processes at a time. */
    jobs: { type: 'string', default: '1' },
    /** Processor time in milliseconds that is spent on each mutant. */
    effort: { type: 'string', default: '1500' },
    /** Prints what lives of what was tried, and tries nothing. */
    survivors: { type: 'boolean', default: false },
    /** The same with what is explained. */
    all: { type: 'boolean', default: false },
    /** Writes docs/mutation.json from what was tried, and tries nothing. */
    summary: { type: 'boolean', default: false },
  },
});

const effort = Number(values.effort);

const chosen = sources()
  .map((source) => ({ source, rank: positionals.findIndex((path) => source.startsWith(path)) }))
  .filter(({ rank }) => positionals.length === 0 || rank >= 0)
  .sort((a, b) => a.rank - b.rank)
  .map(({ source }) => source);
const { mutants } = await instrument(chosen);
const results = new Map(
  chosen.map((source) => [
    source,
    new Results(
      source,
      mutants.filter(({ fileName }) => fileName === source),
      values.survivors || values.summary ? null : effort,
    ),
  ]),
);

if (values.survivors) printSurvivors();
else if (values.summary) writeSummary(results);
else await run();

function printSurvivors(): void {
  for (const [source, { list }] of results)
    for (const result of list) {
      const state = result.verdict?.state;
      const kind = kindOf(source, result);
      if ((state === 'survived' || state === 'not covered') && (values.all || kind === null))
        console.log(`${source}:${result.at} ${kind ?? state}\n  ${change(result)}`);
    }
}

async function run(): Promise<void> {
  const orders = [...results].map(([source, { open: places }]) => ({ source, places }));
  const count = orders.reduce((sum, { places }) => sum + places.length, 0);
  let tried = 0;
  let began = 0;
  await work(
    orders.filter(({ places }) => places.length > 0),
    Number(values.jobs),
    { mutant: effort, test: effort },
    {
      ready: (failing) => {
        if (began > 0) return;
        began = performance.now();
        for (const test of failing) console.log(`left out, because it fails without a mutant: ${test}`);
      },
      verdict: (source, place, verdict) => {
        tried += 1;
        results.get(source)?.settle(place, verdict);
        // A big file takes minutes.
        if (tried % 25 === 0) results.get(source)?.keep();
      },
      finished: (source) => {
        results.get(source)?.keep();
        const each = (performance.now() - began) / tried;
        const left = count - tried;
        console.log(
          `${line(source)}   ${left} left, ${Math.round(each)} ms each: ${Math.ceil((left * each) / 60_000)} min`,
        );
      },
    },
  );
  for (const source of results.keys()) console.log(line(source));
}

function line(source: string): string {
  const counts = tally(results.get(source)?.list ?? []);
  const cells = [total(counts), counts.survived + counts['not covered'], percent(score(counts))];
  return source.padEnd(40) + cells.map((cell) => String(cell).padStart(9)).join('');
}
