import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../src/calendar/calendar.ts';
import { deskHours } from '../../src/rules/plain-week.ts';
import { at, policyOf } from '../desk/story.ts';

const { calendars } = await policyOf(`
version: 1
timezone: UTC
calendars:
  office: { timezone: Europe/Berlin, hours: { mon-thu: ['09:00-12:30', '13:30-18:00'], fri: '09:00-15:00' }, holidays: [DE-BE] }
  nights: { timezone: America/New_York, hours: { mon-fri: '22:00-06:00', sun: '10:00-24:00' } }
  west: { timezone: America/New_York, hours: { mon-fri: '09:00-17:00' } }
  sun: { union: [office, west] }
`);
const calendar = (name: string): Calendar => {
  const found = calendars.get(name);
  if (found === undefined) throw new Error(`no calendar ${name}`);
  return found;
};
const days = (name: string, when: string) =>
  deskHours(calendar(name), at(when)).week.map(({ day, windows }) => `${String(day)} ${windows.join(' ')}`);

const PLAIN = ['1', '2', '3', '4'].map((day) => `${day} 09:00-12:30 13:30-18:00`).concat('5 09:00-15:00');

describe('the hours of a desk', () => {
  it('are its plain week, in its own zone, whatever day it is', () => {
    for (const when of ['mon 10:00', 'mon 12:00', 'wed 23:30', 'sun 10:00'])
      expect(days('office', when)).toEqual(PLAIN);
  });

  it('are the same in weeks of holidays and of moved clocks', () => {
    for (const when of ['2026-03-25 10:00', '2026-04-01 10:00', '2026-10-20 10:00', '2026-12-20 10:00'])
      expect([when, days('office', when)]).toEqual([when, PLAIN]);
  });

  it('reach across midnight on the day on which they begin, and to the end of a day', () => {
    expect(days('nights', 'tue 03:00')).toEqual(
      ['1', '2', '3', '4', '5'].map((day) => `${day} 22:00-06:00`).concat('7 10:00-24:00'),
    );
  });

  it('of whole days are told day by day', () => {
    expect(days('24x5', 'wed 10:00')).toEqual(['1', '2', '3', '4', '5'].map((day) => `${day} 00:00-24:00`));
  });

  it('around the clock are no week', () => {
    expect(deskHours(calendar('24x7'), at('mon 10:00'))).toEqual({
      ...{ calendar: '24x7', always: true, zone: 'UTC' },
      ...{ week: [], opens: null },
    });
  });

  it('of several desks are told as one', () => {
    expect(days('sun', 'mon 10:00')[0]).toBe('1 09:00-12:30 13:30-23:00');
  });

  it('say when it opens again, if it is closed', () => {
    expect(deskHours(calendar('office'), at('fri 13:59')).opens).toBeNull();
    expect(deskHours(calendar('office'), at('fri 14:00')).opens).toBe(at('mon+1 08:00'));
    expect(deskHours(calendar('office'), at('mon 11:30')).opens).toBe(at('mon 12:30'));
  });
});
