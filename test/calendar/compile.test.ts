import { describe, expect, it } from 'vitest';
import { compileCalendars } from '../../src/calendar/compile.ts';
import { at, calendarOf, hours, problemsOf } from './given.ts';

const nine = { 'mon-fri': '09:00-17:00' };

describe('Bad calendars each give a clear problem', () => {
  it.each([
    ['25:00', { hours: { mon: '09:00-25:00' } }, 'bad-hours', ['hours', 'mon']],
    ['a window without its end', { hours: { mon: ['09:00'] } }, 'bad-hours', ['hours', 'mon', 0]],
    ['a minute that no clock shows', { hours: { mon: '09:60-17:00' } }, 'bad-hours', ['hours', 'mon']],
    ['a start at 24:00', { hours: { mon: '24:00-08:00' } }, 'bad-hours', ['hours', 'mon']],
    ['an empty window', { hours: { mon: '09:00-09:00' } }, 'bad-hours', ['hours', 'mon']],
    ['a window that is a number', { hours: { mon: 9 } }, 'wrong-type', ['hours', 'mon']],
    [
      'a reversed window among others',
      { hours: { mon: ['12:30-09:00', '13:30-18:00'] } },
      'overlapping-hours',
      ['hours', 'mon', 1],
    ],
    [
      'windows that overlap',
      { hours: { mon: ['09:00-12:00', '11:00-17:00'] } },
      'overlapping-hours',
      ['hours', 'mon', 1],
    ],
    [
      'windows under two keys that overlap',
      { hours: { 'mon-fri': '09:00-17:00', wed: '16:00-18:00' } },
      'overlapping-hours',
      ['hours', 'wed'],
    ],
    [
      'a night that runs into the next morning',
      { hours: { mon: '22:00-06:00', tue: '05:00-09:00' } },
      'overlapping-hours',
      ['hours', 'tue'],
    ],
    [
      'a Sunday night that runs into Monday',
      { hours: { mon: '05:00-09:00', sun: '22:00-06:00' } },
      'overlapping-hours',
      ['hours', 'sun'],
    ],
    [
      'a night every day that meets itself',
      { hours: { 'mon-sun': ['22:00-06:00', '05:00-06:00'] } },
      'overlapping-hours',
      ['hours', 'mon-sun', 1],
    ],
    [
      'overlap on a single date',
      { hours: nine, dates: { '2026-12-24': ['09:00-12:00', '11:00-13:00'] } },
      'overlapping-hours',
      ['dates', '2026-12-24', 1],
    ],
    [
      'a day both closed and open',
      { hours: { 'mon-fri': '09:00-17:00', wed: 'closed' } },
      'bad-hours',
      ['hours', 'wed'],
    ],
    ['an unknown day', { hours: { 'mon-fry': '09:00-17:00' } }, 'unknown-key', ['hours', 'mon-fry']],
    [
      'a range of three days',
      { hours: { 'mon-tue-wed': '09:00-17:00' } },
      'unknown-key',
      ['hours', 'mon-tue-wed'],
    ],
    ['hours that are a list', { hours: ['09:00-17:00'] }, 'wrong-type', ['hours']],
    ['31 February', { hours: nine, holidays: ['2026-02-31'] }, 'bad-date', ['holidays', 0]],
    [
      '31 February as a date',
      { hours: nine, dates: { '2026-02-31': 'closed' } },
      'bad-date',
      ['dates', '2026-02-31'],
    ],
    ['a date of another form', { hours: nine, holidays: ['25.12.2026'] }, 'bad-date', ['holidays', 0]],
    ['a holiday that is a number', { hours: nine, holidays: [20_261_225] }, 'wrong-type', ['holidays', 0]],
    ['dates that are a list', { hours: nine, dates: ['2026-12-24'] }, 'wrong-type', ['dates']],
    ['an unknown zone', { timezone: 'Europe/Berln', hours: nine }, 'unknown-zone', ['timezone']],
    ['an offset as a zone', { timezone: '+01:00', hours: nine }, 'unknown-zone', ['timezone']],
    ['a zone that is a number', { timezone: 1, hours: nine }, 'wrong-type', ['timezone']],
    ['no hours', {}, 'missing-key', []],
    ['an unknown word', { hours: nine, holiday: ['DE'] }, 'unknown-key', ['holiday']],
    ['a working day of 25 hours', { hours: nine, hours_per_day: 25 }, 'wrong-type', ['hours_per_day']],
    ['a working day of no hours', { hours: nine, hours_per_day: 0 }, 'wrong-type', ['hours_per_day']],
    ['a calendar that is text', 'office', 'wrong-type', []],
    ['an empty union', { union: [] }, 'wrong-type', ['union']],
    ['a union of numbers', { union: [1] }, 'wrong-type', ['union', 0]],
    ['a union with hours', { union: ['24x7'], hours: nine }, 'unknown-key', ['hours']],
    ['a union with itself', { union: ['tested'] }, 'circular-union', ['union', 0]],
    ['a union with nobody', { union: ['24x8'] }, 'unknown-reference', ['union', 0]],
  ])('%s', async (_name, spec, code, path) => {
    expect(await problemsOf(spec)).toMatchObject([{ code, path }]);
  });

  it('the nearest valid word is offered', async () => {
    expect(await problemsOf({ timezone: 'Europe/Berln', hours: nine })).toMatchObject([
      { nearest: 'Europe/Berlin' },
    ]);
    expect(await problemsOf({ hours: { mom: '09:00-17:00' } })).toMatchObject([
      { nearest: 'mon', at: 'key' },
    ]);
    expect(await problemsOf({ union: ['24x8'] })).toMatchObject([{ nearest: '24x7' }]);
    expect(await problemsOf({ hours: nine, holiday: [] })).toMatchObject([{ nearest: 'holidays' }]);
  });

  it('a window that is reversed by mistake is told how it was read', async () => {
    const [problem] = await problemsOf({ hours: { mon: ['12:30-09:00', '13:30-18:00'] } });
    expect(problem?.message).toContain('"12:30-09:00" runs across midnight');
  });

  it('each overlap is told, and that of a range of days once', async () => {
    const overlapping = { 'mon-fri': ['09:00-12:00', '11:00-14:00'], sat: ['09:00-12:00', '11:00-14:00'] };
    const problems = await problemsOf({ hours: overlapping });
    expect(problems.map(({ path }) => path)).toEqual([
      ['hours', 'mon-fri', 1],
      ['hours', 'sat', 1],
    ]);
  });

  it('all faults of all calendars are told at once', async () => {
    const { problems, calendars } = await compileCalendars(
      {
        office: { timezone: 'Mars', hours: { mon: '9-5', tue: '10:00-12:00' }, holidays: ['2026-02-30'] },
        sound: { hours: nine },
        none: { hours: {} },
      },
      'UTC',
    );
    expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['unknown-zone', 'office.timezone'],
      ['bad-hours', 'office.hours.mon'],
      ['bad-date', 'office.holidays.0'],
      ['never-open', 'none.hours'],
    ]);
    expect([...calendars.keys()]).toEqual(['24x7', '24x5', 'sound']);
  });
});

describe('A calendar with no open time ahead is an error at load, never an endless loop', () => {
  it.each([
    ['no hours at all', { hours: {} }],
    ['every day closed', { hours: { 'mon-sun': 'closed' } }],
    ['an empty list', { hours: { mon: [] } }],
    ['single dates only, which run out', { hours: {}, dates: { '2026-12-24': '09:00-12:00' } }],
  ])('%s', async (_name, spec) => {
    expect(await problemsOf(spec)).toMatchObject([{ code: 'never-open', path: ['hours'] }]);
  });

  it('many closed dates in a row are only a long wait', async () => {
    const first = Date.UTC(2026, 0, 1);
    const closed = Array.from({ length: 1500 }, (_, day) =>
      new Date(first + day * 86_400_000).toISOString().slice(0, 10),
    );
    const rare = await calendarOf({ hours: { 'mon-sun': '09:00-17:00' }, holidays: closed });
    expect(rare.nextOpening(at('2026-01-01T10:00Z'))).toBe(at('2030-02-09T09:00Z'));
  });
});

describe('Unions', () => {
  const sun = {
    office: { timezone: 'Europe/Berlin', hours: nine },
    americas: { timezone: 'America/New_York', hours: nine },
    both: { union: ['office', 'americas'] },
  };

  it('follow the sun: open whenever a member is, one clock', async () => {
    const both = await calendarOf({ union: ['both'] }, sun);
    expect(both.zone).toBe('Europe/Berlin');
    // 09:00 to 17:00 in Berlin, 15:00 to 23:00 there for New York.
    expect(both.between(at('2026-11-20T00:00+01:00'), at('2026-11-21T00:00+01:00'))).toBe(hours(14));
    expect(both.add(at('2026-11-20T16:30+01:00'), hours(2))).toBe(at('2026-11-20T18:30+01:00'));
    expect(both.nextClosing(at('2026-11-20T09:00+01:00'))).toBe(at('2026-11-20T23:00+01:00'));
  });

  it('a union of one is that one by another name', async () => {
    const names = { alarm: { union: ['24x7'] }, own: { union: ['alarm'], hours_per_day: 8 } };
    const { calendars, problems } = await compileCalendars(names, 'Europe/Berlin');
    expect(problems).toEqual([]);
    expect(calendars.get('alarm')).toBe(calendars.get('24x7'));
    expect(calendars.get('own')).toMatchObject({ name: 'own', always: false, workingDay: hours(8) });
  });

  it('a circle through several is told once', async () => {
    const { problems, calendars } = await compileCalendars(
      { a: { union: ['b'] }, b: { union: ['c', '24x5'] }, c: { union: ['a'] }, d: { union: ['a', '24x5'] } },
      'UTC',
    );
    expect(problems).toMatchObject([
      {
        code: 'circular-union',
        path: ['c', 'union', 0],
        message: expect.stringContaining('a → b → c → a') as string,
      },
    ]);
    expect([...calendars.keys()]).toEqual(['24x7', '24x5']);
  });

  it('a circle that one leads to from outside is told without what leads there', async () => {
    const { problems } = await compileCalendars(
      { a: { union: ['b'] }, b: { union: ['c'] }, c: { union: ['b'] } },
      'UTC',
    );
    expect(problems.map(({ message }) => message)).toEqual(['This union contains itself: b → c → b']);
  });

  it('a fault of a member is told once, at the member', async () => {
    const { problems } = await compileCalendars(
      { both: { union: ['bad', '24x5'] }, bad: { hours: {} } },
      'UTC',
    );
    expect(problems).toMatchObject([{ code: 'never-open', path: ['bad', 'hours'] }]);
  });
});

describe('Built in', () => {
  it('24x7 ignores zones and holidays and cannot be redefined', async () => {
    const { calendars } = await compileCalendars({}, 'Europe/Berlin');
    const always = calendars.get('24x7');
    expect(always?.always).toBe(true);
    expect(always?.between(at('2026-12-24T00:00Z'), at('2026-12-26T00:00Z'))).toBe(hours(48));
    const { problems } = await compileCalendars({ '24x7': { hours: nine } }, 'UTC');
    const message = '24x7 is built in: it never closes. Use another name';
    expect(problems).toMatchObject([{ code: 'duplicate-name', message, path: ['24x7'], at: 'key' }]);
  });

  it("24x5 runs in the desk's zone, without holidays", async () => {
    const { calendars } = await compileCalendars({}, 'America/Denver');
    const week = calendars.get('24x5');
    expect(week?.always).toBe(false);
    expect(week?.nextOpening(at('2026-11-21T00:00-07:00'))).toBe(at('2026-11-23T00:00-07:00'));
    expect(week?.isOpen(at('2026-12-25T12:00-07:00'))).toBe(true);
  });

  it('24x5 may be redefined to give it holidays', async () => {
    const { calendars, problems } = await compileCalendars(
      {
        '24x5': { timezone: 'Europe/Berlin', hours: { 'mon-fri': '00:00-24:00' }, holidays: ['2026-12-25'] },
      },
      'UTC',
    );
    expect(problems).toEqual([]);
    expect(calendars.get('24x5')?.isOpen(at('2026-12-25T12:00+01:00'))).toBe(false);
  });
});
