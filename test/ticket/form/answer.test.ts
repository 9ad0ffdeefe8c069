import { describe, expect, it } from 'vitest';
import { phrases as english } from '../../../src/languages/en/phrases.ts';
import { fits, readAnswer } from '../../../src/ticket/form/answer.ts';
import type { Doubt } from '../../../src/ticket/form/doubt.ts';
import type { CheckboxAnswer, FieldValue, FormField } from '../../../src/ticket/form/form.ts';
import { field, options } from './github.ts';

const line = field('Line', { kind: 'input' });
const text = field('Text');
const file = field('Files', { kind: 'upload' });
const logs = field('Logs', { render: 'sh' });
const choice = field('Choice', { kind: 'dropdown', options: options('Low ', 'High up', 'a\u00a0b') });
const several = field('Several', { kind: 'dropdown', multiple: true, options: options('Low', 'High') });
const boxes = field('Boxes', { kind: 'checkboxes', options: options('one', 'two  words') });

function read(of: FormField, section: string): [FieldValue, string[]] {
  const doubts: Doubt[] = [];
  const value = readAnswer(of, section, doubts);
  return [value, doubts.map(english.doubt)];
}

describe('what stands below a heading', () => {
  it.each<[string, FormField, string]>([
    ['no answer of a line', line, '\n\n_No response_\n\n'],
    ['no answer of a fence', logs, '_No response_'],
    ['no answer of files', file, '_No response_'],
    ['no choice', choice, 'None'],
    ['no choice of several', several, '_No response_'],
    ['a line', line, '\n\na b\n\n'],
    ['nothing at all, in a line', line, ' \n'],
    ['paragraphs', text, 'a\n\n### b\n\nc'],
    ['nothing at all, in a text', text, ''],
    ['nothing at all, in files', file, ''],
    ['pictures', file, '![a](b)\n\n![c](d)'],
    ['a fence', logs, '\n\n```sh\na\n\nb\n```\n\n'],
    ['a choice', choice, 'High up'],
    ['a choice with other blanks', choice, 'a b'],
    ['several choices', several, 'High, Low'],
    ['boxes', boxes, '- [x] one\n- [ ] two  words'],
  ])('may be %s', (_, of, section) => {
    expect(fits(of, section)).toBe(true);
  });

  it.each<[string, FormField, string]>([
    ['two lines in a line', line, 'a\nb'],
    ['words in place of a fence', logs, 'a'],
    ['words above a fence', logs, 'a\n```sh\nb\n```'],
    ['words below a fence', logs, '```sh\na\n```\nb'],
    ['nothing in place of a choice', choice, '\n\n'],
    ['nothing in place of boxes', boxes, ''],
    ['another word', choice, 'Lower'],
    ['a choice in two lines', choice, 'High up\n\nLow'],
    ['one word of several that is no option', several, 'Low, Lower'],
    ['boxes of another field', boxes, '- [x] one\n- [ ] three'],
  ])('is not %s', (_, of, section) => {
    expect(fits(of, section)).toBe(false);
  });

  it.each<[string, FormField, string, FieldValue]>([
    ['loses its blank lines', text, '\n\na\n\n', 'a'],
    ['is an option as the form writes it', choice, 'Low', 'Low'],
    ['is an option whatever its blanks', choice, 'a b', 'a\u00a0b'],
    ['is no answer', choice, 'None', null],
    ['may be the option None', field('Old', { kind: 'dropdown', options: options('None') }), 'None', 'None'],
    ['is None in a text', text, 'None', 'None'],
  ])('%s', (_, of, section, value) => {
    expect(read(of, section)).toEqual([value, []]);
  });
});

describe('code below a heading', () => {
  const code = (of: string, language = 'sh'): FieldValue => ({ text: of, language });
  it.each<[string, string, FieldValue]>([
    ['is what stands in its fence', '```sh\n  a\n b\n```', code('a\n b')],
    ['may be in tildes', '~~~\na\n~~~', code('a')],
    ['may have a language and more', '``` js  x y\na\n```', code('a', 'js')],
    ['may have a language with an attribute', '```{.js}\na\n```', code('a', '{.js}')],
    ['ends at a longer fence', '```\na\n`````', code('a')],
    ['ends at a fence with some indentation', '```\na\n   ```  ', code('a')],
    [
      'holds fences that are too deep, too short, of another kind or with a language',
      '````\na\n    ````\n```\n~~~~\n````sh\n````',
      code('a\n    ````\n```\n~~~~\n````sh'),
    ],
    ['is nothing where its fence is empty', '```sh\n```', null],
  ])('%s', (_, section, value) => {
    expect(read(logs, section)).toEqual([value, []]);
  });

  it.each<[string, FieldValue, string]>([
    ['a\n```\nb\n```', code('a\n```\nb\n```'), 'The answer to "Logs" does not begin with its code fence.'],
    ['a ```', code('a ```'), 'The answer to "Logs" does not begin with its code fence.'],
    ['~~ a', code('~~ a'), 'The answer to "Logs" does not begin with its code fence.'],
    ['```sh\na', code('a'), 'The code fence of "Logs" is not closed.'],
    ['```sh', null, 'The code fence of "Logs" is not closed.'],
    ['```\na\n```\nb', code('a'), 'Text stands below the code fence of "Logs".'],
    [
      '```\na\n```\n```\nb\n```',
      code('a\n```\n```\nb'),
      'The answer to "Logs" holds code fences of its own, or was split by hand.',
    ],
  ])('is doubtful: %j', (section, value, doubt) => {
    expect(read(logs, section)).toEqual([value, [doubt]]);
  });
});

describe('checkboxes below a heading', () => {
  /** The boxes, ticked (+) or not (-), and what is doubtful of which. */
  const ticked = (section: string): [string[], string[]] => {
    const doubts: Doubt[] = [];
    const value = readAnswer(boxes, section, doubts) as readonly CheckboxAnswer[];
    return [
      value.map(({ label, checked }) => `${checked ? '+' : '-'}${label}`),
      doubts.map((doubt) => {
        const what = doubt.kind.replace('text_', '').replace(/_box(?:es)?$/, '');
        return 'box' in doubt ? `${what} ${doubt.box}` : 'text' in doubt ? `${what} ${doubt.text}` : what;
      }),
    ];
  };

  it.each([
    '- [x] one\n- [ ] two  words',
    '- [X] one\n- [ ] two words',
    '- [x]   one \n\n \t\n- [ ]  two words\n',
    '* [x] one\n* [ ] two words',
    '1. [X] one\n2. [ ]\ttwo words',
    '- [ ] two words\n- [x] one',
    '- [x] one\n-  [ ] two\n   words',
  ])('are ticked or not: %j', (section) => {
    expect(ticked(section)).toEqual([['+one', '-two  words'], []]);
  });

  it.each<[string, string[], string[]]>([
    ['- [x] one', ['+one', '-two  words'], ['missing two  words']],
    [
      '- [y] one\n- [x] two words',
      ['-one', '+two  words', '-[y] one'],
      ['unboxed [y] one', 'missing one', 'added [y] one'],
    ],
    [
      '- [x]one\n- [x] two words',
      ['-one', '+two  words', '-[x]one'],
      ['unboxed [x]one', 'missing one', 'added [x]one'],
    ],
    ['- one\n- []   two words', ['-one', '-two  words'], ['unboxed one', 'unboxed []   two words']],
    [
      '- x [x] one\n- [x] two words',
      ['-one', '+two  words', '-x [x] one'],
      ['unboxed x [x] one', 'missing one', 'added x [x] one'],
    ],
    ['- [x] one\n- [ ] one\n- [x] two words', ['+one', '+two  words', '-one'], ['added one']],
    ['- [ ] one\n- [x] three\n- [x] two words', ['-one', '+two  words', '+three'], ['added three']],
    ['Words\n\n- [x] one\n- [x] two words', ['+one', '+two  words'], ['beside']],
    ['- [x] one\n  and more\n- [x] two words', ['+one', '+two  words'], ['below one']],
    ['- [x] one\n  - [x] two words', ['+one', '+two  words'], ['below one']],
    ['- [x] one\n  - words\n- [x] two words', ['+one', '+two  words'], ['below one']],
    [
      '- [x] none\n  of these\n- [x] one\n- [x] two words',
      ['+one', '+two  words', '+none of these'],
      ['added none of these'],
    ],
    [
      '- [y] one\n- [n] two words',
      ['-one', '-two  words', '-[y] one', '-[n] two words'],
      [
        ...['unboxed [y] one', 'unboxed [n] two words', 'missing one', 'missing two  words'],
        ...['added [y] one', 'added [n] two words'],
      ],
    ],
    [
      '- [x] one\u2028more\n- [x] two words',
      ['-one', '+two  words', '+one more'],
      ['missing one', 'added one more'],
    ],
    ['- []one\n- [x] two words', ['-one', '+two  words'], ['unboxed []one']],
    [
      '- one []\n- [x] two words',
      ['-one', '+two  words', '-one []'],
      ['unboxed one []', 'missing one', 'added one []'],
    ],
    [
      '- - [x] one\n\n  1. [x] two words',
      ['-one', '+two  words', '-- [x] one'],
      ['unboxed - [x] one', 'below - [x] one', 'missing one', 'added - [x] one'],
    ],
    ['-\n- [x] one\n- [x] two words', ['+one', '+two  words', '-'], ['unboxed ', 'added ']],
  ])('were edited: %j', (section, values, doubts) => {
    expect(ticked(section)).toEqual([values, doubts]);
  });

  it('go on below their line where the form has one that does', () => {
    const both = field('Both', { kind: 'checkboxes', options: options('two', 'two words') });
    expect(read(both, '- [x] two\n  words\n- [ ] two')).toEqual([
      [
        { label: 'two', checked: false },
        { label: 'two words', checked: true },
      ],
      [],
    ]);
  });
});
