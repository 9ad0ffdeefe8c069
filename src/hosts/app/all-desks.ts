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

/**
 * After a round that could not go everywhere the next begins so soon; after another, in twice the time. While GitHub
 * does not even say who has installed the App, it is asked this often: nothing is lost to a long outage but its length.
 */
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
  /** GitHub did not say where to go. */
  #away = false;
  /** Something was given up since the last round began, so that another one has to find it. */
  #missed = false;
  /** How many rounds in a row were called for before their time. */
  #called = 0;

  constructor(options: AllDesksOptions) {
    this.#options = options;
  }

  /** Begins the first round without waiting for it. */
  start(): void {
    const { every } = this.#options;
    if (every === 0 || this.#closed) return;
    this.#going = this.#round().finally(() => {
      this.#going = null;
      if (this.#closed) return;
      this.#wait(this.#pause());
    });
  }

  /**
   * GitHub did not answer, and what had to be done was given up: a round finds it once GitHub is back. One that is
   * called for again and again, by a ticket that GitHub cannot serve, comes ever later.
   */
  missed(): void {
    const { every, timers } = this.#options;
    if (this.#closed || this.#missed) return;
    this.#missed = true;
    // Where no rounds are made it stays missed, and shows.
    if (every === 0 || this.#timer === null) return;
    timers.clear(this.#timer);
    this.#wait(this.#pause());
  }

  #pause(): Milliseconds {
    const { every } = this.#options;
    if (this.#away) return Math.min(SOON, every);
    if (this.#unfinished > 0) return Math.min(SOON * 2 ** (this.#unfinished - 1), every);
    return this.#missed ? Math.min(SOON * 2 ** this.#called, every) : every;
  }

  #wait(pause: Milliseconds): void {
    const { every, timers } = this.#options;
    this.#timer = timers.set(() => {
      this.#timer = null;
      this.#called = pause < every ? this.#called + 1 : 0;
      this.start();
    }, pause);
  }

  get going(): boolean {
    return this.#going !== null;
  }

  /** Whether the last round went everywhere, and nothing was given up since. */
  get finished(): boolean {
    return this.#unfinished === 0 && !this.#missed;
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
    this.#missed = false;
    this.#away = true;
    const attempt = async (what: string, fields: Fields, part: () => Promise<void>): Promise<void> => {
      try {
        await part();
      } catch (error) {
        missed += 1;
        log.warn(`${what} could not be listed: ${clause(error)}. The next round comes soon.`, fields);
      }
    };
    await attempt('The installations of the App', {}, async () => {
      const all = await installations();
      this.#away = false;
      for (const installation of all) {
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
