import { expect, it } from 'vitest';
import { faultText } from '../../src/calendar/fault.ts';
import { problemsOf } from './given.ts';

const nine = { 'mon-fri': '09:00-17:00' };

const window = (text: string): string => `${text} Allowed: 09:00-17:00, 22:00-06:00, 00:00-24:00, closed.`;

it.each<[unknown, string | null]>([
  [{ hours: { mon: '9 to 5' } }, window('hours.mon: "9 to 5" is not a window of opening hours.')],
  [
    { hours: { mon: '09:60-17:00' } },
    window('hours.mon: "09:60-17:00" starts at a time that no clock shows.'),
  ],
  [{ hours: { mon: '09:00-24:01' } }, window('hours.mon: "09:00-24:01" ends at a time that no clock shows.')],
  [
    { hours: { mon: '24:00-08:00' } },
    window('hours.mon: "24:00-08:00" starts at 24:00; write it as 00:00 of the next day.'),
  ],
  [
    { hours: { mon: '09:00-09:00' } },
    window('hours.mon: "09:00-09:00" is empty; the whole day is "00:00-24:00".'),
  ],
  [{ hours: { mon: 9 } }, window('hours.mon: A window is text in quotes, such as "09:00-17:00".')],
  [
    { hours: { mon: ['09:00-12:00', '11:00-17:00'] } },
    'hours.mon.1: "09:00-12:00" on mon overlaps "11:00-17:00" on mon.',
  ],
  [
    { hours: { mon: '22:00-06:00', tue: '05:00-09:00' } },
    'hours.tue: "22:00-06:00" on mon overlaps "05:00-09:00" on tue; "22:00-06:00" runs across midnight: if that is not meant, swap its start and end.',
  ],
  [
    { hours: nine, dates: { '2026-12-24': ['09:00-12:00', '11:00-13:00'] } },
    'dates.2026-12-24.1: "09:00-12:00" on the same date overlaps "11:00-13:00" on the same date.',
  ],
  [
    { hours: { 'mon-fri': '09:00-17:00', wed: 'closed' } },
    'hours.wed: wed is closed here, but open ("09:00-17:00") elsewhere in the same hours.',
  ],
  [
    { hours: { 'tue,wed': 'closed', 'mon-wed': '09:00-17:00' } },
    'hours.tue,wed: tue is closed here, but open ("09:00-17:00") elsewhere in the same hours.',
  ],
  [
    { hours: { 'mon-fry': '09:00-17:00' } },
    'hours.mon-fry: "mon-fry" names no days of the week; write mon-fri, mon,wed or sat. Allowed: mon, tue, wed, thu, fri, sat, sun. Did you mean "fri"?',
  ],
  [
    { hours: { 'mom-fri': '09:00-17:00' } },
    'hours.mom-fri: "mom-fri" names no days of the week; write mon-fri, mon,wed or sat. Allowed: mon, tue, wed, thu, fri, sat, sun. Did you mean "mon"?',
  ],
  [
    { hours: { 'mon-tue-wed': '09:00-17:00' } },
    'hours.mon-tue-wed: "mon-tue-wed" names no days of the week; write mon-fri, mon,wed or sat. Allowed: mon, tue, wed, thu, fri, sat, sun.',
  ],
  [
    { hours: ['09:00-17:00'] },
    'hours: Hours are a map from days to windows, such as mon-fri: "09:00-17:00".',
  ],
  [
    { hours: nine, holidays: ['2026-02-31'] },
    'holidays.0: "2026-02-31" is not a date; 2026-02 is a month without that day. Allowed: YYYY-MM-DD.',
  ],
  [{ hours: nine, holidays: ['25.12.2026'] }, 'holidays.0: "25.12.2026" is not a date. Allowed: YYYY-MM-DD.'],
  [
    { hours: nine, holidays: ['2026-12-250'] },
    'holidays.0: "2026-12-250" is not a date; 2026-12 is a month without that day. Allowed: YYYY-MM-DD.',
  ],
  [
    { hours: nine, holidays: [20_261_225] },
    'holidays.0: A holiday is a date (2026-12-25) or a region (DE-BE).',
  ],
  [{ hours: nine, holidays: 'US' }, null],
  [
    { hours: nine, holidays: ['us'] },
    'holidays.0: The public holidays of "us" are not known; write a country and its state, such as US-CA, or single dates. Did you mean "US"?',
  ],
  [{ hours: nine, dates: ['2026-12-24'] }, 'dates: Dates are a map, such as { 2026-12-24: "10:00-14:00" }.'],
  [
    { hours: nine, dates: { '2026-02-31': 'closed' } },
    'dates.2026-02-31: "2026-02-31" is not a date; 2026-02 is a month without that day. Allowed: YYYY-MM-DD.',
  ],
  [
    { timezone: 'Europe/Berln', hours: nine },
    'timezone: "Europe/Berln" is not a time zone of the IANA database. Did you mean "Europe/Berlin"?',
  ],
  [
    { timezone: '+01:00', hours: nine },
    'timezone: "+01:00" is not a time zone of the IANA database. Allowed: a region and a city such as Europe/Berlin, UTC.',
  ],
  [{ timezone: 1, hours: nine }, 'timezone: A time zone is a name such as Europe/Berlin.'],
  [{}, ': A calendar needs hours, such as { mon-fri: "09:00-17:00" }.'],
  [
    { hours: nine, holiday: ['DE'] },
    'holiday: "holiday" is not a word of this kind of calendar. Allowed: timezone, hours, holidays, dates, hours_per_day. Did you mean "holidays"?',
  ],
  [
    { hours: nine, hours_per_day: 25 },
    'hours_per_day: A working day has more than 0 and at most 24 hours; write a number.',
  ],
  [
    { hours: nine, hours_per_day: '8' },
    'hours_per_day: A working day has more than 0 and at most 24 hours; write a number.',
  ],
  [
    'office',
    ': A calendar is a map with hours, or with a union. Allowed: timezone, hours, holidays, dates, hours_per_day.',
  ],
  [{ union: [] }, 'union: A union is a list of calendar names.'],
  [{ union: '24x7' }, 'union: A union is a list of calendar names.'],
  [{ union: [1] }, 'union.0: A member of a union is the name of a calendar.'],
  [
    { union: ['24x7'], hours: nine },
    'hours: "hours" is not a word of this kind of calendar. Allowed: union, hours_per_day.',
  ],
  [{ union: ['tested'] }, 'union.0: This union contains itself: tested → tested.'],
  [
    { union: ['24x8'] },
    'union.0: No calendar is named "24x8". Allowed: 24x7, 24x5, tested. Did you mean "24x7"?',
  ],
  [{ hours: {} }, 'hours: No day of the week has hours, so this calendar has no opening ahead.'],
])('%j is told so, in words', async (spec, told) => {
  const texts = (await problemsOf(spec)).map((problem) => `${problem.path.join('.')}: ${faultText(problem)}`);
  expect(texts).toEqual(told === null ? [] : [told]);
});
