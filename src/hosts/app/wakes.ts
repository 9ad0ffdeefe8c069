import type { Milliseconds } from '../../calendar/instant.ts';

/** What rings after a while. Real time, unless somebody who plays with time brings another. */
export interface Timers {
  set(ring: () => void, delay: Milliseconds): unknown;
  clear(timer: unknown): void;
}

export const REAL_TIMERS: Timers = {
  set: (ring, delay) => setTimeout(ring, delay),
  clear: (timer) => {
    clearTimeout(timer as NodeJS.Timeout);
  },
};

/** Longer ones overflow and would ring at once. */
const LONGEST = 2 ** 31 - 1;
/** GitHub's time has whole seconds: what rings a little early is asked again, but not in a tight loop. */
const SHORTEST = 250;

/**
 * One timer a ticket, for the next instant at which something about it changes without an event. Those that ring at
 * the same time ring in the order of their instants. Nothing is kept: after a restart a round sets them anew.
 */
export class Wakes<Job> {
  readonly #ring: (key: string, job: Job) => void;
  readonly #timers: Timers;
  readonly #set = new Map<string, unknown>();
  #closed = false;

  constructor(ring: (key: string, job: Job) => void, timers: Timers = REAL_TIMERS) {
    this.#ring = ring;
    this.#timers = timers;
  }

  /** Takes the place of the key's timer. Null: nothing changes by itself. */
  set(key: string, job: Job, delay: Milliseconds | null): void {
    const before = this.#set.get(key);
    if (before !== undefined) this.#timers.clear(before);
    this.#set.delete(key);
    if (delay === null || this.#closed) return;
    const step = Math.min(Math.max(delay, SHORTEST), LONGEST);
    const timer = this.#timers.set(() => {
      this.#set.delete(key);
      if (delay > LONGEST) this.set(key, job, delay - LONGEST);
      else this.#ring(key, job);
    }, step);
    this.#set.set(key, timer);
  }

  get size(): number {
    return this.#set.size;
  }

  close(): void {
    this.#closed = true;
    for (const timer of this.#set.values()) this.#timers.clear(timer);
    this.#set.clear();
  }
}
