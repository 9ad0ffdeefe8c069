import { expect, it } from 'vitest';
import { alwaysOpen } from '../../src/calendar/always.ts';
import { ask } from '../../src/calendar/ask.ts';

const always = alwaysOpen('24x7', 'UTC');

it('the last instant there is may be the answer', () => {
  const from = '2299-12-31T23:00:00Z';
  expect(ask(always, { op: 'add', from, duration: 'PT3599.999S' })).toEqual({
    result: '2299-12-31T23:59:59.999Z',
  });
});

it('a fault of the calendar itself is not taken for a bad question', () => {
  const broken = {
    ...always,
    isOpen: () => {
      throw new TypeError('broken');
    },
  };
  expect(() => ask(broken, { op: 'open', at: '2026-01-01' })).toThrow('broken');
});
