import { createHmac } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { startApp } from '../../../src/hosts/app/app.ts';
import { run } from '../../../src/hosts/run.ts';
import type { LoggedRequest } from '../../../src/sandbox/log.ts';
import { deskWords, FORM, labels, POLICY, TestDesk } from '../../e2e/desk.ts';
import { Gate } from './gate.ts';
import { environmentOf, SECRET, ServedDesk } from './served.ts';

/** Until what has to happen has happened, on a machine with other work to do as well. */
const PATIENCE = { timeout: 100_000 };

function isQuery(request: LoggedRequest): boolean {
  return request.kind === 'graphql' && request.writes.length === 0;
}

/** Posts what claims to be a webhook. */
async function post(url: string, body: string, signature: string): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    'x-github-event': 'issues',
    'x-github-delivery': '00000000-0000-0000-0000-000000000000',
    'x-hub-signature-256': signature,
  };
  return await fetch(`${url}/api/github/webhooks`, { method: 'POST', headers, body });
}

function sign(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

describe('a signed webhook', () => {
  test('of an issue from a form leads to its severity and one status comment', async () => {
    await using served = await ServedDesk.start();
    const { desk } = served;
    const issue = desk.report('urgent');
    await served.settle();
    expect(labels(issue)).toEqual(['incident', 'severity: urgent']);
    expect(deskWords(issue)).toHaveLength(1);
    desk.github.as('ana').assign(issue, 'ana');
    desk.github.as('ana').comment(issue, 'We look into it.');
    await served.settle();
    expect(deskWords(issue)).toHaveLength(1);
    expect(deskWords(issue)[0]).toContain('kept, answered');
    desk.github.as('ana').close(issue, 'COMPLETED');
    await served.settle();
    expect(deskWords(issue).filter((body) => body.includes('## Post-mortem'))).toHaveLength(1);
    expect(labels(issue)).toContain('post-mortem: due');
  });

  test('that the own writes caused is not looked at', async () => {
    await using served = await ServedDesk.start();
    served.desk.report('urgent');
    await served.settle();
    expect(served.desk.github.webhooks.deliveries.length).toBeGreaterThan(1);
    expect(served.runs()).toHaveLength(1);
  });

  test('that comes twice, at once or much later, changes nothing the second time', async () => {
    await using served = await ServedDesk.start();
    const { github } = served.desk;
    github.webhooks.next({ effect: 'duplicate' });
    const issue = served.desk.report('high');
    await served.settle();
    expect(deskWords(issue)).toHaveLength(1);
    const [first] = github.webhooks.deliveries;
    if (first === undefined) throw new Error('nothing was delivered');
    const runs = served.runs().length;
    github.log.clear();
    github.webhooks.redeliver(first);
    await served.settle();
    expect(github.webhooks.deliveries.at(-1)).toMatchObject({ redelivery: true, statusCode: 200 });
    expect(served.runs()).toHaveLength(runs + 1);
    expect(github.log.count().writes).toBe(0);
    expect(deskWords(issue)).toHaveLength(1);
  });

  test('that could not be worked on is worked on when it is delivered again', async () => {
    await using served = await ServedDesk.start({}, undefined, 'version: 1\nextends: nonsense\n');
    const { github, repository } = served.desk;
    const issue = served.desk.report('high');
    await served.settle();
    expect(await served.health()).toMatchObject({ done: 0, failed: 1 });
    github.as('chen').push(repository, { '.github/steward.yml': POLICY });
    const [first] = github.webhooks.deliveries;
    if (first === undefined) throw new Error('nothing was delivered');
    github.webhooks.redeliver(first);
    await served.settle();
    expect(await served.health()).toMatchObject({ done: 1, failed: 1 });
    expect(labels(issue)).toContain('severity: high');
  });

  test('of a repository without a policy ends in one quiet line', async () => {
    await using served = await ServedDesk.start({ STEWARD_POLICY: '.github/elsewhere.yml' });
    const issue = served.desk.report('urgent');
    await served.settle();
    expect(labels(issue)).toEqual([]);
    expect(served.lines.slice(1)).toEqual([
      expect.stringMatching(/ INFO .*has no \.github\/elsewhere\.yml.* repository=acme\/helpdesk issue=1/),
    ]);
    expect(await served.health()).toMatchObject({ failed: 0, last_error: null });
  });
});

test('a signed webhook that points to nothing is answered with the reason, and nothing is done', async () => {
  await using served = await ServedDesk.start();
  const whole = {
    action: 'opened',
    installation: { id: 1 },
    repository: { name: 'helpdesk', owner: { login: 'acme' } },
    issue: { number: 1 },
    sender: { login: 'cus' },
  };
  for (const payload of [{ ...whole, issue: undefined }, { ...whole, repository: {} }, {}, null, 7, []]) {
    const body = JSON.stringify(payload);
    const response = await post(served.app.url, body, sign(body, SECRET));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ignored: expect.any(String) as string });
  }
  expect((await post(served.app.url, 'words', sign('words', SECRET))).status).toBe(400);
  expect(await served.health()).toMatchObject({ waiting: 0, running: 0, done: 0, failed: 0 });
  expect(served.desk.github.log.count().requests).toBe(0);

  // Without a sender it still points to its issue.
  const issue = served.desk.github
    .as('cus')
    .openIssue(served.desk.repository, { title: 'Down', body: 'All' });
  await served.settle();
  const runs = served.runs().length;
  const [delivery] = served.desk.github.webhooks.deliveries;
  const body = JSON.stringify({ ...delivery?.payload, sender: undefined });
  expect(await (await post(served.app.url, body, sign(body, SECRET))).json()).toEqual({ taken: true });
  await served.settle();
  expect(served.runs()).toHaveLength(runs + 1);
  expect(served.runs().at(-1)).toContain(`issue=${String(issue.number)}`);
});

describe('what is not signed with the secret', () => {
  const body = JSON.stringify({
    action: 'opened',
    installation: { id: 1 },
    repository: { name: 'helpdesk', owner: { login: 'acme' } },
    issue: { number: 1, title: 'private words' },
    sender: { login: 'mallory' },
  });

  test.each([
    ['nothing', ''],
    ['Probot’s own word', sign(body, 'development')],
    ['another secret', sign(body, 'another secret, long enough')],
    ['the signature of another body', sign(`${body} `, SECRET)],
  ])('but with %s is refused, changes nothing and leaves no text in the log', async (_, signature) => {
    await using served = await ServedDesk.start({ LOG_LEVEL: 'trace' });
    const response = await post(served.app.url, body, signature);
    expect(response.status).toBe(401);
    expect(await served.health()).toMatchObject({
      ...{ waiting: 0, running: 0, done: 0 },
      refused: { unsigned: 1 },
    });
    expect(served.desk.github.log.count().requests).toBe(0);
    expect(served.lines.join('\n')).not.toContain('private words');
  });

  test('is not read to its end when it is large', async () => {
    await using served = await ServedDesk.start();
    const large = 'x'.repeat(6 * 1024 * 1024);
    // The server may hang up before all of it was sent.
    const status = await post(served.app.url, large, sign(large, SECRET)).then(
      (response) => response.status,
      () => 413,
    );
    expect(status).toBe(413);
    expect((await fetch(`${served.app.url}/health`)).status).toBe(200);
  });
});

describe('many events', () => {
  test('of one issue never run side by side, and end in one comment', async () => {
    await using served = await ServedDesk.start();
    using gate = new Gate();
    const { github } = served.desk;
    const issue = served.desk.report('low');
    await vi.waitUntil(() => gate.standing === 1, PATIENCE);
    for (let n = 0; n < 10; n += 1) github.as('cus').comment(issue, `More ${n}`);
    await github.webhooks.settled();
    expect(await served.health()).toMatchObject({ running: 1, waiting: 1 });
    gate.open();
    await served.settle();
    expect(gate.most).toBe(1);
    expect(deskWords(issue)).toHaveLength(1);
    expect(served.runs()).toHaveLength(2);
  });

  test('of several issues run side by side', async () => {
    await using served = await ServedDesk.start();
    using gate = new Gate();
    const issues = [served.desk.report('low'), served.desk.report('high'), served.desk.report('urgent')];
    await vi.waitUntil(() => gate.standing === 3, PATIENCE);
    gate.open();
    await served.settle();
    expect(issues.map((issue) => deskWords(issue).length)).toEqual([1, 1, 1]);
  });
});

describe('when something is wrong', () => {
  test('a GitHub that is away for a while loses nothing', async () => {
    await using served = await ServedDesk.start();
    served.desk.github.faults.next({ effect: { kind: 'status', status: 503 }, when: isQuery, times: 4 });
    const issue = served.desk.report('urgent');
    await served.settle();
    expect(deskWords(issue)).toHaveLength(1);
    const { done, failed, last_error: lastError } = await served.health();
    expect({ done, failed }).toEqual({ done: 1, failed: 0 });
    expect(lastError).toEqual(expect.any(String));
    expect(served.lines.join('\n')).toMatch(/ WARN .*did not answer.*Trying again/);
  });

  test('a faulty policy is told once, and its last sound version stays in force', async () => {
    await using served = await ServedDesk.start();
    const { desk } = served;
    desk.github
      .as('chen')
      .push(desk.repository, { '.github/steward.yml': 'version: 1\nextends: nonsense\n' });
    const issues = [desk.report('urgent'), desk.report('low')];
    await served.settle();
    expect(issues.map((issue) => deskWords(issue).length)).toEqual([1, 1]);
    const warnings = served.lines.filter((line) => line.includes(' WARN '));
    expect(warnings.filter((line) => line.includes('The newest policy has errors'))).toHaveLength(1);
    expect(warnings.filter((line) => line.includes('unknown-preset'))).toHaveLength(1);
    const told = await served.health();
    expect(told).toMatchObject({ policy: 'faulty', faulty_policies: 1 });
    expect(JSON.stringify(told)).not.toContain('helpdesk');
    served.desk.github.as('ana').push(served.desk.repository, { '.github/steward.yml': POLICY });
    served.desk.report('urgent');
    await served.settle();
    expect(await served.health()).toMatchObject({ policy: 'ok', faulty_policies: 0 });
  });

  test('a policy without a sound version is an error that says what to do, and is not tried again', async () => {
    await using served = await ServedDesk.start({}, undefined, 'version: 1\nextends: nonsense\n');
    served.desk.report('urgent');
    await served.settle();
    expect(await served.health()).toMatchObject({
      done: 0,
      failed: 1,
      last_error: expect.any(String) as string,
      ...{ policy: 'faulty', faulty_policies: 1 },
    });
    expect(served.lines.filter((line) => line.includes(' ERROR '))).toEqual([
      expect.stringMatching(/Fix them at the places shown/),
    ]);
    expect(served.lines.join('\n')).toContain('.github/steward.yml:2:10 error unknown-preset');
  });

  test('an App that GitHub does not know does not start', async () => {
    await using desk = await TestDesk.start();
    const { app } = desk.github.createApp({ slug: 'other', owner: 'acme' });
    const wrong = { ...environmentOf(desk, app), APP_ID: String(app.id + 1) };
    await expect(startApp(wrong, run, () => true)).rejects.toThrow(/APP_ID and PRIVATE_KEY belong together/);
  });

  test('a GitHub that is away at the start is no reason not to start', async () => {
    const desk = await TestDesk.start();
    const { app } = desk.github.createApp({ slug: 'other', owner: 'acme' });
    const environment = environmentOf(desk, app);
    await desk[Symbol.asyncDispose]();
    const lines: string[] = [];
    const running = await startApp(environment, run, (line) => lines.push(line));
    expect((await fetch(`${running.url}/health`)).status).toBe(200);
    expect(lines[0]).toContain(' WARN ');
    await running.close();
  });
});

test('the log names the issue and what was done, and nothing that anybody wrote', async () => {
  await using served = await ServedDesk.start({ LOG_LEVEL: 'trace', LOG_FORMAT: 'json' });
  served.desk.report('urgent', { title: 'private title', what: 'private words' });
  await served.settle();
  const entry = JSON.parse(served.runs()[0] ?? '{}') as Record<string, unknown>;
  expect(entry).toMatchObject({ level: 'info', repository: 'acme/helpdesk', issue: 1 });
  expect(entry.changes).toBeGreaterThan(1);
  expect(entry.requests).toBeGreaterThan(1);
  const all = served.lines.join('\n');
  for (const secret of ['private', SECRET, 'SANDBOX-not-a-secret', FORM, POLICY])
    expect(all).not.toContain(secret);
});

describe('the server', () => {
  test('tells how it is', async () => {
    await using served = await ServedDesk.start();
    expect(await served.health()).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
      uptime: expect.any(Number) as number,
      waiting: 0,
      running: 0,
      done: 0,
      failed: 0,
      timers: 0,
      round: false,
      policy: 'ok',
      faulty_policies: 0,
      proposing: 0,
      refused: { unsigned: 0, malformed: 0, too_large: 0, too_slow: 0, no_room: 0, stopping: 0 },
      last_error: null,
    });
    expect((await fetch(`${served.app.url}/elsewhere`)).status).toBe(404);
    expect((await fetch(`${served.app.url}/api/github/webhooks`)).status).toBe(404);
  });

  test('finishes what it took when it stops, and takes no more', async () => {
    const served = await ServedDesk.start();
    const { github } = served.desk;
    using gate = new Gate();
    const issue = served.desk.report('urgent');
    await github.webhooks.settled();
    await vi.waitUntil(() => gate.standing === 1, PATIENCE);
    const closing = served.app.close();
    const health = await fetch(`${served.app.url}/health`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ status: 'stopping' });
    github.as('cus').comment(issue, 'And another thing.');
    await github.webhooks.settled();
    expect(github.webhooks.deliveries.at(-1)).toMatchObject({ event: 'issue_comment', statusCode: 503 });
    gate.open();
    expect(await closing).toBe(0);
    expect(deskWords(issue)).toHaveLength(1);
    await expect(fetch(`${served.app.url}/health`)).rejects.toThrow();
    await served.desk[Symbol.asyncDispose]();
  });
});
