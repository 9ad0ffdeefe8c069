import { isTooMuch, parseBlocks } from '../mdast.ts';
import { blocksOf, isOpenFence, type Block } from './block.ts';

/** Where the headings of a text stand, and the fences and HTML in which others may be hidden. */
export interface Layout {
  readonly headings: readonly Place[];
  readonly blocks: readonly Block[];
}

/** A heading's markup and text, as offsets; where its line goes on behind `end` there is only white space. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** 1 to 6; 0: a line in bold that begins a paragraph. */
  readonly level: number;
}

/**
 * The layout of a text, by its lines where they tell it for certain, else by its Markdown.
 *
 * @param text with line feeds alone
 * @returns null: that would take more reading than a text is given
 */
export function layoutOf(text: string): Layout | null {
  return layoutByLines(text) ?? (isTooMuch(text) ? null : layoutInMarkdown(text));
}

/** Whether a text has a layout that can be told. */
export function isReadable(text: string): boolean {
  return layoutByLines(text) !== null || !isTooMuch(text);
}

const BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__):?\s*$/;

export function layoutInMarkdown(text: string): Layout {
  const { children } = parseBlocks(text);
  const headings = children.flatMap((node): Place[] => {
    if (node.type !== 'heading' && node.type !== 'paragraph') return [];
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'heading') return [{ start, end, level: node.depth }];
    const line = /^[^\n]*/.exec(text.slice(start, end))?.[0] ?? '';
    return BOLD.test(line) ? [{ start, end: start + line.length, level: 0 }] : [];
  });
  return { headings, blocks: blocksOf(text, children) };
}

/**
 * The layout of a text as GitHub writes it of a form, told by its lines alone. Headings and fences without indentation
 * belong to the document itself, whatever stands above them, but for HTML and other fences: lists and quotations need
 * not be understood for that. HTML that ends at a blank line is left out of the blocks: nothing is hidden in it.
 *
 * @returns null: only Markdown can tell
 */
export function layoutByLines(text: string): Layout | null {
  if (text.startsWith('\uFEFF')) return null;
  const scan = new Scan(text);
  for (let start = 0; start <= text.length && !scan.isLost;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    start = scan.line(text.slice(start, end), start, end) + 1;
  }
  return scan.end();
}

const INDENTED_BOLD = /^[ \t]*(?:\*\*|__)/;
const BLANK = /^[ \t]*$/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/s;
const CLOSING = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
/** Below a line of a paragraph it makes a heading of that. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;
const COMMENT = /^<!--(?!-?>)/;
const HTML = /^ {0,3}<[a-z!?/]/i;
/** HTML that does not end at a blank line. */
const LASTING_HTML = /^ {0,3}<(?:[!?]|(?:pre|script|style|textarea)(?:[\s>]|$))/i;
/** A line that begins a paragraph, or goes on with one. */
const RUNNING = /^(?:[^\s>#\-+*_=~`<\d]|\*\*[^\s*]|\d+(?![\d.)]))/;

class Scan {
  readonly #text: string;
  readonly #headings: Place[] = [];
  readonly #blocks: Block[] = [];
  /** Only Markdown can tell. */
  #lost = false;
  #fence: { readonly start: number; readonly run: string } | null = null;
  /** Whether the line above is one of a paragraph of the document; null: that is not known. */
  #paragraph: boolean | null = false;
  /** HTML that ends at a blank line has begun. */
  #html = false;

  constructor(text: string) {
    this.#text = text;
  }

  get isLost(): boolean {
    return this.#lost;
  }

  end(): Layout | null {
    if (this.#lost) return null;
    if (this.#fence !== null) {
      const { start } = this.#fence;
      const end = this.#text.length;
      this.#blocks.push({ start, end, open: isOpenFence(this.#text.slice(start)) });
    }
    return { headings: this.#headings, blocks: this.#blocks };
  }

  /** @returns where the line ends with which to go on */
  line(line: string, start: number, end: number): number {
    if (this.#fence !== null) {
      if (CLOSING.exec(line)?.[1]?.startsWith(this.#fence.run) === true) this.#block(this.#fence.start, end);
    } else if (BLANK.test(line)) {
      this.#paragraph = false;
      this.#html = false;
    } else if (this.#html) {
      // What begins inside of a paragraph may be none, and then these lines count.
      this.#lost = [HEADING, FENCE, UNDERLINE, LASTING_HTML, INDENTED_BOLD].some((one) => one.test(line));
    } else if (COMMENT.test(line)) {
      return this.#comment(start);
    } else {
      this.#content(line, start, end);
    }
    return end;
  }

  #comment(start: number): number {
    const closing = this.#text.indexOf('-->', start + '<!--'.length);
    const feed = closing === -1 ? -1 : this.#text.indexOf('\n', closing);
    const end = feed === -1 ? this.#text.length : feed;
    this.#block(start, end, closing === -1);
    return end;
  }

  #block(start: number, end: number, open = false): void {
    this.#blocks.push({ start, end, open });
    this.#fence = null;
    this.#paragraph = false;
  }

  #content(line: string, start: number, end: number): void {
    const level = HEADING.exec(line)?.[1]?.length ?? 0;
    const fence = FENCE.exec(line);
    if (LASTING_HTML.test(line) || (this.#paragraph !== false && UNDERLINE.test(line))) {
      this.#lost = true;
    } else if (level > 0 || fence !== null) {
      // With indentation it may stand in an item of a list.
      this.#lost = line.startsWith(' ');
      this.#paragraph = false;
      if (fence !== null) this.#fence = { start, run: fence[1] ?? fence[2] ?? '' };
      else this.#headings.push({ start, end, level });
    } else if (BOLD.test(line.trimStart())) {
      this.#bold(line, start, end);
    } else {
      this.#html = HTML.test(line);
      const running = RUNNING.test(line) && this.#paragraph !== null;
      this.#paragraph = RULE.test(line) ? false : running || null;
    }
  }

  /** It is a heading where it begins a paragraph. */
  #bold(line: string, start: number, end: number): void {
    this.#lost = this.#paragraph === null || /^\s|^[*_ \t]+$/.test(line);
    if (this.#paragraph === false) this.#headings.push({ start, end, level: 0 });
    this.#paragraph = true;
  }
}
