import { describe, expect, it } from 'vitest';
import { postMortemText, withFacts } from '../../src/plan/post-mortem-text.ts';
import { readWriteUp } from '../../src/ticket/write-up-text.ts';
import { documents, facts } from '../documents/given.ts';
import fc from '../property.ts';

const CLASSES = ['education', 'bug', 'vendor'];

describe.each(['en', 'de'] as const)('a post-mortem in %s, as it is posted', (language) => {
  const words = documents(language);
  const text = postMortemText(words, facts());

  it('has nothing filled in, and sections that are known by their headings', () => {
    const { sections, factors, actions, prevention } = readWriteUp(text, CLASSES);
    expect(sections.flatMap(({ kind }) => kind ?? [])).toEqual(['factors', 'prevention', 'actions']);
    expect(sections.filter(({ isEmpty }) => !isEmpty).length).toBeLessThanOrEqual(1);
    expect(sections.length).toBeGreaterThanOrEqual(9);
    expect([factors, actions, prevention]).toEqual([[], [], []]);
    const older = readWriteUp(postMortemText(words, facts({ factors: [] })), CLASSES);
    expect(older.sections.flatMap(({ kind }) => kind ?? [])).toEqual(['cause', 'prevention', 'actions']);
    expect(older.factors).toEqual([]);
  });

  it('says nothing of promises where none were made, but in the facts of before December 2026', () => {
    const sentence = /Nothing was promised|Es war nichts zugesagt/;
    expect(postMortemText(words, facts({ promises: [] }))).not.toMatch(sentence);
    expect(postMortemText(words, facts({ promises: [], course: null }))).toMatch(sentence);
  });

  it('keeps what people write anywhere outside of the facts, byte for byte, when these are renewed', () => {
    const before = text.indexOf('<!-- steward facts:');
    const after = text.indexOf('<!-- steward facts end -->') + '<!-- steward facts end -->'.length;
    const renewed = facts({ title: 'Login fails again' });
    const prose = fc
      .array(
        fc.constantFrom('words ', '\n', '\r\n', '- [x] bug: a', '### Own\n', '`x`', '  ', '> ', '| a |'),
        {
          maxLength: 8,
        },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(prose, prose, fc.nat(), fc.nat(), (above, below, upper, lower) => {
        const head = text.slice(0, before);
        const tail = text.slice(after);
        const cut = (whole: string, at: number, by: string): string => {
          const place = at % (whole.length + 1);
          return whole.slice(0, place) + by + whole.slice(place);
        };
        const top = `${cut(head, upper, above)}\n`;
        const bottom = `\n${cut(tail, lower, below)}`;
        const edited = top + text.slice(before, after) + bottom;
        const found = withFacts(words, edited, renewed);
        expect(found?.startsWith(top)).toBe(true);
        expect(found?.endsWith(bottom)).toBe(true);
        expect(found).toContain('Login fails again');
        expect(withFacts(words, found ?? '', renewed)).toBe(found);
      }),
    );
  });

  it('has fewer facts where people left little room, and yesterday’s where they left none', () => {
    const known = facts();
    const [first] = known.timeline;
    const busy = {
      ...known,
      timeline: Array.from({ length: 150 }, () => first).filter((one) => one !== undefined),
    };
    const long = withFacts(words, text, busy)?.length ?? 0;
    const written = (length: number): string => `${text}\n${'x'.repeat(length - text.length - 1)}`;
    for (const length of [58_000, 60_000, 62_900]) {
      const edited = written(length);
      const found = withFacts(words, edited, busy) ?? '';
      expect(found.length).toBeLessThan(length + long - text.length);
      expect(found.length).toBeLessThanOrEqual(63_000);
      expect(found.endsWith(edited.slice(-20_000))).toBe(true);
      expect(withFacts(words, found, busy)).toBe(found);
    }
    expect(withFacts(words, written(65_000), facts({ title: 'Again' }))).toBe(written(65_000));
  });
});
