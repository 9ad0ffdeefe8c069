import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/hosts/outcome.ts';
import { comments, labels } from '../e2e/desk.ts';
import { mentionsIn, oldDesk } from './old.ts';
import { deskIssues, expectRest, sweep } from './running.ts';

test('the first run on old issues tells nobody anything: labels, and one summary', async () => {
  const { desk, issues } = await oldDesk(60);
  await using _ = desk;
  const before = issues.map((issue) => [comments(issue).length, issue.assignees.length]);
  const report = await sweep(desk);
  expect(report.failed).toEqual([]);
  expect(report.flood).toBeNull();
  expect(issues.map((issue) => [comments(issue).length, issue.assignees.length])).toEqual(before);
  expect(issues.filter((issue) => labels(issue).includes('sla: breached')).length).toBeGreaterThan(40);
  const [board, ...more] = deskIssues(desk);
  expect(more).toEqual([]);
  expect(mentionsIn(board?.body ?? '')).toEqual([]);
  expect(board === undefined ? [] : comments(board), 'nobody comes on duty').toEqual([]);
  expect(board?.body).toContain('| 60 | ');
  expect(outcomeOf(report).summary).toContain('evaluated **60 of 60**');
  await expectRest(desk);
});
