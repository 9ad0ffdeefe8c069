import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Receiver } from '../../src/sandbox/receiver.ts';
import type { ActionResult } from '../../src/sandbox/result.ts';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { bothHaveReadBefore, comments, deskWords, stateOf, TestDesk } from './desk.ts';

const NOW = '2026-12-07T15:00:00Z';
const CANARY = 'CANARY';

const POLICY = `
version: 1
timezone: UTC
team: { staff: [ana, bo, chen], groups: { tier-2: { members: [chen] } } }
severities: [{ name: urgent, color: b60205 }, { name: high, color: d93f0b }]
intake: { severity: [{ field: severity }] }
sla: [{ name: urgent, when: { severity: urgent }, first_response: 1h, update: 1h }]
commands: { publish: { who: [tier-2] } }
incidents: { when: { severity: urgent }, components: [Checkout, Search] }
status_page: { name: Acme & Sons, url: 'https://status.example.com/', channels: { customers: slack, hooks: webhook } }
`;

interface Told {
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string | undefined;
  readonly signature: string | undefined;
}

let receiver: Receiver;
const hooks: Told[] = [];
/** How the next requests to the webhook end. */
const answers: number[] = [];
const hook = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const status = answers.shift() ?? 200;
    const header = (name: string): string | undefined => request.headers[name]?.toString();
    if (status === 200)
      hooks.push({
        body: JSON.parse(Buffer.concat(chunks).toString()) as Told['body'],
        key: header('idempotency-key'),
        signature: header('x-steward-signature-256'),
      });
    response.writeHead(status).end();
  });
});

beforeAll(async () => {
  receiver = await Receiver.start(Date.parse(NOW));
  await new Promise<void>((done) => hook.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  await receiver.stop();
  hook.close();
});
beforeEach(() => {
  receiver.taken.length = hooks.length = answers.length = 0;
});

function environment(): Record<string, string> {
  const { STEWARD_CHAT: url = '', ...rest } = receiver.chatEnvironment();
  const port = String((hook.address() as AddressInfo).port);
  return {
    ...rest,
    STEWARD_CHANNEL_CUSTOMERS: url,
    STEWARD_CHANNEL_HOOKS: `http://127.0.0.1:${port}/in`,
  };
}

class Scene implements AsyncDisposable {
  readonly desk: TestDesk;
  readonly issue: Issue;
  env = environment();

  constructor(desk: TestDesk) {
    this.desk = desk;
    this.issue = desk.report('urgent', { title: `${CANARY} is down` });
  }

  static async start(policy = POLICY): Promise<Scene> {
    return new Scene(await TestDesk.start({ policy, now: NOW }));
  }

  async sweep(): Promise<ActionResult> {
    return this.desk.action('schedule', {}, undefined, this.env);
  }

  says(who: string, words: string): void {
    this.desk.github.clock.advance(60_000);
    this.desk.github.as(who).comment(this.issue, words);
  }

  /** Runs twice: there is nothing left to do the second time. */
  async settle(): Promise<void> {
    const { exitCode, stdout } = await this.sweep();
    expect(exitCode, stdout).toBe(0);
    expect((await this.sweep()).outputs.plan).toBe('[]');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.desk[Symbol.asyncDispose]();
  }
}

const bodies = (): string[] => hooks.map(({ body }) => JSON.stringify(body));
const states = (): unknown[] =>
  hooks.map(({ body }) => (body.incident as { readonly status: string }).status);

describe('what is published of an incident', () => {
  test('is told each channel once, from when it is shown, and nothing else ever is', async () => {
    await using scene = await Scene.start();
    scene.says('ana', `${CANARY}\n/incident Payments & refunds fail`);
    scene.says('ana', '/status investigating (major: Checkout) We <!here> look into it, @channel.');
    scene.says('cus', `${CANARY}: my number is 4711`);
    await scene.settle();
    expect([receiver.said(), hooks]).toEqual([[], []]);

    scene.says('chen', `/publish\n${CANARY}`);
    await scene.settle();
    expect(receiver.said()).toHaveLength(1);
    const [first = ''] = receiver.said();
    expect(first).toContain(
      '*<https://status.example.com/incidents/1.html|Acme &amp; Sons>* Payments &amp; refunds fail: Investigating',
    );
    expect(first).toContain('We &lt;!here&gt; look into it');
    expect(first).toContain('Checkout: Partial outage');
    expect(first).toMatch(/Next update by Mon 7 Dec 2026/);
    expect(first).not.toMatch(/@\w|acme\/helpdesk|<!here>/);
    expect(hooks).toHaveLength(1);
    expect(hooks[0]?.body).toMatchObject({
      meta: { unsubscribe: '', documentation: 'https://status.example.com/' },
      page: { id: 'acme-sons', status_indicator: 'major' },
      incident: {
        ...{ id: '1', name: 'Payments & refunds fail', status: 'investigating', impact: 'major' },
        shortlink: 'https://status.example.com/incidents/1.html',
        incident_updates: [{ status: 'investigating' }],
      },
    });
    expect(hooks[0]?.signature).toBeUndefined();

    scene.says('bo', '/status identified A cable is cut.');
    await scene.settle();
    scene.says('bo', '/status correction identified (minor: Checkout) A disk is full.');
    scene.says('bo', '/status monitoring (none: Checkout) It is mended.');
    await scene.settle();
    scene.says('bo', '/close');
    await scene.settle();
    expect(states()).toEqual(['investigating', 'identified', 'monitoring', 'monitoring', 'resolved']);
    const titles = receiver.said().map((text) => /\* ([^\n"\\]*)/.exec(text)?.[1]);
    expect(titles).toEqual([
      ...['Investigating', 'Identified', 'Correction – Identified', 'Monitoring', 'Resolved'].map(
        (state) => `Payments &amp; refunds fail: ${state}`,
      ),
    ]);
    expect(new Set(hooks.map(({ key }) => key)).size).toBe(hooks.length);
    const all = [...receiver.said(), ...bodies()].join('\n');
    expect(all).not.toMatch(/CANARY|4711|acme\/helpdesk|\bana\b|\bchen\b/);
    // The ticket shows nothing of it.
    expect(
      deskWords(scene.issue)
        .join('\n')
        .replaceAll(/<!--[^]*?-->/g, ''),
    ).not.toContain('customers');
  });

  test('that is withdrawn is taken back where it was told, without a word of what it said', async () => {
    await using scene = await Scene.start();
    scene.says('chen', '/incident Secret name\n/publish\n/status identified Secret words.');
    await scene.settle();
    const before = [receiver.said().length, hooks.length];
    scene.says('chen', '/unpublish');
    await scene.settle();
    scene.says('bo', '/status monitoring More secret words.');
    await scene.settle();
    expect([receiver.said().length, hooks.length]).toEqual(before.map((count) => count + 1));
    const [last = '', body = ''] = [receiver.said().at(-1), bodies().at(-1)];
    expect(last).toContain('this was published in error');
    expect(`${last}${body}`).not.toMatch(/secret/i);
    expect(hooks.at(-1)?.body.incident).toMatchObject({ status: 'resolved', impact: 'none' });
    // Shown again, it is told as it stands.
    scene.says('chen', '/publish');
    await scene.settle();
    expect(receiver.said().at(-1)).toContain('More secret words.');
  });

  test('and taken back before anybody was told is told nobody', async () => {
    await using scene = await Scene.start();
    scene.says('chen', '/publish');
    scene.says('chen', '/unpublish');
    await scene.settle();
    expect([receiver.said(), hooks]).toEqual([[], []]);
  });

  test('is not told again where somebody deletes the comment that kept it', async () => {
    await using scene = await Scene.start();
    scene.says('chen', '/publish\n/status identified A cable is cut.');
    await scene.settle();
    const before = [receiver.said().length, hooks.length];
    const [status] = comments(scene.issue).filter(({ author }) => author?.__typename === 'Bot');
    if (status === undefined) throw new Error('no status comment');
    scene.desk.github.clock.advance(60_000);
    scene.desk.github.as('ana').deleteComment(status);
    await scene.settle();
    expect([receiver.said().length, hooks.length]).toEqual(before);
    scene.says('bo', '/status monitoring It is mended.');
    await scene.settle();
    expect([receiver.said().length, hooks.length]).toEqual(before.map((count) => count + 1));
  });

  test('is no news after a day', async () => {
    await using scene = await Scene.start();
    scene.says('chen', '/publish\n/status identified A cable is cut.');
    scene.desk.wait(25);
    await scene.settle();
    expect([receiver.said(), hooks]).toEqual([[], []]);
  });

  test('is told a channel that failed by the next run, and no other again', async () => {
    await using scene = await Scene.start();
    scene.says('chen', '/publish');
    answers.push(403);
    const { exitCode, stdout } = await scene.sweep();
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      'The channel hooks was not told what was published: it answered 403. The next run tries again.',
    );
    expect(stdout).not.toContain('127.0.0.1:');
    expect([receiver.said().length, hooks.length]).toEqual([1, 0]);
    await scene.settle();
    expect([receiver.said().length, hooks.length]).toEqual([1, 1]);
  });

  test('is told by nothing that the operator did not set up, and a policy names no address', async () => {
    await using scene = await Scene.start();
    scene.says('chen', '/publish');
    delete scene.env.STEWARD_CHANNEL_HOOKS;
    const { exitCode, stdout } = await scene.sweep();
    expect(exitCode).toBe(1);
    expect(stdout).toContain('STEWARD_CHANNEL_HOOKS is not set');
    scene.env = { ...environment(), STEWARD_PAGER_ALLOW: '' };
    expect((await scene.sweep()).stdout).toContain('STEWARD_CHANNEL_HOOKS must begin with https://');
    expect(hooks).toEqual([]);
  });

  test('is signed where the operator gives a secret', async () => {
    await using scene = await Scene.start();
    scene.env.STEWARD_CHANNEL_HOOKS_SECRET = 'sixteen letters or more';
    scene.says('chen', '/publish');
    await scene.settle();
    expect(hooks[0]?.signature).toMatch(/^sha256=[0-9a-f]{64}$/);
  });

  test('of a private repository is told nobody, unless its policy shows it', async () => {
    await using scene = await Scene.start();
    scene.desk.repository.isPrivate = true;
    scene.says('chen', '/publish\n/status identified A cable is cut.');
    await scene.settle();
    expect([receiver.said(), hooks]).toEqual([[], []]);
    const shown = POLICY.replace('{ name: Acme & Sons,', '{ name: Acme & Sons, private: true,');
    await using open = await Scene.start(shown);
    open.desk.repository.isPrivate = true;
    open.says('chen', '/publish');
    await open.settle();
    expect(hooks).toHaveLength(1);
  });

  test('is told once by two runs that have both read before either tells it', async () => {
    await using scene = await Scene.start();
    await scene.settle();
    scene.says('chen', '/publish');
    scene.desk.github.faults.next(bothHaveReadBefore('addReaction'));
    const runs = await Promise.all([scene.sweep(), scene.sweep()]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect([receiver.said().length, hooks.length]).toEqual([1, 1]);
    expect((await scene.sweep()).outputs.plan).toBe('[]');
  });

  test('is told with staff in the chat without either being told twice', async () => {
    await using scene = await Scene.start(`${POLICY}notices: chat\n`);
    scene.env = { ...scene.env, ...receiver.chatEnvironment() };
    await scene.settle();
    scene.says('chen', '/publish');
    scene.desk.wait(3);
    for (let run = 0; run < 3; run += 1) {
      const { exitCode, stdout } = await scene.sweep();
      expect(exitCode, stdout).toBe(0);
    }
    expect((await scene.sweep()).outputs.plan).toBe('[]');
    expect(hooks).toHaveLength(1);
    expect(new Set(receiver.said()).size).toBe(receiver.said().length);
  });
});

describe('a run that is cut short while it tells what is published', () => {
  test('ends, run again, as an undisturbed one does, whichever write broke and on whichever side', async () => {
    const scene = async (): Promise<Scene> => {
      const one = await Scene.start();
      one.says('chen', '/publish\n/status identified (major: Search) A cable is cut.');
      return one;
    };
    await using calm = await scene();
    calm.desk.github.log.clear();
    expect((await calm.sweep()).exitCode).toBe(0);
    const writes = calm.desk.writes();
    const wanted = JSON.stringify(stateOf(calm.issue));
    const once = hooks.length;
    for (let write = 1; write <= writes; write += 1)
      for (const when of ['before', 'after'] as const) {
        hooks.length = 0;
        await using cut = await scene();
        cut.desk.github.faults.dropAtWrite({ write, when, staysDown: true });
        await cut.sweep();
        cut.desk.github.faults.clear();
        const healed = await cut.sweep();
        expect(healed.exitCode, healed.stdout).toBe(0);
        expect(JSON.stringify(stateOf(cut.issue)), `${when} write ${String(write)}`).toBe(wanted);
        expect(hooks.length).toBeGreaterThanOrEqual(once);
        expect(hooks.length).toBeLessThanOrEqual(2 * once);
        // A receiver can tell by its key what comes again.
        expect(new Set(hooks.map(({ key }) => key)).size).toBe(once);
        expect((await cut.sweep()).outputs.plan).toBe('[]');
      }
  });
});
