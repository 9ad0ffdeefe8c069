import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';

/** The demo as `npm start` runs it, with what it has said so far. */
class Demo implements AsyncDisposable {
  readonly lines: string[] = [];
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcessByStdio<null, Readable, Readable>;

  constructor(...args: readonly string[]) {
    this.#child = spawn(process.execPath, ['src/demo/main.ts', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.ended = once(this.#child, 'close').then(() => this.#child.exitCode);
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => this.lines.push(line));
    }
  }

  get text(): string {
    return this.lines.join('\n');
  }

  /** Resolves once it has said so; rejects when it ends before. */
  async says(pattern: RegExp): Promise<string> {
    for (let over = false; ; over = await Promise.race([this.ended.then(() => true), wait(20, false)])) {
      const match = pattern.exec(this.text);
      if (match) return match[1] ?? '';
      if (over) throw new Error(`It ended without saying so:\n${this.text}`);
    }
  }

  interrupt(): void {
    this.#child.kill('SIGINT');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode === null) this.#child.kill('SIGKILL');
    await this.ended;
  }
}

test('the whole story happens, is told, and can be looked at until Ctrl-C', async () => {
  await using demo = new Demo();
  const site = await demo.says(/Look at it: (http:\S+)\/issues/);
  expect(demo.text).not.toContain('\u001b');
  expect(demo.text).toContain('writes “We have your report · #1”');
  expect(demo.text).not.toContain('needs more hands');
  expect(demo.text).toMatch(/Steward on #4: .*First response has been overdue.*\+ sla: breached/);
  expect(demo.text).toMatch(/Steward on #2: .*Nobody owns this ticket.*\+ needs: owner/);
  expect(demo.text).toMatch(/Steward on #3: .*Post-mortem.*\+ post-mortem: due/);
  expect(demo.text).toMatch(/First responses missed +1\n.*without an owner +1\n/);
  expect(demo.text).toContain('6 status, 2 notices, 1 post-mortem');
  for (const path of ['/issues', '/issues/3', '/actions']) {
    const page = await fetch(site + path, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
  }
  demo.interrupt();
  expect(await demo.ended).toBe(0);
});

test('an interrupted story ends at once, cleanly, and does not pass for the whole', async () => {
  await using demo = new Demo('--once');
  await demo.says(/Steward on #1/);
  demo.interrupt();
  expect(await demo.ended).toBe(130);
  expect(demo.text).toContain('Stopped before the end');
  expect(demo.text).not.toContain('What the desk did');
});

test('--once ends by itself', async () => {
  await using demo = new Demo('--once', '--until', '2026-11-06T15:10');
  expect(await demo.ended, demo.text).toBe(0);
  expect(demo.text).toContain('What the desk did');
});

test.each([
  ['--port', 'eighty', '--port: "eighty" is not a port.'],
  ['--until', 'rubbish', '--until: "rubbish" is not a moment.'],
  ['--once', '--bogus', "Unknown option '--bogus'"],
])('a wrong option is explained: %s %s', async (option, value, words) => {
  await using demo = new Demo(option, value);
  expect(await demo.ended).toBe(1);
  expect(demo.lines[0]).toContain(words);
  expect(demo.text).toContain('--port NUMBER');
});
