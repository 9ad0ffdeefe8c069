/** Somebody whom the desk chose to address: the only value that `mention` turns into a mention. */
export class Login {
  readonly #login: string;

  constructor(login: string) {
    this.#login = login;
  }

  toString(): string {
    return this.#login;
  }
}

/** Markdown that the desk made or that maintainers wrote: the only value that is printed as it is. */
export class Markdown {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** A person's text of which more is told than one line: it is escaped like any other, and no line of it begins anything. */
export class Prose {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** A value as a template sees it. */
export type Shown = string | number | boolean | Login | Markdown | Prose | readonly Shown[] | Shows;

export interface Shows {
  readonly [name: string]: Shown;
}
