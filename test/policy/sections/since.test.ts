import { expect, it } from 'vitest';
import { parseInstant } from '../../../src/calendar/moment.ts';
import { loadPolicy } from '../../../src/policy/load.ts';

const load = async (text: string) => loadPolicy({ text: `version: 1\n${text}`, file: 'steward.yml' });

it('the desk begins with a moment, or with a date where it is', async () => {
  const sinceOf = async (text: string) => (await load(text)).policy?.since;
  expect(await sinceOf('timezone: Asia/Tokyo\nsince: 2026-11-01')).toBe(parseInstant('2026-10-31T15:00Z'));
  expect(await sinceOf('since: 2026-11-20T09:00+01:00')).toBe(parseInstant('2026-11-20T08:00Z'));
  expect(await sinceOf('timezone: UTC')).toBeNull();
});

it('what is no moment is told with its place', async () => {
  expect((await load('since: last week')).problems).toMatchObject([
    { code: 'bad-instant', line: 2, column: 8, message: '"last week" is not a moment' },
  ]);
});

it('the check warns of a selector that asks for what is older', async () => {
  const flag = (before: string) =>
    `since: 2026-11-01\nflags: [{ label: a, when: { opened: { before: ${before} } } }]`;
  const { policy, problems } = await load(flag('2026-11-01'));
  expect(policy).not.toBeNull();
  expect(problems).toMatchObject([{ code: 'never-matches', severity: 'warning', line: 3, column: 47 }]);
  expect((await load(flag('2026-11-02'))).problems).toEqual([]);
});
