import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { desk } from './desk.ts';
import { graphql, rest } from './http.ts';

let sandbox: Sandbox;
let token: string;
let issue: Issue;
beforeEach(async () => {
  const made = await desk();
  ({ sandbox, actions: token } = made);
  issue = sandbox.as('customer').openIssue(made.repository, { title: 'Hi' });
});
afterEach(() => sandbox.close());

const viewer = () => {
  const found = sandbox.tokens.viewerOf(token);
  if (!found) throw new Error('the token is known');
  return found;
};

test('every answer carries the clock and what is left', async () => {
  const first = await rest(sandbox, token, '/repos/acme/support');
  expect(first.headers.get('date')).toBe('Fri, 20 Nov 2026 16:30:00 GMT');
  expect(first.headers.get('x-ratelimit-limit')).toBe('1000');
  expect(first.headers.get('x-ratelimit-remaining')).toBe('999');
  expect(first.headers.get('x-ratelimit-resource')).toBe('core');
  sandbox.clock.advance(90_000);
  expect((await rest(sandbox, token, '/nothing')).headers.get('date')).toBe('Fri, 20 Nov 2026 16:31:30 GMT');
});

test('an unchanged answer is told as such and costs nothing of its kind', async () => {
  const first = await rest(sandbox, token, '/repos/acme/support/labels');
  const etag = first.headers.get('etag') ?? '';
  const again = await rest(sandbox, token, '/repos/acme/support/labels', {
    headers: { 'if-none-match': etag },
  });
  expect(again.status).toBe(304);
  expect(again.headers.get('x-ratelimit-used')).toBe('1');
});

test('an exhausted budget answers 403 to REST, 200 with an error to GraphQL, until the hour is over', async () => {
  sandbox.limits.set(viewer(), 'core', 1);
  sandbox.limits.set(viewer(), 'graphql', 1);
  expect((await rest(sandbox, token, '/repos/acme/support')).status).toBe(200);
  const refused = await rest(sandbox, token, '/repos/acme/support');
  expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
  await graphql(sandbox, token, '{viewer{login}}');
  const answer = await graphql(sandbox, token, '{viewer{login}}');
  expect(answer).toMatchObject({ status: 200, errors: [{ type: 'RATE_LIMIT' }] });
  expect(answer.data).toBeUndefined();
  expect(Number(answer.headers.get('x-ratelimit-reset'))).toBe(Date.parse('2026-11-20T17:30:00Z') / 1000);
  sandbox.clock.advance(3_600_000);
  expect((await graphql(sandbox, token, '{viewer{login}}')).data).toBeDefined();
});

test('content is created at eighty a minute at most, each mutation counted', async () => {
  const many = (count: number) =>
    `mutation($id:ID!){${Array.from({ length: count }, (_, n) => `m${n}: addComment(input:{subjectId:$id,body:"${n}"}){clientMutationId}`).join(' ')}}`;
  expect((await graphql(sandbox, token, many(80), { id: issue.id })).errors).toBeUndefined();
  const refused = await graphql(sandbox, token, many(1), { id: issue.id });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '60']);
  sandbox.clock.advance(61_000);
  expect((await graphql(sandbox, token, many(1), { id: issue.id })).status).toBe(200);
  sandbox.limits.secondary.enabled = false;
  expect((await graphql(sandbox, token, many(100), { id: issue.id })).status).toBe(200);
});

test('asking what is left is free', async () => {
  const response = await rest(sandbox, token, '/rate_limit');
  expect(await response.json()).toMatchObject({
    resources: { core: { limit: 1000, used: 0 }, graphql: { remaining: 1000 } },
  });
});

test('more at once than allowed are sent away', async () => {
  sandbox.limits.secondary.concurrent = 1;
  const { promise: until, resolve: release } = Promise.withResolvers<undefined>();
  sandbox.faults.next({ effect: { kind: 'hold', until } });
  const slow = rest(sandbox, token, '/repos/acme/support');
  await expect.poll(() => sandbox.log.requests.length).toBe(1);
  expect((await rest(sandbox, token, '/repos/acme/support')).status).toBe(403);
  release(undefined);
  expect((await slow).status).toBe(200);
});
