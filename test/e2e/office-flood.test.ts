import { expect, test } from 'vitest';
import type { Comment, Issue } from '../../src/sandbox/store/records.ts';
import { comments, deskWords, labels, POLICY } from './desk.ts';
import { companions, startOfficeDesk } from './office-desk.ts';

const AN_HOUR = 20;

/** Mails that an issue of the office made: one for whoever is called in its text, and one for each comment that calls somebody. */
function mails(companion: Issue): number {
  const said: readonly Pick<Comment | Issue, 'body'>[] = [companion, ...comments(companion)];
  return said.filter(({ body }) => /(?<!\w)@\w/.test(body)).length;
}

test('forty urgent tickets that are late at once: as many are told of in the office as the policy allows in an hour, the others in the next', async () => {
  const policy = `${POLICY}notices: office\ndesk: { notices_per_hour: ${String(AN_HOUR)}, issue: true }\n`;
  const one = await startOfficeDesk({ policy, now: '2026-12-07T15:00:00Z' });
  await using desk = one.desk;
  const issues = Array.from({ length: 40 }, (_, n) => desk.report('urgent', { title: `Down ${String(n)}` }));
  await one.sweep();
  desk.wait(10);
  const late = await one.sweep();
  expect(late.exitCode, late.stdout).toBe(0);
  expect(companions(one)).toHaveLength(AN_HOUR);
  expect(late.annotations.map(({ message }) => message)).toContainEqual(
    'Notices were due on 40 tickets at once. Staff were told of the 20 most pressing; of the others they are told as the hours pass, as many as the policy allows.',
  );
  // What an hour may have is had: a run within it tells of nobody else.
  desk.github.clock.advance(600_000);
  await one.sweep();
  expect(companions(one)).toHaveLength(AN_HOUR);
  desk.wait(1);
  expect((await one.sweep()).exitCode).toBe(0);
  expect(companions(one)).toHaveLength(40);
  // Nobody owns it and it is late: two notices, the first of them in the text of the issue itself.
  expect(companions(one).map(mails)).toEqual(issues.map(() => 2));
  for (const issue of issues) {
    expect(labels(issue)).toContain('sla: breached');
    // On the ticket stands its status alone, and no word of the office.
    expect(deskWords(issue)).toHaveLength(1);
    expect(deskWords(issue)[0]).not.toContain('backroom');
  }
  const own = [...desk.repository.issues.values()].filter(({ body }) =>
    body.startsWith('<!-- steward desk '),
  );
  expect(own.flatMap(comments)).toEqual([]);
  desk.github.log.clear();
  const calm = await one.sweep();
  expect([calm.outputs.plan, desk.writes()]).toEqual(['[]', 0]);
  // The desk, its tickets and their companions by pages of fifty, and whether the office is one.
  expect(Number(calm.outputs.requests)).toBeLessThanOrEqual(8);
});

test('what forty tickets cost in the office is a request for what is written on each and few besides', async () => {
  const one = await startOfficeDesk({
    policy: `${POLICY}notices: office\ndesk: { notices_per_hour: 100 }\n`,
    now: '2026-12-07T15:00:00Z',
  });
  await using desk = one.desk;
  for (let n = 0; n < 40; n += 1) desk.report('urgent', { title: `Down ${String(n)}` });
  await one.sweep();
  desk.wait(10);
  desk.github.log.clear();
  const { exitCode, stdout } = await one.sweep();
  expect(exitCode, stdout).toBe(0);
  const { requests, byName } = desk.github.log.count();
  expect(byName).toMatchObject({ createIssue: 40, addComment: 40 });
  expect(requests).toBeLessThanOrEqual(4 * 40);
});
