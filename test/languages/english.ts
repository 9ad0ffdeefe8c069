import { pairsIn, textsIn } from './wording-in-source.ts';

const union = (texts: readonly string[]): Set<string> => new Set(texts.flatMap((text) => [...pairsIn(text)]));

/** Pairs of words that people and policies say in what the recorder tells. */
const PEOPLES = union(
  ['test/recorder/people.ts', 'test/recorder/policies.ts', 'src/policy/presets/index.ts'].flatMap(textsIn),
);

/** Pairs of words that the desk says in English, wherever it may say them, and never in German. */
const GERMAN = union(textsIn('src/languages/de'));
const ENGLISH = new Set(
  [
    ...['src/documents', 'src/languages/en', 'src/commands', 'src/ticket', 'src/sla', 'src/team'],
    ...['src/rules', 'src/plan', 'src/desk'],
  ]
    .flatMap((place) => [...union(textsIn(place))])
    .filter((pair) => !GERMAN.has(pair)),
);

/**
 * Pairs of words in a text that the desk says in English alone.
 *
 * @param peoples what else people and policies said
 */
export function englishIn(text: string, peoples = ''): string[] {
  const theirs = new Set(pairsIn(peoples));
  return [...pairsIn(text)].filter((pair) => ENGLISH.has(pair) && !PEOPLES.has(pair) && !theirs.has(pair));
}

/** Words without which there is hardly an English sentence, and which no German one has. */
export const FREQUENT =
  /(?<![\p{L}’'])(?:the|of|and|to|is|are|be|been|has|have|had|it|its|this|that|with|by|for|from|not|nothing|on|at|as|or|you|your|we|who|what|when|which|there|since|until|within|below|above)(?![\p{L}’'])/giu;

/** A text without what nobody reads as words: marks, addresses, code, and the instructions that the policy has ready. */
export function wordsOf(text: string): string {
  return text.replace(/<!--.*?-->|<?https?:\S+|(?<!`)`[^`\n]+`(?!`)|\*\*Reset\*\* it\./gs, ' | ');
}
