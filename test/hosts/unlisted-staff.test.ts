import { expect, test } from 'vitest';
import { Client } from '../../src/github/client.ts';
import { run } from '../../src/hosts/run.ts';
import { sweep } from '../desk/running.ts';
import { POLICY, TestDesk } from '../e2e/desk.ts';
import { baseUrlOf, transportOf } from '../github/client.ts';

test('where nobody may list the staff, who appears on the last page is known on the first', async () => {
  await using desk = await TestDesk.start({ policy: POLICY.replace(/^ {2}staff: .*\n/m, '') });
  const issues = Array.from({ length: 51 }, () => desk.report('high'));
  const [first, last] = [issues[0], issues.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no issues');
  desk.github.as('ana').comment(first, '/assign @bo');
  desk.github.as('bo').comment(last, 'I look into it.');
  desk.wait(1);
  const { plan } = await sweep(desk, { dryRun: true });
  expect(plan).toContainEqual(expect.objectContaining({ kind: 'assign', logins: ['bo'] }));
  const transport = transportOf(desk.github, desk.token);
  const client = new Client({
    baseUrl: baseUrlOf(desk.github),
    pace: 0,
    transport: async (route, parameters) =>
      route.endsWith('/collaborators')
        ? { status: 403, headers: {}, data: { message: 'No.' } }
        : transport(route, parameters),
  });
  const unlisted = await run({
    ...{ owner: 'acme', name: 'helpdesk', policyPath: '.github/steward.yml', issue: null },
    ...{ client, dryRun: true, writeLimit: 0 },
  });
  expect(unlisted.plan).toEqual(plan);
});
