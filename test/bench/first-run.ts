/**
 * The first run on a repository with thousands of old issues: what it writes, whom it tells (nobody), what it costs, and
 * that the next run finds nothing left to do. As on GitHub a run makes at most 400 writes, so that several runs share the
 * work. First on open issues with a policy that makes a desk talk, then on open and closed ones of two years with each of
 * the built-in processes: there it fails where anybody is reached, or a run takes more requests than GitHub grants.
 *
 *     node test/bench/first-run.ts [--issues 2000]
 */
import { parseArgs } from 'node:util';
import { comments } from '../e2e/desk.ts';
import type { TestDesk } from '../e2e/desk.ts';
import { mentionsIn, oldDesk, oldRepository, PRESETS, reached } from '../desk/old.ts';
import { deskIssues, sweep } from '../desk/running.ts';

const { values } = parseArgs({ options: { issues: { type: 'string', default: '2000' } } });
const count = Number(values.issues);

/** What the Action's token may ask for in an hour. */
const BUDGET = 1000;

const { desk, issues } = await oldDesk(count);
await using _ = desk;
unlimited(desk);
const said = issues.flatMap(comments).length;
const owners = issues.flatMap(({ assignees }) => assignees).length;

const rows: Record<string, unknown>[] = [];
for (let left = 1; left > 0;) {
  const began = performance.now();
  desk.github.log.clear();
  const report = await sweep(desk, { writeLimit: 400 });
  if (report.failed.length > 0) throw new Error(report.failed.join('\n'));
  left = report.plan.length;
  const board = deskIssues(desk);
  rows.push({
    evaluated: `${String(report.evaluated)} of ${String(report.total)}`,
    planned: report.plan.length,
    written: report.written,
    requests: report.requests,
    'comments on tickets': issues.flatMap(comments).length - said,
    'new owners': issues.flatMap(({ assignees }) => assignees).length - owners,
    mentions: board.flatMap((one) => [one.body, ...comments(one).map(({ body }) => body)]).flatMap(mentionsIn)
      .length,
    'desk issues': board.length,
    seconds: ((performance.now() - began) / 1000).toFixed(1),
  });
  if (rows.length > 50) throw new Error('It does not come to an end.');
}
console.table(rows);

const processes: Record<string, unknown>[] = [];
for (const preset of PRESETS) {
  const { desk: old, issues: its } = await oldRepository(preset, count);
  await using _old = old;
  unlimited(old);
  const before = JSON.stringify(its.map(reached));
  let pages = 0;
  let runs = 0;
  let written = 0;
  let most = 0;
  for (let left = 1; left > 0; runs += 1) {
    const report = await sweep(old, {
      writeLimit: 400,
      pages: async (asked) => {
        pages += asked.length;
        return Promise.resolve({ sent: [], faults: [] });
      },
    });
    if (report.failed.length > 0) throw new Error(report.failed.join('\n'));
    written += report.written;
    most = Math.max(most, report.requests);
    left = report.plan.length;
  }
  const words = deskIssues(old).flatMap((one) => [one.body, ...comments(one).map(({ body }) => body)]);
  const mentions = words.flatMap(mentionsIn).length;
  if (JSON.stringify(its.map(reached)) !== before || pages > 0 || mentions > 0)
    throw new Error(`${preset} reached somebody.`);
  if (most > BUDGET) throw new Error(`A run of ${preset} took ${String(most)} requests.`);
  processes.push({ preset, runs, written, 'requests, at most': most, pages, mentions });
}
console.table(processes);

/** The runs would be an hour apart, each with a budget of its own. */
function unlimited({ github, token }: TestDesk): void {
  github.limits.secondary.enabled = false;
  const viewer = github.tokens.viewerOf(token);
  if (viewer !== undefined) github.limits.set(viewer, 'graphql', 1_000_000);
}
