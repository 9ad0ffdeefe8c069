import { afterAll, expect, test } from 'vitest';
import { desk } from '../desk.ts';
import { graphql, rest } from '../http.ts';

const { sandbox, repository } = await desk();
afterAll(() => sandbox.close());

const oid = repository.head?.oid ?? '';
const QUERY = `{ repository(owner: "acme", name: "support") { object(expression: "HEAD") { ... on Commit {
  status { state context(name: "desk/policy") { state description targetUrl } }
} } } }`;

function post(token: string, body: object) {
  return rest(sandbox, token, `/repos/acme/support/statuses/${oid}`, { method: 'POST', body });
}

test('the newest status of a name is what a commit shows', async () => {
  const token = sandbox.tokens.issue({
    kind: 'actions',
    repository: 'acme/support',
    permissions: { contents: 'read', statuses: 'write' },
  });
  expect((await graphql(sandbox, token, QUERY)).data).toEqual({ repository: { object: { status: null } } });
  for (const state of ['failure', 'success'])
    expect((await post(token, { state, context: 'desk/policy', description: state })).status).toBe(201);
  expect((await post(token, { state: 'pending', context: 'other' })).status).toBe(201);
  expect((await graphql(sandbox, token, QUERY)).data).toEqual({
    repository: {
      object: {
        status: {
          state: 'PENDING',
          context: { state: 'SUCCESS', description: 'success', targetUrl: null },
        },
      },
    },
  });
  expect((await post(token, { state: 'fine' })).status).toBe(422);
  expect((await post(token, { state: 'success', description: 'x'.repeat(141) })).status).toBe(422);
});

test('a status takes a permission of its own', async () => {
  const token = sandbox.tokens.issue({ kind: 'actions', repository: 'acme/support' });
  const refused = await post(token, { state: 'success', context: 'desk/policy' });
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ message: 'Resource not accessible by integration' });
  const tom = sandbox.tokens.issue({ kind: 'pat', login: 'tom' });
  expect((await post(tom, { state: 'success' })).status).toBe(403);
});
