import { describe, expect, it } from 'vitest';
import { alwaysOpen } from '../../src/calendar/always.ts';
import type { Calendar } from '../../src/calendar/calendar.ts';
import type { Instant } from '../../src/calendar/instant.ts';
import { HOUR } from '../../src/calendar/instant.ts';
import type { Course, TargetPeriod } from '../../src/sla/clock.ts';
import { Stints } from '../../src/sla/stint.ts';
import { at } from '../desk/story.ts';
import { setting } from './setting.ts';

const always = alwaysOpen('24x7', 'UTC');
const office = setting.policy.calendars.get('office');
if (office === undefined) throw new Error('no office');

const BY = { kind: 'opened', by: 'cus' } as const;

function period(
  from: string,
  hours: number,
  more: Partial<TargetPeriod> = {},
  calendar: Calendar = always,
): TargetPeriod {
  return {
    from: at(from),
    knownFrom: at(from),
    rule: 'r',
    target: { within: hours * HOUR, calendar, text: `${String(hours)}h` },
    pauses: ['pending'],
    warnAt: null,
    minimumRemaining: null,
    ...more,
  };
}

type Stretch = readonly [from: string, to: string | null];

/** A clock that starts on Monday at ten, under some periods, with waits for the customer. */
function stints(periods: readonly TargetPeriod[], waits: readonly Stretch[] = [], end: string | null = null) {
  const course = {
    startedAt: at('mon 10:00'),
    startedBy: BY,
    gaps: [],
    pauses: waits.map(([from, to]) => ({
      reason: 'pending',
      from: at(from),
      to: to === null ? null : at(to),
      why: BY,
      endedBy: null,
    })),
    periods,
  } as unknown as Course;
  return new Stints(course, end === null ? null : { at: at(end), by: BY, how: 'stopped' });
}

const due = (...args: Parameters<typeof stints>): Instant | null | undefined => stints(...args).at(0)?.due;

describe('when a target is used up', () => {
  it('is so much time from the start', () => {
    expect(due([period('mon 10:00', 4)])).toBe(at('mon 14:00'));
    expect(due([period('mon 10:00', 4, {}, office)], [])).toBe(at('mon 14:00'));
    expect(due([period('mon 10:00', 8, {}, office)], [])).toBe(at('tue 10:00'));
  });

  it('is later by what stands, and by no more', () => {
    expect(due([period('mon 10:00', 4)], [['mon 11:00', 'mon 12:00']])).toBe(at('mon 15:00'));
    expect(due([period('mon 10:00', 4)], [['mon 14:00', 'mon 15:00']])).toBe(at('mon 14:00'));
    expect(due([period('mon 10:00', 4)], [['mon 13:59', 'mon 15:00']])).toBe(at('mon 15:01'));
    expect(due([period('mon 10:00', 4)], [['mon 10:00', 'mon 12:00']])).toBe(at('mon 16:00'));
    const two: readonly Stretch[] = [
      ['mon 11:00', 'mon 12:00'],
      ['mon 13:00', 'mon 14:00'],
    ];
    expect(due([period('mon 10:00', 4)], two)).toBe(at('mon 16:00'));
  });

  it('is not known while it stands with no end in sight, unless it was used up before', () => {
    expect(due([period('mon 10:00', 4)], [['mon 11:00', null]])).toBeNull();
    expect(due([period('mon 10:00', 1)], [['mon 11:00', null]])).toBe(at('mon 11:00'));
  });

  it('is told of a clock that ended, too: it may be overdue, or have had time left', () => {
    expect(due([period('mon 10:00', 4)], [], 'mon 12:00')).toBe(at('mon 14:00'));
    expect(due([period('mon 10:00', 1)], [], 'mon 12:00')).toBe(at('mon 11:00'));
    expect(due([period('mon 10:00', 1)], [], 'mon 10:00')).toBe(at('mon 11:00'));
    expect(due([period('mon 10:00', 0)], [], 'mon 10:00')).toBe(at('mon 10:00'));
  });

  it('is, of no time at all, the first moment that counts', () => {
    expect(due([period('mon 10:00', 0)])).toBe(at('mon 10:00'));
    expect(due([period('mon 10:00', 0)], [['mon 10:00', 'mon 11:00']])).toBe(at('mon 11:00'));
    expect(due([period('mon 10:00', 0)], [['mon 11:00', 'mon 12:00']])).toBe(at('mon 10:00'));
    // Before the desk opens, with a wait until it has.
    const early = new Stints(
      {
        startedAt: at('mon 08:00'),
        startedBy: BY,
        gaps: [],
        pauses: [{ reason: 'pending', from: at('mon 08:30'), to: at('mon 09:30'), why: BY, endedBy: null }],
        periods: [period('mon 08:00', 0, {}, office)],
      } as unknown as Course,
      null,
    );
    expect(early.at(0)?.due).toBe(at('mon 09:30'));
  });
});

describe('the time that has run', () => {
  it('is what ran until then, on the calendar of the target', () => {
    const elapsed = (now: string, calendar: Calendar = always, waits: readonly Stretch[] = []) =>
      (stints([period('mon 10:00', 4, {}, calendar)], waits)
        .at(0)
        ?.elapsed(at(now)) ?? 0) / HOUR;
    expect(elapsed('mon 12:00')).toBe(2);
    expect(elapsed('mon 10:00')).toBe(0);
    expect(elapsed('mon 09:00')).toBe(0);
    expect(elapsed('mon 20:00', office)).toBe(7);
    const waits: readonly Stretch[] = [['mon 11:00', 'mon 13:00']];
    expect(elapsed('mon 11:30', always, waits)).toBe(1);
    expect(elapsed('mon 14:00', always, waits)).toBe(2);
  });
});

describe('a target that takes another’s place', () => {
  const first = period('mon 10:00', 8);
  const second = (from: string, more: Partial<TargetPeriod> = {}) =>
    period(from, 2, { minimumRemaining: HOUR, ...more });
  const within = (periods: readonly TargetPeriod[]) =>
    (stints(periods).at(periods.length - 1)?.within ?? 0) / HOUR;

  it('grants at least what the policy says from then on', () => {
    expect(within([first, second('mon 10:30')])).toBe(2);
    expect(within([first, second('mon 11:30')])).toBe(2.5);
    expect(within([first, second('mon 14:00')])).toBe(5);
    expect(within([first, second('mon 14:00', { minimumRemaining: null })])).toBe(2);
  });

  it('grants nothing more where it was the first, or there was none before it, or the clock began with it', () => {
    expect(within([second('mon 14:00')])).toBe(2);
    const followed = stints([period('mon 10:00', 0.5, { minimumRemaining: HOUR }), period('mon 14:00', 8)]);
    expect(followed.at(0)?.within).toBe(HOUR / 2);
    expect(within([period('mon 10:00', 8, { target: null }), second('mon 14:00')])).toBe(2);
    expect(within([period('mon 08:00', 8), second('mon 09:00')])).toBe(2);
    expect(within([period('mon 08:00', 8), second('mon 10:00')])).toBe(2);
    expect(within([first, period('mon 11:00', 3, { target: null }), second('mon 14:00')])).toBe(5);
  });
});

describe('the periods of a course', () => {
  it('have a stint each, where they set a target', () => {
    const two = stints([
      period('mon 10:00', 8),
      period('mon 11:00', 2, { target: null }),
      period('mon 12:00', 4),
    ]);
    expect(two.at(0)?.target.text).toBe('8h');
    expect(two.at(1)).toBeNull();
    expect(two.at(2)?.target.text).toBe('4h');
    expect(two.at(3)).toBeNull();
    expect(two.at(-1)).toBeNull();
    expect(two.at(0)?.target.text).toBe('8h');
  });

  it('stand for what each of them says', () => {
    const none: TargetPeriod['pauses'] = [];
    const both = stints(
      [period('mon 10:00', 4), period('mon 10:30', 4, { pauses: none })],
      [['mon 11:00', 'mon 12:00']],
    );
    expect(both.at(0)?.due).toBe(at('mon 15:00'));
    expect(both.at(1)?.due).toBe(at('mon 14:00'));
    expect(both.at(0)?.due).toBe(at('mon 15:00'));
  });
});
