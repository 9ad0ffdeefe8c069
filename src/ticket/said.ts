import type { Nodes, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { CommandText, Glance } from './glance.ts';
import { commandIn, glance, mayCommand } from './glance.ts';
import type { Instant } from '../calendar/instant.ts';
import { uncommented } from './html-comment.ts';
import { answerOf } from './mail.ts';
import { isTooMuch, parseLines } from './mdast.ts';
import { REVISED } from './revised.ts';

/** What a comment says for itself. Each part is found out when it is first asked for; Markdown is read at most once. */
export class Said {
  readonly #text: string;
  /** Slips in the writing of commands are let pass. */
  readonly #loose: boolean;
  #glance: Glance | null = null;
  #read: Glance | null = null;

  /** @param at when the comment was made: an older one is read as it was then, by the letter and with the mail below it */
  constructor(text: string, at: Instant = REVISED) {
    this.#loose = at >= REVISED;
    this.#text = this.#loose ? answerOf(text) : text;
  }

  /** The comment without the mail that it answers. */
  get text(): string {
    return this.#text;
  }

  /** What can be told without Markdown. */
  get atAGlance(): Glance {
    return (this.#glance ??= glance(this.#text, this.#loose));
  }

  /**
   * The slash commands in it: `/name` at the start of a line of a paragraph of its own level. What stands in code,
   * quotations, lists, tables, headings or HTML comments is talk about commands, not a command. Whether a name means
   * anything is not asked here.
   */
  get commands(): readonly CommandText[] {
    if (!mayCommand(this.#text)) return [];
    return this.atAGlance.commands ?? this.#inMarkdown()?.commands ?? [];
  }

  /** Whether there is anything besides commands, quotations and what is hidden. */
  get hasSubstance(): boolean {
    if (/^(?:[-*+] )?\p{L}/u.test(this.#text)) return true;
    return this.atAGlance.words ?? this.#inMarkdown()?.words ?? true;
  }

  /** Whether it may hold commands that nobody looked for: that would take more reading than a comment is given. */
  get isUnread(): boolean {
    return mayCommand(this.#text) && this.atAGlance.commands === null && isTooMuch(this.#text);
  }

  /** Null: it is too much to be read. */
  #inMarkdown(): Glance | null {
    if (this.#read === null && !isTooMuch(this.#text)) {
      const { commands, substance } = readInFull(this.#text, this.#loose);
      this.#read = { commands, words: substance !== '' };
    }
    return this.#read;
  }
}

/**
 * What Markdown makes of a comment. Its substance is what it says for itself: without commands, quotations, HTML
 * comments (our hidden markers among them) and tags. Empty exactly where nothing is left that could answer anybody.
 * Links and emphasis stay as written.
 */
export function readInFull(markdown: string, loose = true): { commands: CommandText[]; substance: string } {
  const root = parseLines(markdown);
  const commands = spokenLines(markdown, root).flatMap(
    ({ text, line }) => commandIn(text, line, loose) ?? [],
  );
  return { commands, substance: substanceOf(markdown, root, commands) };
}

function substanceOf(markdown: string, root: Root, commands: readonly CommandText[]): string {
  const lines = new Set(commands.map(({ line }) => line));
  return linesOf(root, (node) => {
    const text = markdown.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.type !== 'paragraph') return node.type === 'html' ? untagged(text) : toString(node);
    const first = node.position?.start.line ?? 1;
    const said = text.split(/\r\n|\n|\r/).filter((_, index) => !lines.has(first + index));
    return untagged(said.join('\n'));
  });
}

/** The text of every block that holds some, quotations left out. */
function linesOf(root: Root, textOf: (node: Nodes) => string): string {
  const texts: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'blockquote' || node.type === 'definition') return;
    const phrasing = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
    if (!phrasing && 'children' in node) node.children.forEach(visit);
    else texts.push(textOf(node).trim());
  };
  visit(root);
  return texts.filter((text) => text !== '').join('\n');
}

/** HTML without its comments and tags. Pictures stay: a screenshot may be the answer. */
function untagged(html: string): string {
  return uncommented(html).replace(/<\/?(?!img\b)[a-z][^<>]*>/gi, '');
}

/** A line of a top-level paragraph that begins as running text. */
interface SpokenLine {
  readonly text: string;
  /** One-based line of the comment. */
  readonly line: number;
}

/** The lines of a comment that its writer says in plain words: only those can be commands. */
function spokenLines(markdown: string, root: Root): SpokenLine[] {
  const lines: SpokenLine[] = [];
  let depth = 0;
  for (const node of root.children) {
    if (node.type === 'html') depth = unspoken(node.value, [], depth).depth;
    if (node.type !== 'paragraph') continue;
    const begin = node.position?.start.offset ?? 0;
    const raw = markdown.slice(begin, node.position?.end.offset ?? begin);
    const silent = unspoken(raw, codeRanges(node, begin), depth);
    depth = silent.depth;
    let line = node.position?.start.line ?? 1;
    let position = 0;
    let range = 0;
    for (const text of raw.split(/\r\n|\n|\r/)) {
      while ((silent.ranges[range]?.end ?? Infinity) <= position) range += 1;
      if (position < (silent.ranges[range]?.start ?? Infinity)) lines.push({ text, line });
      line += 1;
      position += text.length + (raw.startsWith('\r\n', position + text.length) ? 2 : 1);
    }
  }
  return lines;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Inline code, as offsets into its paragraph. */
function codeRanges(paragraph: Paragraph, begin: number): Range[] {
  return paragraph.children.flatMap((child) => {
    if (child.type !== 'inlineCode' || child.position === undefined) return [];
    return [
      {
        start: (child.position.start.offset ?? begin) - begin,
        end: (child.position.end.offset ?? begin) - begin,
      },
    ];
  });
}

/** HTML that makes what it encloses code or a quotation. */
const ENCLOSING = /<!--|<(\/?)(?:blockquote|code|kbd|pre|q|samp|script|style|template|textarea)(?=[\s/>])/gi;

/**
 * Inline code, HTML comments and elements that enclose code or quotations, as sorted disjoint ranges of a block.
 * @param before how many such elements are open where the block begins
 */
function unspoken(raw: string, code: readonly Range[], before: number): { ranges: Range[]; depth: number } {
  const ranges: Range[] = [...code];
  let depth = before;
  let opened = 0;
  let position = 0;
  let next = 0;
  let unclosed = false;
  for (const { 0: tag, 1: slash, index } of raw.matchAll(ENCLOSING)) {
    while ((code[next]?.end ?? Infinity) <= index) next += 1;
    if (index < position || index >= (code[next]?.start ?? Infinity)) continue;
    if (tag === '<!--') {
      const end: number = unclosed ? -1 : raw.indexOf('-->', index + 2);
      unclosed = end === -1;
      if (unclosed) continue;
      position = end + 3;
      ranges.push({ start: index, end: position });
    } else if (slash === '') {
      if (depth === 0) opened = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) ranges.push({ start: opened, end: index });
    }
  }
  if (depth > 0) ranges.push({ start: opened, end: raw.length });
  return { ranges: merged(ranges), depth };
}

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      result.push(range);
    }
  }
  return result;
}
