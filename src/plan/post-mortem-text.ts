import type { ListedAction } from '../documents/action-list.ts';
import type { Facts } from '../documents/index.ts';
import type { PostMortemFacts } from '../documents/post-mortem-facts.ts';
import type { DocumentWriter } from '../documents/document-writer.ts';
import { factsBlock, withFactsBlock } from '../marks/facts-block.ts';

/** A new post-mortem's text, marker apart. */
export function postMortemText(
  documents: DocumentWriter,
  known: PostMortemFacts,
  place: Facts['post-mortem']['place'] = 'comment',
): string {
  return documents.write('post-mortem', {
    number: known.number,
    place,
    due: known.due,
    command: known.command,
    organise: known.dueFor === 'organised',
    facts: block(documents, known),
    causes: known.causes,
    factors: known.factors,
  });
}

/** GitHub takes 65,536 characters, the mark above the text among them. */
const LONGEST = 63_000;

/**
 * Puts current facts into a post-mortem that people have edited; null where they took the block out. What people wrote goes
 * first: where it leaves little room the facts have fewer rows, and where it leaves none they stay as they are.
 */
export function withFacts(
  documents: DocumentWriter,
  text: string,
  known: PostMortemFacts,
  actions: readonly ListedAction[] = [],
): string | null {
  const current = withFactsBlock(text, block(documents, known, actions));
  if (current === null || current.length <= LONGEST) return current;
  const others = withFactsBlock(text, factsBlock(listOf(documents, actions))) ?? text;
  const shorter = withFactsBlock(text, block(documents, known, actions, LONGEST - others.length)) ?? text;
  return shorter.length <= LONGEST ? shorter : text;
}

/** @param longest characters of the facts, where there is less room than usual */
function block(
  documents: DocumentWriter,
  known: PostMortemFacts,
  actions: readonly ListedAction[] = [],
  longest?: number,
): string {
  const { text } = documents.fit('post-mortem-facts', known, longest);
  return factsBlock(text + listOf(documents, actions));
}

/** Actions that have issues, listed where only the desk writes. */
function listOf(documents: DocumentWriter, actions: readonly ListedAction[]): string {
  return actions.length === 0 ? '' : `\n\n${documents.write('action-list', { actions })}`;
}
