import type { Milliseconds } from '../../calendar/instant.ts';

/** Notices when this process came to nothing for a while: what waited for it meanwhile was not slow itself. */
export class Standstill {
  readonly #every: Milliseconds;
  readonly #timer: NodeJS.Timeout;
  #looked = performance.now();
  #ended = -Infinity;

  /** @param every how often the process comes to something else where nothing holds it up */
  constructor(every: Milliseconds) {
    this.#every = every;
    this.#timer = setInterval(() => {
      this.#look();
    }, every).unref();
  }

  /** Whether one ended so lately. */
  within(period: Milliseconds): boolean {
    this.#look();
    return performance.now() - this.#ended <= period;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const now = performance.now();
    if (now - this.#looked > 2 * this.#every) this.#ended = now;
    this.#looked = now;
  }
}
