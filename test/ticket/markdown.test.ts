import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { plainText, substantiveText } from '../../src/ticket/markdown.ts';

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
    expect(substantiveText(comment)).toBe('');
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
    expect(substantiveText(comment)).toBe(text);
  });

  it('is never HTML that hides, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z \n]{0,20}$/), (hidden) => {
        expect(substantiveText(`<!-- ${hidden} -->`)).toBe('');
        expect(substantiveText(`> q\n\n<!-- ${hidden} -->\n\n/close`)).toBe('');
      }),
    );
  });
});

describe('plain text', () => {
  it('is what the reader sees, a line for each block', () => {
    const markdown =
      '# A *b*\n\n- x [l](https://example.org)\n- `y`\n\n> q\n\n<b>z</b><!-- c -->\n\n```js\ncode()\n```';
    expect(plainText(markdown)).toBe('A b\nx l\ny\nz\ncode()');
  });

  it('reads no more than an excerpt', () => {
    expect(plainText('a '.repeat(40_000)).length).toBeLessThanOrEqual(4096);
  });
});
