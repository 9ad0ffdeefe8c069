import { afterAll, expect, test } from 'vitest';
import { desk } from './desk.ts';
import { graphql, rest } from './http.ts';

const { sandbox, repository } = await desk();
sandbox.createOrganization('octo', { members: ['mia'], publicMembers: ['pat'] }, { 'on-call': ['mia'] });
sandbox.createRepository('octo/private', { isPrivate: true, files: { 'a.txt': 'secret' } });
afterAll(() => sandbox.close());

const ADD = 'mutation($id:ID!){addComment(input:{subjectId:$id,body:"hello"}){clientMutationId}}';

test('a token that may only read issues cannot write them', async () => {
  const issue = sandbox.as('customer').openIssue(repository, { title: 'Hi' });
  const permissions = { issues: 'read', contents: 'read' } as const;
  const token = sandbox.tokens.issue({ kind: 'actions', repository: 'acme/support', permissions });
  const answer = await graphql(sandbox, token, ADD, { id: issue.id });
  expect(answer.errors).toMatchObject([
    { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
  ]);
  const response = await rest(sandbox, token, '/repos/acme/support/issues/1/comments', {
    method: 'POST',
    body: { body: 'x' },
  });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ message: 'Resource not accessible by integration' });
});

test('a private repository is not there for those who may not see it', async () => {
  const stranger = sandbox.tokens.issue({ kind: 'pat', login: 'stranger' });
  expect((await rest(sandbox, stranger, '/repos/octo/private')).status).toBe(404);
  const query = '{repository(owner:"octo",name:"private"){id}}';
  expect((await graphql(sandbox, stranger, query)).errors).toMatchObject([{ type: 'NOT_FOUND' }]);
  const member = sandbox.tokens.issue({ kind: 'pat', login: 'mia' });
  expect((await rest(sandbox, member, '/repos/octo/private')).status).toBe(200);
});

test('an Actions token does not read contents without the permission, nor teams at all', async () => {
  const permissions = { issues: 'write' } as const;
  const token = sandbox.tokens.issue({ kind: 'actions', repository: 'octo/private', permissions });
  const contents = '{repository(owner:"octo",name:"private"){object(expression:"HEAD:a.txt"){id}}}';
  expect((await graphql(sandbox, token, contents)).errors).toMatchObject([{ type: 'FORBIDDEN' }]);
  const team = '{organization(login:"octo"){team(slug:"on-call"){members(first:9){nodes{login}}}}}';
  expect((await graphql(sandbox, token, team)).errors).toMatchObject([{ type: 'FORBIDDEN' }]);
  const mia = sandbox.tokens.issue({ kind: 'pat', login: 'mia' });
  expect((await graphql(sandbox, mia, team)).data).toEqual({
    organization: { team: { members: { nodes: [{ login: 'mia' }] } } },
  });
});

test('apps cannot comment on a locked issue, people with write access can', async () => {
  const issue = sandbox.as('customer').openIssue(repository, { title: 'Heated' });
  sandbox.as('ada').lock(issue);
  const actions = sandbox.tokens.issue({ kind: 'actions', repository: 'acme/support' });
  expect((await graphql(sandbox, actions, ADD, { id: issue.id })).errors).toMatchObject([
    { type: 'FORBIDDEN' },
  ]);
  const ada = sandbox.tokens.issue({ kind: 'pat', login: 'ada' });
  expect((await graphql(sandbox, ada, ADD, { id: issue.id })).errors).toBeUndefined();
});

test('nobody reacts in a locked conversation, whatever their access, or takes a reaction back', async () => {
  const issue = sandbox.as('customer').openIssue(repository, { title: 'Heated, too' });
  sandbox.as('ada').react(issue, 'HEART');
  sandbox.as('ada').lock(issue);
  const ada = sandbox.tokens.issue({ kind: 'pat', login: 'ada' });
  const move = async (field: string) => {
    const query = `mutation($id: ID!) { ${field}(input: { subjectId: $id, content: HEART }) { clientMutationId } }`;
    return (await graphql(sandbox, ada, query, { id: issue.id })).errors;
  };
  expect(await move('addReaction')).toMatchObject([{ type: 'FORBIDDEN' }]);
  expect(await move('removeReaction')).toMatchObject([{ type: 'FORBIDDEN' }]);
  sandbox.as('ada').unlock(issue);
  expect(await move('removeReaction')).toBeUndefined();
});

test('private members show no association', async () => {
  const open = sandbox.createRepository('octo/open');
  sandbox.as('mia').openIssue(open, { title: 'private member' });
  sandbox.as('pat').openIssue(open, { title: 'public member' });
  const token = sandbox.tokens.issue({ kind: 'actions', repository: 'octo/open' });
  const query = '{repository(owner:"octo",name:"open"){issues(first:9){nodes{authorAssociation}}}}';
  expect((await graphql(sandbox, token, query)).data).toEqual({
    repository: { issues: { nodes: [{ authorAssociation: 'NONE' }, { authorAssociation: 'MEMBER' }] } },
  });
});

test('the collaborator permission tells the role beside the older word', async () => {
  const token = sandbox.tokens.issue({ kind: 'actions', repository: 'acme/support' });
  const ask = async (login: string) =>
    (await rest(sandbox, token, `/repos/acme/support/collaborators/${login}/permission`)).json();
  expect(await ask('tom')).toMatchObject({ permission: 'read', role_name: 'triage' });
  expect(await ask('ada')).toMatchObject({ permission: 'write', role_name: 'write' });
  expect(await ask('acme')).toMatchObject({ permission: 'admin', role_name: 'admin' });
});
