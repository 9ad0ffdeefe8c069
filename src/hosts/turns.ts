import type { Milliseconds } from '../calendar/instant.ts';
import { SECOND } from '../calendar/instant.ts';
import type { Turn } from '../github/turn.ts';

/** Waits; handed in, so that a test of many waits takes none. */
export type Pause = (milliseconds: Milliseconds) => Promise<unknown>;

/**
 * The runs of one process on one repository, one after the other: whoever has the process's turn asks GitHub for the
 * repository's, and hands that on to the next without giving it back in between.
 */
export class Door {
  /** GitHub's turn, left by the run before for the next one. */
  left: Turn | null = null;
  #isTaken = false;
  readonly #queue: (() => void)[] = [];

  get isTaken(): boolean {
    return this.#isTaken;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#queue.length;
  }

  async enter(): Promise<void> {
    if (this.#isTaken) await new Promise<void>((resolve) => this.#queue.push(resolve));
    this.#isTaken = true;
  }

  /** Comes in before all others who wait, where that can be within some time. */
  async enterSoon(patience: Milliseconds, pause: Pause): Promise<boolean> {
    if (!this.#isTaken) {
      this.#isTaken = true;
      return true;
    }
    const turn = { hasCome: false };
    const go = (): void => {
      turn.hasCome = true;
    };
    this.#queue.unshift(go);
    for (let waited = 0; waited < patience && !turn.hasCome; waited += SECOND) await pause(SECOND);
    if (!turn.hasCome) this.#queue.splice(this.#queue.indexOf(go), 1);
    return turn.hasCome;
  }

  leave(): void {
    const next = this.#queue.shift();
    // The next is in before anybody else can ask.
    if (next !== undefined) next();
    else this.#isTaken = false;
  }
}

/** The doors of one process. */
export class Turns {
  readonly #doors = new Map<string, Door>();

  /** @param repository `owner/name`, lower case */
  at(repository: string): Door {
    const door = this.#doors.get(repository) ?? new Door();
    this.#doors.set(repository, door);
    return door;
  }
}
