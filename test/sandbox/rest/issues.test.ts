import { afterAll, expect, test } from 'vitest';
import { desk } from '../desk.ts';
import { graphql, rest } from '../http.ts';

const { sandbox, repository, actions: token } = await desk();
afterAll(() => sandbox.close());

const ROOT = '/repos/acme/support';

test('an unknown path answers as GitHub does', async () => {
  const response = await rest(sandbox, token, '/repos/acme/support/nothing');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ message: 'Not Found', status: '404' });
});

test('deleted issues are gone, transferred ones have moved', async () => {
  const target = sandbox.createRepository('acme/product', { collaborators: { ada: 'write' } });
  const gone = sandbox.as('customer').openIssue(repository, { title: 'Spam' });
  sandbox.as('acme').delete(gone);
  expect((await rest(sandbox, token, `${ROOT}/issues/${gone.number}`)).status).toBe(410);
  const moved = sandbox.as('customer').openIssue(repository, { title: 'Elsewhere' });
  sandbox.as('ada').transfer(moved, target);
  const response = await rest(sandbox, token, `${ROOT}/issues/${moved.number}`);
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe(`${sandbox.url}/api/v3/repos/acme/product/issues/1`);
});

test('lists of issues contain pull requests', async () => {
  sandbox.as('customer').openIssue(repository, { title: 'An issue' });
  sandbox.as('customer').openIssue(repository, { title: 'A change', pullRequest: true });
  const list = (await (
    await rest(sandbox, token, `${ROOT}/issues?sort=created&direction=asc`)
  ).json()) as object[];
  expect(list.map((one) => 'pull_request' in one)).toEqual([false, true]);
});

test('reactions over REST: added once, listed, and taken back by whoever gave them', async () => {
  const issue = sandbox.as('customer').openIssue(repository, { title: 'R' });
  const comment = sandbox.as('ada').comment(issue, '/ack');
  sandbox.as('ada').react(comment, 'EYES');
  const path = `${ROOT}/issues/comments/${comment.databaseId}/reactions`;
  const react = (content: string) => rest(sandbox, token, path, { method: 'POST', body: { content } });
  expect((await react('+1')).status).toBe(201);
  expect((await react('+1')).status).toBe(200);
  expect((await react('thumbs')).status).toBe(422);
  const given = (await (await rest(sandbox, token, path)).json()) as { id: number; content: string }[];
  expect(given).toMatchObject([
    { content: 'eyes', user: { login: 'ada' } },
    { content: '+1', user: { login: 'github-actions[bot]' } },
  ]);
  const remove = (id = 0) => rest(sandbox, token, `${path}/${id}`, { method: 'DELETE' });
  expect((await remove(given[0]?.id)).status).toBe(404);
  expect((await remove(given[1]?.id)).status).toBe(204);
  expect(comment.reactions.map(({ content }) => content)).toEqual(['EYES']);
  sandbox.as('ada').lock(issue);
  expect((await react('-1')).status).toBe(403);
});

test('an issue carries a hundred labels, and one more is refused by either interface', async () => {
  const issue = sandbox.as('customer').openIssue(repository, { title: 'Full' });
  const names = Array.from({ length: 101 }, (_, index) => `full ${index}`);
  for (const name of names) sandbox.as('ada').createLabel(repository, name);
  const path = `${ROOT}/issues/${issue.number}/labels`;
  const add = (labels: readonly string[]) => rest(sandbox, token, path, { method: 'POST', body: { labels } });
  expect((await add(names)).status).toBe(422);
  expect(issue.labels).toHaveLength(0);
  expect((await add(names.slice(0, 100))).status).toBe(200);
  const response = await add(names.slice(100));
  expect(response.status).toBe(422);
  const message = 'Validation Failed. Issues cannot have more than 100 labels';
  expect(await response.json()).toMatchObject({ message });
  const labelIds = repository.labels.filter(({ name }) => name === 'full 100').map(({ id }) => id);
  const query =
    'mutation($input: AddLabelsToLabelableInput!) { addLabelsToLabelable(input: $input) { clientMutationId } }';
  const input = { labelableId: issue.id, labelIds };
  const { errors } = await graphql(sandbox, token, query, { input });
  expect(errors).toMatchObject([{ type: 'UNPROCESSABLE', message, path: ['addLabelsToLabelable'] }]);
});

test('whom GitHub lets be assigned: listed people and those who took part, the rest in silence', async () => {
  sandbox.createOrganization('globex', { members: ['mia'], owners: ['olga'] });
  const theirs = sandbox.createRepository('globex/desk');
  const issue = sandbox.as('author').openIssue(theirs, { title: 'A' });
  sandbox.as('talker').comment(issue, 'Me too.');
  sandbox.store.user('stranger');
  const own = sandbox.tokens.issue({ kind: 'actions', repository: 'globex/desk' });
  const body = { assignees: ['mia', 'author', 'talker', 'stranger', 'nobody-there'] };
  const answer = await rest(sandbox, own, '/repos/globex/desk/issues/1/assignees', { method: 'POST', body });
  expect(answer.status).toBe(201);
  const { assignees } = (await answer.json()) as { assignees: { login: string }[] };
  expect(assignees.map(({ login }) => login)).toEqual(['mia', 'author', 'talker']);
  const reading = sandbox.tokens.issue({
    kind: 'actions',
    repository: 'globex/desk',
    permissions: { issues: 'read' },
  });
  const refused = await rest(sandbox, reading, '/repos/globex/desk/issues/1/assignees', {
    method: 'DELETE',
    body,
  });
  expect(refused.status).toBe(403);
});

test('labels and assignees that an update names take the place of those before, over both', async () => {
  const issue = sandbox.as('customer').openIssue(repository, { title: 'U' });
  const events = (): string[] =>
    issue.timeline
      .map((item) => item.__typename)
      .filter((name) => /^(?:Un)?(?:Labeled|Assigned)/i.test(name));
  const shown = () => [issue.labels.map(({ name }) => name), issue.assignees.map(({ login }) => login)];
  sandbox.as('ada').label(issue, 'bug');
  sandbox.as('ada').assign(issue, 'ada');
  const body = { labels: ['bug', 'question'], assignees: ['customer'] };
  await rest(sandbox, token, `${ROOT}/issues/${String(issue.number)}`, { method: 'PATCH', body });
  expect(shown()).toEqual([['bug', 'question'], ['customer']]);
  const [bug] = issue.labels;
  const input = `{id:"${issue.id}",labelIds:["${bug?.id ?? ''}"],assigneeIds:[]}`;
  await graphql(sandbox, token, `mutation{updateIssue(input:${input}){issue{id}}}`);
  expect(shown()).toEqual([['bug'], []]);
  // What stays is not taken off and put on again.
  expect(events()).toEqual([
    ...['LabeledEvent', 'AssignedEvent', 'LabeledEvent'],
    ...['UnassignedEvent', 'AssignedEvent', 'UnlabeledEvent', 'UnassignedEvent'],
  ]);
});

test('a life over REST: open, comment, edit, label, close, delete the comment', async () => {
  const post = (path: string, body: unknown, method = 'POST') => rest(sandbox, token, path, { method, body });
  const opened = (await (
    await post(`${ROOT}/issues`, { title: 'T', body: 'B', labels: ['bug', 'nope'] })
  ).json()) as { number: number };
  const path = `${ROOT}/issues/${opened.number}`;
  expect(opened).toMatchObject({
    state: 'open',
    user: { login: 'github-actions[bot]' },
    labels: [{ name: 'bug' }],
  });
  const comment = (await (await post(`${path}/comments`, { body: 'one' })).json()) as { id: number };
  await post(`${ROOT}/issues/comments/${comment.id}`, { body: 'two' }, 'PATCH');
  expect(await (await rest(sandbox, token, `${path}/comments`)).json()).toMatchObject([{ body: 'two' }]);
  expect(await (await post(`${path}/labels`, { labels: ['question'] })).json()).toMatchObject([
    { name: 'bug' },
    { name: 'question' },
  ]);
  expect(await (await rest(sandbox, token, `${path}/labels/bug`, { method: 'DELETE' })).json()).toMatchObject(
    [{ name: 'question' }],
  );
  expect(
    await (await post(path, { state: 'closed', state_reason: 'not_planned' }, 'PATCH')).json(),
  ).toMatchObject({
    state: 'closed',
    state_reason: 'not_planned',
  });
  expect(
    (await rest(sandbox, token, `${ROOT}/issues/comments/${comment.id}`, { method: 'DELETE' })).status,
  ).toBe(204);
  const issue = repository.issues.get(opened.number);
  expect(issue?.timeline.map((item) => item.__typename)).toEqual([
    'LabeledEvent',
    'LabeledEvent',
    'UnlabeledEvent',
    'ClosedEvent',
    'CommentDeletedEvent',
  ]);
});

test('contents come as JSON and raw', async () => {
  const json = (await (await rest(sandbox, token, `${ROOT}/contents/README.md`)).json()) as {
    content: string;
  };
  expect(Buffer.from(json.content, 'base64').toString()).toBe('# Support\n');
  const headers = { accept: 'application/vnd.github.raw+json' };
  expect(await (await rest(sandbox, token, `${ROOT}/contents/README.md`, { headers })).text()).toBe(
    '# Support\n',
  );
  expect((await rest(sandbox, token, `${ROOT}/contents/none`)).status).toBe(404);
});

test('a body that is too long is told field by field', async () => {
  sandbox.as('customer').openIssue(repository, { title: 'Hi' });
  const path = `${ROOT}/issues/${repository.lastNumber}/comments`;
  const response = await rest(sandbox, token, path, { method: 'POST', body: { body: 'x'.repeat(65_537) } });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment' }],
  });
});
