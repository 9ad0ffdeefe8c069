import type { Milliseconds } from '../../calendar/instant.ts';
import { retryIn } from '../../github/client.ts';

/**
 * Until when each installation may ask GitHub for nothing more. GitHub counts for each installation by itself: what one
 * run finds out the others of that installation are spared, and those of other installations need not care.
 */
export class Limits {
  readonly #until = new Map<number, number>();

  /** Does work of an installation, and takes note where GitHub asks to wait. Throws what the work throws. */
  async watch<T>(installation: number, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const wait = retryIn(error);
      const until = performance.now() + (wait ?? 0);
      if (wait !== null) this.#until.set(installation, Math.max(until, this.#until.get(installation) ?? 0));
      throw error;
    }
  }

  /** How long from now an installation has to wait; 0: not at all. */
  left(installation: number): Milliseconds {
    return Math.max(0, (this.#until.get(installation) ?? 0) - performance.now());
  }
}
