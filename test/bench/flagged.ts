/**
 * What it takes to flag many tickets at once: each has its acknowledgement, then a weekend passes over all of them and
 * the next sweep finds what is overdue. Requests by what they write.
 *
 *     node test/bench/flagged.ts [--issues 1000]
 */
import { parseArgs } from 'node:util';
import { sweep } from '../desk/running.ts';
import { TestDesk } from '../e2e/desk.ts';

const { values } = parseArgs({ options: { issues: { type: 'string', default: '1000' } } });

await using desk = await TestDesk.start();
const { github } = desk;
github.limits.secondary.enabled = false;
const viewer = github.tokens.viewerOf(desk.token);
if (viewer !== undefined) github.limits.set(viewer, 'graphql', 10_000_000);
for (let n = 0; n < Number(values.issues); n += 1) {
  const issue = desk.report(['high', 'medium', 'low'][n % 3] ?? 'low', { title: `Ticket ${String(n)}` });
  github.as('ana').assign(issue, 'ana');
}

const rows: object[] = [];
for (const [name, hours] of [
  ['they arrive', 0],
  ['a month later', 24 * 30],
  ['once more', 0],
] as const) {
  desk.wait(hours);
  github.log.clear();
  const { requests, written, failed, plan } = await sweep(desk);
  if (failed.length > 0) throw new Error(failed.join('\n'));
  const sending = new Map<string, number>();
  for (const { writes } of github.log.requests) {
    const kind = [...new Set(writes)].join(' + ') || 'reading';
    sending.set(kind, (sending.get(kind) ?? 0) + 1);
  }
  rows.push({ sweep: name, changes: plan.length, written, requests, ...Object.fromEntries(sending) });
}
console.table(rows);
