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
  fc.assert(
    fc.property(odd, (comment) => {
      const { commands, words } = glance(comment, true);
      const slow = readInFull(comment);
      if (commands !== null) expect(commands).toEqual(slow.commands);
      if (words !== null) expect(words).toBe(slow.substance !== '');
    }),
    { numRuns: 3000 },
  );
});

it.each([
  ['words', 'It fails since noon.\n\nCan you look?', [], true],
  ['words with a mention, a link and emphasis', '@ana see https://example.test, it is **down**.', [], true],
  ['a list', 'Steps:\n\n- open it\n- log in', [], true],
  ['code in a fence', 'It says\n\n```\n/pending\n```', [], true],
  ['a heading', '# Since noon\n\nIt fails.', [], true],
  ['a command alone', '/pending', ['pending'], false],
  ['commands below words', 'Which version?\n\n/pending\n/severity high', ['pending', 'severity'], true],
  ['a command on lines that Windows ends', 'On it.\r\n\r\n/ack\r\n', ['ack'], true],
  ['a command above a list', '/ack\n\n- first\n- then', ['ack'], true],
  ['nothing', ' \n\n', [], false],
] as const)('is enough for %s', (_what, comment, commands, words) => {
  const told = glance(comment, true);
  expect(told.commands?.map(({ name }) => name)).toEqual(commands);
  expect(told.words).toBe(words);
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
