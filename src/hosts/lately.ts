import { earlier, HOUR } from '../calendar/instant.ts';
import type { Instant } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import type { LateIssue, Reader } from '../github/reader.ts';
import type { Issue } from '../ticket/issue.ts';

/**
 * The issues of a desk that changed within the last hour, but for the one that a run is about. A run that an event
 * started may stand for several: where runs wait for each other, GitHub lets the newest take the place of the others.
 */
export class Lately {
  readonly #reader: Reader;
  readonly #numbers: readonly number[];
  readonly #progress: (line: string) => void;
  #issues: Promise<readonly Issue[]> | null = null;

  /**
   * @param all the issues that changed last
   * @param own the one that the run is about anyway; null: none
   */
  constructor(
    reader: Reader,
    all: readonly LateIssue[],
    own: number | null,
    now: Instant,
    progress: ((line: string) => void) | undefined,
  ) {
    const since = earlier(now, HOUR);
    this.#reader = reader;
    this.#numbers = all.flatMap(({ number, at }) => (at >= since && number !== own ? number : []));
    this.#progress = progress ?? (() => undefined);
  }

  /** Reads them, once: no request where nothing changed. What cannot be read now is left to the next sweep. */
  async read(): Promise<readonly Issue[]> {
    this.#issues ??= this.#read();
    return this.#issues;
  }

  async #read(): Promise<readonly Issue[]> {
    if (this.#numbers.length === 0) return [];
    try {
      const { issues, faults } = await this.#reader.issues(this.#numbers);
      for (const fault of faults) this.#leave(fault);
      return issues;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#leave(error.message);
      return [];
    }
  }

  #leave(why: string): void {
    this.#progress(`What else changed within the last hour is left to the next sweep. ${why}`);
  }
}
