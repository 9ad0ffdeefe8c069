import { expect, test } from 'vitest';
import { sweep } from '../desk/running.ts';
import { POLICY, TestDesk } from '../e2e/desk.ts';

test('a run that finds its policy under the other ending of YAML says so', async () => {
  await using desk = await TestDesk.start();
  const push = (files: Readonly<Record<string, string | null>>): unknown =>
    desk.github.as('ana').push(desk.repository, files);
  push({ '.github/steward.yml': null });
  await expect(sweep(desk)).rejects.toMatchObject({ code: 'no-policy' });
  push({ '.github/steward.yaml': POLICY });
  await expect(sweep(desk)).rejects.toMatchObject({
    code: 'misnamed-policy',
    message: 'acme/helpdesk has no .github/steward.yml on its default branch, but .github/steward.yaml.',
  });
  const found = await sweep(desk, { policyPath: '.github/steward.yaml' });
  expect(found.understood.problems).toEqual([]);
});
