import { describe, expect, it } from 'vitest';
import { DOCUMENT_NAMES } from '../../src/documents/index.ts';
import type { Language } from '../../src/policy/sections/language.ts';
import { documents, everyDocument } from '../documents/given.ts';
import { recordings } from '../recorder/recording.ts';
import { englishIn, FREQUENT, wordsOf } from './english.ts';

describe('a document in German', () => {
  // Nobody writes it, in no language.
  const every = (language: Language) => everyDocument(documents(language), 'Qxqzk');

  it.each(DOCUMENT_NAMES)('%s has no English left, whatever stands in it', (name) => {
    const [english = '', german = ''] = (['en', 'de'] as const).map((language) =>
      wordsOf(every(language).get(name) ?? ''),
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
          const english = englishIn(wordsOf(text));
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
