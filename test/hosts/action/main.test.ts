import { expect, test } from 'vitest';
import type { ActionResult } from '../../../src/sandbox/runner.ts';
import { FORM, TestDesk } from '../../e2e/desk.ts';

/** The Action by its sources, as a runner would start its bundle. */
async function act(
  desk: TestDesk,
  event: string,
  payload: Readonly<Record<string, unknown>> = {},
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  return await desk.github.runAction({
    repository: desk.repository,
    bundle: 'src/hosts/action/main.ts',
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
