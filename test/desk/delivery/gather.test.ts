import { expect, test } from 'vitest';
import { deskWords, labels, POLICY, TestDesk } from '../../e2e/desk.ts';
import { deskIssues, sweep } from '../running.ts';

const policy = `${POLICY}escalation: []\nnotices: desk\ndesk: { issue: true }\n`;

test('staff are told on the desk’s issue, in one comment for all that came up, and tickets carry labels alone', async () => {
  await using desk = await TestDesk.start({ policy });
  const issues = [desk.report('urgent'), desk.report('urgent')];
  await sweep(desk);
  desk.wait(5);
  await sweep(desk);
  const board = deskIssues(desk).at(0);
  if (board === undefined) throw new Error('no issue of the desk');
  const said = deskWords(board);
  expect(said).toHaveLength(1);
  for (const { number } of issues) expect(said[0]).toContain(`#${String(number)}`);
  for (const issue of issues) {
    expect(labels(issue)).toContain('sla: breached');
    expect(deskWords(issue)).toHaveLength(1);
    expect(deskWords(issue)[0]).not.toContain('@ana');
  }
  await sweep(desk);
  expect(deskWords(board)).toEqual(said);
});
