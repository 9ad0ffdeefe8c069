import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import type { App } from '../../../src/sandbox/viewer.ts';
import { environmentOf, SECRET, settled } from './served.ts';

/** The built app in a process of its own, which takes an App's webhooks and goes round every desk when it starts. */
export class BuiltApp {
  url = '';
  readonly #child: ChildProcessByStdio<null, Readable, null>;
  readonly #github: Sandbox;
  readonly #ended: Promise<unknown>;
  readonly #lines: string[] = [];
  #heard: () => void = () => undefined;

  private constructor(github: Sandbox, app: App, env: Readonly<Record<string, string>>) {
    this.#github = github;
    this.#child = spawn(process.execPath, ['dist/app/index.js'], {
      env: { PATH: process.env.PATH, ...environmentOf({ github }, app), STEWARD_ROUND_MINUTES: '60', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#ended = once(this.#child, 'close').then(() => this.#heard());
    createInterface({ input: this.#child.stdout }).on('line', (line) => {
      this.#lines.push(line);
      this.#heard();
    });
  }

  /** Resolves once it listens. */
  static async start(
    github: Sandbox,
    app: App,
    env: Readonly<Record<string, string>> = {},
  ): Promise<BuiltApp> {
    const running = new BuiltApp(github, app, env);
    const [, url = ''] = await running.says(/ listens on (\S+)/);
    running.url = url;
    app.webhook = { url: `${url}/api/github/webhooks`, secret: SECRET };
    return running;
  }

  /** Resolves once a line of its log, from the first on, is so; rejects when it ends without it. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (let read = 0; ;) {
      for (; read < this.#lines.length; read += 1) {
        const match = pattern.exec(this.#lines[read] ?? '');
        if (match) return match;
      }
      if (this.#child.exitCode !== null) throw new Error(`It ended:\n${this.#lines.join('\n')}`);
      await new Promise<void>((resolve) => (this.#heard = resolve));
    }
  }

  /** Resolves when every webhook was delivered and everything that they started is done. */
  async settle(): Promise<void> {
    await settled(this.#github, this);
  }

  /** Asks it to end. Resolves to its exit code. */
  async stop(): Promise<number | null> {
    this.#child.kill('SIGTERM');
    await this.#ended;
    return this.#child.exitCode;
  }

  /** Ends it as a failing machine does. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }
}
