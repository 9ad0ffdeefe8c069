import fc from '../property.ts';
import { expect, it } from 'vitest';
import { glance } from '../../src/ticket/glance.ts';
import { answerOf } from '../../src/ticket/mail.ts';
import { readInFull, Said } from '../../src/ticket/said.ts';

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

const odd = fc.oneof(comments, fc.string({ unit: fc.constantFrom(...Array.from('/ab -*_~#=:.1`|<>\n')) }));

it('what a look at the lines tells is what Markdown would tell', () => {
  const told = { commands: 0, words: 0 };
  fc.assert(
    fc.property(odd, (comment) => {
      const { commands, words } = glance(comment, true);
      const slow = readInFull(comment);
      if (commands !== null) expect(commands).toEqual(slow.commands);
      if (words !== null) expect(words).toBe(slow.substance !== '');
      if (commands !== null && slow.commands.length > 0) told.commands += 1;
      if (words !== null) told.words += 1;
    }),
    { numRuns: 3000 },
  );
  expect(told.commands).toBeGreaterThan(100);
  expect(told.words).toBeGreaterThan(1000);
});

it('knows that a paragraph below a definition begins without its indentation', () => {
  const comment = '[g]: h\n\t/pending\n';
  expect(readInFull(comment).commands).toHaveLength(1);
  expect(glance(comment, true).commands).toBeNull();
  expect(new Said(comment).commands).toHaveLength(1);
});

it('knows a fence whose first line holds a character that ends lines elsewhere', () => {
  const comment = '~~~ a\u2028b\n\n/pending\n\n~~~\n';
  expect(readInFull(comment).commands).toEqual([]);
  expect(new Said(comment).commands).toEqual([]);
});

it('the commands of a comment are told the short way as they would be the long way', () => {
  fc.assert(
    fc.property(odd, (comment) => {
      expect(new Said(comment).commands).toEqual(readInFull(answerOf(comment)).commands);
    }),
    { numRuns: 1000 },
  );
});

it('whether a comment says something is told the short way as it would be the long way', () => {
  fc.assert(
    fc.property(odd, (comment) => {
      expect(new Said(comment).hasSubstance).toBe(readInFull(answerOf(comment)).substance !== '');
    }),
    { numRuns: 1000 },
  );
});

it.each(['\n', '\n ', '/a ', ' ', '\r', 'é'])('comes to an end, whatever the comment: %j', (part) => {
  expect(new Said(`-${part.repeat(65_000 / part.length)}1`).hasSubstance).toBe(true);
});
