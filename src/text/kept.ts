/** Values by the texts they were made of, as many as fit; the one not asked for the longest is forgotten first. */
export class Kept<Value extends object | number> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;
  readonly #mostCharacters: number;
  #characters = 0;

  /** @param mostCharacters of all texts together */
  constructor(most: number, mostCharacters: number) {
    this.#most = most;
    this.#mostCharacters = mostCharacters;
  }

  get(text: string): Value | undefined {
    const value = this.#values.get(text);
    if (value === undefined) return undefined;
    // A map lists what was put in last at its end.
    this.#values.delete(text);
    this.#values.set(text, value);
    return value;
  }

  set(text: string, value: Value): void {
    // It would drive out all others and not stay itself.
    if (text.length > this.#mostCharacters) return;
    if (this.#values.delete(text)) this.#characters -= text.length;
    this.#values.set(text, value);
    this.#characters += text.length;
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#most && this.#characters <= this.#mostCharacters) return;
      this.#values.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}
