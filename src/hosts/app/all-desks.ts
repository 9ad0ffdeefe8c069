import type { Milliseconds } from '../../calendar/instant.ts';
import { MINUTE } from '../../calendar/instant.ts';
import type { Fields, Log } from './log.ts';
import { clause } from './log.ts';
import type { Place } from './job.ts';
import type { Timers } from './timers.ts';
import { endOf } from './timers.ts';

export interface AllDesksOptions {
  /** Every installation of the App that is at work. */
  readonly installations: () => Promise<readonly number[]>;
  /** Every repository that one of them may see. */
  readonly places: (installation: number) => AsyncIterable<Place>;
  /** Runs one of them. False: it is no desk. */
  readonly run: (place: Place) => Promise<boolean>;
  /** Told when a round could not go everywhere. */
  readonly failed: () => void;
  /** Pause between two rounds. 0: none are made. */
  readonly every: Milliseconds;
  readonly timers: Timers;
  readonly log: Log;
}

/** After a round that could not go everywhere the next begins so soon; after another, in twice the time. */
const SOON = MINUTE;

/**
 * Goes round every desk at the start and from time to time: webhooks that never came are made up for, and the timers
 * that a restart forgot are set again.
 */
export class AllDesks {
  readonly #options: AllDesksOptions;
  #timer: unknown = null;
  #going: Promise<void> | null = null;
  #closed = false;
  /** How many of the last rounds, without a break, could not go everywhere. */
  #unfinished = 0;

  constructor(options: AllDesksOptions) {
    this.#options = options;
  }

  /** Begins the first round without waiting for it. */
  start(): void {
    const { every, timers } = this.#options;
    if (every === 0 || this.#closed) return;
    this.#going = this.#round().finally(() => {
      this.#going = null;
      if (this.#closed) return;
      const pause = this.finished ? every : Math.min(SOON * 2 ** (this.#unfinished - 1), every);
      this.#timer = timers.set(() => {
        this.start();
      }, pause);
    });
  }

  get going(): boolean {
    return this.#going !== null;
  }

  /** Whether the last round went everywhere. */
  get finished(): boolean {
    return this.#unfinished === 0;
  }

  /** Begins no round any more, and goes to no further desk. Resolves once none is under way or the time is up. */
  async close(within: Milliseconds): Promise<void> {
    const { timers } = this.#options;
    this.#closed = true;
    if (this.#timer !== null) timers.clear(this.#timer);
    await endOf(this.#going, within, timers);
  }

  async #round(): Promise<void> {
    const { installations, places, run, failed, log } = this.#options;
    const began = performance.now();
    let desks = 0;
    let missed = 0;
    const attempt = async (what: string, fields: Fields, part: () => Promise<void>): Promise<void> => {
      try {
        await part();
      } catch (error) {
        missed += 1;
        log.warn(`${what} could not be listed: ${clause(error)}. The next round comes soon.`, fields);
      }
    };
    await attempt('The installations of the App', {}, async () => {
      for (const installation of await installations()) {
        // What is wrong with one of them is no reason to leave out those after it.
        await attempt('The repositories of an installation', { installation }, async () => {
          for await (const place of places(installation)) {
            if (this.#closed) return;
            if (await run(place)) desks += 1;
          }
        });
        if (this.#closed) return;
      }
    });
    if (this.#closed) return;
    this.#unfinished = missed === 0 ? 0 : this.#unfinished + 1;
    const milliseconds = Math.round(performance.now() - began);
    if (missed === 0) log.info('went round every desk', { desks, milliseconds });
    else failed();
  }
}
