import { describe, expect, it } from 'vitest';
import { Said } from '../../src/ticket/said.ts';

const commandsIn = (text: string) => new Said(text).commands;

/** A comment is read in stretches; what goes on over their edges must not be taken for something else. */
const LONG = 3000;

const inside: Readonly<Record<string, (filler: string) => string>> = {
  'a fence': (filler) => `\`\`\`\n${filler}\n/close\n\`\`\``,
  'a fence of tildes with blank lines': (filler) => `~~~\n${filler}\n\n\n/close\n\n~~~`,
  'an HTML comment': (filler) => `<!--\n${filler}\n/close\n-->`,
  'a quotation': (filler) => filler.replace(/^/gm, '> ') + '\n> /close',
  'a list item': (filler) => `- one\n${filler.replace(/^/gm, '- ')}\n  /close`,
  'a fence in a list item': (filler) =>
    `- one\n\n  \`\`\`\n${filler.replace(/^/gm, '  ')}\n  /close\n  \`\`\``,
  'code by indentation': (filler) => `    ${filler.replaceAll('\n', '\n    ')}\n    /close`,
  'a preformatted element': (filler) => `<pre>\n${filler}\n/close\n</pre>`,
};

describe('a command below', () => {
  it.each([
    ['one long quotation', (long: string) => long.replace(/^/gm, '> ')],
    ['a quotation that goes on without its sign', (long: string) => `> ${long}`],
    ['an item that holds a long list', (long: string) => `- one\n${long.replace(/^/gm, '  - ')}`],
    ['a footnote', (long: string) => `[^1]: ${long.replaceAll('\n', '\n    ')}`],
  ])('%s is found at its line, in it there is none', (_, wrap) => {
    const inside = wrap('some words\n/close\n'.repeat(240).trimEnd());
    for (const after of ['\n\n/close done', '\n\nAnd *then*:\n/close done\n'])
      for (const text of [inside + after, (inside + after).replaceAll('\n', '\r\n')]) {
        const line = text.split('\n').findIndex((one) => one.startsWith('/close done')) + 1;
        expect(commandsIn(text)).toEqual([{ name: 'close', args: 'done', line }]);
      }
  });
});

describe('a command inside', () => {
  for (const [what, wrap] of Object.entries(inside)) {
    it(`${what} longer than a stretch is none, and the one after it is found at its line`, () => {
      for (const lead of [0, 500, 1000, 1020, 1024, 2040]) {
        const filler = 'some words\n'.repeat(LONG / 11).trimEnd();
        const text = `${'x'.repeat(lead)}\n\n${wrap(filler)}\n\nAnd then:\n\n/close done\n`;
        const line = text.split('\n').indexOf('/close done') + 1;
        expect(commandsIn(text)).toEqual([{ name: 'close', args: 'done', line }]);
      }
    });
  }
});
