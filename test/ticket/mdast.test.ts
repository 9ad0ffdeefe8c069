import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { isTooMuch, parseBlocks, parseLines } from '../../src/ticket/mdast.ts';
import fc from '../property.ts';

const lines = (line: string, count: number) => Array.from({ length: count }, () => line).join('\n');
/** More characters than are read of a text, in so few blocks that those are no matter. */
const LONG = lines('x'.repeat(1000), 13);

describe('a text is too much to be read', () => {
  it('beyond 12 000 characters', () => {
    expect(isTooMuch('x'.repeat(11_999))).toBe(false);
    expect(isTooMuch('x'.repeat(12_000))).toBe(true);
    expect(isTooMuch(`${'x'.repeat(11_997)}\n\n\na`)).toBe(true);
    expect(isTooMuch(LONG)).toBe(true);
  });

  it('beyond so many before and behind code, which takes none of them', () => {
    expect(isTooMuch(`${'x'.repeat(11_995)}\n\`\`\`\n${LONG}`)).toBe(false);
    expect(isTooMuch(`${'x'.repeat(11_996)}\n\`\`\`\n${LONG}`)).toBe(true);
  });

  it.each([
    ['lines', 'a', 600],
    ['cells of tables', 'a|b|c', 200],
    ['quotations in quotations', '> > a', 200],
    ['items of lists', '- a', 300],
    ['items that are numbered', '12. a', 300],
    ['what is set in by eight blanks', '        a', 300],
    ['what is set in by more', '                       a', 200],
    ['what is set in by less', '       a', 600],
  ])('beyond 600 blocks: %s', (_, line, most) => {
    expect(isTooMuch(lines(line, most))).toBe(false);
    expect(isTooMuch(lines(line, most + 1))).toBe(true);
    expect(isTooMuch(lines(line, most + 1).replaceAll('\n', '\r'))).toBe(true);
  });

  it('beyond them with what stands between, of which three lines are as quick as one', () => {
    expect(isTooMuch(lines('a\n', 440))).toBe(false);
    expect(isTooMuch(lines('a\n ', 440))).toBe(false);
    expect(isTooMuch(lines('a\n', 460))).toBe(true);
    expect(isTooMuch(lines('a\n ', 460))).toBe(true);
    expect(isTooMuch(`\`\`\`\n${lines('x', 1780)}\n\`\`\``)).toBe(false);
    expect(isTooMuch(`\`\`\`\n${lines('x', 1800)}\n\`\`\``)).toBe(true);
    expect(isTooMuch(lines('```', 400))).toBe(false);
    expect(isTooMuch(lines('```', 540))).toBe(true);
  });

  it.each([
    ['```', '```'],
    ['```ts', '``` '],
    ['```', '`````'],
    ['~~~~', '~~~~'],
    ['~~~ a`b', '~~~'],
  ])('but not for the characters of code in a fence: %j to %j', (open, close) => {
    const fenced = `${open}\n${LONG}\n${close}\n`;
    expect(isTooMuch(fenced)).toBe(false);
    expect(isTooMuch(fenced + LONG)).toBe(true);
  });

  it.each([
    ['```', '~~~'],
    ['````', '```'],
    ['~~~', '~~~ x'],
  ])('and a fence goes on behind what does not close it: %j, %j', (open, other) => {
    expect(isTooMuch(`${open}\n${LONG}\n${other}\n${LONG}`)).toBe(false);
  });

  it.each([
    '``',
    '~~',
    '<pre\n\n```',
    '```a`b',
    ' text ```',
    '<div>\n```',
    '<!-- a -->\n\n```',
    '<pre>\n\n```',
    '<?x\n\n```',
  ])('where what looks like a fence is none, or may be none: %j', (open) => {
    expect(isTooMuch(`${open}\n${LONG}`)).toBe(true);
  });

  it.each(['<div>\n\n```', '<b>bold</b>\n\n```', '    <!--\n```', '<prefix>\n\n```'])(
    'not where HTML before a fence is over: %j',
    (open) => {
      expect(isTooMuch(`${open}\n${LONG}`)).toBe(false);
    },
  );
});

interface Leaf {
  readonly type: string;
  readonly text: string;
  readonly line: number | undefined;
}

/** The blocks that hold text, with where they stand. */
function leaves(node: Nodes, source: string): Leaf[] {
  const holds = ['paragraph', 'heading', 'code', 'html', 'thematicBreak', 'tableCell'];
  if (holds.includes(node.type)) {
    const { start, end } = node.position ?? {};
    return [{ type: node.type, text: source.slice(start?.offset, end?.offset), line: start?.line }];
  }
  return 'children' in node ? node.children.flatMap((child) => leaves(child, source)) : [];
}

/** Lines of indented code behind an empty item are one block or two, as they are read at once or not, whatever ends them. */
function joined(found: readonly Leaf[]): Leaf[] {
  const all: Leaf[] = [];
  for (const one of found) {
    const leaf = { ...one, text: one.text.replaceAll('\r\n', '\n') };
    const before = all.at(-1);
    const next = (before?.line ?? 0) + (before?.text.split('\n').length ?? 0);
    if (before?.type === 'code' && leaf.type === 'code' && leaf.line === next)
      all.splice(-1, 1, { ...before, text: `${before.text}\n${leaf.text}` });
    else all.push(leaf);
  }
  return all;
}

const filler = (words: number) => 'some words '.repeat(words).trim();
const block = fc.constantFrom(
  filler(3),
  filler(60),
  lines(filler(8), 12),
  `# ${filler(2)}`,
  `\`\`\`\n${lines(filler(8), 12)}\n\n/close\n\`\`\``,
  lines(`> ${filler(7)}`, 12),
  lines(`- ${filler(7)}`, 12),
  lines(`- ${filler(7)}\n\n  more`, 6),
  `- one\n\n  \`\`\`\n${lines(`  ${filler(7)}`, 12)}\n  \`\`\`\n\n- two`,
  lines(`1. ${filler(7)}`, 12),
  lines(`    ${filler(7)}`, 12),
  `<div>\n${lines(filler(7), 12)}\n</div>`,
  '---',
  '- \n- ',
);

describe('a text that is read in stretches', () => {
  it('is read as it would be at once', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\uFEFF', '\n\n'),
        (blocks, end, lead) => {
          const source = lead + blocks.join('\n\n').replaceAll('\n', end);
          const even = source.replace(/^\uFEFF/, ' ').replace(/\r(?!\n)/g, '\n');
          expect(joined(leaves(parseBlocks(source), even))).toEqual(joined(leaves(fromMarkdown(even), even)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([0, 1000, 1010, 1020, 1024, 2000])('tells every block its place, %i characters in', (before) => {
    const tail = Array.from({ length: 40 }, (_, index) => `Paragraph ${String(index)}, ${filler(9)}`);
    const source = `${'x'.repeat(before)}\n\n${tail.join('\n\n')}\n\n| a | b |\n|---|---|\n| c | d |`;
    const found = leaves(parseLines(source), source);
    const paragraphs = found.filter(({ type }) => type === 'paragraph').slice(before === 0 ? 0 : 1);
    expect(paragraphs.map(({ text }) => text)).toEqual(tail);
    const told = source.split('\n');
    for (const { text, line = 0 } of paragraphs) expect(told[line - 1]).toBe(text);
    expect(found.filter(({ type }) => type === 'tableCell')).toHaveLength(4);
  });

  /** More than is read with what stands before it. */
  const TAIL = lines(`${filler(9)}\n`, 12);
  const LEAD = lines(`${filler(9)}\n`, 20);
  const quoted = (count: number) => lines(`> ${filler(9)}`, count);
  const item = (count: number) => `- ${Array.from({ length: count }, () => filler(9)).join('\n  ')}`;

  const readsAsAtOnce = (source: string) => {
    expect(leaves(parseBlocks(source), source)).toEqual(leaves(fromMarkdown(source), source));
  };

  it.each([
    ['a quotation', quoted(20)],
    ['an item', item(20)],
  ])('is read as it would be at once where %s takes more than one', (_, text) => {
    readsAsAtOnce(`${text}\n\n${TAIL}`);
    readsAsAtOnce(`${LEAD}\n${text}\n\n${TAIL}`);
  });

  it.each([
    ['items that are set in', lines(`   - ${filler(2)}\n      - ${filler(2)}`, 30)],
    ['short lines', lines('a\nb\n', 300)],
    ['one line', 'x'.repeat(3000)],
  ])('is read as it would be at once where it begins with %s', (_, text) => {
    readsAsAtOnce(`${text}\n\n${TAIL}`);
    readsAsAtOnce(text);
  });

  it.each([1019, 1020])('is cut where a line ends, since half of one may be something else: %i', (before) => {
    readsAsAtOnce(`${'x'.repeat(before)}\n\`\`\`js\`\n\n${TAIL}`);
  });

  it('goes on with an item that begins with nothing but blanks, unless a blank line follows', () => {
    const first = (source: string) => parseBlocks(source).children[0];
    const set = `-${' '.repeat(1100)}\n  text\n\n${TAIL}`;
    expect(first(set)).toMatchObject({ children: [{ children: [{ type: 'paragraph' }] }] });
    const apart = `-\n${'\n'.repeat(5000)}  text\n\n${TAIL}`;
    expect(first(apart)).toMatchObject({ children: [{ children: [] }] });
    expect(leaves(parseBlocks(apart), apart)[0]).toMatchObject({ text: 'text', line: 5002 });
  });

  it.each([
    [46, 0],
    [47, 0],
    [50, 0],
    [50, 20],
  ])('ends %i lines of a quotation or item where the next block surely begins', (count, before) => {
    for (const [long, next] of [
      [quoted(count), '\nThen.'],
      [item(count), '- Then.'],
      [item(count), '\nThen.'],
    ] as const) {
      const source = `${before === 0 ? '' : `${LEAD}\n`}${long}\n${next}\n\n${TAIL}`;
      const texts = leaves(parseBlocks(source), source).map(({ text }) => text);
      expect(texts.slice(before + 1, before + 3)).toEqual(['Then.', filler(9)]);
      expect(texts).toHaveLength(before + 14);
    }
  });

  it('is flat where nobody nests so deep', () => {
    const deep = (levels: number) => {
      let depth = 0;
      let node: Nodes | undefined = parseBlocks(`${'> '.repeat(levels)}a`).children[0];
      while (node?.type === 'blockquote') [node, depth] = [node.children[0], depth + 1];
      return depth;
    };
    expect([deep(3), deep(100), deep(400)]).toEqual([3, 100, 100]);
    const source = `${'> '.repeat(400)}a\n\nThen.`;
    expect(leaves(parseBlocks(source), source).at(-1)).toMatchObject({ text: 'Then.', line: 3 });
  });

  it('keeps a mark of the order of bytes that stands in its midst', () => {
    expect(parseBlocks('a\uFEFFb').children).toMatchObject([{ children: [{ value: 'a\uFEFFb' }] }]);
  });
});
