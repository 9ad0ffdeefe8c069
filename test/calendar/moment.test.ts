import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/calendar/instant.ts';
import { instant } from '../../src/calendar/instant.ts';
import type { Locale } from '../../src/calendar/moment.ts';
import {
  formatDay,
  formatDuration,
  formatForPeople,
  formatInstant,
  formatOpenTime,
  formatWeekday,
  parseInstant,
  wallTimeOf,
} from '../../src/calendar/moment.ts';
import { isZone } from '../../src/calendar/zone.ts';
import { at } from './given.ts';

describe('parseInstant', () => {
  const morning = Date.UTC(2026, 10, 20, 15, 30);

  it.each([
    ['2026-11-20T16:30:00+01:00', morning],
    ['2026-11-20T15:30Z', morning],
    ['2026-11-20t15:30z', morning],
    ['2026-11-20 15:30:00.000Z', morning],
    ['2026-11-20T15:30:00.123456Z', morning + 123],
    ['2026-11-20T21:00+0530', morning],
    ['2026-11-20T14:45:30-00:44:30', morning],
    ['2026-11-20T24:00Z', Date.UTC(2026, 10, 21)],
    ['2026-11-20T15:30:59Z', morning + 59_000],
    ['2026-11-20T15:30:00,25Z', morning + 250],
    ['2026-11-20T15:30:00.123456789Z', morning + 123],
    ['2026-11-20T15:59Z', morning + 29 * 60_000],
    ['2026-11-20T16:30+01', morning],
    ['1900-01-01T00:00Z', Date.UTC(1900, 0, 1)],
    ['2299-12-31T23:59:59.999Z', Date.UTC(2300, 0, 1) - 1],
    ['2026-11-21T15:29+23:59', morning],
    ['2026-11-21T15:29:59+23:59:59', morning],
  ])('%s', (text, moment) => {
    expect(parseInstant(text)).toBe(moment);
  });

  it('is local to the zone given when there is no offset', () => {
    expect(parseInstant('2026-11-20T16:30', 'Europe/Berlin')).toBe(morning);
    expect(parseInstant('2026-11-20', 'Europe/Berlin')).toBe(Date.UTC(2026, 10, 19, 23));
    expect(parseInstant('2026-11-20T16:30:00+01:00', 'Asia/Tokyo')).toBe(morning);
  });

  it("takes a skipped time as the gap's end and a doubled one as the first", () => {
    expect(parseInstant('2026-03-29T02:30', 'Europe/Berlin')).toBe(at('2026-03-29T03:00+02:00'));
    expect(parseInstant('2026-10-25T02:30', 'Europe/Berlin')).toBe(at('2026-10-25T02:30+02:00'));
    expect(parseInstant('2011-12-30', 'Pacific/Apia')).toBe(at('2011-12-31T00:00+14:00'));
  });

  it.each([
    '2026-11-20T16:30',
    '2026-11-20',
    '2026-02-31T10:00Z',
    '2026-13-01T10:00Z',
    '2026-11-20T25:00Z',
    '2026-11-20T24:01Z',
    '2026-11-20T10:60Z',
    '2026-11-20T10:00:60Z',
    '2026-11-20T10:00+24:00',
    '2026-11-20T10:00+01:60',
    '20 Nov 2026',
    'on 2026-11-20T10:00Z',
    '2026-11-20T10:00Z sharp',
    '2026-11-20T10:00:00.Z',
    '2026-11-20T10:00:00.1234567890Z',
    '2026-11-20T10:00+01:00:60',
    '2026-11-20T24:00:00.001Z',
    '1899-12-31T23:59Z',
    '2300-01-01T00:00Z',
    '',
    'now',
  ])('refuses %s', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('refuses a local time outside its years', () => {
    expect(parseInstant('1850-01-01', 'Europe/Berlin')).toBeNull();
  });
});

describe('formatInstant', () => {
  it.each([
    ['2026-11-23T09:30:00Z', 'Europe/Berlin', '2026-11-23T10:30:00+01:00'],
    ['2026-11-23T09:30:00.250Z', 'Europe/Berlin', '2026-11-23T10:30:00.250+01:00'],
    ['2026-11-23T09:30:00Z', 'UTC', '2026-11-23T09:30:00Z'],
    ['2026-11-23T09:30:00Z', 'Europe/London', '2026-11-23T09:30:00+00:00'],
    ['2026-11-23T09:30:00Z', 'America/St_Johns', '2026-11-23T06:00:00-03:30'],
    ['1970-06-01T00:00:00Z', 'Africa/Monrovia', '1970-05-31T23:15:30-00:44:30'],
  ])('%s in %s', (text, zone, written) => {
    expect(formatInstant(at(text), zone)).toBe(written);
    expect(parseInstant(written)).toBe(at(text));
  });
});

describe('formatForPeople', () => {
  it.each([
    ['2026-11-23T09:30:00Z', 'Europe/Berlin', 'Mon 23 Nov 2026, 10:30 CET'],
    ['2026-07-01T09:30:00Z', 'Europe/Berlin', 'Wed 1 Jul 2026, 11:30 CEST'],
    ['2026-11-23T09:30:15Z', 'America/Denver', 'Mon 23 Nov 2026, 02:30:15 MST'],
    ['2026-11-23T09:30:00Z', 'UTC', 'Mon 23 Nov 2026, 09:30 UTC'],
    ['2026-11-23T09:30:00Z', 'Asia/Kathmandu', 'Mon 23 Nov 2026, 15:15 UTC+05:45'],
  ])('%s in %s', (text, zone, written) => {
    expect(formatForPeople(at(text), zone)).toBe(written);
  });
});

const words = (write: (unit: number) => string, count: number): string =>
  Array.from({ length: count }, (_, unit) => write(unit)).join(' ');
const month = (unit: number): Instant => instant(Date.UTC(2026, unit, 1));

describe('dates in words', () => {
  it('names every month and every day of the week', () => {
    const short = (locale: Locale) => (unit: number) =>
      formatDay(month(unit), 'UTC', locale).split(' ')[2] ?? '';
    expect(words(short('en'), 12)).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
    expect(words(short('de'), 12)).toBe('Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.');
    expect(words((day) => formatWeekday(day), 8)).toBe('Sun Mon Tue Wed Thu Fri Sat Sun');
    expect(words((day) => formatWeekday(day, 'de'), 8)).toBe('So Mo Di Mi Do Fr Sa So');
  });

  it('is the date in the zone', () => {
    const midnight = at('2026-11-22T23:30Z');
    expect(formatDay(midnight, 'UTC')).toBe('Sun 22 Nov 2026');
    expect(formatDay(midnight, 'Europe/Berlin', 'de')).toBe('Mo 23. Nov. 2026');
    expect(wallTimeOf(midnight, 'Europe/Berlin')).toBe(Date.UTC(2026, 10, 23, 0, 30));
  });

  it.each([
    ['Europe/Berlin', '10:30 Uhr MEZ'],
    ['America/Denver', '02:30 Uhr MST'],
    ['Europe/London', '09:30 Uhr GMT'],
    ['Australia/Sydney', '20:30 Uhr AEDT'],
    ['Asia/Kathmandu', '15:15 Uhr UTC+05:45'],
  ])('names the zone as readers of German know it: %s', (zone, told) => {
    expect(formatForPeople(at('2026-11-23T09:30:00Z'), zone, 'de')).toBe(`Mo 23. Nov. 2026, ${told}`);
  });
});

describe('formatDuration is exact', () => {
  it.each([
    [0, '0 s'],
    [45_000, '45 s'],
    [9_000_000, '2 h 30 min'],
    [273_600_000, '3 d 4 h'],
    [3_599_999, '59 min 59 s 999 ms'],
    [-90_000, '-1 min 30 s'],
    [1, '1 ms'],
  ])('%i ms is %s', (span, written) => {
    expect(formatDuration(span)).toBe(written);
  });
});

describe('formatOpenTime', () => {
  it('writes no days where they might be days of work or days on the wall', () => {
    expect(formatOpenTime(86_400_000, 'office')).toBe('24 h');
    expect(formatOpenTime(273_660_000, '24x5', 'de')).toBe('76 h 1 min');
    expect(formatOpenTime(0, 'office')).toBe('0 s');
    expect(formatOpenTime(-90_000_000, 'office')).toBe('-25 h');
  });

  it('counts days around the clock', () => {
    expect(formatOpenTime(273_600_000, '24x7')).toBe('3 d 4 h');
    expect(formatOpenTime(273_600_000, '24x7', 'de')).toBe('3 Tage 4 h');
    expect(formatOpenTime(100_800_000, '24x7', 'de')).toBe('1 Tag 4 h');
    expect(formatOpenTime(100_800_000, '24x7')).toBe('1 d 4 h');
  });
});

describe('isZone', () => {
  it.each([
    ['Europe/Berlin', true],
    ['US/Pacific', true],
    ['UTC', true],
    ['Europe/Berln', false],
    ['+01:00', false],
    ['', false],
  ])('%s: %s', (name, known) => {
    expect(isZone(name)).toBe(known);
  });
});
