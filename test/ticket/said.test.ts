import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/calendar/instant.ts';
import { readInFull, Said } from '../../src/ticket/said.ts';

const commandsIn = (text: string) => new Said(text).commands;

const said = (markdown: string): string[] => commandsIn(markdown).map(({ name, args }) => `${name}:${args}`);

describe('a command', () => {
  it('stands at the start of a line of a paragraph', () => {
    expect(commandsIn('/pending')).toEqual([{ name: 'pending', args: '', line: 1 }]);
    expect(commandsIn('Thanks!\n/severity P1 the shop is down  \n\n   /assign me')).toEqual([
      { name: 'severity', args: 'P1 the shop is down', line: 2 },
      { name: 'assign', args: 'me', line: 4 },
    ]);
  });

  it('is the same with any line ending', () => {
    expect(commandsIn('a\r\n/hold vendor\r\n\r\n/close')).toEqual([
      { name: 'hold', args: 'vendor', line: 2 },
      { name: 'close', args: '', line: 4 },
    ]);
    expect(said('a\r/close\r')).toEqual(['close:']);
  });

  it('is a word that ends with the line or a blank', () => {
    expect(said('/self-service reset-password')).toEqual(['self-service:reset-password']);
    for (const text of ['/usr/bin', '/ close', '//close', '/-x', '/close.now', String.raw`\/close`]) {
      expect(said(text), text).toEqual([]);
    }
  });

  it.each([
    ['/Close', 'close:'],
    ['/SEVERITY Low', 'severity:Low'],
    ['/close.', 'close:'],
    ['/close!', 'close:'],
    ['/close, thanks', 'close:thanks'],
    ['/severity: low', 'severity:low'],
    ['/severity:low', 'severity:low'],
    ['/no_reply', 'no-reply:'],
    ['/no\u2011reply', 'no-reply:'],
    ['/severity\u00A0low\u00A0why', 'severity:low why'],
    ['\u00A0/close\u00A0', 'close:'],
    ['/close?', 'close?:'],
  ])('is read as it was meant: %j', (text, command) => {
    expect(said(text)).toEqual([command]);
    expect(said(`Words.\n${text}\n`)).toEqual([command]);
  });

  it('was a lower-case word by the letter in comments that are older than this rule', () => {
    const old = instant(Date.UTC(2026, 10, 30, 23, 59, 59));
    for (const text of ['/Close', '/close.', '/severity: low', '/no_reply', '/severity\u00A0low'])
      expect(new Said(text, old).commands, text).toEqual([]);
    expect(new Said('/close', old).commands).toHaveLength(1);
  });

  it('keeps its arguments as they were written', () => {
    expect(said('/hold `vendor` *until* 2026-12-01\t')).toEqual(['hold:`vendor` *until* 2026-12-01']);
  });

  it.each([
    ['mid-sentence', 'please do not /close this'],
    ['in inline code', 'see `a\n/close` there'],
    ['in a fence', '```\n/close\n```'],
    ['in a fence left open', '~~~\n/close\n\n/close'],
    ['in indented code', 'x\n\n    /close'],
    ['in a quotation', '> /close'],
    ['in a quotation that goes on lazily', '> as you said\n/close'],
    ['in a list', '- a\n  /close\n\n1. /close'],
    ['in a table', '| a |\n|---|\n| /close |\n/close'],
    ['in a footnote', '[^1]: a\n/close'],
    ['in a heading', '# /close\n\n/close\n---'],
    ['in an HTML comment', '<!--\n/close\n-->'],
    ['in an HTML comment inside a paragraph', 'a <!-- b\n/close\n--> c'],
    ['in an HTML comment left open', '<!-- a\n\n/close'],
    ['in preformatted HTML', '<pre>\n/close\n\n/close\n</pre>'],
    ['in a quotation in HTML', '<blockquote>\n\n/close\n\n</blockquote>'],
    ['in inline HTML code', 'a <code>\n/close\n</code>'],
  ])('is never seen %s', (_, markdown) => {
    expect(said(markdown)).toEqual([]);
    expect(said(`${markdown}\n\n`)).toEqual([]);
  });

  it('is seen again after code, quotations and comments', () => {
    expect(said('> /a\n\n/b\n\n```\n/c\n```\n/d\n<!-- /e -->\n\n/f `x\n/g` <!--\n/h -->\n/i')).toEqual([
      'b:',
      'd:',
      'f:`x',
      'i:',
    ]);
    expect(said('<blockquote>\n\n/a\n\n</blockquote>\n\n/b')).toEqual(['b:']);
    expect(said('mind the `<code>` and `<!--`\n/a')).toEqual(['a:']);
    expect(said('a <!-- never closed\n/a')).toEqual(['a:']);
  });
});

const nasty = fc.string({
  unit: fc.constantFrom(
    ...[
      '/close',
      '/a ',
      '\n',
      '\r\n',
      '\n\n',
      '`',
      '```',
      '~~~',
      '> ',
      '- ',
      '1. ',
      '    ',
      '\t',
      '<!--',
      '-->',
    ],
    ...[
      '<pre>',
      '</pre>',
      '<code>',
      '|',
      '|-|',
      '[',
      ']',
      '](',
      '[^a]: ',
      '*',
      '\\',
      '#',
      '---',
      'x',
      '\u202e',
      '😀',
    ],
  ),
  maxLength: 60,
});

describe('what a line is part of', () => {
  const CODE = '`b\n/close\nc`\n/hold';

  it.each([
    ['code behind many lines', `${'a\n'.repeat(12)}${CODE}`],
    ['code behind another paragraph', `Words, and words.\n\na ${CODE}`],
    ['an element with attributes', 'a <code class="x">b\n/close\n</code>\n/hold'],
    ['an element that begins where code ends', '`a`<code>\n/close\n</code>\n/hold'],
    ['an element around another', 'a <q>b\n/close\n<q>c</q></q>\n/hold'],
    ['an element behind the end of none', 'a </q> b <q>\n/close\n</q>\n/hold'],
    ['an element with code in it', '<q>`a`\n/close\n</q>\n/hold'],
    ['code behind an element with code in it', '<q>`a`</q> b `c\n/close\nd`\n/hold'],
  ])('is no command: %s', (_, text) => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(readInFull(text.replaceAll('\n', end)).commands.map(({ name }) => name)).toEqual(['hold']);
  });

  it.each([
    ['a tag in code', '`a` `<code>`\n/close'],
    ['comments that do not end', 'a <!-- b <!-- c\n/close'],
    ['an element that is over', 'a\n/close\n<q>b</q>'],
    ['stretches of code around it', 'a `b` c\n/close\n`d`'],
    ['a tag that only begins like one', 'a <codex>b\n/close\n</codex>'],
  ])('is a command for all of: %s', (_, text) => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(readInFull(text.replaceAll('\n', end)).commands.map(({ name }) => name)).toEqual(['close']);
  });

  it.each([
    ['# a `b` c', 'a b c'],
    ['| a `b` |\n|---|\n| c |', 'a b\nc'],
    ['<div>\n</div>', ''],
    ['[a]: https://example.org', ''],
  ])('is the substance of it: %j', (text, substance) => {
    expect(readInFull(text).substance).toBe(substance);
  });
});

describe('whatever the text', () => {
  it('does not throw, and reports lines that begin with the command', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const lines = text.split(/\r\n|\n|\r/);
        for (const { name, line } of commandsIn(text)) {
          expect(lines[line - 1]?.trimStart().startsWith(`/${name}`)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('sees nothing when every line is quoted or in a fence', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const quoted = text.split(/\r\n|\n|\r/).map((line) => `> ${line}`);
        expect(commandsIn(quoted.join('\n'))).toEqual([]);
        expect(commandsIn(`\`\`\`\`\`\n${text}\n\`\`\`\`\``)).toEqual([]);
        expect(commandsIn(`<!--\n${text.replaceAll('-->', '')}\n-->`)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nested quotations', '>'],
    ['open comments', 'a <!-- \n'],
    ['brackets', ']('],
    ['images', '![a]('],
    ['definitions', '[a]: b\n'],
    ['code in comments', '`<!--'],
    ['nested footnotes', '[^a]: '],
  ])('takes bounded time: %s', (_, unit) => {
    expect(commandsIn(`/close\n\n${unit.repeat(65_000 / unit.length)}`)).toEqual([
      { name: 'close', args: '', line: 1 },
    ]);
  });
});

const substanceOf = (comment: string): string => readInFull(comment).substance;

describe('the substance of a comment', () => {
  it.each([
    ['a command', '/pending'],
    ['several commands', '/severity P1 why\n/assign me\n\n/pending'],
    ['a quotation', '> When is it fixed?'],
    ['a quotation in a list', '- > When is it fixed?'],
    ['a hidden marker', '<!-- marker: 1 -->'],
    ['a marker and a command', '<!-- a -->\n/close\n'],
    ['a marker inside a line', '/close\n<!-- a\nb -->'],
    ['an empty list', '- \n- '],
    ['rules and tags', '---\n\n<br>\n\n<p align="right"></p>'],
    ['nothing', ' \r\n\n'],
  ])('is nothing in %s', (_, comment) => {
    expect(substanceOf(comment)).toBe('');
  });

  it.each([
    ['Done.\n/pending', 'Done.'],
    ['> When?\n\nTomorrow.', 'Tomorrow.'],
    ['> When?\nTomorrow.', ''],
    ['a <!-- b --> c', 'a  c'],
    ['see /usr/bin\n/usr/bin', 'see /usr/bin\n/usr/bin'],
    ['```\n/close\n```', '/close'],
    ['- one\n- two\n\n| a |\n|---|\n| b |', 'one\ntwo\na\nb'],
    ['![shot](https://example.org/a.png)', '![shot](https://example.org/a.png)'],
    ['<img src="https://example.org/a.png">', '<img src="https://example.org/a.png">'],
    ['<b>Done</b>', 'Done'],
    ['👍', '👍'],
  ])('%j is %j', (comment, text) => {
    expect(substanceOf(comment)).toBe(text);
  });

  it('is never HTML that hides, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z \n]{0,20}$/), (hidden) => {
        expect(substanceOf(`<!-- ${hidden} -->`)).toBe('');
        expect(substanceOf(`> q\n\n<!-- ${hidden} -->\n\n/close`)).toBe('');
      }),
    );
  });
});

describe('a comment that is too much to be read', () => {
  const many = (line: string) => `${line}\n`.repeat(700);
  /** Where a command may stand in HTML, only Markdown can tell. */
  const UNSURE = '<pre>\n';

  it('is known to be unread where a command may stand in it', () => {
    expect(new Said(`${UNSURE}${many('words')}\n/close`).isUnread).toBe(true);
    expect(new Said(`${UNSURE}words\n\n/close`).isUnread).toBe(false);
    expect(new Said(`${UNSURE}${many('words')}`).isUnread).toBe(false);
    expect(new Said(`${many('words')}\n/close`).isUnread).toBe(false);
  });

  it('holds no command, and is words', () => {
    const said = new Said(`${UNSURE}${many('words')}\n/close`);
    expect(said.commands).toEqual([]);
    expect(said.hasSubstance).toBe(true);
    const hidden = `<!-- ${many('a')}`;
    expect(new Said(hidden).hasSubstance).toBe(true);
    expect(new Said('<!-- a -->').hasSubstance).toBe(false);
  });

  it('in plain words is read however long it is', () => {
    expect(new Said(`${many('words')}\n/close`).commands).toHaveLength(1);
  });
});

describe('words of a comment', () => {
  it.each([
    'Done.',
    '- Done.',
    '* Done.',
    '+ Done.',
    '- [x] done',
    '1. x',
    '| a |\n|---|\n| b |',
    '# Done',
    'ä',
  ])('are in %j', (text) => {
    expect(new Said(text).hasSubstance).toBe(true);
  });

  it.each(['/ack', '> Done.', '- > Done.', '[a]: https://example.org', '-', '<br>'])(
    'are not in %j',
    (text) => {
      expect(new Said(text).hasSubstance).toBe(false);
    },
  );
});

describe('a line that begins like a command', () => {
  const names = (text: string) => new Said(text).commands.map(({ name }) => name);

  it.each([
    ['code within a paragraph', 'a `b\n/close\nc` d\n/ack'],
    ['the second of two pieces of code', '`a` b `c\n/close\nd`\n/ack'],
    ['a comment behind code', '`a` <!-- b\n/close\n-->\n/ack'],
    ['a comment between code', '`a` <!-- b\n/close\n--> `c`\n/ack'],
    ['an element of code', 'Text <code>\n/close\n</code>\n/ack'],
    ['an element in another', 'Text <q><q>\n/close\n</q>\n/close\n</q>\n/ack'],
    ['an element that ends in a later paragraph', 'Text <code>\n\n/close\n\n</code>\n\n/ack'],
    ['an element behind a comment', 'Text <!-- a --> <code>\n/close\n</code>\n/ack'],
    ['an element behind another', 'Text <q>a</q> <code>\n/close\n</code>\n/ack'],
    ['a comment in an element', 'Text <q>\n<!-- a\n/close -->\n/close\n</q>\n/ack'],
  ])('is none in %s', (_, text) => {
    expect(names(text)).toEqual(['ack']);
    expect(names(text.replaceAll('\n', '\r\n'))).toEqual(['ack']);
  });

  it.each([
    ['a tag that is shown as code', '`<code>` x\n/close\n/ack'],
    ['an end without a beginning', 'Text </code>\n/close\n/ack'],
    ['a comment that does not end', 'Text <!-- a\n/close\n/ack'],
    ['a comment in code', 'Text `<!-- a`\n/close\n/ack'],
    ['a tag in a comment', 'Text <!-- <code> -->\n/close\n/ack'],
    ['code on one line', 'Text `a` `b`\n/close\n/ack'],
  ])('is one below %s', (_, text) => {
    expect(names(text)).toEqual(['close', 'ack']);
    expect(names(text.replaceAll('\n', '\r\n'))).toEqual(['close', 'ack']);
  });

  it('is found at its line, whatever the lines end with', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(
        new Said(['`a`', 'b', '/close', '', 'c `d`', '/ack'].join(end)).commands.map(({ line }) => line),
      ).toEqual([3, 6]);
  });
});
