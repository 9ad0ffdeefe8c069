/** Patterns by which texts of the desk are read. */
export const OWN_WORDS = {
  /** A reference to an issue: `#12`, `acme/helpdesk#12`, or its address. */
  reference: /(?:(?<![\w.-])([\w.-]{1,39}\/[\w.-]{1,100})(?:#|\/issues\/)|(?<![\w/.-])#)(\d{1,9})(?!\w)/g,
};

/** So many words in a row that are theirs are a quotation; fewer may be anybody's. */
const LEAST = 4;

/** Languages that write no spaces have words of one character. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** What somebody wrote, and what they are called, to be found again in the texts of others. */
export class TheirWords {
  readonly #names: RegExp | null;
  readonly #phrases = new Set<string>();

  constructor(names: readonly string[]) {
    this.#names = names.length === 0 ? null : anyOf(names);
  }

  /** Takes a text of theirs. What a form asks, and what they quote themselves, are not their words. */
  add(text: string): void {
    for (const line of text.split(/\r\n|[\n\r]/))
      if (!/^\s*(?:#|>|<!--)/.test(line)) for (const phrase of phrasesIn(line)) this.#phrases.add(phrase);
  }

  /** Whether a text says what they are called. */
  names(text: string): boolean {
    return this.#names?.test(unescaped(text)) ?? false;
  }

  areQuotedIn(text: string): boolean {
    if (this.#phrases.size === 0) return false;
    for (const phrase of phrasesIn(unescaped(text))) if (this.#phrases.has(phrase)) return true;
    return false;
  }
}

/** The names as whole words, in letters of either case. */
function anyOf(names: readonly string[]): RegExp {
  const all = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}_-])(?:${all.join('|')})(?![\p{L}\p{N}_-])`, 'iu');
}

function* phrasesIn(text: string): Generator<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  for (let end = LEAST; end <= words.length; end += 1) yield words.slice(end - LEAST, end).join(' ');
}

/** What the desk escapes as it quotes, as it was written. */
function unescaped(text: string): string {
  return text.replace(/\u200b|\\(?=[^\w\s])/g, '').replace(/&(?:lt|amp|quot|#39);/g, ' ');
}
