import { afterAll, expect, test } from 'vitest';
import { desk } from '../desk.ts';
import { graphql } from '../http.ts';

const { sandbox, repository, actions: token } = await desk();
const issue = sandbox.as('customer').openIssue(repository, { title: 'Broken', body: 'All of it' });
afterAll(() => sandbox.close());

const repo = (fields: string) => `{repository(owner:"acme",name:"support"){${fields}}}`;

test('a field that GitHub does not have is refused before anything runs', async () => {
  const answer = await graphql(sandbox, token, repo('severity'));
  expect(answer.data).toBeUndefined();
  expect(answer.errors).toMatchObject([{ message: "Field 'severity' doesn't exist on type 'Repository'" }]);
});

test('a field that GitHub has and the sandbox has not is an error, not a null', async () => {
  const answer = await graphql(sandbox, token, repo('watchers(first:1){totalCount}'));
  expect(answer.errors).toMatchObject([{ message: 'the sandbox does not model Repository.watchers' }]);
});

test('text that does not parse, and no query at all', async () => {
  expect((await graphql(sandbox, token, '{')).errors?.[0]?.message).toContain('Syntax Error');
  const response = await fetch(`${sandbox.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `bearer ${token}` },
    body: '{}',
  });
  expect(response.status).toBe(400);
});

test('a list needs a size of at most a hundred', async () => {
  const bare = await graphql(sandbox, token, repo('labels{nodes{name}}'));
  expect(bare.errors).toMatchObject([
    { type: 'MISSING_PAGINATION_BOUNDARIES', path: ['repository', 'labels'] },
  ]);
  const large = await graphql(sandbox, token, repo('labels(first:101){nodes{name}}'));
  expect(large.errors).toMatchObject([{ type: 'EXCESSIVE_PAGINATION' }]);
  const cursor = await graphql(sandbox, token, repo('labels(first:1,after:"zz"){nodes{name}}'));
  expect(cursor.errors).toMatchObject([{ type: 'INVALID_CURSOR_ARGUMENTS' }]);
});

test('half a million nodes is the most', async () => {
  const query = repo(
    'issues(first:100){nodes{timelineItems(first:100){nodes{...on IssueComment{reactions(first:100){nodes{id}}}}}}}',
  );
  expect((await graphql(sandbox, token, query)).errors).toMatchObject([{ type: 'MAX_NODE_LIMIT_EXCEEDED' }]);
});

test('cost is a point for a hundred lists', async () => {
  const one = 'rateLimit{cost nodeCount}';
  const cheap = await graphql(
    sandbox,
    token,
    `{${one} repository(owner:"acme",name:"support"){issues(first:50){nodes{timelineItems(first:100){totalCount}}}}}`,
  );
  expect(cheap.data).toMatchObject({ rateLimit: { cost: 1, nodeCount: 5050 } });
  const dear = await graphql(
    sandbox,
    token,
    `query($n:Int!){${one} repository(owner:"acme",name:"support"){issues(first:$n){nodes{a:labels(first:1){totalCount} b:comments(first:9){totalCount} c:assignees(first:1){totalCount}}}}}`,
    { n: 100 },
  );
  expect(dear.data).toMatchObject({ rateLimit: { cost: 3, nodeCount: 1200 } });
});

test('the failure of one mutation leaves the others done', async () => {
  const answer = await graphql(
    sandbox,
    token,
    `mutation($id:ID!){
      a: addComment(input:{subjectId:"I_nothing",body:"lost"}){clientMutationId}
      b: addComment(input:{subjectId:$id,body:"kept"}){commentEdge{node{author{__typename login} viewerDidAuthor databaseId fullDatabaseId}}}
      c: addComment(input:{subjectId:$id,body:"${'x'.repeat(65_537)}"}){clientMutationId}
    }`,
    { id: issue.id },
  );
  expect(answer.status).toBe(200);
  expect(answer.data).toMatchObject({
    a: null,
    b: {
      commentEdge: {
        node: {
          author: { __typename: 'Bot', login: 'github-actions' },
          viewerDidAuthor: true,
          databaseId: null,
        },
      },
    },
    c: null,
  });
  expect(answer.errors).toMatchObject([
    { type: 'NOT_FOUND', path: ['a'] },
    { type: 'UNPROCESSABLE', path: ['c'], message: 'Body is too long (maximum is 65536 characters)' },
  ]);
});

test('an app knows itself with [bot], others see it without', async () => {
  expect((await graphql(sandbox, token, '{viewer{login}}')).data).toEqual({
    viewer: { login: 'github-actions[bot]' },
  });
});

test('what does not exist is told by kind and path', async () => {
  const answer = await graphql(sandbox, token, repo('issue(number:999){id}'));
  expect(answer.data).toEqual({ repository: { issue: null } });
  expect(answer.errors).toMatchObject([{ type: 'NOT_FOUND', path: ['repository', 'issue'] }]);
});

test('files are read at HEAD, at a commit, as a tree and through history', async () => {
  sandbox.clock.advance(60_000);
  sandbox.as('acme').push(repository, { '.github/desk.yml': 'one: 1\n', '.github/forms/a.yml': 'a' });
  sandbox.clock.advance(60_000);
  const second = sandbox.as('acme').push(repository, { '.github/desk.yml': 'two: 2\n' });
  sandbox.as('acme').push(repository, { 'other.txt': 'x' });
  const answer = await graphql(
    sandbox,
    token,
    repo(`
      head: object(expression:"HEAD:.github/desk.yml"){...on Blob{text byteSize isTruncated isBinary}}
      old: object(expression:"${second}:.github/desk.yml"){...on Blob{text}}
      none: object(expression:"HEAD:nothing"){id}
      tree: object(expression:"HEAD:.github"){...on Tree{entries{name path type}}}
      defaultBranchRef{target{...on Commit{history(first:20,path:".github/desk.yml"){nodes{oid committedDate file(path:".github/desk.yml"){object{...on Blob{text}}}}}}}}
    `),
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    repository: {
      head: { text: 'two: 2\n', byteSize: 7, isTruncated: false, isBinary: false },
      old: { text: 'two: 2\n' },
      none: null,
      tree: {
        entries: [
          { name: 'desk.yml', path: '.github/desk.yml', type: 'blob' },
          { name: 'forms', path: '.github/forms', type: 'tree' },
        ],
      },
      defaultBranchRef: {
        target: {
          history: {
            nodes: [
              { oid: second, committedDate: '2026-11-20T16:32:00Z', file: { object: { text: 'two: 2\n' } } },
              { committedDate: '2026-11-20T16:31:00Z', file: { object: { text: 'one: 1\n' } } },
            ],
          },
        },
      },
    },
  });
});
