import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';
import type { Milliseconds } from '../calendar/instant.ts';

/**
 * The result of the first attempt that does not fail, of so many at most; else the last one's error. Nothing is
 * repeated blindly: the caller says of each error whether another attempt is safe.
 *
 * @param pauseAfter how long to wait before the next attempt; null: an error that ends them all
 */
export async function attempts<T>(
  most: number,
  attempt: (number: number) => Promise<T>,
  pauseAfter: (error: Error, number: number) => Milliseconds | null,
): Promise<T> {
  return pRetry(attempt, {
    retries: most - 1,
    // GitHub says how long to wait, not a formula.
    minTimeout: 0,
    factor: 1,
    shouldRetry: async ({ error, attemptNumber }) => {
      const pause = pauseAfter(error, attemptNumber);
      if (pause === null) return false;
      await sleep(pause);
      return true;
    },
  });
}
