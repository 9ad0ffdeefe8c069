import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
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

/** Blocks alone: paragraphs and headings hold their source as text. Positions are offsets into `source`. */
export function parseBlocks(source: string): Root {
  return fromMarkdown(shallow(source), { extensions: [{ disable: { null: ALL_INLINE } }] });
}

/** Built once: to put these together takes longer than to read a comment. */
const LINES = [gfm(), { disable: { null: COSTLY_GFM } }];
const LINES_MDAST = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/**
 * How much is read at once, in UTF-16 units. The parser's time grows with the square of the number of quotations and
 * lists in a text; where a block of the document begins, reading can begin anew.
 */
const STRETCH = 1024;

/**
 * Blocks with GitHub's tables and footnotes, and inline code; links, emphasis and inline HTML stay text. Takes time in
 * proportion to the text, whatever the text.
 */
export function parseLines(source: string): Root {
  if (source.length <= STRETCH) return linesOf(source);
  const children: RootContent[] = [];
  let from = 0;
  let line = 0;
  let size = STRETCH;
  while (from < source.length) {
    const lineEnd = source.indexOf('\n', from + size);
    const text = source.slice(from, lineEnd === -1 ? source.length : lineEnd + 1);
    const taken = blocksFrom(text, from + text.length === source.length);
    if (taken === null) {
      size *= 2;
      continue;
    }
    for (const node of taken.nodes) children.push(shifted(node, from, line));
    line += text.slice(0, taken.length).split('\n').length - 1;
    from += taken.length;
    size = STRETCH;
  }
  return { type: 'root', children };
}

/** Lines at which a list or quotation can be cut in two: what they begin is no part of anything before them. */
const SEAMS: Readonly<Partial<Record<Nodes['type'], RegExp>>> = {
  list: /^(?:[-+*]|\d{1,9}[.)])[ \t]+[^\s*_-]/gm,
  blockquote: /^>/gm,
};

/** The whole blocks at the beginning of a text, and how far they reach. Null: one block fills it and may go on. */
function blocksFrom(text: string, isRest: boolean): { nodes: RootContent[]; length: number } | null {
  const nodes = linesOf(text).children;
  const last = nodes.at(-1);
  if (isRest || last?.position === undefined) return { nodes, length: text.length };
  const { offset = 0, column } = last.position.start;
  // The last block may go on: it is read again with what follows, its indentation included.
  if (nodes.length > 1) return { nodes: nodes.slice(0, -1), length: offset - (column - 1) };
  const seams = SEAMS[last.type];
  const seam = seams === undefined ? 0 : (Array.from(text.matchAll(seams)).at(-1)?.index ?? 0);
  return seam === 0 ? null : { nodes: linesOf(text.slice(0, seam)).children, length: seam };
}

function linesOf(source: string): Root {
  return fromMarkdown(shallow(source), { extensions: LINES, mdastExtensions: LINES_MDAST });
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

/** Everything GitHub renders. Quadratic in the worst case: give it short text. */
export function parseFully(source: string): Root {
  return fromMarkdown(shallow(source), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Flattens what is nested beyond reason, offset for offset. */
function shallow(source: string): string {
  return source.replace(TOO_DEEP, (_, kept: string, beyond: string) => kept + 'x'.repeat(beyond.length));
}
