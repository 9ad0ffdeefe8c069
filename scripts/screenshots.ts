/**
 * Takes the README's pictures from the sandbox's own pages, at a telling moment of the demo: `node scripts/screenshots.ts`.
 * Needs a Chromium, by the name in CHROMIUM or as `chromium` on the path. With arguments it takes others instead, each as
 * FILE=PATH, all of them also as on a phone and in the dark.
 */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { root } from './root.ts';

interface Shot {
  readonly file: string;
  readonly path: string;
  readonly width: number;
  /** The whole page when left out. */
  readonly height?: number;
  readonly dark?: boolean;
}

/** The first sweep that finds a broken promise. */
const MOMENT = '2026-11-09T02:30';

const README: readonly Shot[] = [
  { file: 'docs/images/ticket.png', path: '/acme/helpdesk/issues/4', width: 1000 },
  { file: 'docs/images/summary.png', path: '/acme/helpdesk/actions', width: 1000 },
];

/** The first line that matches, with what the brackets hold. */
async function waitFor(stream: Readable, pattern: RegExp): Promise<string> {
  const seen: string[] = [];
  for await (const line of createInterface({ input: stream })) {
    const match = pattern.exec(line);
    if (match) return match[1] ?? '';
    seen.push(line);
  }
  throw new Error(`Nothing like ${String(pattern)} in:\n${seen.join('\n')}`);
}

/** One page of a browser, told what to do over the DevTools protocol. */
class Browser {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (result: Record<string, unknown>) => void>();
  readonly #events = new Map<string, () => void>();
  #session: string | undefined;
  #last = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as {
        id?: number;
        method?: string;
        result?: Record<string, unknown>;
        error?: { message: string };
      };
      if (message.error) throw new Error(message.error.message);
      if (message.id !== undefined) this.#waiting.get(message.id)?.(message.result ?? {});
      if (message.method !== undefined) this.#events.get(message.method)?.();
    });
  }

  static async open(address: string): Promise<Browser> {
    const socket = new WebSocket(address);
    await once(socket, 'open');
    const browser = new Browser(socket);
    const { targetId } = await browser.#call('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await browser.#call('Target.attachToTarget', { targetId, flatten: true });
    browser.#session = String(sessionId);
    await browser.#call('Page.enable');
    return browser;
  }

  async take(url: string, { width, height, dark }: Shot): Promise<Buffer> {
    const features = [{ name: 'prefers-color-scheme', value: dark === true ? 'dark' : 'light' }];
    await this.#call('Emulation.setEmulatedMedia', { features });
    await this.#resize(width, height ?? 600);
    const loaded = new Promise<void>((resolve) => this.#events.set('Page.loadEventFired', resolve));
    await this.#call('Page.navigate', { url });
    await loaded;
    if (height === undefined) {
      const { cssContentSize } = await this.#call('Page.getLayoutMetrics');
      await this.#resize(width, Math.ceil((cssContentSize as { height: number }).height));
    }
    const { data } = await this.#call('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(String(data), 'base64');
  }

  async #resize(width: number, height: number): Promise<void> {
    await this.#call('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: width < 600,
    });
  }

  #call(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method, params, sessionId: this.#session }));
    });
  }
}

function asked(args: readonly string[]): Shot[] {
  return args.flatMap((arg) => {
    const [file = '', path = ''] = arg.split('=');
    return [
      { file: `${file}.png`, path, width: 1100 },
      { file: `${file}-phone.png`, path, width: 390 },
      { file: `${file}-dark.png`, path, width: 1100, dark: true },
    ];
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

const shots = process.argv.length > 2 ? asked(process.argv.slice(2)) : README;
const profile = await mkdtemp(join(tmpdir(), 'screenshots-'));
const demo = spawn(process.execPath, ['src/demo/main.ts', '--until', MOMENT], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--hide-scrollbars',
];
const chromium = spawn(
  process.env.CHROMIUM ?? 'chromium',
  [...flags, '--no-first-run', `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
  { stdio: ['ignore', 'ignore', 'pipe'] },
);
try {
  const [site, address] = await Promise.all([
    waitFor(demo.stdout, /(http:\/\/[\d.]+:\d+)/),
    waitFor(chromium.stderr, /DevTools listening on (ws:\S+)/),
  ]);
  const browser = await Browser.open(address);
  for (const shot of shots) {
    const file = join(root, shot.file);
    await mkdir(dirname(file), { recursive: true });
    const picture = await browser.take(site + shot.path, shot);
    await writeFile(file, picture);
    console.log(`${shot.file}  ${Math.round(picture.length / 1000)} kB`);
  }
} finally {
  await Promise.all([end(demo), end(chromium)]);
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
}
