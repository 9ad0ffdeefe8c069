import { expect, test } from 'vitest';
import { labels, POLICY, TestDesk } from '../e2e/desk.ts';
import { deskIssues, expectRest, sweep } from '../desk/running.ts';

const WITH_BOARD = `${POLICY}desk: { issue: true }\n`;

/** A hundred and seventy old issues, and three days later another policy. */
async function oldDesk(): Promise<TestDesk> {
  const desk = await TestDesk.start({ policy: 'version: 1\n' });
  for (let n = 1; n <= 170; n += 1) desk.github.as('cus').openIssue(desk.repository, { title: `Old ${n}` });
  desk.wait(72);
  return desk;
}

function push(desk: TestDesk, policy: string): void {
  desk.github.as('ana').push(desk.repository, { '.github/steward.yml': policy });
  desk.github.clock.advance(60_000);
}

test('of issues from before the desk no more is read than that nothing has happened to them since', async () => {
  await using desk = await oldDesk();
  push(desk, `${POLICY}since: 2026-11-19\n`);
  const nothing = await sweep(desk, { dryRun: true });
  expect([nothing.failed, nothing.total]).toEqual([[], 0]);
  const all = [...desk.repository.issues.values()];
  const [first, some, late] = [all[3], all[120], desk.report('low')];
  if (first === undefined || some === undefined) throw new Error('there are 170');
  desk.github.as('ana').comment(first, '/severity high');
  desk.github.as('ana').comment(some, '/severity high');
  desk.github.as('cus').comment(all[130] ?? some, 'Anybody?');
  desk.github.log.clear();
  const report = await sweep(desk);
  expect([report.failed, report.evaluated, report.total]).toEqual([[], 3, 3]);
  for (const issue of [first, some]) expect(labels(issue)).toEqual(['severity: high']);
  expect(labels(late)).toEqual(['severity: low']);
  const asked = (words: string) =>
    desk.github.log.requests.filter(({ body }) => JSON.stringify(body ?? '').includes(words)).length;
  // Fifty came with the desk; of the rest a hundred a request are looked at, and two are read.
  expect([asked('older: issues('), asked('page: issues(first: $size, states: OPEN')]).toEqual([2, 1]);
  await expectRest(desk);
});

test('the desk finds its own issue, however long nothing has happened to it, and what is younger', async () => {
  await using desk = await oldDesk();
  push(desk, WITH_BOARD);
  await sweep(desk);
  const board = deskIssues(desk);
  expect(board).toHaveLength(1);
  desk.wait(24 * 20);
  push(desk, `${WITH_BOARD}since: 2026-12-01\n`);
  for (let n = 1; n <= 60; n += 1) desk.report('low', { title: `New ${n}` });
  desk.wait(24 * 2);
  const report = await sweep(desk);
  expect(report.failed).toEqual([]);
  expect(report.total).toBe(60);
  expect(deskIssues(desk)).toEqual(board);
});
