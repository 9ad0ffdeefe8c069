import { setTimeout as sleep } from 'node:timers/promises';
import type { Sandbox } from '../sandbox/index.ts';
import type { App } from '../sandbox/viewer.ts';
import { Chimes } from './chimes.ts';

const SECRET = 'a secret between a sandbox and its app';

/** Real milliseconds between two looks at a busy app. */
const BEAT = 3;

/** What rests a desk takes between two runs: nothing is due when they end. */
const REST = 60_000;

interface Running {
  readonly url: string;
  close(): Promise<number>;
}

/** Starts the app with an operator's environment, what to do with the lines it logs, and its timers. */
export type StartApp = (
  environment: NodeJS.ProcessEnv,
  write: (line: string) => unknown,
  timers: Chimes,
) => Promise<Running>;

/** The app, in this process, with timers that ring in the sandbox's time. */
export class DeskApp {
  readonly app: App;
  readonly #github: Sandbox;
  readonly #chimes = new Chimes();
  readonly #running: Running;
  /** What it said of trouble. */
  readonly #lines: string[];

  private constructor(github: Sandbox, app: App, chimes: Chimes, running: Running, lines: string[]) {
    this.#github = github;
    this.app = app;
    this.#chimes = chimes;
    this.#running = running;
    this.#lines = lines;
  }

  /** @param environment where the operator lets pagers and chat lead; read anew whenever somebody is called */
  static async start(
    github: Sandbox,
    owner: string,
    slug: string,
    environment: NodeJS.ProcessEnv,
    start: StartApp,
  ): Promise<DeskApp> {
    const { app } = github.createApp({ slug, owner });
    const { host, protocol } = new URL(github.url);
    Object.assign(environment, {
      ...{ APP_ID: String(app.id), PRIVATE_KEY: app.privateKey, WEBHOOK_SECRET: SECRET },
      ...{ PORT: '0', HOST: '127.0.0.1', GHE_HOST: host, GHE_PROTOCOL: protocol.replace(':', '') },
      ...{ STEWARD_WRITE_PACE: '0', STEWARD_ROUND_MINUTES: '0', LOG_LEVEL: 'warn' },
    });
    const chimes = new Chimes();
    chimes.on(github.clock);
    const lines: string[] = [];
    const running = await start(environment, (line) => lines.push(line), chimes);
    app.webhook = { url: `${running.url}/api/github/webhooks`, secret: SECRET };
    const desk = new DeskApp(github, app, chimes, running, lines);
    await desk.settled();
    return desk;
  }

  /** Resolves once every webhook was delivered and what they started is done. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < 3;) {
      await this.#github.webhooks.settled();
      const response = await fetch(`${this.#running.url}/health`, { headers: { connection: 'close' } });
      const { waiting, running, round } = (await response.json()) as Record<string, unknown>;
      quiet = waiting === 0 && running === 0 && round === false ? quiet + 1 : 0;
      await sleep(BEAT);
    }
  }

  /** Lets time pass, stopping at each timer until what it started is done. */
  async until(moment: number, settled: () => Promise<void>): Promise<void> {
    await this.#chimes.until(moment, settled);
  }

  /** When something is due next; null: never without somebody doing something. */
  get due(): number | null {
    return this.#chimes.next(REST);
  }

  /** What it said of trouble since it was asked. */
  trouble(): string[] {
    return this.#lines.splice(0);
  }

  async close(): Promise<void> {
    await this.#running.close();
  }
}
