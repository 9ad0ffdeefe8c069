import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCommandLine, plainLines, spokenLines } from '../../src/ticket/command.ts';
import { substantiveText } from '../../src/ticket/markdown.ts';
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
        const words = lines.some(({ text }) => text.trim() !== '' && !isCommandLine(text));
        expect(words).toBe(substantiveText(comment) !== '');
      },
    ),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(200);
});
