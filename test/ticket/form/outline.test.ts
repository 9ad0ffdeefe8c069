import { describe, expect, it } from 'vitest';
import { Outliner, wantedKey } from '../../../src/ticket/form/outline.ts';

/** Sought once each: `### B`. */
const sought = (...headings: string[]): Map<string, number> =>
  new Map(
    headings.map((heading) => {
      const [run = '', key = ''] = heading.split(' ', 2);
      return [wantedKey(run.length, key), 1];
    }),
  );

const shown = (text: string): unknown[] =>
  new Outliner(text, new Map())
    .likely()
    .headings.map(({ start, end, level, text: words, keys, apart }) => [
      text.slice(start, end),
      level,
      words,
      keys.filter((key) => key !== words),
      apart,
    ]);

describe('a heading', () => {
  it.each<[string, string, unknown[]]>([
    ['of a form', '### A\n\nx', ['### A', 3, 'A', [], true]],
    ['alone in the text', '# A', ['# A', 1, 'A', [], true]],
    ['at the end of the text', 'x\n\n###### A\n', ['###### A', 6, 'A', [], true]],
    ['behind a blank line', '\n### A\n\nx', ['### A', 3, 'A', [], true]],
    ['below words', 'x\n### A\n\ny', ['### A', 3, 'A', [], false]],
    ['above words', '### A\nx', ['### A', 3, 'A', [], false]],
    ['above one character', 'x\n\n### A\ny', ['### A', 3, 'A', [], false]],
    ['with blanks at its ends', '###  A b  \n\nx', ['###  A b  ', 3, 'A b', [], true]],
    ['with a closing run', '### A ##\n\nx', ['### A ##', 3, 'A', ['A ##'], true]],
    ['with a closing run and blanks', '### A\t# \t\n\nx', ['### A\t# \t', 3, 'A', ['A #'], true]],
    ['with a sign for its end', '### C#\n\nx', ['### C#', 3, 'C#', [], true]],
    ['with a sign in its midst', '### A # b\n\nx', ['### A # b', 3, 'A # b', [], true]],
    ['of a closing run alone', '### ##\n\nx', ['### ##', 3, '##', [''], true]],
    ['of nothing', '###\n\nx', ['###', 3, '', [], true]],
    ['with indentation and blanks behind it', '   ## A  \n\nx', ['   ## A  ', 2, 'A', [], true]],
    ['with them at the end of the text', 'x\n\n   ## A  ', ['   ## A  ', 2, 'A', [], true]],
    ['with indentation', '   ## A\n\nx', ['   ## A', 2, 'A', [], true]],
    ['that is underlined', 'A\n---\n\nx', ['A\n---', 2, 'A', [], true]],
    ['that is underlined, of two lines', 'A\nb\n===  \nx', ['A\nb\n===  ', 1, 'A b', [], false]],
    ['that is underlined, with a closing run', 'A #\n---\n\nx', ['A #\n---', 2, 'A #', [], true]],
    ['that is underlined, with a sign at its beginning', '#A\n---\n\nx', ['#A\n---', 2, '#A', [], true]],
    ['that is underlined and ends like a rule', 'A ---\n---\n\nx', ['A ---\n---', 2, 'A ---', [], true]],
    ['that is underlined and begins like one', '--- A\n---\n\nx', ['--- A\n---', 2, '--- A', [], true]],
    ['in bold, with a line below', '__A b__\nx', ['__A b__', 0, 'A b', [], false]],
    ['in bold', '**A b**\nx', ['**A b**', 0, 'A b', [], false]],
    ['in bold, with a colon', '__A__: \n\nx', ['__A__: ', 0, 'A:', [], true]],
    ['in bold, with a sign', '**C #**\n\nx', ['**C #**', 0, 'C #', [], true]],
    ['in bold, with the other kind in it', '**a __b__**\n\nx', ['**a __b__**', 0, 'a __b__', [], true]],
  ])('%s', (_, text, heading) => {
    expect(shown(text)).toEqual([heading]);
  });

  it('is not in a list, a quotation, a fence or running text', () => {
    expect(shown('- # A\n\n> # B\n\n```\n# C\n```\n\nx **D** y\n\n#E\n\n**F** x')).toEqual([]);
    expect(shown('x **A**\n\nx __B__\n\n** **\n\n__ __\n\ny')).toEqual([]);
  });

  it('is compared once where it has no closing run', () => {
    const [plain, closed] = new Outliner('### A\n\n### B #\n', new Map()).likely().headings;
    expect([plain?.keys, closed?.keys]).toEqual([['A'], ['B #', 'B']]);
  });
});

const labels = (text: string, ...wanted: string[]) => {
  const outliner = new Outliner(text, sought(...wanted));
  const [likely, cut] = [outliner.likely(), outliner.cut()];
  return {
    likely: likely.headings.map((heading) => heading.text).join(''),
    hidden: likely.hidden.map((line) => `${line.text}${line.start}`).join(' '),
    cut: cut.headings.map((heading) => heading.text).join(''),
  };
};

describe('a wanted heading in a block', () => {
  it.each([
    ['a fence was left open', '```sh\nx\n\n### B\n\ny'],
    ['a comment was left open', '<!--\n\n### B\n\ny'],
    ['another block was left open', '```sh\n\n### B\n\n```\n\n<!-- c'],
    ['a bare fence opens right above it', '```\n\n### B\n\n```'],
    ['a bare fence with blanks opens right above it', '```` \t\n\n\n### B\n\n````'],
    ['a bare fence of tildes opens right above it', '~~~~\n\n### B\n\n~~~~'],
    ['a fence opens in the block behind it', '~~~sh\nx\n\n### B\n\n```js\n\n~~~'],
    ['a fence with a blank and a language opens there', '```sh\nx\n\n### B\n\n   ~~~~ js\n\n```'],
    ['a comment opens there', '```sh\nx\n\n### B\n\n<!-- c -->\n\n```'],
  ])('is seen where %s', (_, text) => {
    expect(labels(text, '### B')).toEqual({ likely: 'B', hidden: '', cut: 'B' });
  });

  it.each([
    ['no sign of a mistake', '```sh\n\n### B\n\ny\n```'],
    ['no sign of a mistake in tildes', '~~~~sh\n\n### B\n\ny\n~~~~'],
    ['a bare fence of the other kind right above it', '~~~sh\nx\n```\n\n### B\n\ny\n~~~'],
    ['words right below a bare fence', '```\nx\n\n### B\n\ny\n```'],
    ['a bare fence behind it', '````sh\n\n### B\n\n```\nx\n````'],
    ['a fence above it alone', '~~~sh\n```js\nx\n\n### B\n\ny\n~~~'],
    ['a fence that is too deep behind it', '~~~sh\n\n### B\n\n    ```js\n~~~'],
    ['a fence within a line behind it', '~~~sh\n\n### B\n\nx ```js\n~~~'],
    ['a run that is too short behind it', '~~~sh\n\n### B\n\n``js ~~js\n~~~'],
    ['a comment within a line behind it', '~~~sh\n\n### B\n\nx <!--\n~~~'],
    ['a fence outside of the block', '~~~sh\n\n### B\n\nx\n~~~\n\n```js\n```'],
  ])('is hidden where there is %s', (_, text) => {
    expect(labels(text, '### B')).toEqual({ likely: '', hidden: `B${text.indexOf('###')}`, cut: 'B' });
  });

  it.each([
    ['words right above', '~~~sh\nx\n### B\n\ny\n~~~'],
    ['words right below', '~~~sh\n\n### B\ny\n~~~'],
    ['indentation', '~~~sh\n\n ### B\n\ny\n~~~'],
    ['another level', '~~~sh\n\n## B\n\ny\n~~~'],
    ['more words', '~~~sh\n\n### B c\n\ny\n~~~'],
    ['no blank behind its sign', '~~~sh\n\n###B\n\ny\n~~~'],
  ])('is none with %s', (_, text) => {
    expect(labels(text, '### B')).toEqual({ likely: '', hidden: '', cut: '' });
  });

  it('may be typed without blank lines where the block was left open and it stands nowhere else', () => {
    expect(labels('```\nx\n### B\ny', '### B')).toEqual({ likely: 'B', hidden: '', cut: '' });
    expect(labels('### B\n\nz\n\n```\nx\n### B\ny', '### B').likely).toBe('B');
  });

  it('stays there where it stands outside as well', () => {
    const text = '### B\n\nz\n\n```\nx\n\n### B\n\ny';
    expect(labels(text, '### B')).toEqual({ likely: 'B', hidden: 'B17', cut: 'BB' });
  });

  it('stays there as well where another in the block is missing outside', () => {
    const text = '### B\n\nz\n\n```\nx\n\n### B\n\ny\n\n### C\n\nw';
    expect(labels(text, '### B', '### C')).toEqual({ likely: 'BC', hidden: 'B17', cut: 'BBC' });
  });

  it('is told from others in the block, which stay', () => {
    const text = '```\n\n### B\n\n```\n\n### C\n\n~~~\n\n### D\n\n### B\n\n~~~';
    expect(labels(text, '### B', '### C')).toEqual({ likely: 'BCB', hidden: '', cut: 'BCB' });
  });

  it('is found behind one that ended a block before', () => {
    const text = '```\n\n### B\n\n<!--\n\n### C\n\n```\n\n### D\n\n-->';
    expect(labels(text, '### B', '### C', '### D')).toEqual({ likely: 'BCD', hidden: '', cut: 'BCD' });
  });

  it('is not looked for in a text that nobody can read in time', () => {
    const text = `  # A\n\n${'- a\n'.repeat(4000)}\n\`\`\`\n\n### B\n\n`;
    expect(labels(text, '### B')).toEqual({ likely: '', hidden: '', cut: '' });
  });
});
