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

/** The end of some work, or of the time that is left for it. */
export async function endOf(
  work: Promise<unknown> | null,
  within: Milliseconds,
  timers: Timers,
): Promise<void> {
  let timer: unknown = null;
  const late = new Promise<void>((resolve) => {
    timer = timers.set(resolve, within);
  });
  await Promise.race([work, late]);
  timers.clear(timer);
}

/** Longer ones overflow and would ring at once. */
const LONGEST = 2 ** 31 - 1;
/** GitHub's time has whole seconds: what rings a little early is asked again, but not in a tight loop. */
const SHORTEST = 250;

/** One timer a key, however far away. Those that ring at the same time ring in the order of their instants. */
export class KeyedTimers {
  readonly #timers: Timers;
  readonly #set = new Map<string, unknown>();
  #closed = false;

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** Takes the place of the key's timer. Null: it has none any more. */
  set(key: string, delay: Milliseconds | null, ring: () => void): void {
    const before = this.#set.get(key);
    if (before !== undefined) this.#timers.clear(before);
    this.#set.delete(key);
    if (delay === null || this.#closed) return;
    const step = Math.min(Math.max(delay, SHORTEST), LONGEST);
    const timer = this.#timers.set(() => {
      this.#set.delete(key);
      if (delay > LONGEST) this.set(key, delay - LONGEST, ring);
      else ring();
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
