import { expect, test } from 'vitest';
import { sweep } from '../desk/running.ts';
import { POLICY, TestDesk } from '../e2e/desk.ts';

test('a run counts tickets, not the issues that the desk keeps for itself', async () => {
  await using desk = await TestDesk.start({ policy: `${POLICY}desk: { issue: true }\n` });
  desk.report('high');
  desk.report('low');
  const first = await sweep(desk, {});
  expect([first.evaluated, first.total, first.ownIssues.length]).toEqual([2, 2, 0]);
  desk.wait(1);
  const second = await sweep(desk, {});
  expect([second.evaluated, second.total, second.ownIssues.length]).toEqual([2, 2, 1]);
});
