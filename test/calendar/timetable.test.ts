import { describe, expect, it } from 'vitest';
import { alwaysOpen } from '../../src/calendar/always.ts';
import { DAY, earlier, instant, later, NEVER } from '../../src/calendar/instant.ts';
import { at, calendarOf, hours } from './given.ts';

const office = await calendarOf({
  timezone: 'Europe/Berlin',
  hours: { 'mon-fri': ['09:00-12:00', '13:00-17:00'] },
});

describe('Windows are half-open', () => {
  it('open at the opening edge, closed at the closing edge', () => {
    expect(office.isOpen(at('2026-11-20T09:00+01:00'))).toBe(true);
    expect(office.isOpen(at('2026-11-20T08:59:59.999+01:00'))).toBe(false);
    expect(office.isOpen(at('2026-11-20T12:00+01:00'))).toBe(false);
    expect(office.isOpen(at('2026-11-20T11:59:59.999+01:00'))).toBe(true);
  });
});

describe('Adding', () => {
  it('zero outside hours lands on the next opening', () => {
    expect(office.add(at('2026-11-20T12:00+01:00'), 0)).toBe(at('2026-11-20T13:00+01:00'));
    expect(office.add(at('2026-11-20T17:00+01:00'), 0)).toBe(at('2026-11-23T09:00+01:00'));
    expect(office.add(at('2026-11-20T12:30+01:00'), 0)).toBe(at('2026-11-20T13:00+01:00'));
  });

  it('zero within hours stays', () => {
    expect(office.add(at('2026-11-20T09:00+01:00'), 0)).toBe(at('2026-11-20T09:00+01:00'));
    expect(office.add(at('2026-11-20T10:15+01:00'), 0)).toBe(at('2026-11-20T10:15+01:00'));
    expect(alwaysOpen('24x7', 'UTC').add(instant(5), 0)).toBe(5);
  });

  it('exactly filling a window ends at its closing edge', () => {
    expect(office.add(at('2026-11-20T09:00+01:00'), hours(3))).toBe(at('2026-11-20T12:00+01:00'));
    expect(office.add(at('2026-11-20T09:00+01:00'), hours(7))).toBe(at('2026-11-20T17:00+01:00'));
    expect(office.add(at('2026-11-20T09:00+01:00'), hours(7) + 1)).toBe(at('2026-11-23T09:00+01:00') + 1);
  });

  it('ends at the earliest instant at which that much open time has passed', () => {
    expect(office.add(at('2026-11-20T16:30+01:00'), hours(2))).toBe(at('2026-11-23T10:30+01:00'));
    expect(office.add(at('2026-11-21T03:00+01:00'), 1)).toBe(at('2026-11-23T09:00+01:00') + 1);
  });

  it('exactly filling the last window of a compiled stretch ends there, not at the next opening', async () => {
    // Stretches are 364 days from the epoch on; each is filled to the millisecond.
    const days = await calendarOf({ timezone: 'UTC', hours: { 'mon-sun': '12:00-24:00' } });
    for (const stretch of [55, 56, 57]) {
      const edge = instant(stretch * 364 * DAY);
      expect(days.add(earlier(edge, DAY), hours(12))).toBe(edge);
      expect(days.nextClosing(earlier(edge, 1))).toBe(edge);
    }
  });

  it('refuses what is no duration', () => {
    expect(() => office.add(at('2026-11-20T09:00Z'), -1)).toThrow(
      new RangeError('Not a duration to add: -1'),
    );
    expect(() => office.add(at('2026-11-20T09:00Z'), Number.NaN)).toThrow(RangeError);
    expect(() => alwaysOpen('24x7', 'UTC').add(instant(0), -1)).toThrow(
      new RangeError('Not a duration to add: -1'),
    );
  });
});

describe('Calendars compute in milliseconds', () => {
  it('a span is exact to the millisecond', () => {
    expect(office.between(at('2026-11-20T16:59:59.998+01:00'), at('2026-11-23T09:00:00.001+01:00'))).toBe(3);
  });

  it('between is negative when to is earlier', () => {
    expect(office.between(at('2026-11-23T10:00+01:00'), at('2026-11-20T16:00+01:00'))).toBe(hours(-2));
  });
});

describe('Far away', () => {
  const week = hours(7 * 5);

  it('answers from 1970 to 2200, in any order', () => {
    // 1970-01-05 and 2199-12-30 are Mondays, 12,000 weeks apart less one.
    const weeks = (at('2199-12-30T00:00Z') - at('1970-01-05T00:00Z')) / (7 * DAY);
    expect(Number.isInteger(weeks)).toBe(true);
    expect(office.between(at('2199-12-30T00:00Z'), at('1970-01-05T00:00Z'))).toBe(-weeks * week);
    expect(office.add(at('1970-01-05T00:00Z'), weeks * week)).toBe(at('2199-12-27T17:00+01:00'));
    expect(office.isOpen(at('2026-11-20T10:00+01:00'))).toBe(true);
  });

  it('answers for the first and the last days of its years', () => {
    for (const day of ['1900-01-02', '2299-12-29']) {
      expect(office.isOpen(at(`${day}T10:00Z`))).toBe(true);
      expect(office.isOpen(at(`${day}T20:00Z`))).toBe(false);
    }
  });

  it('refuses what lies beyond its years instead of running on', () => {
    expect(() => office.add(at('2290-01-01T00:00Z'), 100 * 52 * week)).toThrow(/years 1900 to 2299/);
    expect(() => office.between(instant(0), NEVER)).toThrow(RangeError);
    expect(() => office.isOpen(instant(Number.NaN))).toThrow(RangeError);
    expect(() => office.nextOpening(earlier(at('1900-01-01T00:00Z'), 800 * DAY))).toThrow(RangeError);
  });

  it('answers what it can after it was first asked what it cannot', async () => {
    const fresh = await calendarOf({ timezone: 'UTC', hours: { 'mon-fri': '09:00-17:00' } });
    const outside = earlier(at('1900-01-01T00:00Z'), 800 * DAY);
    expect(() => fresh.add(outside, hours(1))).toThrow(RangeError);
    expect(fresh.between(at('2026-11-16T00:00Z'), at('2026-11-23T00:00Z'))).toBe(hours(40));
  });

  it('is not open before or after what a question compiled first', async () => {
    const fresh = await calendarOf({ timezone: 'UTC', hours: { 'mon-fri': '09:00-17:00' } });
    const monday = at('2026-11-16T00:00Z');
    for (const years of [0, 1, -1, 30, -30]) {
      const other = later(monday, years * 364 * DAY);
      expect(fresh.between(other, later(other, 7 * DAY))).toBe(hours(40));
    }
  });
});
