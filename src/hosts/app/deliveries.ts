/** GitHub redelivers within three days; a busy organisation sends some ten thousand events in that time. */
const KEPT = 50_000;

/** Remembers which deliveries were taken, so that one that comes twice is worked on once. */
export class Deliveries {
  readonly #seen = new Set<string>();
  readonly #kept: number;

  constructor(kept = KEPT) {
    this.#kept = kept;
  }

  /** True the first time an id is shown. The oldest ids are forgotten. */
  take(id: string): boolean {
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    const [oldest] = this.#seen;
    if (this.#seen.size > this.#kept && oldest !== undefined) this.#seen.delete(oldest);
    return true;
  }
}
