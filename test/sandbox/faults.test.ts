import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { comments } from '../../src/sandbox/store/issue.ts';
import type { Issue, Repository } from '../../src/sandbox/store/records.ts';
import { desk } from './desk.ts';
import { graphql, rest } from './http.ts';

let sandbox: Sandbox;
let repository: Repository;
let token: string;
let issue: Issue;
beforeEach(async () => {
  ({ sandbox, repository, actions: token } = await desk());
  issue = sandbox.as('customer').openIssue(repository, { title: 'Hi' });
});
afterEach(() => sandbox.close());

const THREE = `mutation($id:ID!){
  a: addComment(input:{subjectId:$id,body:"1"}){clientMutationId}
  b: addComment(input:{subjectId:$id,body:"2"}){clientMutationId}
  c: addComment(input:{subjectId:$id,body:"3"}){clientMutationId}
}`;
const bodies = () => comments(issue).map((comment) => comment.body);

test.each([
  ['before', 1, []],
  ['after', 1, ['1']],
  ['before', 2, ['1']],
  ['after', 2, ['1', '2']],
  ['before', 3, ['1', '2']],
  ['after', 3, ['1', '2', '3']],
] as const)('the connection breaks %s write %i', async (when, write, left) => {
  sandbox.faults.dropAtWrite({ write, when });
  await expect(graphql(sandbox, token, THREE, { id: issue.id })).rejects.toThrow();
  expect(bodies()).toEqual(left);
  expect(sandbox.log.count().writes).toBe(left.length);
  expect((await graphql(sandbox, token, '{viewer{login}}')).status).toBe(200);
});

test('a dead caller stays dead until the faults are cleared', async () => {
  sandbox.faults.dropAtWrite({ write: 1, when: 'after', staysDown: true });
  await expect(graphql(sandbox, token, THREE, { id: issue.id })).rejects.toThrow();
  await expect(graphql(sandbox, token, '{viewer{login}}')).rejects.toThrow();
  sandbox.faults.clear();
  expect((await graphql(sandbox, token, '{viewer{login}}')).status).toBe(200);
});

test('a fault may wait for a write: what a request asks for is known before it is carried out', async () => {
  const path = '/repos/acme/support/issues/1/comments';
  sandbox.faults.next({
    effect: { kind: 'status', status: 502 },
    when: ({ writes }) => writes.includes('addComment'),
    times: 2,
  });
  expect((await graphql(sandbox, token, '{viewer{login}}')).status).toBe(200);
  expect((await rest(sandbox, token, path)).status).toBe(200);
  expect((await graphql(sandbox, token, THREE, { id: issue.id })).status).toBe(502);
  expect((await rest(sandbox, token, path, { method: 'POST', body: { body: 'x' } })).status).toBe(502);
  expect(bodies()).toEqual([]);
});

test('writes over REST break as well', async () => {
  sandbox.faults.dropAtWrite({ write: 1, when: 'after' });
  const path = '/repos/acme/support/issues/1/comments';
  await expect(rest(sandbox, token, path, { method: 'POST', body: { body: 'landed' } })).rejects.toThrow();
  expect(bodies()).toEqual(['landed']);
});

test('a gateway error, before or after the work', async () => {
  sandbox.faults.next({ effect: { kind: 'status', status: 502 } });
  sandbox.faults.next({ effect: { kind: 'status', status: 504, after: true } });
  expect((await graphql(sandbox, token, THREE, { id: issue.id })).status).toBe(502);
  expect(bodies()).toEqual([]);
  expect((await graphql(sandbox, token, THREE, { id: issue.id })).status).toBe(504);
  expect(bodies()).toEqual(['1', '2', '3']);
});

test('the nth request that matches is hit, so many times', async () => {
  const effect = { kind: 'status', status: 503 } as const;
  sandbox.faults.next({ effect, nth: 2, times: 2, when: (request) => request.kind === 'rest' });
  const statuses: number[] = [];
  for (let n = 0; n < 4; n += 1) {
    statuses.push((await rest(sandbox, token, '/repos/acme/support')).status);
    expect((await graphql(sandbox, token, '{viewer{login}}')).status).toBe(200);
  }
  expect(statuses).toEqual([200, 503, 503, 200]);
});

test('a query that ran out of time has holes and an error', async () => {
  sandbox.as('customer').openIssue(repository, { title: 'Second' });
  sandbox.faults.next({ effect: { kind: 'partial' } });
  const answer = await graphql(
    sandbox,
    token,
    '{repository(owner:"acme",name:"support"){issues(first:9){nodes{number}}}}',
  );
  expect(answer.status).toBe(200);
  expect(answer.data).toEqual({ repository: { issues: { nodes: [{ number: 1 }, null] } } });
  expect(answer.errors?.[0]?.message).toContain('Something went wrong');
});

test('a secondary limit tells how long to wait', async () => {
  sandbox.faults.next({ effect: { kind: 'secondary-limit', retryAfter: 7, status: 429 } });
  const response = await rest(sandbox, token, '/repos/acme/support');
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7']);
});

test('a hanging request ends when the caller gives up', async () => {
  sandbox.faults.next({ effect: { kind: 'hang' } });
  const url = `${sandbox.url}/rate_limit`;
  await expect(fetch(url, { signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout');
});
