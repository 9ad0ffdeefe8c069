import { describe, expect, it } from 'vitest';
import { factsBlock, withFactsBlock } from '../../src/marks/facts-block.ts';
import fc from '../property.ts';

const [BEGIN = '', END = ''] = factsBlock('facts').split('\nfacts\n');
const NEW = factsBlock('new facts');
const OLD = factsBlock('| old | facts |');
const renewed = (text: string) => withFactsBlock(text, NEW);

describe('the block of facts', () => {
  it('is renewed where it stands, and nothing else changes', () => {
    expect(renewed(`above\n\n${OLD}\n\nbelow`)).toBe(`above\n\n${NEW}\n\nbelow`);
    expect(renewed(`above\r\n\r\n${OLD.replaceAll('\n', '\r\n')}\r\n\r\nbelow\r\n`)).toBe(
      `above\r\n\r\n${NEW}\r\n\r\nbelow\r\n`,
    );
    expect(renewed(`a\n  ${OLD} and words behind it`)).toBe(`a\n  ${NEW} and words behind it`);
    expect(renewed(OLD)).toBe(NEW);
    expect(withFactsBlock(`a\n${OLD}\nb`, '')).toBe('a\n\nb');
  });

  it.each([
    ['without marks', 'words'],
    ['without its end', `a\n${BEGIN}\nfacts\nb`],
    ['without its beginning', `a\nfacts\n${END}\nb`],
    ['whose end comes first', `${END}\na\n${BEGIN}`],
    ['in a fence of code', `\`\`\`md\n${OLD}\n\`\`\``],
    ['in a fence that is longer than another in it', `~~~~\n~~~\n${OLD}\n~~~~`],
    ['in a fence that was left open', `\`\`\`\n${OLD}`],
    ['quoted', OLD.replace(/^/gm, '> ')],
    ['whose mark stands within a line', `the mark ${BEGIN}\nfacts\n${END}`],
    ['indented as code', `a\n\n${OLD.replace(/^/gm, '    ')}`],
  ])('is not looked for %s', (_, text) => {
    expect(renewed(text)).toBeNull();
  });

  it('is the first of several, and reaches over no other mark', () => {
    expect(renewed(`${OLD}\na\n${OLD}`)).toBe(`${NEW}\na\n${OLD}`);
    expect(renewed(`${BEGIN}\nwords of mine\n${OLD}\nb`)).toBe(`${BEGIN}\nwords of mine\n${NEW}\nb`);
    expect(renewed(`${OLD}\nwords of mine\n${END}`)).toBe(`${NEW}\nwords of mine\n${END}`);
    expect(renewed(`${END}\nwords of mine\n${OLD}`)).toBe(`${END}\nwords of mine\n${NEW}`);
    const quoted = `\`\`\`\n${BEGIN}\n\`\`\`\nwords of mine\n`;
    expect(renewed(`${quoted}${OLD}\nb`)).toBe(`${quoted}${NEW}\nb`);
    const after = `\nwords of mine\n\`\`\`\n${END}\n\`\`\`\n`;
    expect(renewed(`${BEGIN}\nfacts${after}`)).toBeNull();
    expect(renewed(`\`\`\`not a \`fence\`\n${OLD}`)).toBe(`\`\`\`not a \`fence\`\n${NEW}`);
    expect(renewed(`\`\`\`\n\`\`\` no end\n${OLD}\n\`\`\`\n${OLD}`)).toBe(
      `\`\`\`\n\`\`\` no end\n${OLD}\n\`\`\`\n${NEW}`,
    );
  });

  it('takes time in proportion to the text', () => {
    const marks = `${BEGIN}\n`.repeat(20_000);
    expect(renewed(marks)).toBeNull();
    expect(renewed(`${' '.repeat(500_000)}${END}\n${OLD}`)?.endsWith(NEW)).toBe(true);
    expect(renewed('`'.repeat(500_000))).toBeNull();
  });

  it('leaves 10,000 texts that people edited anywhere as they are, but for itself', () => {
    const piece = fc.constantFrom(
      ...['words', '\n', '\r\n', '\n\n', '### Impact\n', '- [ ] an action\n', '```\n', '~~~\n', '> ', '    '],
      ...[BEGIN, END, `${BEGIN}\n`, `${END}\n`, `\n${BEGIN}`, OLD, '<!--', '-->', '\u2028', '🙂', ' '],
    );
    const prose = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const edits = fc.array(
      fc.record({ at: fc.nat(), length: fc.oneof(fc.constant(0), fc.nat({ max: 60 })), by: prose }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(prose, prose, edits, (above, below, changes) => {
        let text = `${above}\n${OLD}\n${below}`;
        for (const { at, length, by } of changes) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + by + text.slice(from + length);
        }
        const after = renewed(text);
        if (after === null) return;
        // Whatever was taken for the block begins with one of the marks and ends with the other.
        const places = (mark: string): number[] =>
          [...text.matchAll(new RegExp(escaped(mark), 'g'))].map(({ index }) => index);
        const isBlock = (from: number, to: number): boolean =>
          from < to && after === text.slice(0, from) + NEW + text.slice(to + END.length);
        expect(places(BEGIN).some((from) => places(END).some((to) => isBlock(from, to)))).toBe(true);
        // A second time nothing changes.
        expect(renewed(after)).toBe(after);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is renewed whatever people write outside of it', () => {
    const outside = fc
      .array(
        fc.constantFrom('words', '\n', '\r\n', '### Impact\n\n', '- [x] done\n', '`code`', '<b>', '* ', '  '),
        {
          maxLength: 30,
        },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(outside, outside, (above, below) => {
        expect(renewed(`${above}\n${OLD}\n${below}`)).toBe(`${above}\n${NEW}\n${below}`);
      }),
    );
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
