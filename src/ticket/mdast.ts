import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Constructs whose tokenizers take quadratic time on text made to hurt, and that decide nothing about lines. */
const COSTLY_INLINE = [
  'attention',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'htmlText',
  'characterReference',
];
const COSTLY_GFM = [
  ...COSTLY_INLINE,
  ...['gfmFootnoteCall', 'gfmPotentialFootnoteCall', 'strikethrough'],
  ...['wwwAutolink', 'protocolAutolink', 'emailAutolink'],
];
const ALL_INLINE = [
  ...COSTLY_INLINE,
  'autolink',
  'codeText',
  'characterEscape',
  'hardBreakEscape',
  'definition',
];

/** No person nests containers this deep; what does is made to exhaust the stack. */
const DEEPEST = 100;
const CONTAINER = String.raw`[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{0,99}\]:)`;
const TOO_DEEP = new RegExp(String.raw`^((?:${CONTAINER}){${DEEPEST}})((?:${CONTAINER})+)`, 'gm');

/** Most characters (UTF-16 units) that are read of a text, and most blocks; characters in fences of code apart. */
const MOST_CHARACTERS = 12_000;
const MOST_BLOCKS = 600;
/** So many lines in a fence, or blank ones, take as long to read as a block. */
const QUICK_LINES = 3;

/** Built once, with the first text that needs them: to put these together takes longer than to read a comment. */
let lines: Options | undefined;

function linesOptions(): Options {
  lines ??= {
    extensions: [gfm(), { disable: { null: COSTLY_GFM } }],
    mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  };
  return lines;
}

const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s;
const CONTAINERS = new RegExp(`^(?:${CONTAINER})+`);
/** HTML that goes on behind blank lines: what looks like a fence in it, or behind its end, may be none or another. */
const LASTING_HTML = /^ {0,3}<(?:[!?]|(?:pre|script|style|textarea)(?:[\s>]|$))/i;

/**
 * Whether a text is more than one is read for: it would take too long if somebody made it to. Lines count for the
 * blocks that can begin in them at most, so that Markdown need not be read to count them.
 */
export function isTooMuch(source: string): boolean {
  if (source.length <= MOST_BLOCKS) return false;
  let characters = 0;
  let blocks = 0;
  let fence: string | null = null;
  let html = false;
  let lasting = false;
  for (const line of source.split(/\r\n|\n|\r/)) {
    if (blocks > MOST_BLOCKS || characters > MOST_CHARACTERS) return true;
    if (fence !== null) {
      blocks += 1 / QUICK_LINES;
      if (line.startsWith(fence) && line.trimEnd().replaceAll(fence.charAt(0), '') === '') fence = null;
      continue;
    }
    characters += line.length + 1;
    if (line.trim() === '') {
      blocks += 1 / QUICK_LINES;
      html = false;
      continue;
    }
    const opening = html || lasting ? null : FENCE.exec(line);
    fence = opening?.[1] ?? opening?.[2] ?? null;
    html ||= /^ {0,3}</.test(line);
    lasting ||= LASTING_HTML.test(line);
    const containers = CONTAINERS.exec(line)?.[0].replace(/[ \t\d]/g, '').length ?? 0;
    const depth = Math.floor(line.search(/[^ ]/) / 8);
    // From each heading in a fence that was left open the text is read anew.
    const again = fence === null ? 0 : 1;
    blocks += depth + containers + again + line.split('|').length;
  }
  return blocks > MOST_BLOCKS || characters > MOST_CHARACTERS;
}

/**
 * Blocks alone: paragraphs and headings hold their source as text. Positions are offsets into `source`. Takes time in
 * proportion to the text, whatever the text.
 */
export function parseBlocks(source: string): Root {
  const known = lastBlocks.find((one) => one.source === source);
  if (known !== undefined) return known.root;
  const root = inStretches(source, (text) =>
    fromMarkdown(text, { extensions: [{ disable: { null: ALL_INLINE } }] }),
  );
  lastBlocks = [{ source, root }, ...lastBlocks.slice(0, MOST_KEPT - 1)];
  return root;
}

/** A body, the parts it is cut into and the answers in it are read again for every form and field they may belong to. */
const MOST_KEPT = 4;
let lastBlocks: readonly { readonly source: string; readonly root: Root }[] = [];

/**
 * Blocks with GitHub's tables and footnotes, and inline code; links, emphasis and inline HTML stay text. Takes time in
 * proportion to the text, whatever the text.
 */
export function parseLines(source: string): Root {
  return inStretches(source, (text) => fromMarkdown(text, linesOptions()));
}

/**
 * How much is read at once, in UTF-16 units. The parser's time grows with the square of the number of blocks in a
 * text; where a block of the document begins, reading can begin anew.
 */
const STRETCH = 1024;

/** Of one quotation, or one item of a list, no more is read than that: what it goes on with is part of it all the same. */
const LONGEST_CONTAINER = 4 * STRETCH;

function inStretches(whole: string, parse: (text: string) => Root): Root {
  const source = evenly(whole);
  const children: RootContent[] = [];
  let from = 0;
  let line = 0;
  let size = STRETCH;
  while (from < source.length) {
    const lineEnd = source.indexOf('\n', from + size);
    // A short rest is read with it: a block that reaches into it would have to be read once more.
    const to = lineEnd === -1 || source.length - lineEnd < STRETCH ? source.length : lineEnd + 1;
    const { children: nodes } = parse(shallow(source.slice(from, to)));
    const next = to === source.length ? to : nextStretch(source, from, to, nodes);
    if (next === null) {
      size = 2 * (to - from);
      continue;
    }
    for (const node of nodes) children.push(shifted(node, from, line));
    line += source.slice(from, next).split('\n').length - 1;
    from = next;
    size = STRETCH;
  }
  return { type: 'root', children };
}

/**
 * Where to read on after a stretch. What may go on there is taken out of its nodes, to be read again with what
 * follows. Null: one block fills the stretch, and more of the text must be read with it.
 */
function nextStretch(source: string, from: number, to: number, nodes: RootContent[]): number | null {
  const last = nodes.at(-1);
  if (last === undefined) return to;
  if (nodes.length > 1) return lineOf(source, from, nodes.pop());
  if (last.type === 'list' && last.children.length > 1) return lineOf(source, from, last.children.pop());
  if (isOver(last, source.slice(from, to))) return to;
  const ending = ENDINGS[last.type];
  if (ending === undefined || to - from < LONGEST_CONTAINER) return null;
  ending.lastIndex = from + source.slice(from, to).trimEnd().length;
  return ending.test(source) ? ending.lastIndex : source.length;
}

/** Whether a block is an empty item with a blank line behind it: nothing can follow in that. */
function isOver(node: Nodes, text: string): boolean {
  const isEmpty = node.type === 'list' && node.children.every(({ children }) => children.length === 0);
  return isEmpty && text.indexOf('\n') < text.length - 1;
}

/** What certainly ends a container of the document, or an item of it: a line after a blank one, or the next item. */
const ENDINGS: Readonly<Partial<Record<Nodes['type'], RegExp>>> = {
  list: /\n(?:[ \t]*\r?\n(?= ?\S)|(?=[-+*][ \t]+\S))/g,
  footnoteDefinition: /\n[ \t]*\r?\n(?=\S)/g,
  blockquote: /\n[ \t]*\r?\n/g,
};

/** Where the line begins at which a node of a stretch does. */
function lineOf(source: string, from: number, node: Nodes | undefined): number {
  return source.lastIndexOf('\n', from + (node?.position?.start.offset ?? 0) - 1) + 1;
}

/** Moves a node, and all in it, to where its stretch stands in the whole text. */
function shifted<T extends Nodes>(node: T, offset: number, line: number): T {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset === undefined) continue;
    point.offset += offset;
    point.line += line;
  }
  if ('children' in node) for (const child of node.children) shifted(child, offset, line);
  return node;
}

/** The same text, offset for offset, with line feeds, and without the mark at its beginning that the parser would drop. */
function evenly(source: string): string {
  return source.replace(/^\uFEFF/, ' ').replace(/\r(?!\n)/g, '\n');
}

/** Flattens what is nested beyond reason, offset for offset. */
function shallow(source: string): string {
  return source.replace(TOO_DEEP, (_, kept: string, beyond: string) => kept + 'x'.repeat(beyond.length));
}
