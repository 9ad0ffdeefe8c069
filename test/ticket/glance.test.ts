import fc from '../property.ts';
import { expect, it } from 'vitest';
import { commandIn, glance, mayCommand } from '../../src/ticket/glance.ts';
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

/** What a look tells: the commands (null: only Markdown can tell), and whether something is said (null: the same). */
const LOOKS: readonly (readonly [text: string, commands: string | null, words: boolean | null])[] = [
  ['a </b> /ack', '', true],
  ['Yes\n<b>\n/ack', null, true],
  ['x <pre>\n\n/ack', null, null],
  ['x <prefix>\n\n/ack', 'ack', true],
  ['x <!-- a\n\n/ack', null, null],
  ['x <?a\n\n/ack', null, null],
  ['</code>\n\n/ack', null, null],
  ['<br>\n/ack', null, null],
  ['<br>\n\n/ack', 'ack', null],
  ['<i>a</i>\n```\n/ack\n```', null, null],
  ['<i>\n# a', '', null],
  ['- a\n\n  ```\n  /ack\n  ```', null, true],
  ['- a\n\n  ~~~\n  /ack', null, true],
  ['- a\n\n  ``\n\n/ack', 'ack', true],
  ['- a\n\n ~\n\n/ack', 'ack', true],
  ['a\n\n  ```\n/ack\n```', '', true],
  ['```\n/ack\n```', '', true],
  ['```\n/ack\n ``` \n/close', 'close', true],
  ['```\n/ack\n```x\n/close', '', true],
  ['```\n/ack\n~~~\n/close', '', true],
  ['````\n/ack\n```\n/close', '', true],
  ['```\n/ack\n`````\n/close', 'close', true],
  ['~~~ a`b\n/ack\n~~~', '', true],
  ['``` a`b\n/ack', null, null],
  ['~~ a\n/ack', null, null],
  ['```\n\n```', '', false],
  ['```\n \n```', '', false],
  ['```\nx\n```', '', true],
  ['```\nx', '', true],
  ['# a', '', true],
  ['#', '', null],
  ['#\n/ack', 'ack', null],
  ['# ?', '', null],
  ['#a\n/ack', null, null],
  ['####### a\n/ack', null, null],
  ['###### a\n/ack', 'ack', true],
  ['a # b\n/ack', 'ack', true],
  ['> a\n/ack', null, null],
  ['> a\n\n/ack', 'ack', false],
  ['>> a', '', false],
  ['a\n> /ack', '', true],
  ['> /ack', '', false],
  ['> a\n> b\n\n/ack\n', 'ack', false],
  ['> a\nb', '', null],
  ['> a\n- b', '', null],
  ['- a\n/ack', null, true],
  ['- a\n\n/ack', 'ack', true],
  ['* é', '', true],
  ['+ x', '', true],
  ['- /ack', '', null],
  ['- \n/ack', null, null],
  ['1. a', '', null],
  ['12 a\n/ack', 'ack', true],
  ['12. a', '', null],
  ['1) a', '', null],
  ['123\n/ack', 'ack', true],
  ['12', '', true],
  ['**a** b\n/ack', 'ack', true],
  ['** a\n/ack', null, null],
  ['***\n/ack', null, null],
  ['*a*', '', null],
  ['_a_\n/ack', null, null],
  ['  a', '', true],
  ['    a', '', null],
  ['\ta', '', null],
  ['   /ack', 'ack', false],
  ['    /ack', null, null],
  ['a\n    /ack', '', true],
  ['a\n\t/ack', '', true],
  ['a `b\n/ack', null, true],
  ['a `b` c\n\n/ack', 'ack', true],
  ['`\n/ack`', '', null],
  ['/ack\na `b', 'ack', true],
  ['/ack `a\n/close', null, null],
  ['é', '', true],
  ['é\n/ack', 'ack', true],
  ['?\n/ack', 'ack', true],
  ['?', '', true],
  ['[a]\n/ack', null, null],
  ['|a|\n/ack', null, null],
  [':a\n/ack', null, null],
  ['=\n/ack', null, null],
  ['===', '', null],
  ['---', '', null],
  ['\u00a0/ack', null, null],
  ['\u00a0 /ack:x', null, null],
  ['/Ack!', 'ack', false],
  ['/ack.', 'ack', false],
  ['/ack..', 'ack', false],
  ['/ack, please', 'ack(please)', false],
  ['/ack ,x', 'ack(,x)', false],
  ['/ack_it now', 'ack-it(now)', false],
  ['/ack?', 'ack?', false],
  ['/ack:now', 'ack(now)', false],
  ['/ack -', 'ack(-)', false],
  ['/a\u2010b', 'a-b', false],
  ['/a\u2014b', 'a-b', false],
  ['/a/b', '', true],
  ['/1', '', true],
  ['/', '', true],
  ['//ack', '', true],
  ['\ufeff/ack', 'ack', false],
  ['\ufeff\n/ack', 'ack', false],
  ['a\ufeff', '', true],
  ['x\n\n- a\n\n<pre>\n/ack', null, true],
  ['- a\n\nb\n/ack', 'ack', true],
  [' a\n/ack', 'ack', true],
  ['  - a\n\n/ack', 'ack', true],
  ['\u3000/ack', null, null],
  ['a\n\n\u00a0\n\n/ack', 'ack', true],
  ['<b>/ack', '', null],
  ['a\r\n/ack\r\rb', 'ack', true],
  ['> a\n\n    /ack', null, null],
  ['- a\n\n    /ack', null, true],
  ['a <x\n/ack', 'ack', true],
  ['a\n<x\n/ack', null, true],
  ['<x\n/ack', null, null],
  [' <x\n/ack', null, null],
  ['> <x\n/ack', null, null],
];

it.each(LOOKS)('a look at %j finds %j, and words: %j', (text, commands, words) => {
  const told = glance(text, true);
  const found = told.commands?.map(({ name, args }) => (args === '' ? name : `${name}(${args})`)).join(' ');
  expect([found ?? null, told.words]).toEqual([commands, words]);
  const slow = readInFull(text);
  if (told.commands !== null) expect(told.commands).toEqual(slow.commands);
  if (told.words !== null) expect(told.words).toBe(slow.substance !== '');
});

it.each([
  ['/ack', 'ack', ''],
  ['   /hold  until friday ', 'hold', 'until friday'],
  ['/hold\tuntil', 'hold', 'until'],
  ['    /ack', null, null],
  ['x /ack', null, null],
  ['/Ack', null, null],
  ['/ack!', null, null],
  ['/ack_it', null, null],
  ['/ack/it', null, null],
])('written strictly, %j is the command %j with %j', (text, name, args) => {
  const command = commandIn(text, 7, false);
  expect(command).toEqual(name === null ? null : { name, args, line: 7 });
});

it.each([
  ['/ack', true],
  ['words\n\u00A0/ack', true],
  ['\uFEFF/Ack', true],
  ['and/or', false],
  ['a /b', false],
  ['/1', false],
  ['words', false],
])('%j may hold a command: %j', (text, may) => {
  expect(mayCommand(text)).toBe(may);
});
