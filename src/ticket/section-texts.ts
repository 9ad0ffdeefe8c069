import type { RootContent } from 'mdast';
import { withFactsBlock } from '../marks/facts-block.ts';
import { readMarker } from '../marks/marker.ts';
import { isTooMuch, parseLines } from './mdast.ts';
import { withoutEmphasis, withoutPrompt } from './write-up-text.ts';

/** A section of a text, in people's words. */
export interface SectionText {
  readonly title: string;
  /** How deep its heading is, from one on. */
  readonly depth: number;
  /** Markdown, as it was written. */
  readonly text: string;
}

/**
 * What stands under each heading of a text, smaller headings below it included, without what the desk keeps in it and
 * without prompts of a template. Of a text that is too long to be read: nothing.
 */
export function sectionTexts(body: string): SectionText[] {
  const text = readMarker(body)?.text ?? body;
  const own = withFactsBlock(text, '') ?? text;
  const { children } = isTooMuch(own) ? { children: [] } : parseLines(own);
  return children.flatMap((node, index): SectionText[] => {
    if (node.type !== 'heading') return [];
    const rest = children.slice(index + 1);
    const end = rest.findIndex((one) => one.type === 'heading' && one.depth <= node.depth);
    const content = end < 0 ? rest : rest.slice(0, end);
    const shown = content
      .filter(({ type }) => type !== 'html')
      .map((one) => (one.type === 'paragraph' ? withoutPrompt(sourceOf(own, one)) : sourceOf(own, one)));
    const text = shown.filter((part) => part !== '').join('\n\n');
    return [{ title: headingIn(own, node), depth: node.depth, text: text.trim() }];
  });
}

function sourceOf(text: string, { position }: RootContent): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** The words of a heading, without what makes it one or emphasises all of it. */
function headingIn(text: string, node: RootContent): string {
  const [line = ''] = sourceOf(text, node).split('\n', 1);
  const words = line
    .replace(/^ {0,3}#{1,6}(?=\s|$)/, '')
    .replace(/\s#+\s*$/, '')
    .trim();
  return withoutEmphasis(words);
}
