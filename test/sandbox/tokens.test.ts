import { getOctokit } from '@actions/github';
import { ProbotOctokit } from 'probot';
import { afterAll, expect, test } from 'vitest';
import { desk } from './desk.ts';
import { rest } from './http.ts';

const { sandbox } = await desk();
const { app, installation } = sandbox.createApp({ slug: 'steward', owner: 'acme' });
afterAll(() => sandbox.close());

const octokit = (auth: Record<string, unknown>) =>
  new ProbotOctokit({
    auth,
    baseUrl: `${sandbox.url}/api/v3`,
    throttle: { enabled: false },
    retry: { enabled: false },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });

test('an app proves itself with its key and acts through an installation token', async () => {
  const asApp = octokit({ appId: app.id, privateKey: app.privateKey });
  expect((await asApp.rest.apps.getAuthenticated()).data).toMatchObject({ slug: 'steward' });
  expect((await asApp.rest.apps.listInstallations()).data).toMatchObject([{ id: installation.id }]);
  const asBot = octokit({ appId: app.id, privateKey: app.privateKey, installationId: installation.id });
  const repos = await asBot.rest.apps.listReposAccessibleToInstallation();
  expect(repos.data.repositories.map((one) => one.full_name)).toEqual(['acme/support']);
  const made = await asBot.rest.issues.create({ owner: 'acme', repo: 'support', title: 'From the app' });
  expect(made.data.user).toMatchObject({ login: 'steward[bot]', type: 'Bot' });
  await expect(asBot.rest.users.getAuthenticated()).rejects.toMatchObject({ status: 403 });
});

test('another key is not believed', async () => {
  const other = sandbox.createApp({ slug: 'other', owner: 'acme' }).app;
  const forged = octokit({ appId: app.id, privateKey: other.privateKey });
  await expect(forged.rest.apps.getAuthenticated()).rejects.toMatchObject({ status: 401 });
});

test('the client of the Actions toolkit works, GraphQL included', async () => {
  const token = sandbox.tokens.issue({ kind: 'actions', repository: 'acme/support' });
  const client = getOctokit(token, { baseUrl: `${sandbox.url}/api/v3` });
  expect(await client.graphql('{viewer{login}}')).toEqual({ viewer: { login: 'github-actions[bot]' } });
  await client.rest.issues.createLabel({ owner: 'acme', repo: 'support', name: 'urgent', color: 'ff0000' });
  const labels = await client.paginate(client.rest.issues.listLabelsForRepo, {
    owner: 'acme',
    repo: 'support',
    per_page: 2,
  });
  expect(labels.map((label) => label.name)).toEqual(['bug', 'sla: breached', 'question', 'urgent']);
});

test('an unknown or revoked token is refused', async () => {
  const token = sandbox.tokens.issue({ kind: 'pat', login: 'ada' });
  expect((await rest(sandbox, token, '/user')).status).toBe(200);
  sandbox.tokens.revoke(token);
  const refused = await rest(sandbox, token, '/user');
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({ message: 'Bad credentials' });
});
