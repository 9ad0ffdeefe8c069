import type { ListedAction } from '../documents/action-list.ts';
import type { Facts } from '../documents/index.ts';
import type { PostMortemFacts } from '../documents/post-mortem-facts.ts';
import type { Documents } from '../languages/documents.ts';
import { factsBlock, withFactsBlock } from '../marks/facts-block.ts';

/** A new post-mortem's text, marker apart. */
export function postMortemText(
  documents: Documents,
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

/** Puts current facts into a post-mortem that people have edited; null where they took the block out. */
export function withFacts(
  documents: Documents,
  text: string,
  known: PostMortemFacts,
  actions: readonly ListedAction[] = [],
): string | null {
  return withFactsBlock(text, block(documents, known, actions));
}

/** The facts between their marks. */
function block(documents: Documents, known: PostMortemFacts, actions: readonly ListedAction[] = []): string {
  const facts = documents.write('post-mortem-facts', known);
  // Those that have issues are listed where only the desk writes.
  const list = actions.length === 0 ? '' : `\n\n${documents.write('action-list', { actions })}`;
  return factsBlock(facts + list);
}
