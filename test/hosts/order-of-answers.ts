import { setImmediate as soon } from 'node:timers/promises';
import type { Transport } from '../../src/github/client.ts';
import type { Clock } from '../../src/sandbox/clock.ts';

/** A number from 0 up to 1, the next of a seed's. */
export type Draw = () => number;

/** The same seed draws the same numbers (mulberry32). */
export function drawOf(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Waiter {
  readonly at: number;
  readonly go: () => void;
}

/**
 * The order in which several programs that talk to one GitHub get on: whoever waits, for an answer or on purpose, waits on
 * this clock, and the next to go on is always the one whose time comes first. So a seed decides who overtakes whom, and
 * nobody waits for real.
 */
export class OrderOfAnswers {
  readonly #clock: Clock;
  readonly #draw: Draw;
  readonly #waiters: Waiter[] = [];
  #now: number;
  /** Requests that GitHub is working on. */
  #working = 0;

  constructor(clock: Clock, draw: Draw) {
    this.#clock = clock;
    this.#draw = draw;
    this.#now = clock.now();
  }

  async wait(milliseconds: number): Promise<void> {
    await new Promise<void>((go) => this.#waiters.push({ at: this.#now + milliseconds, go }));
  }

  /** Requests take their time there and back, between 20 ms and `most` each way. */
  slow(transport: Transport, most = 1_000): Transport {
    const way = async (): Promise<void> => this.wait(20 + this.#draw() * (most - 20));
    return async (route, parameters) => {
      await way();
      this.#working += 1;
      const answer = transport(route, parameters).finally(() => (this.#working -= 1));
      answer.catch(() => undefined);
      await answer.catch(() => undefined);
      await way();
      return answer;
    };
  }

  /** Lets everybody get on until all of these are through. */
  async through<T>(programs: readonly Promise<T>[]): Promise<T[]> {
    const state = { isOver: false };
    const all = Promise.all(programs).finally(() => {
      state.isOver = true;
    });
    all.catch(() => undefined);
    for (;;) {
      // Whoever was let on gets to where they wait again.
      for (let time = 0; time < 4 || this.#working > 0; time += 1) await soon();
      if (state.isOver) return all;
      this.#waiters.sort((a, b) => a.at - b.at);
      const next = this.#waiters.shift();
      if (next === undefined) continue;
      this.#now = Math.max(this.#now, next.at);
      this.#clock.set(this.#now);
      next.go();
    }
  }
}
