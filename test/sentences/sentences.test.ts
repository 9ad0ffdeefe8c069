import { describe, expect, it } from 'vitest';
import { clause, linesOf, read } from './clause.ts';
import { examineSentences } from './examine.ts';

/** The same stories each time: the long script looks at others. */
const FIXED = 13;

describe('what is read of a ticket', () => {
  it('is made of sentences that are so', async () => {
    const { seen, clauses, differences } = await examineSentences(120, FIXED);
    expect(differences.slice(0, 3)).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(120);
    expect(clauses.size).toBeGreaterThan(150);
  }, 240_000);
});

describe('a line', () => {
  const table = [
    clause('It is {what} since {at}.', 'Es ist {what} seit {at}.', () => true),
    clause('It is {what}', 'Es ist {what}', () => true),
  ];
  const said = (line: string, language: 'en' | 'de' = 'en') => {
    const { found, rest } = read(line, table, language);
    return [...found.map((one) => one.said), rest];
  };

  it('is read as the clause that says most of it itself, and the rest is left over', () => {
    expect(said('It is late since Mon 16 Nov 2026, 10:00 UTC. And so on.')).toEqual([
      { what: 'late', at: 'Mon 16 Nov 2026, 10:00 UTC' },
      'And so on.',
    ]);
    expect(said('Es ist spät seit Mo 16. Nov. 2026, 10:00 Uhr UTC.', 'de')).toEqual([
      { what: 'spät', at: 'Mo 16. Nov. 2026, 10:00 Uhr UTC' },
      '',
    ]);
    expect(said('It was late.')).toEqual(['It was late.']);
  });

  it('has no marks of Markdown, and rows of a table have a bar between their cells', () => {
    const text =
      '<!-- steward status -->\n### Open\n\n| | |\n| :-- | :-- |\n| **State** | on hold<br>for `Acme` |\n\n> Why';
    expect(linesOf(text)).toEqual(['Open', 'State | on hold / for Acme', 'Why']);
  });
});
