/**
 * The queue of a whole desk: its tickets put into order, why each stands before the next, and the text of the desk's own
 * issue.
 *
 *     node test/bench/queue.ts [--sizes 100,1000,10000]
 */
import { parseArgs } from 'node:util';
import { queueOf, reasonsOf, whyBefore } from '../../src/desk/queue-order.ts';
import { boardText, deskWith } from '../desk/many-tickets.ts';

const ROUNDS = 20;
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,10000' } } });

console.log('tickets   order ms   reasons ms   issue ms   characters');
for (const size of values.sizes.split(',').map(Number)) {
  const desk = await deskWith(size, 'The export of last month stops half way through');
  const { queue: order } = desk.context.policy;
  const { standings, queue } = desk;
  const ordering = median(() => queueOf(standings, order).length);
  const reasons = median(() =>
    queue.reduce((sum, one, index) => {
      const next = queue[index + 1];
      const why = next === undefined ? null : whyBefore(one, next, order);
      return sum + reasonsOf(one, order).length + (why === null ? 0 : 1);
    }, 0),
  );
  const text = median(() => boardText(desk).length);
  const columns: [number | string, number][] = [
    [size, 7],
    [ordering.toFixed(1), 10],
    [reasons.toFixed(1), 12],
    [text.toFixed(1), 10],
    [boardText(desk).length, 12],
  ];
  console.log(columns.map(([value, width]) => String(value).padStart(width)).join(' '));
}

/** The median time of some work, in milliseconds. */
function median(work: () => number): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? 0;
}
