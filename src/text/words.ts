import { nearestWord } from './nearest.ts';

/** Text a person wrote, made safe to print inside one line of a message: quoted, escaped, bounded. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** What a problem can say about a word that is none of the allowed ones. */
export function suggestion(
  word: string,
  candidates: Iterable<string>,
): { allowed: readonly string[]; nearest?: string } {
  const allowed = [...candidates];
  const near = nearestWord(word, allowed) ?? allowed.find((candidate) => isSwapped(word, candidate));
  return near === undefined ? { allowed } : { allowed, nearest: near };
}

/** Letters in another order are one slip of the fingers, however many the edit distance counts. */
function isSwapped(word: string, candidate: string): boolean {
  return word.length === candidate.length && word.length <= 40 && sorted(word) === sorted(candidate);
}

function sorted(word: string): string {
  return word.toLowerCase().split('').sort().join('');
}
