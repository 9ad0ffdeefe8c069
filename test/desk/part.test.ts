import { expect, test } from 'vitest';
import { assignees, deskWords, labels, POLICY, TestDesk } from '../e2e/desk.ts';
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

test('the desk’s part of a sweep stays its part where an answer is lost and the ticket is looked at again', async () => {
  const policy = `${POLICY}escalation: []\nownership: { within: 4h, group: tier-1, assign: true }\n`;
  await using desk = await TestDesk.start({ policy });
  const issue = desk.report('low');
  await sweep(desk);
  desk.wait(5);
  const words = deskWords(issue);
  desk.github.faults.next({
    effect: { kind: 'drop', when: 'after' },
    when: ({ writes }) => writes.includes('addAssigneesToAssignable'),
    times: 3,
  });
  const report = await sweep(desk, { deskWideOnly: true });
  expect(report.plan.map(({ kind }) => kind)).toContain('edit_comment');
  expect(assignees(issue)).toHaveLength(1);
  expect(deskWords(issue)).toEqual(words);
});

test('the desk’s part of a sweep tells that nobody owns a ticket where everybody is away', async () => {
  const away = ['ana', 'bo', 'chen'].map((who) => `{ who: ${who}, from: 2026-01-01, to: 2027-12-31 }`);
  const ownership = 'ownership: { within: 4h, group: tier-1, assign: true }\n';
  const policy = `${POLICY}  away: [${away.join(', ')}]\nescalation: []\n${ownership}`;
  await using desk = await TestDesk.start({ policy });
  const issue = desk.report('low');
  await sweep(desk);
  desk.wait(5);
  const told = () => deskWords(issue).filter((body) => body.includes('owner:1'));
  await sweep(desk, { issue: issue.number });
  expect([told().length, labels(issue)]).toEqual([0, ['severity: low']]);
  await sweep(desk, { deskWideOnly: true });
  expect(told()).toHaveLength(1);
  expect(labels(issue)).toContain('needs: owner');
  await sweep(desk, { issue: issue.number });
  expect((await sweep(desk)).plan).toEqual([]);
  expect(told()).toHaveLength(1);
});

test('the desk’s part of a sweep says nothing of tickets that the next one gives out', async () => {
  const ownership = 'ownership: { within: 4h, group: tier-1, assign: true }\n';
  const policy = `${POLICY}escalation: []\n${ownership}desk: { notices_per_hour: 1 }\n`;
  await using desk = await TestDesk.start({ policy });
  const issues = [desk.report('low'), desk.report('low')];
  await sweep(desk);
  desk.wait(5);
  const owned = () => issues.filter((issue) => assignees(issue).length > 0).length;
  const told = () => issues.flatMap(deskWords).filter((body) => body.includes('owner:1'));
  await sweep(desk, { deskWideOnly: true });
  expect([owned(), told()]).toEqual([1, []]);
  await sweep(desk, { deskWideOnly: true });
  expect([owned(), told()]).toEqual([2, []]);
});
