import { expect, test } from 'vitest';
import type { Answer } from '../../src/github/client.ts';
import { Client, RateLimited, retryIn } from '../../src/github/client.ts';
import { query } from '../../src/github/query.ts';
import { Failure } from '../../src/errors.ts';

const NOON = 'Fri, 20 Nov 2026 12:00:00 GMT';
const baseUrl = 'https://api.github.test';

function answer(status: number, headers: Answer['headers'] = {}, data: unknown = {}): Answer {
  return { status, headers: { date: NOON, ...headers }, data };
}

/** A client whose GitHub gives these answers in turn, the last of them for ever. */
function clientOf(answers: readonly Answer[], patience?: number): Client {
  const rest = [...answers];
  const transport = async (): Promise<Answer> => {
    const [next = answer(200)] = rest;
    if (rest.length > 1) rest.shift();
    return Promise.resolve(next);
  };
  return new Client({ transport, baseUrl, pace: 0, ...(patience === undefined ? {} : { patience }) });
}

const VIEWER = query<{ viewer: { login: string } | null }, object>('query { viewer { login } }');
const OKAY = answer(200, {}, { data: { viewer: null } });

test.each([
  ['a secondary limit', answer(403, { 'retry-after': '15' }), 15_000],
  ['too many requests', answer(429, { 'retry-after': 15 }), 15_000],
  [
    'a primary limit',
    answer(403, {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Date.parse(NOON) / 1000 + 600),
    }),
    601_000,
  ],
  [
    'a limit without a time',
    answer(403, {}, { message: 'You have exceeded a secondary rate limit.' }),
    60_000,
  ],
  [
    'a limit of queries',
    answer(200, { 'retry-after': '30' }, { errors: [{ type: 'RATE_LIMITED', message: 'Later.' }] }),
    30_000,
  ],
  [
    'a limit of queries under its other name',
    answer(200, { 'retry-after': '30' }, { errors: [{ type: 'RATE_LIMIT', message: 'Later.' }] }),
    30_000,
  ],
  [
    'a secondary limit in words alone',
    answer(200, {}, { errors: [{ message: 'You have exceeded a secondary rate limit.' }] }),
    60_000,
  ],
])(
  'a client of little patience hands on how long %s lasts, and sends nothing into it',
  async (_, said, wait) => {
    for (const ask of [
      async (client: Client) => client.query(VIEWER, {}),
      async (client: Client) => client.mutate('mutation { x }', {}, 1),
    ]) {
      const client = clientOf([said, OKAY], 5000);
      const failed: unknown = await ask(client).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(RateLimited);
      expect(failed).toMatchObject({ code: 'rate-limited', retryIn: wait });
      expect(client.requests).toBe(1);
    }
  },
);

test.each([
  ['the hour’s', answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0' })],
  ['the hour’s', answer(200, {}, { errors: [{ type: 'RATE_LIMITED', message: 'Later.' }] })],
  ['the secondary', answer(403, { 'retry-after': '60', 'x-ratelimit-remaining': '0' })],
  ['the secondary', answer(429, {})],
  ['the secondary', answer(200, {}, { errors: [{ message: 'You have exceeded a secondary rate limit.' }] })],
])('a limit is called by its name: %s', async (name, said) => {
  const failed: unknown = await clientOf([said], 0)
    .query(VIEWER, {})
    .catch((error: unknown) => error);
  const words =
    name === 'the secondary' ? /^Requests come faster .*secondary limit/ : /^The account has used up/;
  expect(failed).toMatchObject({ message: expect.stringMatching(words) as string });
});

test('what only speaks of a rate limit is none', async () => {
  const errors = [{ message: 'Label “rate limit” is taken', path: ['label0'] }];
  const client = clientOf([answer(200, {}, { data: null, errors })]);
  expect((await client.mutate('mutation { label0 }', {}, 1)).errors).toEqual(errors);
});

test('a wait within its patience a client spends, and asks again', async () => {
  const client = clientOf([answer(403, { 'retry-after': '0' }), OKAY], 0);
  expect((await client.query(VIEWER, {})).data).toEqual({ viewer: null });
  expect(client.requests).toBe(2);
});

test('a limit that does not end is handed on as well', async () => {
  const client = clientOf([answer(403, { 'retry-after': '0' })]);
  await expect(client.get('/x', {})).rejects.toBeInstanceOf(RateLimited);
  expect(client.requests).toBe(4);
});

test.each([
  answer(403, {}, { message: 'You have exceeded a secondary rate limit.' }),
  answer(200, {}, { errors: [{ message: 'You have exceeded a secondary rate limit.' }] }),
])('a limit without a time lasts no longer for what had no answer before', async (said) => {
  const client = clientOf([answer(503), answer(503), said], 0);
  await expect(client.query(VIEWER, {})).rejects.toMatchObject({ retryIn: 60_000 });
});

test('the wait is found behind an error that tells of more', () => {
  const behind = new Failure('rate-limited', 'And more.', { cause: new RateLimited(15_000) });
  expect(retryIn(behind)).toBe(15_000);
  expect(retryIn(new Failure('writes-failed', 'Other.', { cause: new Error('x') }))).toBeNull();
  expect(retryIn('x')).toBeNull();
});

test('time-outs without end are an outage: then nobody asks for less and less', async () => {
  const client = clientOf([answer(502)]);
  const asked = async (times: number): Promise<void> => {
    for (let n = 0; n < times; n += 1) await client.query(VIEWER, {});
  };
  await asked(11);
  await expect(asked(1)).rejects.toMatchObject({ code: 'github-unreachable' });
  expect(client.requests).toBe(24);
});

test('an answer between time-outs is no outage', async () => {
  const client = clientOf([...Array.from({ length: 22 }, () => answer(502)), OKAY, answer(502)]);
  for (let n = 0; n < 23; n += 1) await client.query(VIEWER, {});
  await expect(client.query(VIEWER, {})).rejects.toThrow('after 24 tries');
});
