import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { readInFull } from '../../src/ticket/said.ts';

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
