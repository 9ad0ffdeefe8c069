import PQueue from 'p-queue';
import type { Milliseconds } from '../../calendar/instant.ts';
import type { Job } from './job.ts';
import { keyOf } from './job.ts';
import type { Limits } from './limits.ts';
import type { Timers } from './timers.ts';
import { endOf, KeyedTimers } from './timers.ts';

/** What goes for all jobs of one kind. */
export interface Kind {
  /** Runs at once, each of another key. */
  readonly concurrency: number;
  /** Pause after each run of a key, whatever is asked for meanwhile; 0: none. */
  readonly rest: Milliseconds;
  /** Pause before the next try after so many failures in a row; null: the job is given up. */
  readonly retry: (failures: number, error: unknown) => Milliseconds | null;
  /** Jobs that wait are run before the scheduler closes; others are made up for after the next start. */
  readonly finishes: boolean;
}

export interface SchedulerOptions {
  readonly kinds: Readonly<Record<Job['kind'], Kind>>;
  /** Does a job. What it resolves to is told to whoever waits for the run. */
  readonly work: (job: Job, run: Run) => Promise<boolean>;
  /** Whether trying again can help. */
  readonly mayRetry: (error: unknown) => boolean;
  readonly limits: Limits;
  readonly failed: (failure: FailedTry) => void;
  readonly timers: Timers;
}

/** One run of a job, to be handed back to `wake` with what it read. */
export interface Run {
  /** Keys whose timer was set since this run began, by runs of their own: of those it knows nothing new. */
  readonly outdated: ReadonlySet<string>;
}

/** A try of a job that went wrong. */
export interface FailedTry {
  readonly job: Job;
  readonly error: unknown;
  /** When it is tried again; null: it is not. */
  readonly retryIn: Milliseconds | null;
}

export interface Counts {
  /** Jobs that wait for their turn, for their next try, or because GitHub asked to wait. */
  readonly waiting: number;
  readonly running: number;
  readonly done: number;
  /** Jobs that were given up. */
  readonly failed: number;
  /** Jobs that have a timer. */
  readonly timers: number;
}

/** The scheduler has been closed and accepts no more work. */
export class SchedulerClosed extends Error {}

interface Slot {
  job: Job;
  running: boolean;
  /** Another run is wanted: after the one that goes on, or once a pause is over. */
  wanted: boolean;
  failures: number;
  /** The last try went wrong, and there will be another. */
  failing: boolean;
  /** Set during a pause. */
  timer: unknown;
  /** Those who wait for the next end of a run; null: there was none, it was put off or failed. */
  waiters: ((result: boolean | null) => void)[];
}

/**
 * Runs jobs, one at a time for each key, when they are asked for or when their timer rings. A newer job of the same key
 * replaces one that still waits; while one runs, exactly one more run follows, however many are asked for. It forgets
 * when the process dies: what is due is found again by looking at every desk.
 */
export class Scheduler {
  readonly #options: SchedulerOptions;
  readonly #pools: Readonly<Record<Job['kind'], PQueue>>;
  readonly #slots = new Map<string, Slot>();
  readonly #runs = new Set<{ readonly outdated: Set<string> }>();
  readonly #timers: Readonly<Record<Job['kind'], KeyedTimers>>;
  readonly #done = { ticket: 0, desk: 0 };
  readonly #failed = { ticket: 0, desk: 0 };
  #closing = false;

  constructor(options: SchedulerOptions) {
    const { kinds, timers } = options;
    this.#options = options;
    this.#timers = { ticket: new KeyedTimers(timers), desk: new KeyedTimers(timers) };
    this.#pools = {
      ticket: new PQueue({ concurrency: kinds.ticket.concurrency }),
      desk: new PQueue({ concurrency: kinds.desk.concurrency }),
    };
  }

  /** @throws SchedulerClosed */
  add(job: Job): void {
    if (this.#closing) throw new SchedulerClosed('The app stops and accepts no more work.');
    const key = keyOf(job);
    const slot = this.#slots.get(key) ?? this.#slot(key, job);
    slot.job = job;
    if (slot.running || slot.timer !== null || slot.wanted) slot.wanted = true;
    else this.#queue(key, slot);
  }

  /**
   * Runs a job without regard to its rest, or waits for a run that goes on.
   *
   * @returns what the run resolved to; null where it failed or is put off until GitHub may be asked again
   */
  async now(job: Job): Promise<boolean | null> {
    if (this.#closing) return null;
    const key = keyOf(job);
    const slot = this.#slots.get(key) ?? this.#slot(key, job);
    slot.job = job;
    const ended = new Promise<boolean | null>((resolve) => slot.waiters.push(resolve));
    if (slot.running || (slot.wanted && slot.timer === null)) return ended;
    this.#options.timers.clear(slot.timer);
    this.#queue(key, slot);
    return ended;
  }

  /**
   * Sets the timer of a job in place of the one it has.
   *
   * @param delay from now; null: it changes by an event alone
   * @param run the run that found it out, where that is not one of the job itself: a timer that one of those has set
   * since it began stays as it is
   */
  wake(job: Job, delay: Milliseconds | null, run: Run | null = null): void {
    const key = keyOf(job);
    if (run?.outdated.has(key) === true) return;
    if (run === null) for (const other of this.#runs) other.outdated.add(key);
    this.#timers[job.kind].set(key, delay, () => {
      this.add(job);
    });
  }

  /** Jobs of a kind by how they stand. */
  counts(kind: Job['kind']): Counts {
    const slots = [...this.#slots.values()].filter(({ job }) => job.kind === kind);
    return {
      waiting: slots.filter(({ wanted }) => wanted).length,
      running: slots.filter(({ running }) => running).length,
      done: this.#done[kind],
      failed: this.#failed[kind],
      timers: this.#timers[kind].size,
    };
  }

  /** Whether there is a job of a kind that went wrong when it was last tried, and is tried again. */
  isFailing(kind: Job['kind']): boolean {
    return [...this.#slots.values()].some(({ job, failing }) => failing && job.kind === kind);
  }

  /** Accepts nothing more and finishes what is there. Resolves to how many jobs were left when the time was up. */
  async close(within: Milliseconds): Promise<number> {
    const { timers, kinds } = this.#options;
    this.#closing = true;
    for (const kind of Object.values(this.#timers)) kind.close();
    for (const [key, slot] of this.#slots) {
      const finishes = kinds[slot.job.kind].finishes && slot.wanted;
      if (!finishes && !slot.running) this.#drop(key, slot);
      else if (slot.timer !== null) {
        timers.clear(slot.timer);
        this.#queue(key, slot);
      }
    }
    const pools = Object.values(this.#pools);
    await endOf(Promise.all(pools.map((pool) => pool.onIdle())), within, timers);
    for (const pool of pools) pool.clear();
    // Nobody waits for what hangs.
    for (const slot of this.#slots.values()) this.#settle(slot, null);
    return [...this.#slots.values()].filter(({ job }) => kinds[job.kind].finishes).length;
  }

  #slot(key: string, job: Job): Slot {
    const still = { running: false, wanted: false, failures: 0, failing: false, timer: null };
    const slot: Slot = { job, ...still, waiters: [] };
    this.#slots.set(key, slot);
    return slot;
  }

  #drop(key: string, slot: Slot): void {
    this.#options.timers.clear(slot.timer);
    this.#slots.delete(key);
    this.#settle(slot, null);
  }

  #settle(slot: Slot, result: boolean | null): void {
    for (const resolve of slot.waiters.splice(0)) resolve(result);
  }

  #queue(key: string, slot: Slot): void {
    slot.timer = null;
    slot.wanted = true;
    // What still waits when the time for closing is up is rejected; close() has counted it.
    this.#pools[slot.job.kind].add(() => this.#run(key, slot)).catch(() => undefined);
  }

  async #run(key: string, slot: Slot): Promise<void> {
    const { kinds, limits } = this.#options;
    const { installation, kind } = slot.job;
    const { rest, finishes } = kinds[kind];
    if (this.#closing && !finishes) {
      this.#drop(key, slot);
      return;
    }
    const held = limits.left(installation);
    if (held > 0) {
      this.#settle(slot, null);
      // Whoever closes cannot wait: the job is left.
      if (!this.#closing) this.#pause(key, slot, held);
      return;
    }
    const { result, pause } = await this.#try(slot);
    slot.running = false;
    this.#settle(slot, result);
    const wasAsked = slot.wanted;
    slot.wanted ||= pause !== null;
    if (wasAsked && (rest === 0 || this.#closing)) this.#queue(key, slot);
    else if (pause !== null || (rest > 0 && !this.#closing)) this.#pause(key, slot, pause ?? rest);
    else this.#slots.delete(key);
  }

  /** Does a job once. Resolves to what it resolved to, or null, and the pause before it is tried again, or null. */
  async #try(slot: Slot): Promise<{ result: boolean | null; pause: Milliseconds | null }> {
    const { kinds, work, limits, mayRetry, failed } = this.#options;
    const { job } = slot;
    const { rest, retry } = kinds[job.kind];
    slot.running = true;
    slot.wanted = false;
    const run = { outdated: new Set<string>() };
    this.#runs.add(run);
    let pause: Milliseconds | null = null;
    let result: boolean | null = null;
    try {
      result = await limits.watch(job.installation, () => work(job, run));
      slot.failures = 0;
      slot.failing = false;
      this.#done[job.kind] += 1;
    } catch (error) {
      const limited = limits.left(job.installation);
      const again = !this.#closing && mayRetry(error);
      // Whoever has to wait has not used up a try.
      if (!again) pause = null;
      else if (limited > 0) pause = Math.max(limited, rest);
      else pause = retry((slot.failures += 1), error);
      if (pause === null) {
        this.#failed[job.kind] += 1;
        slot.failures = 0;
      }
      slot.failing = pause !== null;
      failed({ job, error, retryIn: pause });
    }
    this.#runs.delete(run);
    return { result, pause };
  }

  /** Leaves the key alone for a while, and runs it again where that is wanted by then. */
  #pause(key: string, slot: Slot, delay: Milliseconds): void {
    slot.timer = this.#options.timers.set(() => {
      slot.timer = null;
      if (slot.wanted) this.#queue(key, slot);
      else this.#slots.delete(key);
    }, delay);
  }
}
