import type { Root } from 'mdast';
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
 * Blocks with GitHub's tables and footnotes, and inline code; links, emphasis and inline HTML stay text.
 * Takes time in proportion to the text, whatever the text.
 */
export function parseLines(source: string): Root {
  return fromMarkdown(shallow(source), { extensions: LINES, mdastExtensions: LINES_MDAST });
}

/** Everything GitHub renders. Quadratic in the worst case: give it short text. */
export function parseFully(source: string): Root {
  return fromMarkdown(shallow(source), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Flattens what is nested beyond reason, offset for offset. */
function shallow(source: string): string {
  return source.replace(TOO_DEEP, (_, kept: string, beyond: string) => kept + 'x'.repeat(beyond.length));
}
