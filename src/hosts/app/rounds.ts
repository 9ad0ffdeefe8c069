import type { Milliseconds } from '../../calendar/instant.ts';
import type { Log } from './log.ts';
import type { Place } from './looks.ts';
import type { Timers } from './wakes.ts';

export interface RoundsOptions {
  /** Every repository that the App may see. */
  readonly places: () => AsyncIterable<Place>;
  /** Looks at one of them. False: it is no desk. */
  readonly look: (place: Place) => Promise<boolean>;
  /** Pause between two rounds. 0: none are made. */
  readonly every: Milliseconds;
  readonly timers: Timers;
  readonly log: Log;
}

/**
 * Goes round every desk at the start and from time to time: webhooks that never came are made up for, and the timers
 * that a restart forgot are set again.
 */
export class Rounds {
  readonly #options: RoundsOptions;
  #timer: unknown = null;
  #going: Promise<void> | null = null;
  #closed = false;

  constructor(options: RoundsOptions) {
    this.#options = options;
  }

  /** Begins the first round without waiting for it. */
  start(): void {
    if (this.#options.every === 0 || this.#closed) return;
    this.#going = this.#round().finally(() => {
      this.#going = null;
      if (this.#closed) return;
      this.#timer = this.#options.timers.set(() => {
        this.start();
      }, this.#options.every);
    });
  }

  get going(): boolean {
    return this.#going !== null;
  }

  /** Begins no round any more, and goes to no further desk. Resolves once none is under way. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) this.#options.timers.clear(this.#timer);
    await this.#going;
  }

  async #round(): Promise<void> {
    const { places, look, log } = this.#options;
    const began = performance.now();
    let desks = 0;
    try {
      for await (const place of places()) {
        if (this.#closed) return;
        if (await look(place)) desks += 1;
      }
      log.info('went round every desk', { desks, milliseconds: Math.round(performance.now() - began) });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      log.warn(`The round could not be finished: ${why} The next one goes on.`);
    }
  }
}
