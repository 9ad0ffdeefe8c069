/**
 * Looks at what is read of random tickets, and tells every sentence that is not so: which clause, on which story, and
 * what had happened by then.
 *
 *     node test/bench/sentences.ts [--states 100000] [--seed 1] [--events]
 */
import { parseArgs } from 'node:util';
import type { Difference } from '../sentences/examine.ts';
import { examineSentences } from '../sentences/examine.ts';

const { values } = parseArgs({
  options: {
    states: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    events: { type: 'boolean', default: false },
  },
});
const began = performance.now();
const { seen, clauses, differences } = await examineSentences(
  Number(values.states),
  Number(values.seed),
  (many) => {
    if (many % 10_000 === 0) process.stderr.write(`${many} states\n`);
  },
);
const kinds = Map.groupBy(differences, ({ document, clause }) => `${document}: ${clause || 'no clause'}`);
for (const [kind, list] of [...kinds].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`${list.length} × ${kind}`);
  const [first] = list;
  if (first !== undefined) tell(first);
}
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(`${seen} states, ${clauses.size} clauses, ${differences.length} that are not so, ${seconds} s`);
if (differences.length > 0) process.exitCode = 1;

function tell({ story, line, now, events }: Difference): void {
  console.log(`  story ${story}, ${now}: ${line}`);
  if (values.events) console.log(events.map((event) => `    ${event}`).join('\n'));
}
