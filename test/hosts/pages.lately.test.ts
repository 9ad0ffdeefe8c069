import { describe, expect, test } from 'vitest';
import { startApp } from '../../src/hosts/app/app.ts';
import { run } from '../../src/hosts/run.ts';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { deskWords, POLICY, TestDesk } from '../e2e/desk.ts';
import { Receiver } from '../../src/sandbox/receiver.ts';
import { environmentOf, SECRET, settled } from './app/served.ts';

const PAGING = `${POLICY}pagers: { on-call: { kind: pagerduty } }\npages_per_hour: 5\n`;

/** Whoever is not of bigco is unknown, and is taken at their word. */
const LISTED = `${PAGING}customers: { tiers: [all], members: { all: { bigco: [big] } } }\nintake: { unverified_max: urgent }\n`;

/** A desk with a pager, on which each run is a process of its own. */
class Paged implements AsyncDisposable {
  readonly desk: TestDesk;
  readonly receiver: Receiver;
  readonly env: Readonly<Record<string, string>>;

  private constructor(desk: TestDesk, receiver: Receiver) {
    this.desk = desk;
    this.receiver = receiver;
    const { STEWARD_PAGER_PAGERDUTY: key = '', STEWARD_PAGER_PAGERDUTY_URL: url = '' } =
      receiver.environment();
    this.env = {
      STEWARD_PAGER_ALLOW: '127.0.0.1',
      STEWARD_PAGER_ON_CALL: key,
      STEWARD_PAGER_ON_CALL_URL: url,
    };
  }

  static async start(policy = PAGING): Promise<Paged> {
    const desk = await TestDesk.start({ policy });
    return new Paged(desk, await Receiver.start(desk.github.clock.now()));
  }

  /** An urgent ticket arrives, and an event of its own starts the Action. */
  async arrives(by = 'cus', env: Readonly<Record<string, string>> = {}): Promise<Issue> {
    this.desk.github.clock.advance(20_000);
    const issue = this.desk.report('urgent', { by });
    const { exitCode, stdout } = await this.desk.action('issues', {}, issue, { ...this.env, ...env });
    expect(exitCode, stdout).toBe(0);
    return issue;
  }

  async sweep(): Promise<void> {
    await this.desk.action('schedule', {}, undefined, this.env);
  }

  /** Keys of what woke somebody. */
  taken(): string[] {
    return this.receiver.taken.flatMap(({ action, key }) => (action === 'trigger' ? key : []));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.receiver.stop();
    await this.desk[Symbol.asyncDispose]();
  }
}

const step = (issue: Issue | undefined) =>
  `acme/helpdesk#${String(issue?.number)} escalation:urgent_on_arrival:1:1`;

describe('Forty urgent tickets within a quarter of an hour, a run for each', () => {
  test('make five pages and a digest, and the others are told of in the next hour', async () => {
    await using paged = await Paged.start();
    const issues: Issue[] = [];
    for (let count = 0; count < 40; count += 1) issues.push(await paged.arrives());
    const first = [...issues.slice(0, 5).map(step), 'acme/helpdesk digest 2026-11-16T15Z'];
    expect(paged.taken()).toEqual(first);
    paged.desk.wait(1);
    await paged.sweep();
    const next = [...issues.slice(6, 11).map(step), 'acme/helpdesk digest 2026-11-16T16Z'];
    expect(paged.taken()).toEqual([...first, ...next]);
    const told = issues.filter((issue) => /<!--[^>]* page(?:-digest)?:/.test(deskWords(issue)[0] ?? ''));
    expect(told).toHaveLength(40);
    await paged.sweep();
    expect(paged.taken()).toHaveLength(12);
  });

  test('make as many pages as the operator lets them', async () => {
    await using paged = await Paged.start();
    const env = { STEWARD_PAGER_ON_CALL_PER_HOUR: '2' };
    for (let count = 0; count < 5; count += 1) await paged.arrives('cus', env);
    expect(paged.taken()).toHaveLength(3);
    expect(paged.taken().at(-1)).toContain('digest');
  });
});

test('people whom nobody knows use up nothing of what customers have', async () => {
  await using paged = await Paged.start(LISTED);
  for (let count = 0; count < 8; count += 1) await paged.arrives('stranger');
  expect(paged.taken()).toHaveLength(6);
  expect(paged.taken().at(-1)).toBe('acme/helpdesk digest 2026-11-16T15Z unconfirmed');
  const theirs: Issue[] = [];
  for (let count = 0; count < 6; count += 1) theirs.push(await paged.arrives('big'));
  expect(paged.taken().slice(6)).toEqual([
    ...theirs.slice(0, 5).map(step),
    'acme/helpdesk digest 2026-11-16T15Z',
  ]);
});

test('an App that was started again goes on from what the tickets tell', async () => {
  await using paged = await Paged.start();
  const { desk } = paged;
  const { app } = desk.github.createApp({ slug: 'acme-desk', owner: 'acme' });
  const serve = async (count: number) => {
    const running = await startApp({ ...environmentOf(desk, app), ...paged.env }, run, () => undefined);
    app.webhook = { url: `${running.url}/api/github/webhooks`, secret: SECRET };
    for (let ticket = 0; ticket < count; ticket += 1) {
      desk.report('urgent');
      await settled(desk.github, running);
    }
    await running.close();
  };
  await serve(4);
  expect(paged.taken()).toHaveLength(4);
  desk.github.clock.advance(60_000);
  await serve(3);
  expect(paged.taken()).toHaveLength(6);
  expect(paged.taken().at(-1)).toContain('digest');
});
