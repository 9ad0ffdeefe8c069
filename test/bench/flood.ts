/**
 * A flood: all promises of one night break before the morning's sweep. How many comments, mentions and mails come of
 * it, with and without an issue of the desk's own, and what the sweep costs; then that a second sweep writes nothing.
 *
 *     node test/bench/flood.ts [--tickets 500]
 */
import { parseArgs } from 'node:util';
import { comments, POLICY, TestDesk } from '../e2e/desk.ts';
import { sweep } from '../desk/running.ts';

const { values } = parseArgs({ options: { tickets: { type: 'string', default: '500' } } });
const count = Number(values.tickets);
const rows: Record<string, unknown>[] = [];

for (const [name, words] of [
  ['each for itself', 'desk: { notices_per_hour: 1000 }'],
  ['the most pressing alone', ''],
  ['one digest', 'desk: { issue: true }'],
] as const) {
  const policy = `${POLICY}escalation: []\nownership: { within: 4h, group: tier-1 }\n${words}\n`;
  await using desk = await TestDesk.start({ policy });
  desk.github.limits.secondary.enabled = false;
  // What is compared are the writes; an Actions token would have to wait for the next hour in between.
  const viewer = desk.github.tokens.viewerOf(desk.token);
  if (viewer !== undefined) desk.github.limits.set(viewer, 'graphql', 1_000_000);
  for (let n = 0; n < count; n += 1) {
    const issue = desk.report(['urgent', 'high', 'low'][n % 3] ?? 'low', { title: `Ticket ${String(n)}` });
    if (n % 4 === 0) desk.github.as('ana').assign(issue, ['ana', 'bo', 'chen'][n % 3] ?? 'ana');
    desk.github.clock.advance(10_000);
  }
  await sweep(desk);
  desk.wait(10);
  for (const run of ['the sweep in the morning', 'another']) {
    const began = performance.now();
    const before = new Set([...desk.repository.issues.values()].flatMap(comments));
    desk.github.log.clear();
    const report = await sweep(desk);
    if (report.failed.length > 0) throw new Error(report.failed.join('\n'));
    const written = [...desk.repository.issues.values()].flatMap(comments).filter((one) => !before.has(one));
    const mentions = written.map(({ body }) => new Set(body.match(/(?<!\w)@[a-z]\w*/g)).size);
    rows.push({
      'how people are told': name,
      run,
      comments: written.length,
      mentions: mentions.reduce((sum, one) => sum + one, 0),
      'longest comment': Math.max(0, ...written.map(({ body }) => body.length)),
      requests: desk.github.log.count().requests,
      writes: desk.writes(),
      seconds: ((performance.now() - began) / 1000).toFixed(1),
    });
  }
}
console.log(`${String(count)} tickets break a promise in one night.`);
console.table(rows);
