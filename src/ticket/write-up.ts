import type { Heading, Nodes, Root, RootContent } from 'mdast';
import type { Instant } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { CommentEvent } from './issue.ts';
import { withFactsBlock } from '../marks/facts-block.ts';
import { keyOf } from '../marks/key.ts';
import { readMarker } from '../marks/marker.ts';
import type { OwnComment } from './own-comments.ts';
import { find } from './own-comments.ts';
import { isTooMuch, parseLines } from './mdast.ts';
import type { WriteUpText } from './ticket.ts';

/** The text that people write on a ticket; null where there is none, or the policy does not look at it. */
export function writeUpOf(own: readonly OwnComment[], { writeUp }: Policy): WriteUpText | null {
  const comment = find(own, keyOf('post-mortem'))?.event;
  if (comment === undefined || writeUp?.done !== 'written') return null;
  const empty = emptySections(comment.body, writeUp.causes);
  const since = empty.length > 0 ? null : filledSince(comment, writeUp.causes);
  return { postedAt: comment.at, since, empty };
}

/** The first of the revisions, up to today's, in all of which nothing is left empty. */
function filledSince(comment: CommentEvent, causes: readonly string[]): Instant {
  let since = comment.lastEditedAt ?? comment.at;
  for (const { at, text } of comment.edits.toReversed()) {
    if (text === null) continue;
    if (emptySections(text, causes).length > 0) break;
    since = at;
  }
  return since;
}

/**
 * The headings under which nobody has written anything yet. Prompts in italics and open choices are no words; under no
 * heading of a text that is too long to be read is nothing said to be missing.
 */
export function emptySections(body: string, causes: readonly string[]): string[] {
  const text = readMarker(body)?.text ?? body;
  const own = withFactsBlock(text, '') ?? text;
  const { children } = isTooMuch(own) ? { children: [] } : parseLines(own);
  const choices = new Set(causes.map((cause) => cause.trim().toLowerCase()));
  return children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const content = contentOf(children, index);
    const next = children[index + 1];
    // What only gathers other sections needs no words of its own.
    const gathers = next?.type === 'heading' && next.depth > node.depth;
    return gathers || content.some((one) => hasWords(one, choices)) ? [] : [wordsIn(node)];
  });
}

function contentOf(all: readonly RootContent[], heading: number): RootContent[] {
  const rest = all.slice(heading + 1);
  const end = rest.findIndex((node) => node.type === 'heading');
  return end < 0 ? rest : rest.slice(0, end);
}

function hasWords(node: RootContent, choices: ReadonlySet<string>): boolean {
  if (node.type !== 'list') return isSaid(wordsIn(node));
  return node.children.some((item) => {
    const words = wordsIn(item);
    return item.checked === true || (isSaid(words) && !choices.has(words.toLowerCase()));
  });
}

/** A whole text in italics is a template's prompt. */
function isSaid(words: string): boolean {
  return words !== '' && !/^(?:_[^_]*_|\*[^*]*\*)$/s.test(words);
}

function wordsIn(node: Root | RootContent | Heading): string {
  const texts: string[] = [];
  const walk = (one: Nodes): void => {
    if ('children' in one) one.children.forEach(walk);
    else if ('value' in one && one.type !== 'html') texts.push(one.value);
  };
  walk(node);
  return texts.join('').trim();
}
