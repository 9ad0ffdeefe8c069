import { expect, it } from 'vitest';
import { TestDesk } from '../../e2e/desk.ts';
import { folderOf, steward } from './steward.ts';

const POLICY = `version: 1
team: { staff: [ana] }
severities: [{ name: urgent }]
customers: { tiers: [tier-1], members: { tier-1: { acme: { logins: [cus], contract: { from: 2026-01-01 } } } } }
entitlements: { tier-1: { hours: 1 a month } }
`;

it('steward statement adds up a month of a desk', async () => {
  await using desk = await TestDesk.start({ policy: POLICY, now: '2026-12-07T09:00:00Z' });
  const issue = desk.report('urgent');
  desk.wait(0.1);
  desk.github.as('ana').comment(issue, '/spent 50m the logs');
  desk.wait(0.1);
  desk.github.as('ana').comment(issue, '/spent 20m\n/charge 90 € an hour');
  desk.wait(0.1);
  await desk.sweep();
  const environment = { GITHUB_API_URL: desk.github.url, GITHUB_TOKEN: desk.token };
  const folder = await folderOf({});
  const call = (...more: string[]) =>
    steward(folder, ['statement', ...more, '--repo', 'acme/helpdesk'], '', environment);
  const { code, out } = await call('acme', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    ...{
      customer: 'acme',
      month: '2026-12',
      hours: 60,
      total: 70,
      included: 60,
      over: 10,
      open: 10,
      remaining: 0,
    },
    lines: [
      { date: '2026-12-07', who: 'ana', note: 'the logs', minutes: 50, included: 50 },
      { minutes: 20, included: 10, over: 10, agreed: false },
    ],
  });
  expect((await call('acme', '--month', '2026-11')).out).toContain('No time was recorded.');
  expect((await call('acme', '--format', 'csv')).out.trimEnd().split('\n')).toHaveLength(3);
  expect(await call('acm')).toMatchObject({ code: 2 });
  expect(await call('acme', '--month', '2026-13')).toMatchObject({ code: 2 });
});
