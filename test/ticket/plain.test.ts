import fc from '../property.ts';
import { expect, it } from 'vitest';
import { plainLines, spokenLines } from '../../src/ticket/commands/syntax.ts';
import { hasSubstance, substantiveText } from '../../src/ticket/markdown.ts';
import { parseLines } from '../../src/ticket/mdast.ts';

const words = fc.constantFrom(
  ...[
    'Words',
    '/pending',
    '/hold until 2026-11-20',
    '/etc/hosts',
    'a',
    'é',
    '',
    ' ',
    '   ',
    '/',
    '/Pending',
    'x',
  ],
  ...[
    '- a',
    '1. b',
    '# c',
    '> d',
    '```',
    '~~~',
    '    e',
    '<b>',
    '<!-- f',
    '-->',
    '***',
    '===',
    '---',
    '|a|',
    '[g]: h',
  ],
  ...[
    '`',
    '*i*',
    '_',
    '&amp;',
    '\t/pending',
    'https://example.test',
    'www.x.test',
    '@a',
    ':+1:',
    'A. k',
    '/a *b*',
  ],
);
const comments = fc
  .array(fc.tuple(words, fc.constantFrom('\n', '\r\n', ' ', '\n\n')))
  .map((parts) => parts.flat().join(''));

it('a comment without markup is read the short way as Markdown would read it', () => {
  let plain = 0;
  fc.assert(
    fc.property(
      fc.oneof(comments, fc.string({ unit: fc.constantFrom(...Array.from('/ab -*_~#=:.1\n')) })),
      (comment) => {
        const lines = plainLines(comment);
        if (lines === null) return;
        plain += 1;
        const slow = spokenLines(comment, parseLines(comment));
        const said = (all: typeof lines): typeof lines => all.filter(({ text }) => text.trim() !== '');
        expect(said(lines)).toEqual(said(slow));
      },
    ),
    { numRuns: 1000 },
  );
  expect(plain).toBeGreaterThan(60);
});

it('whether a comment says something is told the short way as it would be the long way', () => {
  fc.assert(
    fc.property(comments, (comment) => {
      expect(hasSubstance(comment)).toBe(substantiveText(comment) !== '');
    }),
    { numRuns: 1000 },
  );
});

it.each(['\n', '\n ', '/a ', ' ', '\r', 'é'])('comes to an end, whatever the comment: %j', (part) => {
  expect(hasSubstance(`-${part.repeat(65_000 / part.length)}1`)).toBe(true);
});
