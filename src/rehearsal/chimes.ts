import type { Clock } from '../sandbox/clock.ts';

interface Chime {
  readonly at: number;
  /** How long it was set for. */
  readonly for: number;
  readonly ring: () => void;
}

/** Timers that ring when the sandbox's clock comes to their moment: so that a night takes no longer than its work. */
export class Chimes {
  readonly #set = new Set<Chime>();
  #clock: Clock | null = null;

  on(clock: Clock): void {
    this.#clock = clock;
  }

  set(ring: () => void, delay: number): Chime {
    const chime = { at: (this.#clock?.now() ?? 0) + delay, for: delay, ring };
    this.#set.add(chime);
    return chime;
  }

  clear(timer: unknown): void {
    this.#set.delete(timer as Chime);
  }

  /** When the next one rings of those that were set for longer than a while; null: there is none. */
  next(longerThan: number): number | null {
    const ahead = [...this.#set].filter(({ for: delay }) => delay > longerThan).map(({ at }) => at);
    return ahead.length === 0 ? null : Math.ceil(Math.min(...ahead) / 1000) * 1000;
  }

  /** Lets time pass to a moment, stopping wherever something rings until what it started is done. */
  async until(moment: number, settle: () => Promise<void>): Promise<void> {
    for (;;) {
      const [next] = [...this.#set].filter(({ at }) => at <= moment).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      // GitHub's time has whole seconds.
      const at = Math.ceil(next.at / 1000) * 1000;
      if (at > (this.#clock?.now() ?? 0)) this.#clock?.set(at);
      this.#set.delete(next);
      next.ring();
      await settle();
    }
    if (moment > (this.#clock?.now() ?? 0)) this.#clock?.set(moment);
  }
}
