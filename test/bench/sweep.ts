/**
 * What a sweep costs: requests, points, seconds and memory, on a GitHub on this machine with 1,000 open issues of ten
 * comments each. First the very first sweep, which has labels to set; then one with nothing to do.
 *
 *     node test/bench/sweep.ts [--issues N]
 *
 * For comparison: actions/stale 10.3, measured on a local server with 1,000 open issues, needs 15 requests when idle
 * without ever reading a timeline, and 4,015 requests when all are stale.
 */
import { parseArgs } from 'node:util';
import { deskWords, TestDesk } from '../e2e/desk.ts';

const { values } = parseArgs({ options: { issues: { type: 'string', default: '1000' } } });
const count = Number(values.issues);

await using desk = await TestDesk.start({ now: '2026-01-05T15:00:00Z' });
desk.github.limits.secondary.enabled = false;
const people = ['cus', 'ana'];
const issues = Array.from({ length: count }, (_, n) => {
  const issue = desk.report(['high', 'medium', 'low'][n % 3] ?? 'low', { title: `Ticket ${String(n)}` });
  for (let turn = 0; turn < 10; turn += 1) {
    desk.github.clock.advance(1000);
    desk.github.as(people[turn % 2] ?? 'cus').comment(issue, `Words ${String(turn)}.`);
  }
  desk.github.as('ana').assign(issue, 'ana');
  return issue;
});
desk.wait(24 * 200);

const rows: Record<string, unknown>[] = [];
for (const name of ['first sweep', 'second sweep', 'idle sweep']) {
  desk.github.log.clear();
  const started = performance.now();
  const run = await desk.sweep({ 'write-limit': '100000' });
  const seconds = (performance.now() - started) / 1000;
  if (run.exitCode !== 0) throw new Error(run.stdout);
  const { requests, points, writes, byName } = desk.github.log.count();
  const batches = desk.github.log.requests
    .filter((r) => r.writes.some((w) => w.includes('Label')))
    .map((r) => r.writes.length);
  rows.push({
    sweep: name,
    evaluated: `${run.outputs.evaluated ?? ''} of ${run.outputs.total ?? ''}`,
    requests,
    points,
    writes,
    comments: byName.addComment ?? 0,
    'label changes a request, at most': Math.max(0, ...batches),
    seconds: seconds.toFixed(1),
  });
}
console.table(rows);
console.log(
  `Comments by the desk on ${String(count)} old issues: ${String(issues.flatMap(deskWords).length)}`,
);
