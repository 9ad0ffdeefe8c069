import PQueue from 'p-queue';
import type { Milliseconds } from '../../calendar/instant.ts';

/**
 * Work to be done, one job at a time for each key. A job is plain data that says where to look, so that a newer one
 * for the same key replaces one that still waits.
 */
export interface Queue<Job> {
  /**
   * Resolves once the job is accepted. While one of the same key waits, it is absorbed by that; while one runs, exactly
   * one more run follows, however many are enqueued meanwhile.
   *
   * @throws QueueClosed
   */
  enqueue(key: string, job: Job): Promise<void>;
  counts(): Promise<Counts>;
  /** Accepts nothing more and finishes what is there. Resolves to how many jobs were left when the time was up. */
  close(within: Milliseconds): Promise<number>;
}

export interface Counts {
  /** Jobs that wait for their turn, for their next try, or because they are held. */
  readonly waiting: number;
  readonly running: number;
  readonly done: number;
  /** Jobs that were given up. */
  readonly failed: number;
}

/** The queue has been closed and accepts no more work. */
export class QueueClosed extends Error {}

/** A try of a job that went wrong. */
export interface FailedTry<Job> {
  readonly job: Job;
  readonly error: unknown;
  /** When it is tried again; null: it is not. */
  readonly retryIn: Milliseconds | null;
}

export interface QueueOptions<Job> {
  readonly work: (job: Job) => Promise<void>;
  /** How many keys are worked on at once. */
  readonly concurrency: number;
  /** The pause before each further try; as many further tries as there are pauses. */
  readonly pauses: readonly Milliseconds[];
  /** Whether trying again can help. */
  readonly mayRetry: (error: unknown) => boolean;
  /** How long from now a job has to wait for reasons of its own, leaving its place to others; 0: not at all. */
  readonly held: (job: Job) => Milliseconds;
  readonly failed: (failure: FailedTry<Job>) => void;
}

/** What is known of one key. */
interface Slot<Job> {
  job: Job;
  running: boolean;
  /** What came while it ran. */
  next: Job | null;
  failures: number;
  /** Set while it is held, or waits for its next try. */
  timer: NodeJS.Timeout | null;
}

/** The queue of a single process. It forgets when the process dies; the scheduled sweep makes up for that. */
export class MemoryQueue<Job> implements Queue<Job> {
  readonly #options: QueueOptions<Job>;
  readonly #pool: PQueue;
  readonly #slots = new Map<string, Slot<Job>>();
  #closing = false;
  #done = 0;
  #failed = 0;

  constructor(options: QueueOptions<Job>) {
    this.#options = options;
    this.#pool = new PQueue({ concurrency: options.concurrency });
  }

  async enqueue(key: string, job: Job): Promise<void> {
    if (this.#closing) throw new QueueClosed('The queue accepts no more work.');
    const slot = this.#slots.get(key);
    if (slot === undefined) {
      const fresh = { job, running: false, next: null, failures: 0, timer: null };
      this.#slots.set(key, fresh);
      this.#schedule(key, fresh);
    } else if (slot.running) slot.next = job;
    else slot.job = job;
    return Promise.resolve();
  }

  async counts(): Promise<Counts> {
    const slots = [...this.#slots.values()];
    const running = slots.filter((slot) => slot.running).length;
    const waiting = slots.length - running + slots.filter((slot) => slot.next !== null).length;
    return Promise.resolve({ waiting, running, done: this.#done, failed: this.#failed });
  }

  async close(within: Milliseconds): Promise<number> {
    this.#closing = true;
    for (const [key, slot] of this.#slots) {
      if (slot.timer === null) continue;
      clearTimeout(slot.timer);
      this.#schedule(key, slot);
    }
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, within);
    });
    await Promise.race([this.#pool.onIdle(), late]);
    clearTimeout(timer);
    const { waiting, running } = await this.counts();
    this.#pool.clear();
    return waiting + running;
  }

  #schedule(key: string, slot: Slot<Job>): void {
    slot.timer = null;
    // What is still waiting when the time for closing is up is rejected; close() has counted it.
    this.#pool.add(() => this.#run(key, slot)).catch(() => undefined);
  }

  async #run(key: string, slot: Slot<Job>): Promise<void> {
    const { work, failed, held } = this.#options;
    const { job } = slot;
    const wait = held(job);
    if (wait > 0) {
      // Whoever closes the queue cannot wait: the job is left.
      if (!this.#closing) slot.timer = setTimeout(() => this.#schedule(key, slot), wait);
      return;
    }
    slot.running = true;
    let pause: Milliseconds | null = null;
    try {
      await work(job);
      slot.failures = 0;
      this.#done += 1;
    } catch (error) {
      const wait = held(job);
      pause = this.#pauseAfter(error, slot, wait);
      if (pause === null) {
        this.#failed += 1;
        slot.failures = 0;
      }
      // Who has to wait has not used up a try.
      else if (wait === 0) slot.failures += 1;
      failed({ job, error, retryIn: pause });
    } finally {
      slot.running = false;
    }
    if (slot.next !== null) {
      slot.job = slot.next;
      slot.next = null;
      this.#schedule(key, slot);
    } else if (pause === null) this.#slots.delete(key);
    else slot.timer = setTimeout(() => this.#schedule(key, slot), pause);
  }

  /** Null: no further try. While closing there is no time for one. */
  #pauseAfter(error: unknown, slot: Slot<Job>, held: Milliseconds): Milliseconds | null {
    if (this.#closing || !this.#options.mayRetry(error)) return null;
    if (held > 0) return held;
    return this.#options.pauses[slot.failures] ?? null;
  }
}
