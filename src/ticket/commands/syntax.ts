import type { Paragraph, Root } from 'mdast';
import { parseLines } from '../mdast.ts';

/** A command as it stands in a text. */
export interface CommandText {
  /** Without the slash. */
  readonly name: string;
  /** The rest of the line, trimmed; raw text by a person. */
  readonly args: string;
  /** One-based line of the comment. */
  readonly line: number;
}

/**
 * The slash commands in a comment: `/name` at the start of a line of a paragraph of its own level. What stands in
 * code, quotations, lists, tables, headings or HTML comments is talk about commands, not a command. Whether a name
 * means anything is not asked here. Never throws; linear in the text.
 */
export function parseCommands(markdown: string): CommandText[] {
  if (!markdown.includes('/')) return [];
  const lines = plainLines(markdown) ?? spokenLines(markdown, parseLines(markdown));
  return lines.flatMap(({ text, line }) => {
    const command = COMMAND.exec(text);
    if (command === null) return [];
    return [{ name: command[1] ?? '', args: (command[2] ?? '').trim(), line }];
  });
}

/** A line of a top-level paragraph that begins as running text. */
export interface SpokenLine {
  readonly text: string;
  /** One-based line of the comment. */
  readonly line: number;
}

const COMMAND = /^ {0,3}\/([a-z][a-z-]*)(?:[ \t](.*))?$/;

export function isCommandLine(text: string): boolean {
  return COMMAND.test(text);
}

/** Words that no construct of Markdown can begin with, go through, or turn into anything but a paragraph. */
const PLAIN = /^(?:[/\p{L}][^<>[\]`\\|]*| *)$/u;

/** The lines of a comment without any markup, all of them said in plain words; null where Markdown has to be read. */
export function plainLines(markdown: string): SpokenLine[] | null {
  const lines = markdown.split(/\r\n|\n|\r/);
  if (!lines.every((text) => PLAIN.test(text))) return null;
  return lines.map((text, index) => ({ text, line: index + 1 }));
}

/** The lines of a comment that its writer says in plain words: only those can be commands. */
export function spokenLines(markdown: string, root: Root): SpokenLine[] {
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
