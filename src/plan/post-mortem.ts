import type { PostMortemFacts } from '../documents/post-mortem-facts.ts';
import type { Documents } from '../languages/documents.ts';
import { FACTS_BEGIN, FACTS_END } from '../ticket/write-up.ts';

/** A new post-mortem comment's text, marker apart. */
export function postMortemText(documents: Documents, known: PostMortemFacts): string {
  return documents.write('post-mortem', {
    number: known.number,
    due: known.due,
    organise: known.dueFor === 'organised',
    facts: block(documents, known),
    causes: known.causes,
  });
}

/** Puts current facts into a post-mortem that people have edited; null where they took the block out. */
export function withFacts(documents: Documents, text: string, known: PostMortemFacts): string | null {
  const begin = text.indexOf(FACTS_BEGIN);
  const end = text.indexOf(FACTS_END, begin);
  if (begin < 0 || end < 0) return null;
  return text.slice(0, begin) + block(documents, known) + text.slice(end + FACTS_END.length);
}

/** The facts between their marks. */
function block(documents: Documents, known: PostMortemFacts): string {
  return `${FACTS_BEGIN}\n${documents.write('post-mortem-facts', known)}\n${FACTS_END}`;
}
