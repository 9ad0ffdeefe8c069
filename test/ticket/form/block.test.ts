import { describe, expect, it } from 'vitest';
import { layoutInMarkdown } from '../../../src/ticket/form/layout.ts';

const blocks = (text: string): [string, boolean][] =>
  layoutInMarkdown(text).blocks.map(({ start, end, open }) => [text.slice(start, end), open]);

describe('what hides headings', () => {
  it.each([
    ['a fence', '```sh\na\n```'],
    ['a fence of tildes', '~~~\na\n~~~'],
    ['an empty fence', '```\n```'],
    ['a fence that a longer one closes', '```\na\n````'],
    ['a fence with blanks behind its end', '```\na\n``` '],
    ['a comment', '<!-- a -->'],
    ['a comment over blank lines', '<!--\n\na\n\n-->'],
    ['the shortest comment', '<!-->'],
    ['a processing instruction', '<? a\n\n?>'],
    ['the shortest instruction', '<?>'],
    ['character data', '<![CDATA[\n\na\n\n]]>'],
    ['a declaration', '<!doctype\n\nhtml>'],
    ['preformatted HTML', '<pre>\n\na\n\n</pre>'],
    ['a script in capitals', '<SCRIPT>\n\na\n\n</Script>'],
    ['a style', '<style\n>\n\na\n\n</style>'],
    ['a text area', '<textarea x>\n\na\n\n</textarea>'],
    ['other HTML, which a blank line ends', '<div>'],
    ['a tag that only begins like one', '<prefix>'],
    ['other HTML with a comment begun in it', '<div><!-- a'],
    ['other HTML with an instruction begun in it', '<div><? a'],
    ['other HTML with character data begun in it', '<div><![CDATA[ a'],
    ['other HTML with a declaration begun in it', '<div\n<!a'],
    ['other HTML with a script begun in it', '<div><script>'],
  ])('and ends: %s', (_, text) => {
    expect(blocks(`${text}\n\nb\n`)).toEqual([[text, false]]);
  });

  it.each([
    ['a fence', '```\na'],
    ['a fence with nothing in it', '```'],
    ['a fence of tildes with backticks in it', '~~~\na\n```'],
    ['a fence that a shorter one does not close', '````\na\n```'],
    ['a fence that another with a language does not close', '```\na\n```sh'],
    ['a comment', '<!--\n\na'],
    ['a processing instruction', '<?\n\na >'],
    ['character data', '<![CDATA[\n\na ]>'],
    ['a declaration', '<!doctype\n\nhtml'],
    ['preformatted HTML', '<pre>\n\na'],
    ['a tag without its end', '<script\n\na'],
    ['a tag of which nothing else is there', '<pre'],
    ['a fence of tildes that a shorter one does not close', '~~~\na\n~~'],
  ])('and was left open: %s', (_, text) => {
    expect(blocks(text)).toEqual([[text, true]]);
  });

  it('is neither code by indentation nor a fence in a list', () => {
    expect(blocks('    ```\n    a\n')).toEqual([]);
    expect(blocks('- ```\n  a\n')).toEqual([]);
    expect(blocks('words\n\n```\na\n```\n\n<!-- b -->')).toEqual([
      ['```\na\n```', false],
      ['<!-- b -->', false],
    ]);
  });
});
