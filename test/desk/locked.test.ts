import { expect, test } from 'vitest';
import { assignees, deskWords, labels, TestDesk } from '../e2e/desk.ts';
import { expectRest, sweep } from './running.ts';

test('a desk all of whose issues are locked does what it can, and no run fails', async () => {
  await using desk = await TestDesk.start();
  const issues = [desk.report('urgent'), desk.report('low')];
  const [issue] = issues;
  if (issue === undefined) throw new Error('no ticket');
  for (const one of issues) desk.github.as('ana').lock(one);
  desk.github.as('ana').comment(issue, '/assign @bo\n/hold');
  desk.wait(1);
  const { failed, warnings } = await sweep(desk);
  expect([failed, warnings]).toEqual([[], []]);
  expect(assignees(issue)).toEqual(['bo']);
  expect(labels(issue)).toContain('status: on hold');
  expect(issues.flatMap(deskWords)).toEqual([]);
  await expectRest(desk);
});

test('a command on a locked ticket counts and is answered by nothing; its mark of before stays', async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('low');
  const comment = desk.github.as('ana').comment(issue, '/hold');
  await sweep(desk);
  const reacted = comment.reactions.map(({ content }) => content);
  expect(reacted).toHaveLength(1);
  desk.github.as('ana').lock(issue);
  desk.github.as('ana').editComment(comment, '/hodl');
  desk.github.as('ana').comment(issue, '/assign @ana');
  desk.wait(0.1);
  expect((await sweep(desk)).failed).toEqual([]);
  expect(assignees(issue)).toEqual(['ana']);
  expect(comment.reactions.map(({ content }) => content)).toEqual(reacted);
  await expectRest(desk);
});
