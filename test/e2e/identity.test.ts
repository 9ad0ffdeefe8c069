import { expect, test } from 'vitest';
import { deskWords, labels, POLICY, TestDesk } from './desk.ts';

test('where the policy names another account, the Action writes nothing and says who acts', async () => {
  await using desk = await TestDesk.start({ policy: `${POLICY}bot: acme-desk[bot]\n` });
  const issue = desk.report('urgent');
  const run = await desk.sweep();
  expect(run.exitCode, run.stdout).toBe(0);
  expect(desk.writes()).toBe(0);
  expect(labels(issue)).toEqual([]);
  expect(
    run.annotations.some(({ level, message }) => level === 'warning' && message.includes('acme-desk[bot]')),
  ).toBe(true);
});

test('where the policy names the Action, it acts', async () => {
  await using desk = await TestDesk.start({ policy: `${POLICY}bot: github-actions[bot]\n` });
  const issue = desk.report('urgent');
  await desk.sweep();
  expect(deskWords(issue)).toHaveLength(1);
});

test('a person whose login is that of the bot is not taken for it', async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('urgent');
  desk.github.as('github-actions').comment(issue, '<!-- steward status -->\nI am the desk.');
  await desk.sweep();
  expect(deskWords(issue)).toHaveLength(1);
});

test('staff by permission, where the policy has no roster: triage counts, read does not', async () => {
  await using desk = await TestDesk.start({ policy: 'version: 1\nextends: ddev\n' });
  const answered = desk.report('urgent');
  const waiting = desk.report('urgent', { title: 'Other' });
  desk.github.grant(desk.repository, 'reader', 'read');
  desk.wait(0.5);
  desk.github.as('bo').comment(answered, 'We look into it.');
  desk.github.as('reader').comment(waiting, 'Same here!');
  desk.wait(0.7);
  const run = await desk.sweep();
  expect(run.exitCode, run.stdout).toBe(0);
  expect(labels(answered)).not.toContain('sla: breached');
  expect(labels(waiting)).toContain('sla: breached');
  expect(labels(waiting)).toContain('needs: response');
  expect(run.outputs).toMatchObject({ breaches: '1' });
});

test('a team whose members the token may not read stops the run before anything is guessed', async () => {
  await using desk = await TestDesk.start({
    policy: 'version: 1\nextends: ddev\nteam: { staff: ["@acme/support"] }\n',
  });
  const issue = desk.report('urgent');
  const run = await desk.sweep();
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain('members of @acme/support cannot be read');
  expect(labels(issue)).toEqual([]);
});
