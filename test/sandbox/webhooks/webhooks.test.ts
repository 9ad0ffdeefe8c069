import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verify } from '@octokit/webhooks-methods';
import { ProbotOctokit } from 'probot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import type { Repository } from '../../../src/sandbox/store/records.ts';
import type { App } from '../../../src/sandbox/viewer.ts';
import { desk } from '../desk.ts';
import { rest } from '../http.ts';

const SECRET = 'sandbox-webhook-secret';

let sandbox: Sandbox;
let repository: Repository;
let token: string;
let app: App;
let received: { id: string; event: string; signature: string; text: string; action: string }[];
let receiver: ReturnType<typeof createServer>;
beforeEach(async () => {
  received = [];
  receiver = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const header = (name: string) => String(request.headers[name]);
      const { action } = JSON.parse(text) as { action: string };
      received.push({
        id: header('x-github-delivery'),
        event: header('x-github-event'),
        signature: header('x-hub-signature-256'),
        text,
        action,
      });
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  ({ sandbox, repository, actions: token } = await desk());
  ({ app } = sandbox.createApp({ slug: 'steward', owner: 'acme' }));
  app.webhook = { url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`, secret: SECRET };
});
afterEach(async () => {
  await sandbox.close();
  await new Promise((resolve) => receiver.close(resolve));
});

test('what happens is told in order, signed, with the installation', async () => {
  const issue = sandbox.as('ada').openIssue(repository, { title: 'Hi', labels: ['bug'] });
  sandbox.as('ada').comment(issue, 'Hello');
  sandbox.as('acme').push(repository, { 'a.txt': 'a' });
  await sandbox.webhooks.settled();
  expect(received.map(({ event, action }) => [event, action])).toEqual([
    ['issues', 'opened'],
    ['issues', 'labeled'],
    ['issue_comment', 'created'],
    ['push', undefined],
  ]);
  for (const { text, signature } of received) expect(await verify(SECRET, text, signature)).toBe(true);
  expect(await verify('another', received[0]?.text ?? '', received[0]?.signature ?? '')).toBe(false);
  expect(JSON.parse(received[0]?.text ?? '')).toMatchObject({
    issue: { number: 1, labels: [{ name: 'bug' }] },
    repository: { full_name: 'acme/support' },
    sender: { login: 'ada' },
    installation: { id: sandbox.apps.installations[0]?.id },
  });
});

test('what the Actions token does is told to apps', async () => {
  await rest(sandbox, token, '/repos/acme/support/issues', { method: 'POST', body: { title: 'By Actions' } });
  await sandbox.webhooks.settled();
  expect(JSON.parse(received[0]?.text ?? '')).toMatchObject({ sender: { login: 'github-actions[bot]' } });
});

test('a delivery may come twice, late or out of order', async () => {
  sandbox.webhooks.next({ effect: 'duplicate' });
  const issue = sandbox.as('ada').openIssue(repository, { title: 'Hi' });
  await sandbox.webhooks.settled();
  expect(received.map(({ id }) => id)).toEqual([received[0]?.id, received[0]?.id]);
  received.length = 0;
  sandbox.webhooks.next({ effect: 'swap' });
  sandbox.as('ada').close(issue);
  sandbox.as('ada').reopen(issue);
  await sandbox.webhooks.settled();
  expect(received.map(({ action }) => action)).toEqual(['reopened', 'closed']);
  received.length = 0;
  sandbox.webhooks.next({ effect: 'hold' });
  sandbox.as('ada').lock(issue);
  await sandbox.webhooks.settled();
  expect(received).toEqual([]);
  sandbox.webhooks.release();
  await sandbox.webhooks.settled();
  expect(received.map(({ action }) => action)).toEqual(['locked']);
});

test('a lost delivery is listed and can be had again under its id', async () => {
  sandbox.webhooks.next({ effect: 'lose' });
  sandbox.as('ada').openIssue(repository, { title: 'Hi' });
  await sandbox.webhooks.settled();
  expect(received).toEqual([]);
  const octokit = new ProbotOctokit({
    auth: { appId: app.id, privateKey: app.privateKey },
    baseUrl: `${sandbox.url}/api/v3`,
    throttle: { enabled: false },
  });
  const { data } = await octokit.rest.apps.listWebhookDeliveries();
  expect(data).toMatchObject([{ event: 'issues', action: 'opened', status_code: 502 }]);
  await octokit.rest.apps.redeliverWebhookDelivery({ delivery_id: Number(data[0]?.id) });
  await sandbox.webhooks.settled();
  expect(received.map(({ id }) => id)).toEqual([data[0]?.guid]);
});
