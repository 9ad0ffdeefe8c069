import { expect, it } from 'vitest';
import { numberToCome, withNumbers } from '../../src/plan/effect.ts';

it('a number that is to come takes its place in a text once it is known', () => {
  const text = `see #${numberToCome('action:12:ab')} and #${numberToCome('write-up-of:12')}`;
  expect(
    withNumbers(
      text,
      new Map([
        ['action:12:ab', 51],
        ['write-up-of:12', null],
      ]),
    ),
  ).toBeNull();
  expect(
    withNumbers(
      text,
      new Map([
        ['action:12:ab', 51],
        ['write-up-of:12', 45],
      ]),
    ),
  ).toBe('see #51 and #45');
});

it('what only looks like one is people’s text, and stays', () => {
  const text = `${numberToCome('action:12:ab')} ⟦new⟧ ⟦new `;
  expect(withNumbers(text, new Map())).toBe(text);
});
