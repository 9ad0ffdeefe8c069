import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/calendar/instant.ts';
import { HOUR, instant, later } from '../../src/calendar/instant.ts';
import { isNudgeable, nextNudge, nudgeTime, snoozedUntil } from '../../src/sla/nudges.ts';
import { calendarOf } from '../calendar/given.ts';

const office = await calendarOf({ timezone: 'UTC', hours: { 'mon-fri': '09:00-17:00' } });

/** Hours since Monday 2026-11-16, 00:00 UTC. */
const hour = (count: number): Instant => instant(Date.UTC(2026, 10, 16) + count * HOUR);

/** Each: when somebody put the nudges off, and until when; null: took that back. */
function put(...snoozed: readonly (readonly [at: number, until: number | null])[]) {
  return {
    snoozed: snoozed.map(([at, until]) => ({ at: hour(at), value: until === null ? null : hour(until) })),
  };
}

const always = { nudgeHours: null };
const hours = { nudgeHours: office };

describe('nudges that somebody put off', () => {
  it('come with the end that was said', () => {
    const ticket = put([10, 12]);
    expect([9, 10, 11, 12].map((at) => snoozedUntil(ticket, hour(at)))).toEqual([
      null,
      hour(12),
      hour(12),
      null,
    ]);
    expect([9, 10, 12].map((at) => isNudgeable({ ticket, policy: always }, hour(at)))).toEqual([
      true,
      false,
      true,
    ]);
    expect(nextNudge({ ticket, policy: always }, hour(10))).toBe(hour(12));
    expect(nextNudge({ ticket, policy: always }, hour(9))).toBe(hour(9));
  });

  it('come at once where it is taken back, or sooner where that is said', () => {
    expect(snoozedUntil(put([10, 20], [12, null]), hour(11))).toBe(hour(12));
    expect(snoozedUntil(put([10, 20], [12, null]), hour(12))).toBeNull();
    expect(nextNudge({ ticket: put([10, 20], [12, 14]), policy: always }, hour(10))).toBe(hour(14));
    expect(nextNudge({ ticket: put([10, 12], [12, 30]), policy: always }, hour(11))).toBe(hour(30));
  });

  it('are not put off by an end that is over', () => {
    expect(snoozedUntil(put([10, 10]), hour(10))).toBeNull();
    expect(snoozedUntil(put([10, 9]), hour(10))).toBeNull();
  });

  it('keep to the hours of nudges as well', () => {
    const ticket = put([10, 20]);
    expect([8, 9, 16, 17].map((at) => isNudgeable({ ticket: put(), policy: hours }, hour(at)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(nextNudge({ ticket, policy: hours }, hour(10))).toBe(hour(24 + 9));
    expect(nextNudge({ ticket: put([10, 24 + 10]), policy: hours }, hour(10))).toBe(hour(24 + 10));
    expect(nextNudge({ ticket: put(), policy: hours }, hour(3))).toBe(hour(9));
  });
});

describe('the time in which staff could be nudged', () => {
  const left = (
    ticket: ReturnType<typeof put>,
    policy: typeof always | typeof hours,
    from: number,
    to: number,
  ) => nudgeTime({ ticket, policy }, hour(from), hour(to)) / HOUR;

  it('is all of it, less what was put off', () => {
    expect(left(put(), always, 5, 15)).toBe(10);
    expect(left(put([10, 12]), always, 5, 15)).toBe(8);
    expect(left(put([3, 7], [10, 12]), always, 5, 11)).toBe(3);
    expect(left(put([20, 30]), always, 5, 15)).toBe(10);
    expect(left(put([1, 3]), always, 5, 15)).toBe(10);
    expect(left(put(), always, 15, 5)).toBe(0);
  });

  it('is open time where the policy names hours', () => {
    expect(left(put(), hours, 5, 15)).toBe(6);
    expect(left(put([10, 12]), hours, 5, 15)).toBe(4);
    expect(left(put([4, 10]), hours, 5, 15)).toBe(5);
  });

  it('is counted to the millisecond', () => {
    expect(nudgeTime({ ticket: put(), policy: always }, hour(5), later(hour(5), 1))).toBe(1);
  });
});
