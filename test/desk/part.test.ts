import { expect, test } from 'vitest';
import { deskWords, labels, POLICY, TestDesk } from '../e2e/desk.ts';
import { deskIssues, sweep } from './running.ts';

const WORDS = 'desk: { issue: true, notices_per_hour: 3 }\n';

test('the desk’s part of a sweep tells of a flood and leaves single tickets to runs of their own', async () => {
  await using desk = await TestDesk.start({ policy: `${POLICY}escalation: []\n${WORDS}` });
  const issues = Array.from({ length: 5 }, () => desk.report('urgent'));
  desk.wait(2);
  const closing = desk.report('low');
  const report = await sweep(desk, { deskWideOnly: true });
  expect(report.failed).toEqual([]);
  const [board] = deskIssues(desk);
  expect(board === undefined ? [] : deskWords(board)).toHaveLength(1);
  for (const issue of issues) {
    expect(labels(issue)).toEqual(['sla: breached']);
    expect(deskWords(issue)).toEqual([]);
  }
  expect(labels(closing)).toEqual([]);
  for (const issue of [...issues, closing]) await sweep(desk, { issue: issue.number });
  expect(issues.flatMap(deskWords).filter((body) => body.includes('is overdue'))).toEqual([]);
  expect(labels(closing)).toEqual(['severity: low']);
  expect((await sweep(desk)).plan).toEqual([]);
});
