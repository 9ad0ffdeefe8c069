import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningApp } from '../../../src/hosts/app/app.ts';
import { startApp } from '../../../src/hosts/app/app.ts';
import type { Timers } from '../../../src/hosts/app/timers.ts';
import { run } from '../../../src/hosts/run.ts';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import type { App } from '../../../src/sandbox/viewer.ts';
import { POLICY, TestDesk } from '../../e2e/desk.ts';
import { Chimes } from '../../../src/rehearsal/chimes.ts';

export const SECRET = 'a secret of forty characters, or nearly so';

/** A connection of its own: one that is kept may be closed by the server just when it is used again. */
const FRESH = { headers: { connection: 'close' } };

/** A desk, and the App that serves it: it really listens and really gets signed webhooks. */
export class ServedDesk implements AsyncDisposable {
  readonly desk: TestDesk;
  readonly app: RunningApp;
  readonly lines: string[];

  constructor(desk: TestDesk, app: RunningApp, lines: string[]) {
    this.desk = desk;
    this.app = app;
    this.lines = lines;
  }

  static async start(more: NodeJS.ProcessEnv = {}, timers?: Timers, policy = POLICY): Promise<ServedDesk> {
    const desk = await TestDesk.start({ policy });
    if (timers instanceof Chimes) timers.on(desk.github.clock);
    const { app } = desk.github.createApp({ slug: 'acme-desk', owner: 'acme' });
    const lines: string[] = [];
    const running = await startApp(
      { ...environmentOf(desk, app), ...more },
      run,
      (line) => lines.push(line),
      timers,
    );
    app.webhook = { url: `${running.url}/api/github/webhooks`, secret: SECRET };
    desk.github.log.clear();
    return new ServedDesk(desk, running, lines);
  }

  async health(): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.app.url}/health`, FRESH);
    return (await response.json()) as Record<string, unknown>;
  }

  /** Waits until every webhook was delivered and everything that they started is done. */
  async settle(): Promise<void> {
    await settled(this.desk.github, this.app);
  }

  /** Runs that came to an end so far. */
  runs(): string[] {
    return this.lines.filter((line) => line.includes('looked at an issue'));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.app.close();
    await this.desk[Symbol.asyncDispose]();
  }
}

/** Waits until every webhook was delivered to an app and everything that they started is done. */
export async function settled(github: Sandbox, app: Pick<RunningApp, 'url'>): Promise<void> {
  for (let quiet = 0; quiet < 3;) {
    await github.webhooks.settled();
    const response = await fetch(`${app.url}/health`, FRESH);
    const { waiting, running, round } = (await response.json()) as Record<string, unknown>;
    quiet = waiting === 0 && running === 0 && round === false ? quiet + 1 : 0;
    await sleep(10);
  }
}

/** The same where something may go wrong: what waits for the time of another try goes on waiting. */
export async function atRest(github: Sandbox, app: Pick<RunningApp, 'url'>): Promise<void> {
  for (let quiet = 0; quiet < 5;) {
    await github.webhooks.settled();
    const response = await fetch(`${app.url}/health`, FRESH);
    const { running, round } = (await response.json()) as Record<string, unknown>;
    quiet = running === 0 && round === false ? quiet + 1 : 0;
    await sleep(10);
  }
}

export function environmentOf({ github }: Pick<TestDesk, 'github'>, app: App): NodeJS.ProcessEnv {
  const { host, protocol } = new URL(github.url);
  return {
    APP_ID: String(app.id),
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: SECRET,
    PORT: '0',
    HOST: '127.0.0.1',
    GHE_HOST: host,
    GHE_PROTOCOL: protocol.replace(':', ''),
    STEWARD_WRITE_PACE: '0',
    STEWARD_ROUND_MINUTES: '0',
  };
}
