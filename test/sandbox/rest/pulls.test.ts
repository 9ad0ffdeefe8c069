import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import type { Repository } from '../../../src/sandbox/store/records.ts';
import { desk } from '../desk.ts';
import { graphql, rest } from '../http.ts';

let sandbox: Sandbox;
let repository: Repository;
let token: string;
beforeEach(async () => {
  ({ sandbox, repository } = await desk());
  token = sandbox.tokens.issue({ kind: 'pat', login: 'ada' });
});
afterEach(() => sandbox.close());

const ROOT = '/repos/acme/support';
const WORKFLOW = '.github/workflows/a.yml';

async function post(
  path: string,
  body: object,
  as = token,
): Promise<readonly [number, Record<string, unknown>]> {
  const response = await rest(sandbox, as, `${ROOT}${path}`, { method: 'POST', body });
  return [response.status, (await response.json()) as Record<string, unknown>];
}

function tree(path: string, as = token) {
  const base_tree = repository.head?.oid;
  return post(
    '/git/trees',
    { base_tree, tree: [{ path, mode: '100644', type: 'blob', content: 'x\n' }] },
    as,
  );
}

/** A branch with one file more than the default branch has. */
async function branch(name: string): Promise<void> {
  const [, { sha }] = await tree('new.txt');
  const wanted = { message: 'New', tree: sha, parents: [repository.head?.oid] };
  const [, commit] = await post('/git/commits', wanted);
  expect((await post('/git/refs', { ref: `refs/heads/${name}`, sha: commit.sha }))[0]).toBe(201);
}

test('a branch is made of a tree, a commit and a ref, and read by its name', async () => {
  await branch('feature/one');
  const query = `{ repository(owner: "acme", name: "support") {
    ref(qualifiedName: "refs/heads/feature/one") { name target { oid } }
    none: ref(qualifiedName: "refs/heads/two") { name }
    new: object(expression: "feature/one:new.txt") { ... on Blob { text } }
    old: object(expression: "feature/one:README.md") { ... on Blob { text } }
    main: object(expression: "HEAD:new.txt") { ... on Blob { text } }
  } }`;
  const { data } = await graphql(sandbox, token, query);
  const found = await rest(sandbox, token, `${ROOT}/git/ref/heads/feature/one`);
  const { object } = (await found.json()) as { object: { sha: string } };
  expect(data).toEqual({
    repository: {
      ref: { name: 'feature/one', target: { oid: object.sha } },
      none: null,
      new: { text: 'x\n' },
      old: { text: '# Support\n' },
      main: null,
    },
  });
  const [status, body] = await post('/git/refs', {
    ref: 'refs/heads/feature/one',
    sha: repository.head?.oid,
  });
  expect({ status, message: body.message }).toEqual({ status: 422, message: 'Reference already exists' });
  expect((await rest(sandbox, token, `${ROOT}/git/ref/heads/two`)).status).toBe(404);
});

test('a workflow takes the scope of a classic token, or the permission of every other', async () => {
  const permissions = { contents: 'write', pull_requests: 'write' } as const;
  const classic = sandbox.tokens.issue({ kind: 'pat', login: 'ada', workflow: false });
  const fine = sandbox.tokens.issue({ kind: 'pat', login: 'ada', permissions });
  const all = sandbox.tokens.issue({
    kind: 'pat',
    login: 'ada',
    permissions: { ...permissions, workflows: 'write' },
  });
  const actions = sandbox.tokens.issue({ kind: 'actions', repository: 'acme/support', permissions });
  expect((await tree(WORKFLOW))[0]).toBe(201);
  expect((await tree(WORKFLOW, classic))[0]).toBe(404);
  expect((await tree('new.txt', classic))[0]).toBe(201);
  expect(await tree(WORKFLOW, fine)).toMatchObject([
    403,
    { message: 'Resource not accessible by personal access token' },
  ]);
  expect((await tree(WORKFLOW, all))[0]).toBe(201);
  expect((await tree(WORKFLOW, actions))[0]).toBe(403);
  const tom = sandbox.tokens.issue({ kind: 'pat', login: 'tom' });
  expect((await tree('new.txt', tom))[0]).toBe(403);
});

test('a branch has one open pull request, which is listed, written anew, closed and merged', async () => {
  await branch('one');
  const wanted = { title: 'One', body: 'Words', head: 'one', base: 'main' };
  const [status, pull] = await post('/pulls', wanted);
  expect({ status, pull }).toMatchObject({
    status: 201,
    pull: { number: 1, state: 'open', merged_at: null, head: { label: 'acme:one' } },
  });
  expect(await post('/pulls', wanted)).toMatchObject([
    422,
    { errors: [{ message: 'A pull request already exists for acme:one.' }] },
  ]);
  const change = (body: object) => rest(sandbox, token, `${ROOT}/pulls/1`, { method: 'PATCH', body });
  expect(await (await change({ body: 'Others' })).json()).toMatchObject({ body: 'Others' });
  expect(await (await change({ state: 'closed' })).json()).toMatchObject({ state: 'closed' });
  const listed = async (query: string) =>
    (await (await rest(sandbox, token, `${ROOT}/pulls?${query}`)).json()) as { number: number }[];
  expect(await listed('head=acme:one')).toEqual([]);
  expect(await listed('head=acme:one&state=all')).toMatchObject([{ number: 1 }]);
  expect(await listed('head=mallory:one&state=all')).toEqual([]);
  expect(await (await change({ state: 'open' })).json()).toMatchObject({ state: 'open' });
  const issue = repository.issues.get(1);
  if (issue === undefined) throw new Error('there is no pull request');
  sandbox.as('ada').mergePull(issue);
  expect(await listed('head=acme:one&state=all')).toMatchObject([
    { state: 'closed', merged_at: '2026-11-20T16:30:00Z' },
  ]);
  expect(repository.head?.files.get('new.txt')?.content).toBe('x\n');
});

test('a pull request needs a branch that is ahead, and the right to write to it', async () => {
  sandbox.as('ada').pushTo(repository, 'ahead', { 'a.txt': 'a\n' });
  await post('/git/refs', { ref: 'refs/heads/same', sha: repository.head?.oid });
  const ask = (head: string, as = token) => post('/pulls', { title: 'T', head, base: 'main' }, as);
  expect(await ask('same')).toMatchObject([
    422,
    { errors: [{ message: 'No commits between main and same' }] },
  ]);
  expect(await ask('gone')).toMatchObject([422, { errors: [{ field: 'head' }] }]);
  const tom = sandbox.tokens.issue({ kind: 'pat', login: 'tom' });
  expect((await ask('ahead', tom))[0]).toBe(403);
  const fork = sandbox.createRepository('mallory/support', { files: { 'README.md': 'Mine\n' } });
  sandbox.as('mallory').pushTo(fork, 'ahead', { 'b.txt': 'b\n' });
  const mallory = sandbox.tokens.issue({ kind: 'pat', login: 'mallory' });
  expect(await ask('mallory:ahead', mallory)).toMatchObject([201, { head: { label: 'mallory:ahead' } }]);
  expect((await ask('ahead'))[0]).toBe(201);
});
