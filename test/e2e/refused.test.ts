import { expect, test } from 'vitest';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { assignees, comments, deskWords, labels, POLICY, TestDesk } from './desk.ts';

/** Report 15, and what else GitHub refuses for good: a run says it once, and the later ones are as well as before. */

/** Sweeps an hour apart, each of which ends well; the last one finds nothing to do. */
async function sweeps(desk: TestDesk, many: number): Promise<void> {
  for (let n = 0; n < many; n += 1) {
    desk.wait(1);
    const { exitCode, stdout } = await desk.sweep();
    expect(exitCode, stdout).toBe(0);
  }
  expect((await desk.sweep()).outputs.plan).toBe('[]');
}

function told(issue: Issue): string[] {
  return deskWords(issue).filter((body) => body.includes('GitHub'));
}

test('an eleventh and a twelfth assignee are refused once, with a reason, and nobody is said to have it', async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('high');
  await desk.sweep();
  const ana = desk.github.as('ana');
  const crowd = Array.from({ length: 10 }, (_, n) => `p${String(n)}`);
  for (const login of crowd) desk.github.grant(desk.repository, login, 'triage');
  ana.assign(issue, ...crowd);
  ana.comment(issue, '/assign @bo @chen');
  expect((await desk.action('issue_comment', {}, issue)).exitCode).toBe(0);
  expect(assignees(issue)).toEqual(crowd);
  expect(told(issue)).toHaveLength(1);
  expect(comments(issue).find(({ body }) => body.startsWith('/assign'))?.reactions).toHaveLength(1);
  await sweeps(desk, 5);
  expect(told(issue)).toHaveLength(1);
  expect(deskWords(issue)[0]).not.toMatch(/\b(?:bo|chen)\b/);
});

test('a hundred and first label is done without, and staff are told of what it would have shown', async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('high');
  await desk.sweep();
  const ana = desk.github.as('ana');
  const many = Array.from({ length: 100 - labels(issue).length }, (_, n) => `topic ${String(n)}`);
  for (const name of many) ana.createLabel(desk.repository, name);
  ana.label(issue, ...many);
  await sweeps(desk, 8);
  expect(labels(issue)).toHaveLength(100);
  expect(
    deskWords(issue).filter((body) => body.includes('**First response has been overdue**')),
  ).toHaveLength(1);
});

test('who cannot be assigned is handed nothing, and the ticket goes on being nobody’s', async () => {
  const policy = POLICY.replaceAll('chen', 'dee')
    .replace('tier-1: { members: [ana, bo] }', 'tier-1: { members: [dee] }')
    .concat('ownership: { within: 1h, group: tier-1, assign: true }\n');
  await using desk = await TestDesk.start({ policy });
  const issue = desk.report('high');
  await desk.sweep();
  await sweeps(desk, 5);
  expect(assignees(issue)).toEqual([]);
  expect(labels(issue)).toContain('needs: owner');
});
