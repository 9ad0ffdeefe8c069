import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { RunningApp } from '../../../src/hosts/app/app.ts';
import { startApp } from '../../../src/hosts/app/app.ts';
import { readSettings } from '../../../src/hosts/app/settings.ts';
import type { NewApp } from '../../../src/sandbox/apps.ts';
import { deskWords, labels, TestDesk } from '../../e2e/desk.ts';

const SECRET = 'a secret of forty characters, or nearly so';

/** A desk served by the app, which really listens and really gets signed webhooks. */
async function serve(desk: TestDesk): Promise<RunningApp> {
  const wanted: NewApp = {
    slug: 'acme-desk',
    owner: desk.repository.owner.login,
    permissions: { issues: 'write', contents: 'read' },
    events: ['issues', 'issue_comment'],
  };
  const { app } = desk.github.createApp(wanted);
  const { host, protocol } = new URL(desk.github.url);
  const read = readSettings({
    APP_ID: String(app.id),
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: SECRET,
    PORT: '0',
    HOST: '127.0.0.1',
    GHE_HOST: host,
    GHE_PROTOCOL: protocol.replace(':', ''),
    STEWARD_WRITE_PACE: '0',
    LOG_LEVEL: 'fatal',
  });
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  const running = await startApp(read.settings);
  app.webhook = { url: `${running.url}/api/github/webhooks`, secret: SECRET };
  return running;
}

/** Waits until every webhook was delivered and everything it started is done. */
async function settle(desk: TestDesk, app: RunningApp): Promise<void> {
  for (let quiet = 0; quiet < 3;) {
    await desk.github.webhooks.settled();
    const { waiting, running } = (await (await fetch(`${app.url}/health`)).json()) as {
      waiting: number;
      running: number;
    };
    quiet = waiting + running === 0 ? quiet + 1 : 0;
    await sleep(20);
  }
}

test('a signed webhook of an issue from a form leads to its severity and one status comment', async () => {
  await using desk = await TestDesk.start();
  const app = await serve(desk);
  try {
    const issue = desk.report('urgent');
    await settle(desk, app);
    expect(labels(issue)).toEqual(['incident', 'severity: urgent']);
    expect(deskWords(issue)).toHaveLength(1);
    desk.github.as('ana').assign(issue, 'ana');
    desk.github.as('ana').comment(issue, 'We look into it.');
    await settle(desk, app);
    expect(deskWords(issue)).toHaveLength(1);
    expect(deskWords(issue)[0]).toContain('kept, answered');
    desk.github.as('ana').close(issue, 'COMPLETED');
    await settle(desk, app);
    expect(deskWords(issue).filter((body) => body.includes('## Post-mortem'))).toHaveLength(1);
    expect(labels(issue)).toContain('post-mortem: due');
  } finally {
    await app.close();
  }
});

test('a redelivered webhook, a duplicate and its own events write nothing', async () => {
  await using desk = await TestDesk.start();
  const app = await serve(desk);
  try {
    desk.github.webhooks.next({ effect: 'duplicate', times: 3 });
    const issue = desk.report('high');
    await settle(desk, app);
    const [first] = desk.github.webhooks.deliveries;
    if (first === undefined) throw new Error('nothing was delivered');
    desk.github.log.clear();
    desk.github.webhooks.redeliver(first);
    await settle(desk, app);
    expect(desk.github.log.count()).toMatchObject({ requests: 0, writes: 0 });
    expect(deskWords(issue)).toHaveLength(1);
  } finally {
    await app.close();
  }
});

test('many events of one issue never run side by side, and end in one comment', async () => {
  await using desk = await TestDesk.start();
  const app = await serve(desk);
  try {
    const issue = desk.report('low');
    for (let n = 0; n < 10; n += 1) desk.github.as('cus').comment(issue, `More ${String(n)}`);
    await settle(desk, app);
    expect(deskWords(issue)).toHaveLength(1);
    const runs = desk.github.log.requests.filter((r) =>
      JSON.stringify(r.body ?? '').includes('...Desk issue(number'),
    ).length;
    expect(runs).toBeGreaterThan(0);
    expect(runs).toBeLessThan(11);
  } finally {
    await app.close();
  }
});

test('what is not signed with the secret is refused and changes nothing', async () => {
  await using desk = await TestDesk.start();
  const app = await serve(desk);
  try {
    const body = JSON.stringify({
      action: 'opened',
      installation: { id: 1 },
      repository: { name: 'helpdesk', owner: { login: 'acme' } },
      issue: { number: 1 },
      sender: { login: 'mallory' },
    });
    for (const key of ['', 'development', 'wrong']) {
      const signature = key === '' ? '' : `sha256=${createHmac('sha256', key).update(body).digest('hex')}`;
      const headers = {
        'content-type': 'application/json',
        'x-github-event': 'issues',
        'x-github-delivery': '00000000-0000-0000-0000-000000000000',
        'x-hub-signature-256': signature,
      };
      desk.github.log.clear();
      const response = await fetch(`${app.url}/api/github/webhooks`, { method: 'POST', headers, body });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(desk.github.log.count().requests).toBe(0);
    }
    expect((await fetch(`${app.url}/elsewhere`)).status).toBe(404);
  } finally {
    await app.close();
  }
});

test('stopping finishes what was taken', async () => {
  await using desk = await TestDesk.start();
  const app = await serve(desk);
  desk.github.faults.next({
    effect: { kind: 'delay', milliseconds: 300 },
    when: (r) => r.kind === 'graphql',
    times: 2,
  });
  const issue = desk.report('urgent');
  await desk.github.webhooks.settled();
  await app.close();
  expect(deskWords(issue)).toHaveLength(1);
  await expect(fetch(`${app.url}/health`)).rejects.toThrow();
});

test('an App that GitHub does not know stops the start, and no secret is told', async () => {
  await using desk = await TestDesk.start();
  const { app } = desk.github.createApp({ slug: 'other', owner: desk.repository.owner.login });
  const { host, protocol } = new URL(desk.github.url);
  const read = readSettings({
    APP_ID: String(app.id + 1),
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: SECRET,
    PORT: '0',
    GHE_HOST: host,
    GHE_PROTOCOL: protocol.replace(':', ''),
    LOG_LEVEL: 'fatal',
  });
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  await expect(startApp(read.settings)).rejects.toThrow(/Check APP_ID/);
});

test('bad settings are all reported at once, without quoting a secret', () => {
  const secrets = { PRIVATE_KEY: 'not-a-key-but-private', WEBHOOK_SECRET: 'hunter2' };
  const read = readSettings({
    ...secrets,
    APP_ID: 'seven',
    PORT: 'http',
    STEWARD_WRITE_LIMIT: 'all',
    GHE_PROTOCOL: 'ftp',
  });
  if (!('faults' in read)) throw new Error('settings were accepted');
  expect(read.faults).toHaveLength(6);
  for (const secret of Object.values(secrets)) expect(read.faults.join('\n')).not.toContain(secret);
  for (const secret of ['', 'development']) {
    const again = readSettings({ WEBHOOK_SECRET: secret });
    expect('faults' in again && again.faults.some((fault) => fault.includes('WEBHOOK_SECRET'))).toBe(true);
  }
});
