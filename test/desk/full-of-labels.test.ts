import { expect, test } from 'vitest';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { deskWords, labels, POLICY, TestDesk } from '../e2e/desk.ts';
import { sweep } from './running.ts';

/** Puts labels on until the issue carries so many. */
function fill(desk: TestDesk, issue: Issue, count: number): void {
  const ana = desk.github.as('ana');
  for (let index = issue.labels.length; index < count; index += 1) {
    ana.createLabel(desk.repository, `area ${String(index)}`);
    ana.label(issue, `area ${String(index)}`);
  }
}

test('a hundred and first label is refused once with a reason, and no later run tries or fails', async () => {
  await using desk = await TestDesk.start({ now: '2026-12-02T15:00:00Z' });
  const issue = desk.report('urgent');
  desk.github.as('ana').assign(issue, 'ana');
  await sweep(desk);
  fill(desk, issue, 100);
  desk.github.as('ana').comment(issue, '/hold');
  await sweep(desk);
  const refused = () =>
    deskWords(issue).filter((body) => body.includes('`/hold` by ana was not carried out'));
  expect(refused()).toEqual([expect.stringContaining('no room for “status: on hold”')]);
  expect(deskWords(issue)[0]).not.toContain('on hold');
  for (let run = 0; run < 5; run += 1) {
    const { failed } = await sweep(desk);
    expect(failed).toEqual([]);
    desk.wait(1);
  }
  expect(refused()).toHaveLength(1);
  expect(labels(issue)).toHaveLength(100);
  expect(labels(issue)).not.toContain('status: on hold');
});

test('what the desk itself would put on is left off: words are said once, and runs warn and stay green', async () => {
  await using desk = await TestDesk.start({
    now: '2026-12-02T15:00:00Z',
    policy: `${POLICY}escalation: []\n`,
  });
  const issue = desk.report('urgent');
  await sweep(desk);
  fill(desk, issue, 100);
  desk.wait(5);
  const told = await sweep(desk);
  expect(told.failed).toEqual([]);
  expect(told.warnings).toEqual([
    expect.stringMatching(
      /^#1 carries 100 labels, as many as GitHub takes: .*sla: breached.* cannot be put on\.$/,
    ),
  ]);
  const words = deskWords(issue);
  expect(words.filter((body) => body.includes('breach:first_response'))).toHaveLength(1);
  desk.github.log.clear();
  for (let run = 0; run < 10; run += 1) expect((await sweep(desk)).failed).toEqual([]);
  expect(desk.writes()).toBe(0);
  expect(deskWords(issue)).toEqual(words);
  desk.github.as('ana').unlabel(
    issue,
    ...labels(issue)
      .filter((name) => name.startsWith('area'))
      .slice(0, 9),
  );
  expect((await sweep(desk)).warnings).toEqual([]);
  expect(labels(issue)).toContain('sla: breached');
});
