import { distance } from 'fastest-levenshtein';

/** The longest text worth comparing: what is longer was not a mistyped name. */
const LONGEST = 80;

/**
 * The valid word that a mistyped one most likely meant, or undefined when none is near. Letter case is ignored. No word is
 * taken for its opposite, which is near and means something else.
 */
export function nearestWord(word: string, valid: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = word.toLowerCase();
  let reach = Math.max(1, Math.floor(word.length / 3)) + 1;
  let best: string | undefined;
  for (const candidate of valid) {
    const steps = distance(wanted, candidate.toLowerCase());
    if (steps < reach && !isAnother(word, candidate)) {
      reach = steps;
      best = candidate;
    }
  }
  return best;
}

/** What a problem can say about a word that is none of the allowed ones. */
export function suggestion(
  word: string,
  candidates: Iterable<string>,
): { allowed: readonly string[]; nearest?: string } {
  const allowed = [...candidates];
  const near =
    nearestWord(word, allowed) ??
    allowed.find((candidate) => !isAnother(word, candidate) && isSwapped(word, candidate));
  return near === undefined ? { allowed } : { allowed, nearest: near };
}

/** The valid word that differs by one slip of the fingers, where a word that is merely near means something else. */
export function slipOf(word: string, valid: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = word.toLowerCase();
  return [...valid].find(
    (one) => !isAnother(word, one) && (distance(wanted, one.toLowerCase()) <= 1 || isSwapped(word, one)),
  );
}

const NEGATION = /^(?:un|non|not|dis|re)[-_ ]?/;
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['in', 'ex'],
  ['im', 'ex'],
  ['on', 'off'],
  ['over', 'under'],
  ['pre', 'post'],
  ['up', 'down'],
];

/** Whether a word is the very same or its opposite: no slip, but what was meant. */
function isAnother(word: string, candidate: string): boolean {
  const [one, other] = [word.toLowerCase(), candidate.toLowerCase()];
  if (word === candidate) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter !== longer && longer.replace(NEGATION, '') === shorter) return true;
  return OPPOSITES.some(([a, b]) => isBut(one, other, a, b) || isBut(one, other, b, a));
}

function isBut(one: string, other: string, begin: string, opposite: string): boolean {
  return one.startsWith(begin) && other === opposite + one.slice(begin.length);
}

/** Letters in another order are one slip of the fingers, however many the edit distance counts. */
function isSwapped(word: string, candidate: string): boolean {
  return word.length === candidate.length && word.length <= 40 && sorted(word) === sorted(candidate);
}

function sorted(word: string): string {
  return word.toLowerCase().split('').sort().join('');
}
