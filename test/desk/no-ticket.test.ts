import { expect, test } from 'vitest';
import { steward } from '../hosts/cli/steward.ts';
import { assignees, deskWords, labels, POLICY, TestDesk } from '../e2e/desk.ts';
import { deskIssues, expectRest, sweep } from './running.ts';

const BOARD = 'desk: { issue: true }\nownership: { within: 4h, group: tier-1, assign: true }\n';
const since = (moment: string) => `${POLICY}${BOARD}since: ${moment}\n`;

async function explained(desk: TestDesk, number: number) {
  const environment = { GITHUB_TOKEN: desk.token, GITHUB_API_URL: desk.github.url };
  const { code, err } = await steward('.', ['explain', `acme/helpdesk#${String(number)}`], '', environment);
  return `${String(code)} ${err}`;
}

test('whoever asks about an issue that is no ticket is told why', async () => {
  const policy = `${since('2026-11-17')}tickets: { when: { not: { title: question } } }\n`;
  await using desk = await TestDesk.start({ policy });
  const old = desk.report('low');
  desk.wait(48);
  const question = desk.report('low', { title: 'A question' });
  await sweep(desk);
  const [board] = deskIssues(desk);
  expect(await explained(desk, old.number)).toContain(
    '1 steward explain: acme/helpdesk#1 is not a ticket: opened before `since:` of the policy. Somebody on the staff who gives it a severity, by label or command, makes it one.\n',
  );
  expect(await explained(desk, question.number)).toContain('is not a ticket: the policy does not select it');
  expect(await explained(desk, board?.number ?? 0)).toContain('is not a ticket: the desk opened it itself.');
});

test('a ticket from before the desk that the policy leaves out keeps all that people and the desk did', async () => {
  await using desk = await TestDesk.start({ policy: since('2026-11-01') });
  const [urgent, low] = [desk.report('urgent'), desk.report('low')];
  await sweep(desk);
  desk.wait(6);
  desk.github.as('ana').comment(low, '/hold until 2026-12-24 waiting for parts');
  await sweep(desk);
  const look = () =>
    [urgent, low].map((issue) => [labels(issue), deskWords(issue), assignees(issue), issue.state]);
  const before = look();
  expect(labels(urgent)).toContain('sla: breached');
  desk.github.as('ana').push(desk.repository, { '.github/steward.yml': since('2026-11-17') });
  desk.wait(24 * 40);
  const report = await sweep(desk);
  expect([report.failed, report.tickets, report.queue]).toEqual([[], 0, []]);
  expect(look()).toEqual(before);
  expect(deskIssues(desk)).toHaveLength(1);
  await expectRest(desk);
  // Back among the tickets, they are what they were.
  desk.github.as('ana').push(desk.repository, { '.github/steward.yml': since('2026-11-01') });
  desk.github.clock.advance(60_000);
  expect((await sweep(desk)).tickets).toBe(2);
  expect(labels(urgent)).toContain('sla: breached');
});
