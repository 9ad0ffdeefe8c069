/**
 * What an event costs the built app, and how soon it answers: signed webhooks at a steady rate, each about another
 * ticket, with GitHub, the app and whoever sends in processes of their own. Beside it, in the same run, a bare Probot app
 * that verifies the signature and asks one question, the app's own.
 *
 *     node scripts/build.ts && node test/bench/app.ts [--rate 200] [--seconds 10] [--profile DIRECTORY]
 *
 * A webhook is sent when its time has come, whatever became of those before, and its answer is measured from that time.
 * Before, each ticket's opening is sent as fast as it is worked on. Processor time and memory are read from /proc, so that
 * it runs on Linux alone. `--profile` has the app write a CPU profile.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { SECRET } from '../hosts/app/served.ts';
import { Github, type Sent } from './github.ts';

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '10' },
    profile: { type: 'string' },
  },
});
const rate = Number(values.rate);
const count = rate * Number(values.seconds);
/** Linux counts processor time in these, so many a second. */
const TICKS = 100;
const agent = new Agent({ keepAlive: true });

const profiling = values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`];
const rows = [];
for (const [app, command] of [
  ['Steward', [...profiling, 'dist/app/index.js']],
  ['a bare Probot app', ['test/bench/bare-app.ts']],
] as const)
  rows.push(await measure(app, command));
console.table(rows);

async function measure(app: string, command: readonly string[]): Promise<Record<string, unknown>> {
  using github = new Github();
  const { url, id, privateKey } = await github.ask('start');
  const openings = await github.ask('tickets', count);
  const env = {
    APP_ID: String(id),
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: SECRET,
    PORT: '0',
    HOST: '127.0.0.1',
    GITHUB: url,
    GHE_HOST: new URL(url).host,
    GHE_PROTOCOL: 'http',
    STEWARD_WRITE_PACE: '0',
    STEWARD_ROUND_MINUTES: '0',
  };
  using child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const server = await listening(child);
  await inTurn(server, openings);
  await idle(server);
  const comments = await github.ask('comments');
  await github.ask('asked');
  const before = cpu(child);
  const times = await steadily(server, comments);
  await idle(server);
  const spent = cpu(child) - before;
  const { requests, writes } = await github.ask('asked');
  const rss = peak(child);
  child.kill('SIGTERM');
  await once(child, 'close');
  times.sort((one, other) => one - other);
  const at = (share: number): string => (times[Math.ceil(share * times.length) - 1] ?? NaN).toFixed(1);
  return {
    app,
    events: count,
    'answer p50 (ms)': at(0.5),
    'p99 (ms)': at(0.99),
    'max (ms)': at(1),
    'CPU an event (ms)': (spent / count).toFixed(2),
    'peak memory (MiB)': Math.round(rss / 1024),
    'requests an event': (requests / count).toFixed(2),
    'writes an event': (writes / count).toFixed(2),
  };
}

/** Where it listens, as it says itself. */
async function listening({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('it has no output');
  return new Promise((resolve) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const url = / listens on (\S+)/.exec(` ${line}`)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}

/** Sends webhooks a few at a time, each after the answer to one before. */
async function inTurn(server: string, webhooks: readonly Sent[]): Promise<void> {
  const rest = webhooks.values();
  const sender = async (): Promise<void> => {
    for (const webhook of rest) await deliver(server, webhook);
  };
  await Promise.all(Array.from({ length: 8 }, sender));
}

/** Sends webhooks at the rate. Resolves to the milliseconds from each one's time to its answer. */
async function steadily(server: string, webhooks: readonly Sent[]): Promise<number[]> {
  const start = performance.now();
  const answers: Promise<number>[] = [];
  for (const [index, webhook] of webhooks.entries()) {
    const due = start + (index * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await sleep(early);
    answers.push(deliver(server, webhook).then(() => performance.now() - due));
  }
  return Promise.all(answers);
}

async function deliver(server: string, { headers, text }: Sent): Promise<void> {
  const signature = `sha256=${createHmac('sha256', SECRET).update(text).digest('hex')}`;
  const sent = request(`${server}/api/github/webhooks`, {
    method: 'POST',
    headers: { ...headers, 'x-hub-signature-256': signature, 'content-length': Buffer.byteLength(text) },
    agent,
  });
  sent.end(text);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  answer.resume();
  await once(answer, 'end');
  if (answer.statusCode !== 200) throw new Error(`answered ${String(answer.statusCode)}`);
}

/** Resolves when nothing is left to do. A bare app answers when it is done. */
async function idle(server: string): Promise<void> {
  for (;;) {
    const response = await fetch(`${server}/health`);
    if (!response.ok) return;
    const { waiting, running } = (await response.json()) as { waiting: number; running: number };
    if (waiting + running === 0) return;
    await sleep(100);
  }
}

/** Processor time of a process, in milliseconds. */
function cpu({ pid }: ChildProcess): number {
  const [, rest = ''] = readFileSync(`/proc/${String(pid)}/stat`, 'utf8').split(') ');
  const [user = 0, system = 0] = rest.split(' ').slice(11, 13).map(Number);
  return ((user + system) * 1000) / TICKS;
}

/** The most memory that a process ever held, in KiB. */
function peak({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]);
}
