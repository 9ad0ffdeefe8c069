import { expect, test } from 'vitest';
import { endedMonth, formatMonth } from '../../src/calendar/civil-month.ts';
import { formatInstant } from '../../src/calendar/moment.ts';
import { at } from '../desk/story.ts';

const shown = (now: string, zone: string, before = 0) => {
  const { name, from, to } = endedMonth(at(now), zone, before);
  return [name, formatInstant(from, 'UTC'), formatInstant(to, 'UTC')];
};

test('the month that ended last is that of the zone’s clocks', () => {
  expect(shown('2027-01-04 12:00', 'UTC')).toEqual([
    ...['2026-12', '2026-12-01T00:00:00Z', '2027-01-01T00:00:00Z'],
  ]);
  expect(shown('2026-12-31 23:30', 'Europe/Berlin')).toEqual([
    ...['2026-12', '2026-11-30T23:00:00Z', '2026-12-31T23:00:00Z'],
  ]);
  expect(shown('2027-01-01 04:59', 'America/Denver')[0]).toBe('2026-11');
  expect(shown('2027-04-01 12:00', 'Europe/Berlin')).toEqual([
    ...['2027-03', '2027-02-28T23:00:00Z', '2027-03-31T22:00:00Z'],
  ]);
});

test('the one before it goes over the year', () => {
  expect(shown('2027-01-04 12:00', 'UTC', 1)[0]).toBe('2026-11');
  expect(shown('2027-02-04 12:00', 'UTC', 1)[0]).toBe('2026-12');
});

test('a month has its name in each language', () => {
  const month = endedMonth(at('2027-04-02 12:00'), 'America/Denver');
  expect(formatMonth(month, 'America/Denver', 'en')).toBe('March 2027');
  expect(formatMonth(month, 'America/Denver', 'de')).toBe('März 2027');
});
