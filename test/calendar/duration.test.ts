import { describe, expect, it } from 'vitest';
import { alwaysOpen } from '../../src/calendar/always.ts';
import { type Duration, measureOn, parseDuration, wallClock } from '../../src/calendar/duration.ts';
import { isFault } from '../../src/calendar/fault.ts';
import { DAY } from '../../src/calendar/instant.ts';
import fc from '../property.ts';
import { calendarOf, hours, minutes } from './given.ts';

function read(text: string): Duration {
  const duration = parseDuration(text);
  if (isFault(duration)) throw new Error(duration.message);
  return duration;
}

describe('parseDuration', () => {
  it.each([
    ['60m', minutes(60)],
    ['1h 30m', minutes(90)],
    ['1h30m', minutes(90)],
    ['0m', 0],
    ['0d', 0],
    ['P0D', 0],
    ['0w 2h', hours(2)],
    ['90s', 90_000],
    ['1.5h', minutes(90)],
    ['0.1h', minutes(6)],
    ['2 hours 5 minutes', minutes(125)],
    ['PT2H', hours(2)],
    ['PT1H30M5S', 5_405_000],
    ['PT0.5S', 500],
    [' 8H ', hours(8)],
    ['1h  30m', minutes(90)],
    ['PT10H', hours(10)],
    ['PT1.25H', minutes(75)],
    ['PT0,5H', minutes(30)],
    ['PT1.25M', 75_000],
    ['PT0,5M', 30_000],
    ['PT10S', 10_000],
    ['PT0.25S', 250],
    [`${'0'.repeat(98)}1h`, hours(1)],
  ])('%s is time', (text, time) => {
    expect(read(text)).toEqual({ kind: 'time', time });
  });

  it.each([
    ['3 working days', 3],
    ['1 working day', 1],
    ['0.5 working days', 0.5],
    ['0.25 working days', 0.25],
    ['3workingdays', 3],
    ['3  working-days', 3],
    ['36525 working days', 36_525],
  ])('%s are working days', (text, days) => {
    expect(read(text)).toEqual({ kind: 'working-days', days });
  });

  it.each([
    ['3d', 3, 0],
    ['3 days', 3, 0],
    ['2 weeks', 14, 0],
    ['1w 2d', 9, 0],
    ['1d 2h', 1, hours(2)],
    ['P3D', 3, 0],
    ['P2W', 14, 0],
    ['P1DT2H', 1, hours(2)],
    ['P10W', 70, 0],
    ['P10D', 10, 0],
    ['36525d', 36_525, 0],
  ])('%s are calendar days', (text, days, time) => {
    expect(read(text)).toEqual({ kind: 'days', days, time });
  });

  it.each([
    ['', 'not a duration'],
    ['-5m', 'negative'],
    ['-PT5M', 'negative'],
    ['5', 'not a duration'],
    ['5 fortnights', 'not a duration'],
    ['1h 2h', 'not a duration'],
    ['1h,30m', 'not a duration'],
    ['P', 'not a duration'],
    ['PT', 'not a duration'],
    ['P1DT', 'not a duration'],
    ['P1M', 'not a duration'],
    ['P1Y', 'not a duration'],
    ['2 months', 'not a duration'],
    ['1.5d', 'fraction of a day'],
    ['0.0001s', 'whole number of milliseconds'],
    ['9999999h', 'century'],
    ['99999 working days', 'century'],
    ['36525d 1s', 'century'],
    ['1h-5m', 'not a duration'],
    ['in 3 working days', 'not a duration'],
    ['3 working days off', 'not a duration'],
    ['PxP3D', 'not a duration'],
    [`${'0'.repeat(99)}1h`, '101 characters long'],
    ['m'.repeat(10_000), 'characters long'],
  ])('%s is refused', (text, reason) => {
    expect(parseDuration(text)).toMatchObject({
      code: 'bad-duration',
      message: expect.stringContaining(reason) as string,
    });
  });
});

it.each([
  ['s sec secs second seconds', 1000],
  ['m min mins minute minutes', 60_000],
  ['h hr hrs hour hours', 3_600_000],
  ['d day days', 86_400_000],
  ['w wk wks week weeks', 604_800_000],
])('a unit may be called %s', (words, size) => {
  for (const word of words.split(' ')) expect(wallClock(read(`3 ${word}`))).toBe(3 * size);
});

it('a refusal shows every form there is', () => {
  const forms = ['60m', '1h 30m', '90s', '3 working days', '2 weeks', 'PT2H', 'P3D'];
  expect(parseDuration('soon')).toMatchObject({ allowed: forms });
  for (const form of forms) expect(parseDuration(form)).not.toHaveProperty('code');
});

describe('A working day is the longest weekday unless the policy sets hours_per_day', () => {
  it('the longest weekday', async () => {
    const office = await calendarOf({
      hours: { 'mon-thu': ['09:00-12:30', '13:30-18:00'], fri: '09:00-15:00' },
    });
    expect(measureOn(read('3 working days'), office)).toBe(hours(24));
  });

  it('a window across midnight counts where it starts', async () => {
    const nights = await calendarOf({ hours: { mon: '20:00-06:00', tue: '08:00-12:00' } });
    expect(nights.workingDay).toBe(hours(10));
  });

  it('hours_per_day', async () => {
    const office = await calendarOf({ hours: { 'mon-fri': '09:00-18:00' }, hours_per_day: 7.5 });
    expect(measureOn(read('2 working days'), office)).toBe(hours(15));
  });

  it('24x7 and 24x5 have 24 hours', async () => {
    expect(alwaysOpen('24x7', 'UTC').workingDay).toBe(DAY);
    expect((await calendarOf({ union: ['24x5'] })).workingDay).toBe(DAY);
    const longest = await calendarOf({ hours: { 'mon-fri': '09:00-17:00' }, hours_per_day: 24 });
    expect(longest.workingDay).toBe(DAY);
  });

  it("a union's is its own longest day, on the first member's wall", async () => {
    const shifts = {
      early: { timezone: 'Europe/Berlin', hours: { 'mon-fri': '06:00-14:00' } },
      late: { timezone: 'Europe/Berlin', hours: { 'mon-fri': '13:00-20:00', sat: '00:00-04:00' } },
      overseas: { timezone: 'America/New_York', hours: { 'mon-fri': '09:00-17:00' } },
    };
    expect((await calendarOf({ union: ['early', 'late'] }, shifts)).workingDay).toBe(hours(14));
    // 06:00 to 14:00 and, six hours ahead of New York, 15:00 to 23:00.
    expect((await calendarOf({ union: ['early', 'overseas'] }, shifts)).workingDay).toBe(hours(16));
  });
});

describe('A bare day on a calendar that closes is ambiguous', () => {
  it('an error that says what to write', async () => {
    const office = await calendarOf({ hours: { 'mon-fri': '09:00-17:00' } });
    expect(measureOn(read('3d'), office)).toMatchObject({
      code: 'ambiguous-duration',
      message:
        'On the calendar "tested" a day may mean a day of work or a day on the wall, and only 24x7 counts days on the wall',
      allowed: ['3 working days', '24h'],
    });
    expect(measureOn(read('2 weeks'), office)).toMatchObject({ allowed: ['10 working days', '80h'] });
    expect(measureOn(read('P1D'), office)).toMatchObject({ allowed: ['1 working day', '8h'] });
  });

  it('names no more work for six days than for seven, and forgets no hours', async () => {
    const office = await calendarOf({ hours: { 'mon-fri': '09:00-16:30' } });
    expect(measureOn(read('6d'), office)).toMatchObject({ allowed: ['5 working days', '37h 30m'] });
    expect(measureOn(read('7d'), office)).toMatchObject({ allowed: ['5 working days', '37h 30m'] });
    expect(measureOn(read('8d'), office)).toMatchObject({ allowed: ['6 working days', '45h'] });
    for (const text of ['1d 2h', 'P1DT2H'])
      expect(measureOn(read(text), office)).toMatchObject({ allowed: ['9h 30m'] });
  });

  it('is told only what the calendar takes, and what means the same', async () => {
    const office = await calendarOf({ hours: { 'mon-fri': '09:00-17:00' }, hours_per_day: 7.7 });
    const days = fc.record({
      kind: fc.constant('days' as const),
      days: fc.integer({ min: 1, max: 3000 }),
      time: fc.integer({ min: 0, max: DAY }),
    });
    fc.assert(
      fc.property(days, (duration) => {
        const fault = measureOn(duration, office);
        const allowed = typeof fault === 'number' ? [] : (fault.allowed ?? []);
        const worth = new Set(allowed.map((text) => measureOn(read(text), office)));
        expect(allowed.length).toBeGreaterThan(0);
        expect([...worth]).toEqual([expect.any(Number)]);
      }),
    );
  });

  it('no day at all is nothing', async () => {
    const office = await calendarOf({ hours: { 'mon-fri': '09:00-17:00' } });
    for (const text of ['0d', 'P0D', '0 weeks']) expect(measureOn(read(text), office)).toBe(0);
  });

  it('on 24x7 it is 24 hours', () => {
    expect(measureOn(read('3d'), alwaysOpen('24x7', 'UTC'))).toBe(3 * DAY);
    expect(measureOn(read('P1DT2H'), alwaysOpen('24x7', 'UTC'))).toBe(hours(26));
  });
});

describe('wallClock', () => {
  it('takes days and weeks, not working days', () => {
    expect(wallClock(read('2 weeks'))).toBe(14 * DAY);
    expect(wallClock(read('1d 1h'))).toBe(hours(25));
    expect(wallClock(read('90s'))).toBe(90_000);
    expect(wallClock(read('1 working day'))).toMatchObject({
      code: 'ambiguous-duration',
      message: 'Working days mean nothing where no calendar applies',
      allowed: ['24h', '1 day'],
    });
    // Calendar days are whole.
    expect(wallClock(read('1.5 working days'))).toMatchObject({ allowed: ['36h'] });
    expect(wallClock(read('0.3 working days'))).toMatchObject({ allowed: ['7h 12m'] });
    expect(wallClock(read('0.0005 working days'))).toMatchObject({ allowed: ['43.2s'] });
    expect(wallClock(read('0 working days'))).toMatchObject({ allowed: ['0h', '0 days'] });
  });
});
