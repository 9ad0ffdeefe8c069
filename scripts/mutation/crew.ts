import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { processorTime } from './processor-time.ts';
import type { Effort, Verdict } from './trial.ts';
import type { Order, Word } from './worker.ts';

/** Processor time, in milliseconds, after which a silent worker hangs in a loop in which there is no mutant. */
const HANGS = 30_000;

/** Silence in milliseconds after which it hangs whatever it does: it waits for what never comes. */
const MUTE = 900_000;

/** Milliseconds between two looks at a silent worker. */
const LOOKS = 5_000;

/**
 * A worker of so many megabytes is replaced: modules that were loaded afresh stay in memory. A new one takes a minute to
 * begin, so that it may take a quarter of what the machine has.
 */
const HEAVY = Math.max(2500, totalmem() / 2 ** 22);

/** The same conditions wherever it runs; the seed is that of no test run. */
const CONDITIONS = { TZ: 'Pacific/Chatham', TEST_SEED: '1', FORCE_COLOR: '0' };

export interface Listener {
  ready(failing: readonly string[]): void;
  verdict(source: string, place: number, verdict: Verdict): void;
  finished(source: string): void;
}

/** Has orders carried out by so many processes. */
export async function work(
  orders: readonly Order[],
  jobs: number,
  effort: Effort,
  listener: Listener,
): Promise<void> {
  const queue = [...orders];
  await Promise.all(
    Array.from({ length: Math.min(jobs, queue.length) }, () => new Crewman(queue, effort, listener).work()),
  );
}

/** A place at which one worker follows the other. */
class Crewman {
  readonly #queue: Order[];
  readonly #effort: Effort;
  readonly #listener: Listener;
  #source: string | null = null;
  #isReady = false;
  #open: readonly number[] = [];
  #alarm: NodeJS.Timeout | undefined;

  constructor(queue: Order[], effort: Effort, listener: Listener) {
    this.#queue = queue;
    this.#effort = effort;
    this.#listener = listener;
  }

  async work(): Promise<void> {
    while (this.#source !== null || this.#queue.length > 0) await this.#employ();
  }

  /** Until the worker ends, of its own accord or not. */
  #employ(): Promise<void> {
    const worker = fork(join(import.meta.dirname, 'worker.ts'), [JSON.stringify(this.#effort)], {
      env: { ...process.env, ...CONDITIONS },
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    worker.on('message', (word: Word) => this.#hear(worker, word));
    this.#isReady = false;
    return new Promise((resolve, reject) => {
      worker.on('exit', () => {
        clearInterval(this.#alarm);
        this.#giveUpOne();
        if (this.#isReady) resolve();
        else reject(new Error('A worker ended before it was ready: a test file cannot be loaded.'));
      });
    });
  }

  #hear(worker: ChildProcess, word: Word): void {
    clearInterval(this.#alarm);
    switch (word.kind) {
      case 'ready':
        this.#isReady = true;
        this.#listener.ready(word.failing);
        this.#next(worker);
        break;
      case 'verdict':
        this.#open = this.#open.filter((place) => place !== word.place);
        this.#listener.verdict(word.source, word.place, word.verdict);
        break;
      case 'done':
        this.#listener.finished(word.source);
        this.#source = null;
        if (word.megabytes > HEAVY) {
          worker.kill();
          return;
        }
        this.#next(worker);
    }
    this.#alarm = watch(worker);
  }

  #next(worker: ChildProcess): void {
    if (this.#source === null) {
      const order = this.#queue.shift();
      if (order === undefined) {
        worker.kill();
        return;
      }
      this.#source = order.source;
      this.#open = order.places;
    }
    worker.send({ source: this.#source, places: this.#open } satisfies Order);
  }

  /** The mutant that a worker has died of. */
  #giveUpOne(): void {
    const [fatal, ...rest] = this.#open;
    if (this.#source === null || fatal === undefined) return;
    this.#listener.verdict(this.#source, fatal, { state: 'endless' });
    this.#open = rest;
  }
}

/** Ends a worker that is silent for too long. A busy machine is no reason: what counts is the time it was given. */
function watch(worker: ChildProcess): NodeJS.Timeout {
  const since = { wall: performance.now(), processor: processorTime(worker.pid) };
  return setInterval(() => {
    const now = processorTime(worker.pid);
    const silence = performance.now() - since.wall;
    const taken = now === null || since.processor === null ? silence : now - since.processor;
    if (taken > HANGS || silence > MUTE) worker.kill('SIGKILL');
  }, LOOKS);
}
