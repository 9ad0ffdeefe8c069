/** Why something that came to the app's address was turned away. */
export type Cause = 'unsigned' | 'malformed' | 'too_large' | 'too_slow' | 'no_room' | 'stopping';

/** How a request is turned away. */
export interface Refusal {
  readonly cause: Cause;
  readonly status: number;
  /** For whoever set the sender up. */
  readonly error: string;
}

/** Counts what was turned away, by its cause; whoever sends much of it must not fill the log as well. */
export class Refusals {
  readonly #counts = { unsigned: 0, malformed: 0, too_large: 0, too_slow: 0, no_room: 0, stopping: 0 };

  add(cause: Cause): void {
    this.#counts[cause] += 1;
  }

  get counts(): Readonly<Record<Cause, number>> {
    return { ...this.#counts };
  }
}
