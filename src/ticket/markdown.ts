import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isCommandLine, plainLines, spokenLines } from './commands/syntax.ts';
import { uncommented } from './html-comment.ts';
import { parseFully, parseLines } from './mdast.ts';

/** Enough for an excerpt; full parsing of longer text can be made to take very long. */
const EXCERPT = 4096;

/** What Markdown says once rendered, a line for each block, without markup or HTML: of its first 4,096 characters. */
export function plainText(markdown: string): string {
  return linesOf(parseFully(markdown.slice(0, EXCERPT)), (node) => toString(node, { includeHtml: false }));
}

/**
 * What a comment says for itself: without commands, quotations, HTML comments (our hidden markers among them) and
 * tags. Empty exactly where nothing is left that could answer anybody. Links and emphasis stay as written.
 */
export function substantiveText(markdown: string): string {
  const root = parseLines(markdown);
  const commands = new Set(
    spokenLines(markdown, root).flatMap(({ text, line }) => (isCommandLine(text) ? [line] : [])),
  );
  return linesOf(root, (node) => {
    const text = markdown.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.type !== 'paragraph') return node.type === 'html' ? untagged(text) : toString(node);
    const first = node.position?.start.line ?? 1;
    const lines = text.split(/\r\n|\n|\r/);
    return untagged(lines.filter((_, index) => !commands.has(first + index)).join('\n'));
  });
}

/** Whether a comment has any substantive text. Most answer that without Markdown being read, which takes its time. */
export function hasSubstance(markdown: string): boolean {
  if (/^(?:[-*+] )?\p{L}/u.test(markdown)) return true;
  // A paragraph of its own, where nothing can enclose it.
  if (!/[<`~]/.test(markdown) && /\n[ \t]*\r?\n\p{L}/u.test(markdown)) return true;
  const plain = plainLines(markdown);
  if (plain === null) return substantiveText(markdown) !== '';
  return plain.some(({ text }) => text.trim() !== '' && !isCommandLine(text));
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
