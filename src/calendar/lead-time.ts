import type { Instant, Milliseconds } from './instant.ts';
import { wallTimeOf } from './moment.ts';
import { parseWrittenDate, type WrittenDate } from './written-date.ts';

/** Time by which something is to be asked for before it is needed, on the wall of a zone. */
export class LeadTime {
  readonly atLeast: Milliseconds;
  readonly #zone: string;

  constructor(atLeast: Milliseconds, zone: string) {
    this.atLeast = atLeast;
    this.#zone = zone;
  }

  /** When it is needed, as somebody wrote it; null: that is no date. */
  dateOf(written: string): WrittenDate | null {
    return parseWrittenDate(written, this.#zone);
  }

  /**
   * Whether it was asked for too late. A date of two weeks ahead is two weeks' notice, at whatever time of day it was
   * asked for, and whether or not the clocks were moved meanwhile.
   */
  isShort(asked: Instant, needed: WrittenDate): boolean {
    return wallTimeOf(needed.to, this.#zone) - wallTimeOf(asked, this.#zone) < this.atLeast;
  }
}
