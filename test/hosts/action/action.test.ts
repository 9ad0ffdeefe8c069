import { expect, test } from 'vitest';
import type { ActionResult } from '../../../src/sandbox/result.ts';
import { deskWords, FORM, TestDesk } from '../../e2e/desk.ts';
import { called } from './called.ts';

/** The Action, as a runner would start it. */
async function act(
  desk: TestDesk,
  event: string,
  payload: Readonly<Record<string, unknown>> = {},
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  return await desk.github.runAction({
    repository: desk.repository,
    bundle: called,
    token: desk.token,
    inputs: { 'write-pace': '0', ...inputs },
    ...{ event, payload },
  });
}

test('a plan that is too long for an output is left to the log, and the job says so', async () => {
  // The question stands in the reason of every severity that was read of its answers.
  const form = FORM.replace('How bad is it?', `How bad is it${', really'.repeat(1000)}?`);
  await using desk = await TestDesk.start({ files: { '.github/ISSUE_TEMPLATE/problem.yml': form } });
  const issues = Array.from({ length: 80 }, () => desk.report('urgent'));
  const { outputs, stdout, annotations, exitCode } = await act(desk, 'schedule', {}, { 'dry-run': 'true' });
  expect([exitCode, outputs.plan?.slice(0, 100)]).toEqual([0, '[]']);
  expect(stdout).toContain(`- #${String(issues.at(-1)?.number)}: comment (status).`);
  expect(annotations.map(({ message }) => message)).toEqual([
    'The plan is too long for an output; the log has it.',
  ]);
});

test.each(['deleted', 'transferred'])(
  'an issue that was %s is not there to look at, but what else changed is',
  async (action) => {
    await using desk = await TestDesk.start();
    const old = desk.report('urgent');
    desk.wait(2);
    const young = desk.report('low');
    const { exitCode, outputs } = await act(desk, 'issues', { action, issue: { number: 99 } });
    expect([exitCode, outputs.evaluated]).toEqual([0, '1']);
    expect([deskWords(old), deskWords(young)].map(({ length }) => length)).toEqual([0, 1]);
  },
);

test('a deleted comment, and an input that names an issue, are looked at', async () => {
  await using desk = await TestDesk.start();
  const { number } = desk.report('urgent');
  const comment = await act(desk, 'issue_comment', { action: 'deleted', issue: { number } });
  const asked = await act(
    desk,
    'issues',
    { action: 'deleted', issue: { number: 9 } },
    { issue: String(number) },
  );
  for (const { exitCode, outputs } of [comment, asked])
    expect([exitCode, outputs.evaluated]).toEqual([0, '1']);
});

test('what people do on one of the desk’s own issues concerns every ticket; a marker by anybody else is just text', async () => {
  await using desk = await TestDesk.start();
  const issues = [desk.report('urgent'), desk.report('low')];
  const number = issues[0]?.number ?? 0;
  const body = '<!-- steward triage:2026-11-16T09:00:00Z -->\nThe agenda.';
  const event = (user: object, text = body) => {
    desk.wait(2);
    return act(desk, 'issues', { action: 'edited', issue: { number, user, body: text } });
  };
  const bot = { login: 'github-actions[bot]', type: 'Bot' };
  expect((await event(bot)).outputs.evaluated).toBe('2');
  expect((await event({ login: 'cus', type: 'User' })).outputs.evaluated).toBe('1');
  expect((await event(bot, 'A dependency is old.')).outputs.evaluated).toBe('1');
});

test('an input that is empty, as an expression without a value leaves it, is as good as left out', async () => {
  await using desk = await TestDesk.start();
  desk.report('urgent');
  const empty = { 'dry-run': '', 'write-limit': '', policy: '', issue: '' };
  const { exitCode, outputs } = await act(desk, 'schedule', {}, empty);
  expect([exitCode, outputs.evaluated]).toEqual([0, '1']);
  expect(desk.github.log.count().writes).toBeGreaterThan(0);
});

test('an input that cannot be used is told in a sentence, before anything is asked', async () => {
  await using desk = await TestDesk.start();
  const { exitCode, annotations } = await act(desk, 'schedule', {}, { 'dry-run': 'yes' });
  const words = expect.stringMatching(
    /^The input dry-run must be true or false, not "yes"\. [^\n]+$/,
  ) as string;
  expect([exitCode, annotations.map(({ message }) => message)]).toEqual([1, [words]]);
  expect(desk.github.log.count().requests).toBe(0);
});

test('a sweep says which pagers would wake nobody, before the first page finds it out', async () => {
  const policy = `version: 1
severities: [{ name: urgent }]
pagers: { on-call: { kind: pagerduty }, later: {} }
`;
  await using desk = await TestDesk.start({ policy });
  const { number } = desk.report('urgent');
  const event = await act(desk, 'issues', { action: 'opened', issue: { number } });
  const sweep = await act(desk, 'schedule');
  expect([event.exitCode, sweep.exitCode]).toEqual([0, 0]);
  const said = ({ annotations }: ActionResult) => annotations.map(({ message }) => message);
  expect(said(event)).toEqual([]);
  expect(said(sweep)).toEqual([
    'STEWARD_PAGER_ON_CALL is not set: set it to the integration key, 32 characters. Until this is mended, that pager wakes nobody.',
  ]);
});
