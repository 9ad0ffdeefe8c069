import { describe, expect, it } from 'vitest';
import { expectations } from '../../src/rules/expectations.ts';
import type { Clock } from '../../src/sla/clock.ts';
import type { Setting, Story } from '../desk/story.ts';
import { at } from '../desk/story.ts';
import { deskWith, wants } from './intake.ts';
import { evaluated } from './decisions.ts';

const SHIPS = 'intake: { forms: { request.yml: { ships_on: 15, required: [why] } } }';
const desk = await deskWith(`${SHIPS}\nreference: HELP-{number} ({number})`);
const plain = await deskWith('');

function expected(story: Story, now: string, where: Setting = desk) {
  const { case: c } = evaluated(where, story, now);
  const promises = c.clocks.filter(({ set }) => set === 'promise');
  return expectations(c, promises, at(now));
}

const whole = () => wants({ what: 'A desk', why: 'To stand' });

describe('what a customer can expect', () => {
  it('goes by the name that the policy gives the ticket, or its number', () => {
    expect(expected(whole(), 'mon 10:01').reference).toBe('HELP-1 (1)');
    expect(expected(whole(), 'mon 10:01', plain).reference).toBe('#1');
  });

  it('is work in the hours of what runs, calendar by calendar', () => {
    const hours = (story: Story, now: string) => expected(story, now).schedules?.map((one) => one.hours);
    expect(hours(whole(), 'mon 10:01')).toMatchObject([{ calendar: 'office', opens: null }]);
    expect(hours(whole(), 'mon 18:00')).toMatchObject([{ opens: at('tue 09:00') }]);
    expect(hours(whole().closes('mon 10:30', 'ana'), 'mon 11:00')).toEqual([]);
    const { case: c } = evaluated(desk, whole(), 'mon 10:01');
    const of = (...clocks: readonly [name: string, calendar: string, live: boolean][]) => {
      const promises = clocks.map(([name, calendar, live]) => ({ name, calendar, live }) as Clock);
      const { schedules = [] } = expectations(c, promises, at('mon 10:01'));
      return schedules.map((one) => [one.hours.calendar, ...one.clocks]);
    };
    expect(
      of(['update', '24x7', true], ['resolution', 'office', true], ['first_response', '24x7', true]),
    ).toEqual([
      ['24x7', 'update', 'first_response'],
      ['office', 'resolution'],
    ]);
    expect(of(['update', '24x7', true], ['resolution', 'office', false])).toEqual([['24x7', 'update']]);
    expect(of(['update', 'unknown', true])).toEqual([]);
  });

  it('is asked for what is missing, and only while it is', () => {
    expect(expected(wants({ what: 'A desk' }), 'mon 10:01').missing).toMatchObject([{ label: 'Why' }]);
    expect(expected(whole(), 'mon 10:01')).not.toHaveProperty('missing');
  });
});

describe('the day on which a finished change goes out', () => {
  const closed = (when: string, reason?: 'not_planned') => whole().closes(when, 'ana', reason);
  const day = (story: Story, now = '2027-02-01 10:00', where: Setting = desk) =>
    expected(story, now, where).shipDate;

  it('is the first of the policy’s days from the close on', () => {
    expect(day(closed('2026-12-14 12:00'))).toBe(at('2026-12-15 00:00'));
    expect(day(closed('2026-12-15 23:59'))).toBe(at('2026-12-15 00:00'));
    expect(day(closed('2026-12-16 00:00'))).toBe(at('2027-01-15 00:00'));
    expect(day(closed('2026-11-20 12:00'))).toBe(at('2026-12-15 00:00'));
    expect(day(closed('2027-01-31 12:00'))).toBe(at('2027-02-15 00:00'));
  });

  it('is none of what is open, or was not done, or has no such day', () => {
    expect(day(whole())).toBeUndefined();
    expect(day(closed('2026-12-14 12:00').reopens('2026-12-14 13:00', 'ana'))).toBeUndefined();
    expect(day(closed('2026-12-14 12:00', 'not_planned'))).toBeUndefined();
    expect(day(closed('2026-12-14 12:00'), undefined, plain)).toBeUndefined();
    const other = whole().with({ body: 'It is broken.' }).closes('2026-12-14 12:00', 'ana');
    expect(day(other)).toBeUndefined();
  });
});

describe('the notice that a customer gave', () => {
  it('is told where it is shorter than the policy asks for', async () => {
    const where = await deskWith(
      'intake: { forms: { request.yml: { notice: { field: needed-by, at_least: 2 weeks } } } }',
    );
    const soon = wants({ what: 'A desk', why: 'To stand', neededBy: '2026-11-20' });
    expect(expected(soon, 'mon 10:01', where).notice).toEqual({
      neededBy: at('fri 00:00'),
      asked: '2 weeks',
    });
    const later = wants({ what: 'A desk', why: 'To stand', neededBy: '2027-01-20' });
    expect(expected(later, 'mon 10:01', where)).not.toHaveProperty('notice');
  });
});
