import { describe, expect, it } from 'vitest';
import type { WeeklySpec } from '../../src/calendar/spec.ts';
import { at, calendarOf, hours, minutes, openings } from './given.ts';

const berlin = (spec: Omit<WeeklySpec, 'timezone'>): WeeklySpec => ({ timezone: 'Europe/Berlin', ...spec });

describe('A calendar is weekly windows in a named zone', () => {
  it('several windows a day', async () => {
    const office = await calendarOf(
      berlin({ hours: { 'mon-thu': ['09:00-12:30', '13:30-18:00'], fri: '09:00-15:00' } }),
    );
    expect(openings(office, '2026-11-19T00:00Z', '2026-11-23T00:00Z')).toEqual([
      '2026-11-19T09:00:00+01:00 to 2026-11-19T12:30:00+01:00',
      '2026-11-19T13:30:00+01:00 to 2026-11-19T18:00:00+01:00',
      '2026-11-20T09:00:00+01:00 to 2026-11-20T15:00:00+01:00',
    ]);
  });

  it('across midnight', async () => {
    const nights = await calendarOf(berlin({ hours: { 'mon-tue': '22:00-06:00' } }));
    expect(openings(nights, '2026-11-16T00:00Z', '2026-11-22T00:00Z')).toEqual([
      '2026-11-16T22:00:00+01:00 to 2026-11-17T06:00:00+01:00',
      '2026-11-17T22:00:00+01:00 to 2026-11-18T06:00:00+01:00',
    ]);
  });

  it('to 24:00, and days that touch are one opening', async () => {
    const days = await calendarOf(berlin({ hours: { wed: '18:00-24:00', thu: '00:00-24:00' } }));
    expect(openings(days, '2026-11-18T00:00Z', '2026-11-22T00:00Z')).toEqual([
      '2026-11-18T18:00:00+01:00 to 2026-11-20T00:00:00+01:00',
    ]);
  });

  it('day ranges may wrap around the week and days may be listed', async () => {
    const odd = await calendarOf(berlin({ hours: { 'sat-mon': '10:00-11:00', 'wed,fri': '12:00-13:00' } }));
    const days = openings(odd, '2026-11-16T00:00Z', '2026-11-23T00:00Z').map((span) => span.slice(0, 10));
    expect(days).toEqual(['2026-11-16', '2026-11-18', '2026-11-20', '2026-11-21', '2026-11-22']);
  });

  it('weekends are not counted', async () => {
    const office = await calendarOf(berlin({ hours: { 'mon-fri': '09:00-17:00' } }));
    expect(office.between(at('2026-11-20T16:00+01:00'), at('2026-11-23T10:00+01:00'))).toBe(hours(2));
  });
});

describe('minus holidays; a date may have its own hours', () => {
  const hours9to17 = { 'mon-sun': '09:00-17:00' };

  it('a holiday is closed', async () => {
    const office = await calendarOf(berlin({ hours: hours9to17, holidays: ['2026-12-25'] }));
    expect(office.isOpen(at('2026-12-25T10:00+01:00'))).toBe(false);
    expect(office.isOpen(at('2026-12-26T10:00+01:00'))).toBe(true);
  });

  it('a date of its own replaces the week', async () => {
    const office = await calendarOf(
      berlin({ hours: hours9to17, dates: { '2026-12-24': '10:00-12:00', '2026-12-23': 'closed' } }),
    );
    expect(openings(office, '2026-12-23T00:00Z', '2026-12-25T00:00Z')).toEqual([
      '2026-12-24T10:00:00+01:00 to 2026-12-24T12:00:00+01:00',
    ]);
  });

  it('a date of its own replaces a holiday', async () => {
    const office = await calendarOf(
      berlin({ hours: hours9to17, holidays: ['2026-12-25'], dates: { '2026-12-25': '14:00-15:00' } }),
    );
    expect(office.between(at('2026-12-25T00:00+01:00'), at('2026-12-26T00:00+01:00'))).toBe(hours(1));
  });
});

describe('A window belongs to the date on which it starts', () => {
  it('and runs on into a holiday', async () => {
    const nights = await calendarOf(
      berlin({ hours: { 'mon-sun': '22:00-06:00' }, holidays: ['2026-12-25'] }),
    );
    expect(openings(nights, '2026-12-24T12:00Z', '2026-12-27T12:00Z')).toEqual([
      '2026-12-24T22:00:00+01:00 to 2026-12-25T06:00:00+01:00',
      '2026-12-26T22:00:00+01:00 to 2026-12-27T06:00:00+01:00',
    ]);
  });

  it('and runs on into a date with hours of its own, merging with them', async () => {
    const nights = await calendarOf(
      berlin({ hours: { mon: '22:00-06:00' }, dates: { '2026-11-17': '05:00-08:00' } }),
    );
    expect(openings(nights, '2026-11-16T00:00Z', '2026-11-19T00:00Z')).toEqual([
      '2026-11-16T22:00:00+01:00 to 2026-11-17T08:00:00+01:00',
    ]);
  });
});

describe('24x7 and 24x5', () => {
  it('24x5 is Monday 00:00 to Saturday 00:00 in its zone', async () => {
    const week = await calendarOf(
      { union: ['24x5'] },
      { '24x5': berlin({ hours: { 'mon-fri': '00:00-24:00' } }) },
    );
    expect(openings(week, '2026-11-15T12:00Z', '2026-11-22T00:00Z')).toEqual([
      '2026-11-16T00:00:00+01:00 to 2026-11-21T00:00:00+01:00',
    ]);
  });

  it('24x7 in a union leaves no closing', async () => {
    const all = await calendarOf({ union: ['24x7', '24x5'] });
    expect(all.nextClosing(at('2026-11-21T12:00Z'))).toBeNull();
    expect(all.between(at('2026-01-01T00:00Z'), at('2027-01-01T00:00Z'))).toBe(hours(365 * 24));
  });

  it('a calendar closed on one date only never closes after it', async () => {
    const almost = await calendarOf(
      berlin({ hours: { 'mon-sun': '00:00-24:00' }, holidays: ['2060-01-01'] }),
    );
    expect(almost.nextClosing(at('2026-01-01T00:00Z'))).toBe(at('2060-01-01T00:00+01:00'));
    expect(almost.nextClosing(at('2060-02-01T00:00Z'))).toBeNull();
  });
});

describe('Window edges are wall-clock times', () => {
  it('a day may have 23 or 25 hours', async () => {
    const days = await calendarOf(berlin({ hours: { sun: '00:00-24:00' } }));
    const length = (from: string, to: string): number => days.between(at(from), at(to));
    expect(length('2026-03-28T00:00Z', '2026-03-30T12:00Z')).toBe(hours(23));
    expect(length('2026-10-24T00:00Z', '2026-10-26T12:00Z')).toBe(hours(25));
    expect(length('2026-11-21T00:00Z', '2026-11-23T12:00Z')).toBe(hours(24));
  });

  it("an edge in a spring gap moves to the gap's end", async () => {
    const starts = await calendarOf(berlin({ hours: { sun: '02:30-04:00' } }));
    expect(openings(starts, '2026-03-28T12:00Z', '2026-03-30T00:00Z')).toEqual([
      '2026-03-29T03:00:00+02:00 to 2026-03-29T04:00:00+02:00',
    ]);
    const ends = await calendarOf(berlin({ hours: { sun: '01:00-02:30' } }));
    expect(openings(ends, '2026-03-28T12:00Z', '2026-03-30T00:00Z')).toEqual([
      '2026-03-29T01:00:00+01:00 to 2026-03-29T03:00:00+02:00',
    ]);
  });

  it('a window inside the gap does not happen', async () => {
    const lost = await calendarOf(berlin({ hours: { sun: '02:10-02:50' } }));
    expect(openings(lost, '2026-03-28T12:00Z', '2026-03-30T00:00Z')).toEqual([]);
  });

  it('in an autumn overlap a start is the first occurrence and an end the last', async () => {
    const twice = await calendarOf(berlin({ hours: { sun: '02:15-02:45' } }));
    expect(openings(twice, '2026-10-24T12:00Z', '2026-10-26T00:00Z')).toEqual([
      '2026-10-25T02:15:00+02:00 to 2026-10-25T02:45:00+01:00',
    ]);
    const until2 = await calendarOf(berlin({ hours: { sat: '22:00-02:00' } }));
    expect(openings(until2, '2026-10-24T12:00Z', '2026-10-26T00:00Z')).toEqual([
      '2026-10-24T22:00:00+02:00 to 2026-10-25T02:00:00+01:00',
    ]);
    const from3 = await calendarOf(berlin({ hours: { sun: '03:00-04:00' } }));
    expect(openings(from3, '2026-10-24T12:00Z', '2026-10-26T00:00Z')).toEqual([
      '2026-10-25T03:00:00+01:00 to 2026-10-25T04:00:00+01:00',
    ]);
  });

  it("Lord Howe's half hour", async () => {
    const howe = await calendarOf({ timezone: 'Australia/Lord_Howe', hours: { sun: '01:00-03:00' } });
    const length = (from: string, to: string): number => howe.between(at(from), at(to));
    expect(length('2026-04-04T00:00Z', '2026-04-06T00:00Z')).toBe(minutes(150));
    expect(length('2026-10-03T00:00Z', '2026-10-05T00:00Z')).toBe(minutes(90));
  });

  it("24:00 is the next date's first instant", async () => {
    // Cairo skipped the first hour of 2023-04-28.
    const cairo = await calendarOf({
      timezone: 'Africa/Cairo',
      hours: { thu: '20:00-24:00', fri: '00:00-02:00' },
    });
    expect(openings(cairo, '2023-04-27T12:00Z', '2023-04-29T00:00Z')).toEqual([
      '2023-04-27T20:00:00+02:00 to 2023-04-28T02:00:00+03:00',
    ]);
    // Havana shows the first hour of 2026-11-01 twice.
    const havana = await calendarOf({ timezone: 'America/Havana', hours: { sat: '20:00-24:00' } });
    expect(openings(havana, '2026-10-31T12:00Z', '2026-11-02T00:00Z')).toEqual([
      '2026-10-31T20:00:00-04:00 to 2026-11-01T00:00:00-04:00',
    ]);
    // One minute into 1999-10-31, St. John's went back to 23:01 of the day before.
    const johns = await calendarOf({ timezone: 'America/St_Johns', hours: { sat: '20:00-24:00' } });
    expect(openings(johns, '1999-10-30T12:00Z', '1999-11-01T00:00Z')).toEqual([
      '1999-10-30T20:00:00-02:30 to 1999-10-31T00:00:00-02:30',
    ]);
  });

  it('a window to 00:00 is not one to 24:00: its end is the last time that midnight comes', async () => {
    const havana = await calendarOf({ timezone: 'America/Havana', hours: { sat: '20:00-00:00' } });
    expect(openings(havana, '2026-10-31T12:00Z', '2026-11-02T00:00Z')).toEqual([
      '2026-10-31T20:00:00-04:00 to 2026-11-01T00:00:00-05:00',
    ]);
  });

  it('a window of a date that a zone skipped never happens', async () => {
    // Samoa went from 29 to 31 December 2011.
    const apia = await calendarOf({ timezone: 'Pacific/Apia', hours: { 'mon-sun': '09:00-17:00' } });
    expect(openings(apia, '2011-12-29T12:00Z', '2011-12-31T12:00Z')).toEqual([
      '2011-12-29T09:00:00-10:00 to 2011-12-29T17:00:00-10:00',
      '2011-12-31T09:00:00+14:00 to 2011-12-31T17:00:00+14:00',
    ]);
    const nights = await calendarOf({ timezone: 'Pacific/Apia', hours: { 'thu-fri': '22:00-06:00' } });
    expect(openings(nights, '2011-12-29T12:00Z', '2012-01-02T00:00Z')).toEqual([
      '2011-12-29T22:00:00-10:00 to 2011-12-31T00:00:00+14:00',
    ]);
  });

  it('a zone that changes its rules: Troll by two hours, Caracas by thirty minutes', async () => {
    const troll = await calendarOf({ timezone: 'Antarctica/Troll', hours: { sun: '00:00-24:00' } });
    expect(troll.between(at('2026-03-28T12:00Z'), at('2026-03-30T12:00Z'))).toBe(hours(22));
    const caracas = await calendarOf({ timezone: 'America/Caracas', hours: { sun: '00:00-24:00' } });
    expect(caracas.between(at('2016-04-30T12:00Z'), at('2016-05-02T12:00Z'))).toBe(minutes(23 * 60 + 30));
  });
});
