import { describe, expect, it } from 'vitest';
import { at, calendarOf, problemsOf } from './given.ts';

const daily = { 'mon-sun': '09:00-17:00' };

describe('Holidays by region', () => {
  it('a state has its own besides the country', async () => {
    const berlin = await calendarOf({ timezone: 'Europe/Berlin', hours: daily, holidays: ['DE-BE'] });
    const bavaria = await calendarOf({ timezone: 'Europe/Berlin', hours: daily, holidays: ['DE-BY'] });
    const womensDay = at('2026-03-08T10:00+01:00');
    expect([berlin.isOpen(womensDay), bavaria.isOpen(womensDay)]).toEqual([false, true]);
    const epiphany = at('2026-01-06T10:00+01:00');
    expect([berlin.isOpen(epiphany), bavaria.isOpen(epiphany)]).toEqual([true, false]);
    const christmas = at('2026-12-25T10:00+01:00');
    expect([berlin.isOpen(christmas), bavaria.isOpen(christmas)]).toEqual([false, false]);
  });

  it('only public ones: Christmas Eve is not one in Germany', async () => {
    const berlin = await calendarOf({ timezone: 'Europe/Berlin', hours: daily, holidays: ['DE-BE'] });
    expect(berlin.isOpen(at('2026-12-24T10:00+01:00'))).toBe(true);
  });

  it('what people only observe closes nothing: Valentine’s Day', async () => {
    const us = await calendarOf({ timezone: 'America/New_York', hours: daily, holidays: ['US'] });
    expect(us.isOpen(at('2026-02-14T10:00-05:00'))).toBe(true);
  });

  it('one of several days runs over the turn of the year', async () => {
    const egypt = await calendarOf({ timezone: 'Africa/Cairo', hours: daily, holidays: ['EG'] });
    const days = ['2006-12-30', '2006-12-31', '2007-01-01', '2007-01-02', '2007-01-03', '2007-01-04'];
    const open = days.map((day) => egypt.isOpen(at(`${day}T10:00+02:00`)));
    expect(open).toEqual([true, false, false, false, false, true]);
  });

  it('a day in lieu is one: Independence Day 2026 is a Saturday', async () => {
    const us = await calendarOf({ timezone: 'America/New_York', hours: daily, holidays: ['US'] });
    expect(us.isOpen(at('2026-07-03T10:00-04:00'))).toBe(false);
    expect(us.isOpen(at('2026-07-02T10:00-04:00'))).toBe(true);
  });

  it('a holiday of several days closes them all, half a day closes nothing', async () => {
    const korea = await calendarOf({ timezone: 'Asia/Seoul', hours: daily, holidays: ['KR'] });
    const open = ['23', '24', '25', '26', '27'].map((day) => korea.isOpen(at(`2026-09-${day}T10:00+09:00`)));
    expect(open).toEqual([true, false, false, false, true]);
    const iceland = await calendarOf({ timezone: 'Atlantic/Reykjavik', hours: daily, holidays: ['IS'] });
    expect(iceland.isOpen(at('2026-12-24T10:00Z'))).toBe(true);
    expect(iceland.isOpen(at('2026-12-25T10:00Z'))).toBe(false);
  });

  it('one alone need not stand in a list', async () => {
    const office = await calendarOf({ hours: daily, holidays: '2026-12-24' });
    expect([23, 24].map((day) => office.isOpen(at(`2026-12-${String(day)}T10:00Z`)))).toEqual([true, false]);
  });

  it('a region and single dates together; a date of its own wins over both', async () => {
    const office = await calendarOf({
      timezone: 'Europe/Berlin',
      hours: daily,
      holidays: ['DE-BE', '2026-12-24'],
      dates: { '2026-12-25': '10:00-11:00' },
    });
    expect(office.isOpen(at('2026-12-24T10:30+01:00'))).toBe(false);
    expect(office.isOpen(at('2026-12-25T10:30+01:00'))).toBe(true);
    expect(office.isOpen(at('2026-12-26T10:30+01:00'))).toBe(false);
  });

  it.each([
    ['DE-BX', 'DE-BB'],
    ['DR', undefined],
    ['us', 'US'],
    ['US-CAX', 'US-CA'],
    ['DE-BY-Q', 'DE-BY-A'],
    ['DE-BY-A-B', 'DE-BY-A'],
    ['Bavaria', undefined],
  ])('an unknown region is a problem: %s', async (region, nearest) => {
    const [problem, ...others] = await problemsOf({ hours: daily, holidays: [region] });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'unknown-region', path: ['holidays', 0] });
    if (nearest !== undefined) expect(problem?.nearest).toBe(nearest);
  });

  it('answers through the whole span of years', async () => {
    const us = await calendarOf({ timezone: 'America/New_York', hours: daily, holidays: ['US', 'SA'] });
    for (const year of [1900, 1971, 2199, 2299]) {
      expect(us.isOpen(at(`${String(year)}-01-01T10:00-05:00`))).toBe(false);
      expect(us.isOpen(at(`${String(year)}-04-10T10:00-04:00`))).toBe(true);
    }
  });
});
