import { expect, test } from 'vitest';
import { HOUR } from '../../../src/calendar/instant.ts';
import type { Queue } from '../../../src/policy/sections/queue.ts';
import { policyOf } from '../../desk/story.ts';
import { faultsIn } from '../faults.ts';

const SEVERITIES = 'severities: [{ name: p0 }, { name: p1 }, { name: p2 }]';
const queue = async (words: string): Promise<Queue> =>
  (await policyOf(`version: 1\ntimezone: UTC\n${SEVERITIES}\n${words}`)).queue;

test('without a word of the policy what is broken comes before tiers, and rises after two days', async () => {
  const { order, rises, keyDates, untriaged, showsCustomers } = await queue('');
  expect(order).toEqual(['priority', 'cannot_wait', 'broken', 'at_risk', 'tier', 'key_date', 'due', 'age']);
  expect(rises).toMatchObject({ within: 48 * HOUR, text: '2 days', past: 'tier' });
  expect([keyDates, untriaged, showsCustomers]).toEqual([null, 0.5, false]);
});

test('tickets without a severity stand where the policy says', async () => {
  const rank = async (word: string): Promise<number> =>
    (await queue(`queue: { untriaged: ${word} }`)).untriaged;
  expect(await Promise.all(['first', 'p0', 'p1', 'p2', 'last'].map(rank))).toEqual([-1, 0.5, 1.5, 2.5, 3]);
});

test('what rises may count open time, pass priorities too, or never', async () => {
  const office = 'calendars: { office: { hours: { mon-fri: "09:00-17:00" } } }\nqueue:';
  expect((await queue(`${office} { rises_after: 2 working days, calendar: office }`)).rises?.within).toBe(
    16 * HOUR,
  );
  expect((await queue('queue: { rises_past: priority }')).rises?.past).toBe('priority');
  expect((await queue('queue: { rises_after: never }')).rises).toBeNull();
});

test('each preset names its order', async () => {
  const order = async (name: string): Promise<string> =>
    (await policyOf(`version: 1\nextends: ${name}`)).queue.order.join(' ');
  expect(await order('product')).toBe('priority cannot_wait tier broken at_risk key_date due age');
  expect(await order('msp')).toBe('priority broken at_risk tier key_date due age');
  for (const name of ['ddev', 'outage', 'support-ops'])
    expect(await order(name)).toBe('priority broken at_risk due age');
});

test.each([
  ['order: [priority, teir]', '3:28', 'queue.order[1] cannot be "teir"'],
  ['order: [due, due]', '3:23', 'Another key is already named "due"'],
  ['order: []', '3:17', ''],
  ['untriaged: p9', '3:21', 'No severity is named "p9"'],
  ['rises_after: soon', '3:23', '"soon" is not a duration'],
  ['calendar: offices', '3:20', 'No calendar is named "offices"'],
  ['rises_past: tiers', '3:22', 'tier'],
  ['key_date: { feild: x }', '3:22', 'field'],
])('%s is refused, with its place', async (words, place, message) => {
  const faults = await faultsIn(`timezone: UTC\n${SEVERITIES}\nqueue: { ${words} }\n`);
  expect(faults.join('\n')).toContain(place);
  expect(faults.join('\n')).toContain(message);
});
