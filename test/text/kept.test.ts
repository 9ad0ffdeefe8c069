import { expect, test } from 'vitest';
import { Kept } from '../../src/text/kept.ts';

function keptIn(kept: Kept<object>, ...texts: readonly string[]): string[] {
  return texts.filter((text) => kept.get(text) !== undefined);
}

test('a value is found by its text alone', () => {
  const kept = new Kept<object>(10, 100);
  const value = {};
  kept.set('a', value);
  expect(kept.get('a')).toBe(value);
  expect(kept.get('A')).toBeUndefined();
});

test('of too many the one not asked for the longest goes', () => {
  const kept = new Kept<object>(2, 100);
  kept.set('a', {});
  kept.set('b', {});
  kept.get('a');
  kept.set('c', {});
  expect(keptIn(kept, 'a', 'b', 'c')).toEqual(['a', 'c']);
});

test('of too long ones as many go as have to, and one that is too long alone drives out none', () => {
  const kept = new Kept<object>(10, 10);
  for (const text of ['aaaa', 'bbbb', 'cccc']) kept.set(text, {});
  expect(keptIn(kept, 'aaaa', 'bbbb', 'cccc')).toEqual(['bbbb', 'cccc']);
  kept.set('d'.repeat(11), {});
  expect(keptIn(kept, 'bbbb', 'cccc', 'd'.repeat(11))).toEqual(['bbbb', 'cccc']);
});

test('a text that is set again counts once', () => {
  const kept = new Kept<object>(10, 10);
  for (let n = 0; n < 5; n += 1) kept.set('aaaa', {});
  kept.set('bbbb', {});
  expect(keptIn(kept, 'aaaa', 'bbbb')).toEqual(['aaaa', 'bbbb']);
});
