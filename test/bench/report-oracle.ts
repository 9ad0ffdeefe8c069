/**
 * Every number of the reports on a generated year, against what a slow script makes of the events. The tests look at a few
 * hundred tickets; this at thousands:
 *
 *   node test/bench/report-oracle.ts [--tickets 5000] [--seed 1]
 */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { engineFigures } from '../report/oracle/compare.ts';
import { oracleFigures } from '../report/oracle/figures.ts';
import { drawYear } from '../report/oracle/year.ts';

const { values } = parseArgs({
  options: { tickets: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
});
const [tickets, seed] = [Number(values.tickets), Number(values.seed)];
const year = drawYear(tickets, seed);
const now = Date.UTC(2029, 0, 1);
const months = Array.from({ length: 13 }, (_, month) =>
  new Date(Date.UTC(2027, month, 1)).toISOString().slice(0, 10),
);
const times = [
  { from: '2027-01-01', to: '2028-01-01' },
  ...months.slice(0, 12).map((from, index) => ({ from, to: months[index + 1] ?? '' })),
];
for (const { from, to } of times) {
  const started = performance.now();
  const figures: unknown = await engineFigures(year, { from, to, now });
  const took = Math.round(performance.now() - started);
  const wanted = oracleFigures(year, { from, to, now });
  const { clocks, attainment } = figures as Record<'clocks' | 'attainment', readonly unknown[]>;
  const isSame = isDeepStrictEqual(figures, wanted);
  console.log(
    `${from} to ${to}: ${String(clocks.length)} clocks, ${String(attainment.length)} lines of attainment, ${String(took)} ms: ${isSame ? 'equal to the second' : 'NOT EQUAL'}`,
  );
  if (isSame) continue;
  process.exitCode = 1;
  for (const [name, found] of Object.entries(figures as Record<string, unknown>)) {
    const other = (wanted as Record<string, unknown>)[name];
    if (!isDeepStrictEqual(found, other)) console.log(name, firstDifference(found, other));
  }
}

/** Where two values differ first, as far as they are lists. */
function firstDifference(one: unknown, other: unknown): unknown {
  if (!Array.isArray(one) || !Array.isArray(other)) return { one, other };
  const index = one.findIndex((item, place) => !isDeepStrictEqual(item, other[place]));
  return { index, one: one[index] as unknown, other: other[index] as unknown };
}
