import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Longest time that the app may take to listen, and to stop, in milliseconds. */
const PATIENCE = 60_000;
const BEAT = 50;

export interface AppSettings {
  readonly bundle: string;
  readonly port: number;
  readonly appId: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** Address of the GitHub it works for. */
  readonly github: string;
}

/** The built app in a process of its own, configured as an operator would: by its environment. */
export class AppProcess {
  readonly #child: ChildProcess;
  readonly #address: string;
  #output = '';

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.#address = `http://127.0.0.1:${port}`;
    const keep = (chunk: string): void => {
      this.#output = (this.#output + chunk).slice(-4000);
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    // It must not outlive a demo that ends in a hurry.
    process.once('exit', () => child.kill('SIGKILL'));
  }

  /** Resolves when it says that it is well. */
  static async start(settings: AppSettings): Promise<AppProcess> {
    const { host, protocol } = new URL(settings.github);
    const child = spawn(process.execPath, [settings.bundle], {
      env: {
        PATH: process.env.PATH,
        APP_ID: String(settings.appId),
        PRIVATE_KEY: settings.privateKey,
        WEBHOOK_SECRET: settings.webhookSecret,
        PORT: String(settings.port),
        HOST: '127.0.0.1',
        GHE_HOST: host,
        GHE_PROTOCOL: protocol.replace(':', ''),
        STEWARD_WRITE_PACE: '0',
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A Ctrl-C at the terminal is the demo's to handle, which then stops the app in its own time.
      detached: true,
    });
    const app = new AppProcess(child, settings.port);
    try {
      await app.#listening();
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
    return app;
  }

  /** True when it has done everything that it was asked to do. Throws when some of it failed. */
  async isIdle(): Promise<boolean> {
    const answer = await fetch(`${this.#address}/health`);
    const { waiting, running, failed } = (await answer.json()) as Readonly<Record<string, number>>;
    if (waiting === undefined || running === undefined)
      throw new Error('The app does not say how busy it is.');
    if (failed !== 0) throw new Error(`The app could not do its work.\n${this.#output}`);
    return waiting === 0 && running === 0;
  }

  /** Asks it to stop, and waits until it has; answers its exit code. */
  async stop(): Promise<number | null> {
    const child = this.#child;
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = once(child, 'exit', { signal: AbortSignal.timeout(PATIENCE) });
    child.kill('SIGTERM');
    try {
      await ended;
    } catch {
      child.kill('SIGKILL');
    }
    return child.exitCode;
  }

  async #listening(): Promise<void> {
    for (let waited = 0; waited < PATIENCE; waited += BEAT) {
      if (this.#child.exitCode !== null) break;
      try {
        const answer = await fetch(`${this.#address}/health`);
        if (answer.ok) return;
      } catch {
        // Not yet.
      }
      await wait(BEAT);
    }
    throw new Error(`The app did not start.\n${this.#output}`);
  }
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
