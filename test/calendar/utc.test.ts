import { expect, it } from 'vitest';
import { EARLIEST, earlier, later, LATEST } from '../../src/calendar/instant.ts';
import { formatUtc, parseUtc } from '../../src/calendar/utc.ts';

it.each(['2026-11-23T09:30:00Z', '2026-11-23T09:30:00.250Z', formatUtc(EARLIEST), formatUtc(LATEST)])(
  'what was written is read: %s',
  (text) => {
    const at = parseUtc(text);
    expect(at === null ? null : formatUtc(at)).toBe(text);
  },
);

it.each([
  '2026-11-23T09:30:00.000Z',
  '2026-11-23T10:30:00+01:00',
  '2026-11-23',
  '2026-02-31T00:00:00Z',
  'now',
  '',
  formatUtc(earlier(EARLIEST, 1)),
  formatUtc(later(LATEST, 1)),
])('nothing else is: %s', (text) => {
  expect(parseUtc(text)).toBeNull();
});
