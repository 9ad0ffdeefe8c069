/** A command as it stands in a text. */
export interface CommandText {
  /** Without the slash; in small letters, with hyphens. */
  readonly name: string;
  /** The rest of the line, trimmed; raw text by a person. */
  readonly args: string;
  /** One-based line of the comment. */
  readonly line: number;
}

/** What a look at a comment's lines tells without its Markdown being read; null: only that can tell. */
export interface Glance {
  readonly commands: readonly CommandText[] | null;
  /** Whether anything is said that is neither a command nor a quotation. */
  readonly words: boolean | null;
}

/** Below a definition a paragraph may begin with any indentation. */
const LINE_OF_COMMAND = /^[\uFEFF\u00A0 \t]*\/[a-z]/im;

/** True of every text that holds a command, and of few others: cheap. */
export function mayCommand(text: string): boolean {
  return text.includes('/') && LINE_OF_COMMAND.test(text);
}

/** How a command is written; and how keyboards, mails and habit write it. */
const STRICT = /^ {0,3}\/([a-z][a-z-]*)(?:[ \t](.*))?$/;
const LOOSE =
  /^[ \u00A0]{0,3}\/([a-z][a-z_\u2010-\u2014-]*\??)(?::|[.,;!]+(?=[ \t\u00A0]|$))?(?:(?<=:)|[ \t\u00A0]|$)(.*)$/i;

/**
 * The command that a line of running text is; null: it is none.
 *
 * @param loose whether another case, punctuation behind the name, underscores, dashes and no-break spaces are let pass
 */
export function commandIn(text: string, line: number, loose: boolean): CommandText | null {
  const [, name, args = ''] = (loose ? LOOSE : STRICT).exec(text) ?? [];
  if (name === undefined) return null;
  if (!loose) return { name, args: args.trim(), line };
  return {
    name: name.toLowerCase().replace(/[_\u2010-\u2014]/g, '-'),
    args: args.replaceAll('\u00A0', ' ').trim(),
    line,
  };
}

/** Most lines: nothing but words can begin so, and no HTML is in it. */
const WORDS = /^[A-Za-z/][^<]*$/;
const BLANK = /^[ \t]*$/;
/** It may belong to an item above it, or not. */
const INNER_FENCE = /^[ \t]+(?:`{3}|~{3})/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const CLOSING = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s;
/** A line that begins no block and ends no paragraph, wherever it stands below a line of a paragraph. */
const RUNNING = /^[ \t]*(?:[^\s>#\-+*_=~`<|:[\d]|\*\*[^\s*]|\d+(?![\d.)]))/;
/** HTML that hides what follows it, also behind blank lines, or makes it code or a quotation. */
const HIDING = /<(?:[!?]|\/?(?:blockquote|code|kbd|pre|q|samp|script|style|template|textarea)(?:[\s/>]|$))/i;

/**
 * Looks at the lines of a comment. A line without indentation below a blank one belongs to no quotation, list or table
 * above it: so the text falls apart into stretches, and of those in plain words Markdown would say nothing else.
 *
 * @param loose how its commands are read
 */
export function glance(text: string, loose: boolean): Glance {
  const lines = linesOf(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
  const look = new Look(loose);
  lines.forEach((line, index) => {
    look.at(line, index + 1);
  });
  return look.end();
}

/** GitHub's editor writes lines one way, and that is much faster told. */
function linesOf(text: string): string[] {
  return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
}

/** Lines without a blank one among them, as far as they have been looked at. */
interface Stretch {
  kind: 'words' | 'quotation' | 'other';
  /** Commands in it, if it turns out to be in plain words. */
  commands: CommandText[];
  /** It has a line that is no command. */
  words: boolean;
  /** Code may go on from one of its lines to another. */
  ticked: boolean;
  /** A block of HTML may have begun in it, that lasts to the blank line. */
  html: boolean;
}

class Look {
  readonly #loose: boolean;
  #commands: CommandText[] | null = [];
  #words = false;
  /** Something may have been said, or not. */
  #unsure = false;
  #stretch: Stretch | null = null;
  /** The run of characters that ends the fence which is open. */
  #fence: string | null = null;
  /** A list or another container may go on in lines with indentation. */
  #nested = false;
  /** From here on nothing is certain. */
  #lost = false;

  constructor(loose: boolean) {
    this.#loose = loose;
  }

  at(line: string, number: number): void {
    if (this.#lost) {
      if (commandIn(line.trimStart(), number, this.#loose) !== null) this.#commands = null;
    } else if (this.#fence !== null) {
      this.#inFence(line, this.#fence);
    } else if (WORDS.test(line)) {
      this.#inStretch(line, line, number);
    } else if (BLANK.test(line)) {
      this.#endStretch();
    } else {
      this.#outside(line, number);
    }
  }

  end(): Glance {
    this.#endStretch();
    return { commands: this.#commands, words: this.#words || (this.#unsure ? null : false) };
  }

  #inFence(line: string, fence: string): void {
    const run = CLOSING.exec(line)?.[1] ?? '';
    if (run.startsWith(fence)) this.#fence = null;
    else this.#words ||= /\S/.test(line);
  }

  #outside(line: string, number: number): void {
    const nested = this.#nested || (this.#stretch !== null && this.#stretch.kind !== 'words');
    const own = nested ? line : line.replace(/^ {1,3}/, '');
    const fence = FENCE.exec(own);
    const inHtml = this.#stretch?.html === true;
    if (HIDING.test(line) || (fence !== null && inHtml) || (nested && INNER_FENCE.test(line))) {
      this.#lose(line, number);
    } else if (fence !== null) {
      this.#endStretch();
      this.#fence = fence[1] ?? fence[2] ?? null;
    } else if (HEADING.test(own) && !inHtml) {
      this.#endStretch();
      this.#words ||= /[\p{L}\p{N}]/u.test(own);
      this.#unsure ||= !this.#words;
    } else {
      this.#inStretch(own, line, number);
    }
  }

  #lose(line: string, number: number): void {
    this.#stretch ??= begun('other');
    this.#stretch.kind = 'other';
    this.#endStretch();
    this.#lost = true;
    this.at(line, number);
  }

  #inStretch(own: string, line: string, number: number): void {
    const running = RUNNING.test(own);
    const begins = this.#stretch === null;
    const kind = running && !/^[ \t]/.test(own) ? 'words' : own.startsWith('>') ? 'quotation' : 'other';
    const stretch = (this.#stretch ??= begun(kind));
    if (begins && /^(?:[-*+] )?\p{L}/u.test(own)) this.#words = true;
    stretch.html ||= own.trimStart().startsWith('<');
    if (stretch.kind === 'quotation' ? kind !== 'quotation' : !running) stretch.kind = 'other';
    // A paragraph may begin with any line below a definition, and begins without its indentation.
    const command = commandIn(stretch.kind === 'words' ? line : line.trimStart(), number, this.#loose);
    if (command === null) {
      stretch.words = true;
    } else {
      stretch.commands.push(command);
      // Inline code may have begun above it.
      if (stretch.ticked) stretch.kind = 'other';
    }
    stretch.ticked ||= line.includes('`');
  }

  #endStretch(): void {
    const stretch = this.#stretch;
    this.#stretch = null;
    if (stretch === null) return;
    if (stretch.kind === 'words') {
      this.#commands?.push(...stretch.commands);
      this.#words ||= stretch.words;
    } else {
      this.#nested = true;
      if (stretch.commands.length > 0) this.#commands = null;
      if (stretch.kind === 'other') this.#unsure = true;
    }
  }
}

function begun(kind: Stretch['kind']): Stretch {
  return { kind, commands: [], words: false, ticked: false, html: false };
}
