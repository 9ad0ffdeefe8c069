import { expect, test } from 'vitest';
import { takenBack } from '../../src/undo/moves.ts';

/** Moves as they are written below: `+d` the desk puts it on, `-p` a person takes it off. */
function moves(text: string): { puts: boolean; isOurs: boolean }[] {
  return text
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => ({ puts: one.startsWith('+'), isOurs: one.endsWith('d') }));
}

test.each([
  ['+d', true, 'take', 'the desk alone put it on'],
  ['+d', false, null, 'it went without an event, as with its definition'],
  ['+p', true, null, 'a person put it on'],
  ['', true, null, 'it came with the issue'],
  ['-d', false, 'put', 'it came with the issue, and the desk took it off'],
  ['-d +d', true, null, 'the desk put back what it had taken off'],
  ['+d -d', false, null, 'the desk took off what it had put on'],
  ['+d -d +d', true, 'take', 'the desk put it on again'],
  ['+p -d', false, 'put', 'the desk took off what a person had put on'],
  ['+p -d +d', true, null, 'it is as the person left it'],
  ['+d -p', false, null, 'a person took it off'],
  ['+d -p +p', true, null, 'a person put it on again after the desk'],
  ['+d -p +d', true, 'take', 'the desk put it on again though a person had taken it off'],
  ['+d -d +p -d', false, 'put', 'a person had it last'],
  ['+p -p +d', true, 'take', 'a person had taken it off'],
] as const)('%s, there: %s → %s: %s', (text, isThere, way, _why) => {
  expect(takenBack({ moves: moves(text), isThere })).toBe(way);
});

test('taking back is the end of it, whoever does it', () => {
  for (let code = 0; code < 3 ** 6; code += 1) {
    const kinds = Array.from({ length: 6 }, (_, place) => Math.floor(code / 3 ** place) % 3);
    let isThere = code % 2 === 0;
    const made = kinds.flatMap((kind) => {
      if (kind === 0) return [];
      isThere = !isThere;
      return [{ puts: isThere, isOurs: kind === 1 }];
    });
    const way = takenBack({ moves: made, isThere });
    if (way === null) continue;
    const after = way === 'put';
    expect(after).toBe(!isThere);
    for (const isOurs of [true, false]) {
      const then = [...made, { puts: after, isOurs }];
      expect(takenBack({ moves: then, isThere: after })).toBeNull();
    }
  }
});
