/**
 * The first run on a repository with thousands of old open issues: what it writes, whom it tells (nobody), what it
 * costs, and that the next run finds nothing left to do. As on GitHub a run makes at most 400 writes, so that several
 * runs share the work.
 *
 *     node test/bench/first-run.ts [--issues 2000]
 */
import { parseArgs } from 'node:util';
import { comments } from '../e2e/desk.ts';
import { mentionsIn, oldDesk } from '../desk/old.ts';
import { deskIssues, sweep } from '../desk/running.ts';

const { values } = parseArgs({ options: { issues: { type: 'string', default: '2000' } } });
const { desk, issues } = await oldDesk(Number(values.issues));
await using _ = desk;
desk.github.limits.secondary.enabled = false;
// The runs would be an hour apart, each with a budget of its own.
const viewer = desk.github.tokens.viewerOf(desk.token);
if (viewer !== undefined) desk.github.limits.set(viewer, 'graphql', 1_000_000);
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
