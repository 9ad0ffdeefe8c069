import { expect, it } from 'vitest';
import { formatDate, parseDate, weekdayOf, yearOf } from '../../src/calendar/civil.ts';

it.each([
  ['1970-01-01', 0, 3],
  ['1969-12-31', -1, 2],
  ['2026-11-16', 20_773, 0],
  ['2026-11-22', 20_779, 6],
])('a date is a day of the week: %s', (text, date, weekday) => {
  expect(parseDate(text)).toBe(date);
  expect(formatDate(date)).toBe(text);
  expect(weekdayOf(date)).toBe(weekday);
  expect(yearOf(date)).toBe(Number(text.slice(0, 4)));
});
