import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import {
  isReadable,
  layoutByLines,
  layoutInMarkdown,
  layoutOf,
  type Layout,
} from '../../../src/ticket/form/layout.ts';

/** Lines that are more than they look like, or less. */
const piece = fc.constantFrom(
  ...['Words', '### A', '### B ###', '## C', '#', '#### ', '##x', '   ### I', '    ### deep', '\t# tab'],
  ...['_No response_', '', ' ', '   ', '\u00a0', '\ufeff', '\u0000', '\f', '\u2028', '12', '3 x', '@a', '\\'],
  ...[
    '**b**',
    '**c d**:',
    '__u__',
    '** **',
    '__ __',
    '**a\n**',
    '  **b**',
    '===',
    '---',
    '-',
    '=',
    '--',
    '***',
  ],
  ...[
    '- a',
    '- - -',
    '+ ',
    '* ',
    '1. b',
    '1)',
    '  - x',
    '- ### L',
    '- [ ] x',
    '- [X] y',
    '> d',
    '>',
    '> ### Q',
  ],
  ...['```', '~~~', '````', '```js', '``` a`b', '  ```', '  ~~~', '- ```', '> ```', '    code', '`'],
  ...[
    '<b>',
    '<!-- f',
    '-->',
    '<!-- x -->',
    '<!-->',
    '<!--->',
    '<!-- -',
    '<div>',
    '</div>',
    '<pre>',
    '</pre>',
  ],
  ...[
    '<details>',
    '<summary>x</summary>',
    '<img src=x>',
    '<code>',
    '<script>',
    '<?',
    '<x-y>',
    '<a',
    'a <br> b',
  ],
  ...['|a|', '|-|-|', '[g]: h', '[^1]: i', '[x](y)', '![i](j)', 'https://example.test'],
);
const body = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n', '\n\n', ' ', '')), { maxLength: 9 })
  .map((parts) => parts.flat().join(''));

/** What counts: white space behind a line does not, nor HTML in which nothing can be hidden. */
function counted(text: string, { headings, blocks }: Layout): unknown {
  const written = (start: number, end: number): string => text.slice(start, end).trimEnd();
  return {
    headings: headings.map(({ start, end, level }) => [start, level, written(start, end)]),
    blocks: blocks
      .map(({ start, end, open }) => ({ start, text: written(start, end), open }))
      .filter(({ text: block, open }) => open || !/^ *<(?!!--)/.test(block)),
  };
}

describe('the layout of a body, by its lines', () => {
  it('knows a fence whose first line holds a character that ends lines elsewhere', () => {
    const text = '~~~ a\u2028b\n\n### A\n';
    expect(layoutInMarkdown(text).headings).toEqual([]);
    expect(layoutByLines(text)?.headings).toEqual([]);
  });

  it('is what Markdown makes of it, where the lines tell it at all', () => {
    let asked = 0;
    let told = 0;
    fc.assert(
      fc.property(body, (text) => {
        asked += 1;
        const layout = layoutByLines(text);
        if (layout === null) return;
        told += layout.headings.length + layout.blocks.length;
        expect(counted(text, layout)).toEqual(counted(text, layoutInMarkdown(text)));
      }),
      { numRuns: 3000 },
    );
    expect(told).toBeGreaterThan(asked / 10);
  });

  it.each([
    ['what GitHub writes', '### A\n\n- [X] x\n- [ ] y\n\n### B\n\n_No response_\n\n### C\n\n```sh\n# c\n```'],
    [
      'lists, quotations and tables',
      '### A\n\n1. a\n   b\n> c\n\n| d | e |\n|---|---|\n| f | g |\n\n### B\n\nh',
    ],
    [
      'pictures, folded parts and comments',
      '### A\n\n<img src="x">\n\n<details>\nb\n</details>\n\n<!-- c\n\nd -->\n\n### B',
    ],
  ])('is told without Markdown of %s', (_, text) => {
    const layout = layoutByLines(text);
    expect(layout?.headings.map(({ level }) => level)).toEqual(text.includes('### C') ? [3, 3, 3] : [3, 3]);
  });

  it.each([
    ...['', '### A', '###### A', '#', '# ', '#\tA', '####### a', '##a', '### A ###', '\t# a', '    ### a'],
    ...['x\n# A\ny', '> # a\n# B', '- # a\n# B', '| # a |\n# B', 'x # a'],
    ...['```\n# a\n```\n# B', '```\n# a\n`````\t \n# B', '````\n# a\n```\n# b\n````\n# C', '```'],
    ...['```\n# a\n   ```\n# B', '```\n# a\n    ```\n# b', '```\n# a\nx ```\n# b', '```\n# a\n``` x\n# b'],
    ...[
      '~~~~\n```\n# a\n~~~\n~~~~\n# B',
      '~~~ `x`\n# a\n~~~\n# B',
      '``` `x`\n# A',
      '``\n# A',
      '~~\n# A',
      '~~~ ~\n# a',
    ],
    ...['<!-- a -->\n# B', '<!-- a\n\n# b\n\n--> c\n# D', '<!-- a\n\n# b', 'x <!--\n# A', '<!-- -->\n**B**'],
    ...[
      '**A**',
      '**A**:',
      '__A__:  ',
      '**a** b',
      'a **b**',
      'x\n**a**',
      '**A**\nx\n\n**B**',
      '**a\nb**',
      '** A **',
      '__a**',
      '**a_',
    ],
    ...['**A b**\n**c**', '**a** b\n**c**', 'x\n \n**A**', 'x\n\t\n**A**', '# A\n**B**', '```\n```\n**A**'],
    ...[
      '***\n**A**',
      '---\n**A**',
      '___ \n**A**',
      'x\n***\n**A**',
      'é\n**a**',
      '12\n**a**',
      '12 x\n**a**',
      '[a]\n**b**',
      '|\n**a**',
    ],
    ...['1. a\n\n**B**', '- a\n\n**B**', '> a\n\n**B**', '===\n# A', '> a\n# B'],
    ...[
      '<div>\nx\n\n# A',
      '<div>\nx\ny\n\n**A**',
      '</div>\n\n# A',
      '<b>x</b>\ny',
      'x <b>\n# A',
      '    <div>\n# A',
      '<5\n# A',
    ],
    ...['<prefix>\nx\n\n# A', 'x <pre>\n# A', '    <pre>\n# A', '\t<pre>\n# A', '<div>\n#a\n``\n=x'],
  ])('tells what Markdown tells: %j', (text) => {
    const layout = layoutByLines(text);
    expect(layout).not.toBeNull();
    if (layout !== null) expect(counted(text, layout)).toEqual(counted(text, layoutInMarkdown(text)));
  });

  it.each([
    ...['  ### A', ' # A', '   ```', '  ~~~', '\ufeff# A'],
    ...['x\n---', 'x\n===', 'x\n   -  ', '**A**\n===', '12\n--', '- a\n-', '> a\n===', 'é\n='],
    ...[
      '<div>\n# a',
      '<div>\n#',
      '<div>\n**a**',
      '<div>\n  **a**',
      '<div>\n__a__',
      '<div>\n```',
      '<div>\n===',
      '<div>\n<pre>',
      '<div>\nx\n# a',
    ],
    ...['   <div>\n# a', '</div>\n# a', '<x\n# a', '<div>\n\t**a**'],
    ...[
      '<pre>',
      '<PRE x>',
      '<script',
      '<style>',
      '   <textarea>',
      '<?',
      '<!DOCTYPE html>',
      '<!-->',
      '<!--->',
      '  <!-- a -->',
      '<![',
    ],
    ...[
      '- a\n**b**',
      '1) a\n**b**',
      '3.\n**b**',
      '> a\n**b**',
      '*a*\n**b**',
      '_\n**b**',
      '--\n**b**',
      '\u00a0\n**b**',
      '`a`\n**b**',
      '+\n**b**',
      '-- -\nx\n**b**',
    ],
    ...[' **a**', 'x\n  **a**', '** **', '__ __', '** _ **'],
  ])('is left to Markdown: %j', (text) => {
    expect(layoutByLines(text)).toBeNull();
  });

  it.each([
    ['underlined headings', 'a\n---\n'],
    ['headings with indentation', '  ### A\n'],
    ['fences with indentation', '- a\n  ```\n  b\n  ```\n'],
    ['HTML that goes on behind blank lines', '<pre>\n\n### A\n\n</pre>\n'],
    ['bold lines below an item', '- a\n**b**\n'],
  ])('is left to Markdown: %s', (_, text) => {
    expect(layoutByLines(text)).toBeNull();
  });
});

it('the layout of a text beyond the budget is told where its lines tell it', () => {
  const log = '2026-11-02 10:00:00 worker-1 started job 42 | ok\n'.repeat(1300);
  expect(layoutOf(`### A\n\n${log}\n### B\n`)?.headings).toHaveLength(2);
  expect(
    layoutOf(`### A\n\n\`\`\`\n- ${log.replaceAll('\n', '\n- ')}\n\`\`\`\n\n  ### B\n`)?.headings,
  ).toHaveLength(2);
  expect(layoutOf(`### A\n\n${log}\n  ### B\n`)).toBeNull();
});

it('a text is readable where its lines tell its layout, or it is short enough for Markdown', () => {
  const long = 'x\n'.repeat(20_000);
  expect(isReadable(`### A\n\n${long}`)).toBe(true);
  expect(isReadable('  ### A\n')).toBe(true);
  expect(isReadable(`  ### A\n\n${long}`)).toBe(false);
});

const bodies = join(import.meta.dirname, '../../../../shared/corpus/bodies');
describe.runIf(existsSync(bodies))('of real bodies', () => {
  const files = existsSync(bodies) ? readdirSync(bodies).filter((file) => file.endsWith('.md')) : [];
  it('the lines tell what Markdown tells, and nearly always', () => {
    const declined = files.filter((file) => {
      const text = readFileSync(join(bodies, file), 'utf8').replace(/\r\n?/g, '\n');
      const layout = layoutByLines(text);
      if (layout !== null)
        expect([file, counted(text, layout)]).toEqual([file, counted(text, layoutInMarkdown(text))]);
      expect(layoutOf(text)).not.toBeNull();
      return layout === null;
    });
    expect(declined.length).toBeLessThan(files.length / 10);
  });
});

it('a comment ends where it ends, whatever stands right above it', () => {
  const text = '-->\n<!-- a\n\n### B\n-->\n\n### C\n';
  expect(layoutByLines(text)?.headings.map(({ start }) => start)).toEqual([text.indexOf('### C')]);
});
