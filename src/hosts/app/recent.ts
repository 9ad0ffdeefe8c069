/** Remembers the most recent names it was given; the one not met for the longest time is forgotten first. */
export class Recent {
  readonly #names = new Set<string>();
  readonly #most: number;

  /** @param most how many names to keep */
  constructor(most: number) {
    this.#most = most;
  }

  /** Takes note of a name. False: it is known already. */
  claim(name: string): boolean {
    const known = this.#names.delete(name);
    this.#names.add(name);
    if (this.#names.size > this.#most) {
      const [oldest] = this.#names;
      if (oldest !== undefined) this.#names.delete(oldest);
    }
    return !known;
  }
}
