/**
 * Lets runs meet on one desk again and again: two to four of them, of the Action and the app, on one ticket or over all
 * twenty, with answers of GitHub that a seed delays. Prints every meeting in which something was said twice, missed or
 * went wrong, and what it came to.
 *
 *     node test/bench/schedules.ts [--schedules 100] [--seed 1] [--without-turns]
 */
import { parseArgs } from 'node:util';
import { meet, withoutTurns } from '../hosts/meeting.ts';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    'without-turns': { type: 'boolean', default: false },
  },
});

const sum = { schedules: 0, runs: 0, said: 0, paged: 0, requests: 0 };
const wrong = { 'said twice': 0, 'not said, or undone': 0, 'runs that failed': 0, 'paged twice': 0 };
for (let n = 0; n < Number(values.schedules); n += 1) {
  const meeting = await meet(Number(values.seed) + n, values['without-turns'] ? withoutTurns : undefined);
  const { runs, said, paged, requests, twice, leftAfter, failed, pagedTwice } = meeting;
  sum.schedules += 1;
  sum.runs += runs.length;
  sum.said += said;
  sum.paged += paged;
  sum.requests += requests;
  wrong['said twice'] += twice.length;
  wrong['not said, or undone'] += leftAfter.length;
  wrong['runs that failed'] += failed.length;
  wrong['paged twice'] += pagedTwice.length;
  if (twice.length + leftAfter.length + failed.length + pagedTwice.length > 0)
    console.log(JSON.stringify(meeting));
}
console.table([sum]);
console.table([wrong]);
