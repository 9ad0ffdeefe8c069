import { describe, expect, test } from 'vitest';
import { formatNumbers, parseNumbers } from '../../src/marks/numbers.ts';

describe('numbers of tickets in a hidden mark', () => {
  test('are read as they were written, a hundred thousand of them', () => {
    for (const numbers of [
      [],
      [3, 5, 6, 7, 9],
      Array.from({ length: 20_000 }, (_, index) => 2 * index + 1),
      Array.from({ length: 100_000 }, (_, index) => index + 1),
    ])
      expect(parseNumbers(formatNumbers(numbers))).toEqual(numbers);
  });

  test('are no more than fit the memory, however many ranges somebody writes by hand', () => {
    expect(parseNumbers('1-9999,'.repeat(9_000)).length).toBeLessThanOrEqual(100_000);
    expect(parseNumbers('1-999999999,7')).toEqual([7]);
  });

  test('leave out what is no range of numbers', () => {
    expect(parseNumbers('x,9-3,-,1-,0,1.5,4')).toEqual([4]);
  });
});
