import { expect, test } from 'vitest';
import { mondayMorning } from '../../src/rehearsal/monday.ts';

test.each([
  ['2026-11-29T22:00Z', 'America/Denver', '2026-11-30T16:00Z'],
  ['2026-11-30T15:59Z', 'America/Denver', '2026-11-30T16:00Z'],
  ['2026-11-30T16:00Z', 'America/Denver', '2026-12-07T16:00Z'],
  // The clocks change on the Sunday between.
  ['2027-03-27T12:00Z', 'Europe/Berlin', '2027-03-29T07:00Z'],
])('after %s in %s Monday begins its work at %s', (now, zone, monday) => {
  expect(mondayMorning(Date.parse(now), zone)).toBe(Date.parse(monday));
});
