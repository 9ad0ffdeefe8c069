import type { RootContent } from 'mdast';
import { isTooMuch, parseBlocks } from '../ticket/mdast.ts';
import { clean } from './clean.ts';
import { Markup, markup } from './markup.ts';

/**
 * A person's text in HTML: paragraphs, lists, quotations and code of its Markdown. Everything else is shown as it was
 * written, addresses as links.
 *
 * @param longest in characters
 */
export function prose(text: string, longest?: number): Markup {
  const source = clean(text, longest);
  if (isTooMuch(source)) return paragraphs(source);
  return joined(parseBlocks(source).children.map((block) => blockOf(block, source)));
}

/** A person's text on few lines: no blocks. */
export function sentence(text: string, longest: number): Markup {
  return lines(clean(text.replace(/\s+/g, ' '), longest));
}

function blockOf(node: RootContent, source: string): Markup {
  switch (node.type) {
    case 'list': {
      const items = node.children.map(
        (item) => markup`<li>${item.children.map((one) => tight(one, source))}</li>`,
      );
      return node.ordered === true ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`;
    }
    case 'blockquote':
      return markup`<blockquote>${node.children.map((one) => blockOf(one, source))}</blockquote>`;
    case 'code':
      return markup`<pre tabindex="0">${node.value}</pre>`;
    case 'heading':
      return markup`<p><strong>${sourceOf(node, source).replace(/^#{1,6}\s+/, '')}</strong></p>`;
    case 'thematicBreak':
      return markup``;
    default:
      return markup`<p>${lines(sourceOf(node, source))}</p>`;
  }
}

/** What stands alone in an item of a list needs no paragraph of its own. */
function tight(node: RootContent, source: string): Markup {
  return node.type === 'paragraph' ? lines(sourceOf(node, source)) : blockOf(node, source);
}

function sourceOf({ position }: RootContent, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

function paragraphs(text: string): Markup {
  return joined(text.split(/\n{2,}/).map((one) => markup`<p>${lines(one)}</p>`));
}

function lines(text: string): Markup {
  const [first = '', ...rest] = text.split('\n').map((line) => line.trim());
  return markup`${marked(first)}${rest.map((line) => markup`<br>${marked(line)}`)}`;
}

/** A line with what its author made bold, and what is code. */
function marked(line: string): Markup {
  return joined(
    line.split(/(\*\*[^*\n]+\*\*|`[^`\n]+`)/).map((part, index) => {
      if (index % 2 === 0) return linked(part);
      return part.startsWith('`')
        ? markup`<code>${part.slice(1, -1)}</code>`
        : markup`<strong>${linked(part.slice(2, -2))}</strong>`;
    }),
  );
}

/** Where an address ends: before white space, and before what may close the sentence around it. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"'`|\\^{}()[\]]{1,500}/g;

function linked(text: string): Markup {
  const parts: Markup[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = found.replace(/[.,;:!?*_]{1,9}$/, '');
    if (!URL.canParse(address)) continue;
    parts.push(markup`${text.slice(from, index)}`);
    parts.push(markup`<a href="${address}" rel="nofollow noopener noreferrer">${address}</a>`);
    from = index + address.length;
  }
  return joined([...parts, markup`${text.slice(from)}`]);
}

function joined(parts: readonly Markup[]): Markup {
  return new Markup(parts.map(({ text }) => text).join(''));
}
