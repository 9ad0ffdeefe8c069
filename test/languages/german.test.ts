import { describe, expect, it } from 'vitest';
import { DOCUMENT_NAMES } from '../../src/documents/index.ts';
import type { Language } from '../../src/policy/sections/language.ts';
import { documents, everyDocument } from '../documents/given.ts';
import { recordings } from '../recorder/recording.ts';
import { pairsIn, textsIn } from './wording-in-source.ts';

const union = (texts: readonly string[]): Set<string> => new Set(texts.flatMap((text) => [...pairsIn(text)]));

/** What people and policies say, in the stories that the recorder tells. */
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

const englishIn = (text: string): string[] =>
  [...pairsIn(text)].filter((pair) => ENGLISH.has(pair) && !PEOPLES.has(pair));

/** Words without which there is hardly an English sentence, and which no German one has. */
const FREQUENT =
  /(?<![\p{L}’'])(?:the|of|and|to|is|are|be|been|has|have|had|it|its|this|that|with|by|for|from|not|nothing|on|at|as|or|you|your|we|who|what|when|which|there|since|until|within|below|above)(?![\p{L}’'])/giu;

/** A text without what nobody reads as words: marks, addresses, code, and the instructions that the policy has ready. */
const told = (text: string): string =>
  text.replace(/<!--.*?-->|<?https?:\S+|(?<!`)`[^`\n]+`(?!`)|\*\*Reset\*\* it\./gs, ' | ');

describe('a document in German', () => {
  // Nobody writes it, in no language.
  const every = (language: Language) => everyDocument(documents(language), 'Qxqzk');

  it.each(DOCUMENT_NAMES)('%s has no English left, whatever stands in it', (name) => {
    const [english = '', german = ''] = (['en', 'de'] as const).map((language) =>
      told(every(language).get(name) ?? ''),
    );
    expect(german).not.toBe('');
    expect(englishIn(german)).toEqual([]);
    expect(german.match(FREQUENT)).toBeNull();
    // The same eyes see the English of the English one.
    expect(englishIn(english)).not.toEqual([]);
    expect(english.match(FREQUENT)).not.toBeNull();
  });
});

describe('a German desk', () => {
  it('writes no English in a comment, an issue or an explanation', async () => {
    const seen = { en: { texts: 0, english: 0 }, de: { texts: 0, english: 0 } };
    const left = new Set<string>();
    for await (const { group, runs } of recordings({ tickets: 80, desks: 20 })) {
      const language = group.endsWith(' de') ? 'de' : 'en';
      for (const { effects, explained } of runs) {
        const bodies = effects.flatMap((effect) => ('body' in effect ? [effect.body] : []));
        const explanations = Object.values(explained).flatMap((one) =>
          typeof one === 'object' && one !== null && 'staff' in one ? [String(one.staff)] : [],
        );
        for (const text of [...bodies, ...explanations]) {
          const english = englishIn(told(text));
          seen[language].texts += 1;
          if (english.length > 0) seen[language].english += 1;
          if (language === 'de') for (const pair of english) left.add(pair);
        }
      }
    }
    expect([...left]).toEqual([]);
    expect(seen.de.texts).toBeGreaterThan(200);
    // The same eyes find English in nearly all that an English desk writes: the rest are a policy's own templates.
    expect(seen.en.english).toBeGreaterThan(0.95 * seen.en.texts);
  });
});
