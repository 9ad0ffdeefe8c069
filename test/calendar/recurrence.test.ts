import { expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/calendar/instant.ts';
import { recurrenceOf } from '../../src/calendar/recurrence.ts';
import { at } from './given.ts';

it('no turn comes back where the clock is set back', () => {
  const quarters = recurrenceOf('Europe/Berlin', '2026-10-25T00:00', 15 * MINUTE);
  expect(quarters.at(at('2026-10-25T02:05+02:00'))).toBe(8);
  expect(quarters.at(at('2026-10-25T02:50+02:00'))).toBe(11);
  expect(quarters.at(at('2026-10-25T02:05+01:00'))).toBe(11);
  expect(quarters.at(at('2026-10-25T03:00+01:00'))).toBe(12);
});

it('a turn begins with the gap’s end where the clock skips its beginning', () => {
  const hours = recurrenceOf('Europe/Berlin', '2026-03-29T00:00', HOUR);
  expect(hours.start(2)).toBe(at('2026-03-29T03:00+02:00'));
  expect(hours.at(at('2026-03-29T03:00+02:00'))).toBe(3);
  expect(hours.at(at('2026-03-28T23:30+01:00'))).toBe(-1);
});

it('refuses what no wall shows', () => {
  expect(() => recurrenceOf('UTC', 'Monday', HOUR)).toThrow(
    new RangeError('Not a moment on a wall clock: Monday'),
  );
});
