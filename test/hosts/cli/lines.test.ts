import { expect, it } from 'vitest';
import { linesOf } from '../../../src/hosts/cli/lines.ts';
import fc from '../../property.ts';

async function* piecesOf(pieces: readonly string[]): AsyncGenerator<string> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

async function read(...pieces: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(piecesOf(pieces))) lines.push(line);
  return lines;
}

it('ends a line at a line feed alone', async () => {
  expect(await read('a\r\n\nb\u2028c\u2029d\u0085e\rf\n')).toEqual(['a', '', 'b\u2028c\u2029d\u0085e\rf']);
  expect(await read('a\nb\r')).toEqual(['a', 'b']);
  expect(await read('')).toEqual([]);
});

it('leaves out a byte order mark at the beginning, and only there', async () => {
  expect(await read('', '\uFEFFa\n', '\uFEFFb')).toEqual(['a', '\uFEFFb']);
});

it('does not mind how the text is cut', async () => {
  const texts = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '\uFEFF'), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(texts, async (pieces) => {
      expect(await read(...pieces)).toEqual(await read(pieces.join('')));
    }),
  );
});
