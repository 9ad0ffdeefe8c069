/**
 * A flood: 500 promises break in one night. How many comments, mentions, calls and mails come of it, by how people are
 * told: where the desk was away and finds them all in the morning, and where it sweeps every quarter of an hour while
 * they break one after the other. Then another sweep, which must write nothing.
 *
 *     node test/bench/flood.ts [--tickets 500] [--way 'one digest']
 */
import { parseArgs } from 'node:util';
import { pageSender } from '../../src/hosts/pages.ts';
import { sweep } from '../desk/running.ts';
import { comments, POLICY, TestDesk } from '../e2e/desk.ts';
import { Receiver } from '../../src/sandbox/receiver.ts';

const { values } = parseArgs({
  options: { tickets: { type: 'string', default: '500' }, way: { type: 'string' } },
});
const count = Number(values.tickets);
const HOURS = 10;
const QUARTERS = HOURS * 4;

const RULES = `ownership: { within: 4h, group: tier-1 }
pagers: { pagerduty: { kind: pagerduty } }
escalation:
  - { name: quiet, on: silence, when: { severity: urgent }, after: 30m, to: tier-2, page: pagerduty }
`;

async function night(name: string, words: string, sweeps: 'in the morning' | 'all night'): Promise<object> {
  await using desk = await TestDesk.start({ policy: `${POLICY}${RULES}${words}\n` });
  const { clock, limits, tokens } = desk.github;
  limits.secondary.enabled = false;
  // What is compared are the writes; an Actions token would have to wait for the next hour in between.
  const viewer = tokens.viewerOf(desk.token);
  if (viewer !== undefined) limits.set(viewer, 'graphql', 10_000_000);
  const receiver = await Receiver.start(clock.now());
  const run = async (): Promise<void> => {
    receiver.now = clock.now();
    const pages = pageSender(receiver.environment(), { pause: 1, timeout: 2000, patience: 4000 });
    const report = await sweep(desk, { pages });
    if (report.failed.length > 0) throw new Error(report.failed.join('\n'));
  };
  const taken = (): ReturnType<typeof comments> => [...desk.repository.issues.values()].flatMap(comments);
  await run();
  // Each comes with its acknowledgement before the night is counted.
  const pause = (HOURS * 3_600_000) / count;
  let next = clock.now() + 900_000;
  const mine = new Set<unknown>();
  const began = performance.now();
  for (let n = 0; n < count; n += 1) {
    const issue = desk.report(['urgent', 'high', 'low'][n % 3] ?? 'low', { title: `Ticket ${String(n)}` });
    if (n % 4 === 0) desk.github.as('ana').assign(issue, ['ana', 'bo', 'chen'][n % 3] ?? 'ana');
    await sweep(desk, { issue: issue.number });
    for (const comment of comments(issue)) mine.add(comment);
    clock.advance(pause);
    if (sweeps === 'all night' && clock.now() >= next) {
      await run();
      next += 900_000;
    }
  }
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    clock.advance(900_000);
    if (sweeps === 'all night') await run();
  }
  if (sweeps === 'in the morning') await run();
  const before = taken();
  const told = before.filter((comment) => !mine.has(comment));
  const mentions = told.map(({ body }) => new Set(body.match(/(?<!\w)@[a-z]\w*/g)).size);
  await run();
  await receiver.stop();
  return {
    sweeps,
    'how people are told': name,
    comments: told.length,
    mentions: mentions.reduce((sum, one) => sum + one, 0),
    'calls that wake': receiver.woken('pagerduty').size,
    'longest comment': Math.max(0, ...told.map(({ body }) => body.length)),
    'comments of another sweep': taken().length - before.length,
    seconds: ((performance.now() - began) / 1000).toFixed(0),
  };
}

const rows: object[] = [];
for (const sweeps of ['in the morning', 'all night'] as const) {
  for (const [name, words] of [
    ['each for itself', 'desk: { notices_per_hour: 1000 }'],
    ['the most pressing alone', ''],
    ['one digest', 'desk: { issue: true }'],
  ] as const) {
    if (values.way !== undefined && values.way !== name) continue;
    rows.push(await night(name, words, sweeps));
    console.error(`${sweeps}, ${name}: done`);
  }
}
console.log(`${String(count)} tickets break a promise in one night.`);
console.table(rows);
