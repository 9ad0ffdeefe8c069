/** Milliseconds since the Unix epoch, UTC. */
export type Instant = number;

const SECOND = 1000;

/**
 * The time on this GitHub. Frozen unless told to tick, and settable; what it tells is in whole seconds, as all that
 * GitHub stamps. Rate limits are the exception: a client that waits does so in real seconds, therefore `elapsed` moves
 * with real time even while the clock stands still.
 */
export class Clock {
  #offset: number;
  readonly #ticking: boolean;

  constructor(start: Instant | string, ticking = false) {
    this.#ticking = ticking;
    this.#offset = 0;
    this.set(start);
  }

  now(): Instant {
    const exact = this.#offset + (this.#ticking ? performance.now() : 0);
    return Math.floor(exact / SECOND) * SECOND;
  }

  set(instant: Instant | string): void {
    const value = typeof instant === 'string' ? Date.parse(instant) : instant;
    if (!Number.isFinite(value)) throw new RangeError(`not an instant: ${String(instant)}`);
    this.#offset = value - (this.#ticking ? performance.now() : 0);
  }

  advance(milliseconds: number): void {
    this.#offset += milliseconds;
  }

  /** A scale for measuring waits: moves with real time and with every jump of the clock. */
  elapsed(): number {
    return this.#offset + performance.now();
  }
}

export function iso(instant: Instant): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
