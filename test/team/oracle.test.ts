import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { earlier, type Instant, instant, later } from '../../src/calendar/instant.ts';
import type { Absence, Team } from '../../src/policy/sections/team.ts';
import type { Duty } from '../../src/team/duty.ts';
import { onDuty, shifts } from '../../src/team/duty.ts';
import { STEP, watch } from './brute.ts';

const DAY = 48 * STEP;
const SPAN = 24 * DAY;

/** Zones, and a moment some days before their clocks are set. */
const CHANGES: readonly (readonly [string, string])[] = [
  ['Europe/Berlin', '2026-03-20'],
  ['Europe/Berlin', '2026-10-16'],
  ['America/New_York', '2026-02-28'],
  ['America/New_York', '2026-10-24'],
  ['Australia/Lord_Howe', '2026-03-28'],
  ['Australia/Lord_Howe', '2026-09-25'],
  ['Africa/Cairo', '2026-04-16'],
  ['Africa/Cairo', '2026-10-22'],
  ['America/Santiago', '2026-08-29'],
  ['Asia/Kolkata', '2026-06-01'],
  // The clocks jumped over 30 December.
  ['Pacific/Apia', '2011-12-20'],
];

const people = ['ana', 'bo', 'chen', 'dee'] as const;
const someone = fc.constantFrom(...people, 'lead');

const setting = fc.constantFrom(...CHANGES).chain(([timezone, date]) => {
  const from = instant(Date.parse(`${date}T00:00Z`));
  const step = fc.integer({ min: 0, max: SPAN / STEP }).map((steps) => later(from, steps * STEP));
  const absence = fc
    .record({ who: someone, from: step, days: fc.integer({ min: 1, max: 10 * 48 }) })
    .map(({ who, from: begin, days }): Absence => ({ who, from: begin, to: later(begin, days * STEP) }));
  const rotation = fc.record({
    every: fc.oneof(
      fc.record({ count: fc.integer({ min: 1, max: 30 }), unit: fc.constant('hour' as const) }),
      fc.record({ count: fc.integer({ min: 1, max: 5 }), unit: fc.constant('day' as const) }),
      fc.record({ count: fc.integer({ min: 1, max: 2 }), unit: fc.constant('week' as const) }),
    ),
    // On the wall, so that a turn may begin in a gap or in an overlap.
    starts: fc
      .integer({ min: 1, max: 12 * 48 })
      .map((steps) => new Date(from + DAY + steps * STEP).toISOString().slice(0, 16)),
    timezone: fc.constant(timezone),
    order: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1 }),
  });
  const team: fc.Arbitrary<Team> = fc.record({
    staff: fc.constant(null),
    groups: fc
      .record({
        name: fc.constant('a'),
        members: fc.subarray([...people]),
        label: fc.constant(null),
        rotation: fc.option(rotation, { freq: 8 }),
        overrides: fc.array(absence, { maxLength: 4 }),
      })
      .map((group) => [group]),
    away: fc.array(absence, { maxLength: 6 }),
    fallback: fc.option(fc.constant('lead')),
  });
  return fc.record({ team, from: fc.constant(from), to: fc.constant(later(from, SPAN)) });
});

const inWords = ({ because, logins }: Duty): string => `${because} ${logins.join('+')}`;

describe('Who is on duty', () => {
  it('is whom somebody names who watches the clock on the wall', () => {
    fc.assert(
      fc.property(setting, ({ team, from, to }) => {
        const watched = [...watch(team, 'a', from, to)];
        expect(watched.map(([at]) => [at, inWords(onDuty(team, 'a', at))])).toEqual(watched);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in the list of shifts as at any instant of it', () => {
    fc.assert(
      fc.property(setting, fc.array(fc.nat()), ({ team, from, to }, picks) => {
        const list = shifts(team, 'a', from, to);
        for (const at of [...picks.map((pick) => later(from, pick % SPAN)), from, earlier(to, 1)]) {
          const covering = list.filter(({ shift }) => within(shift, at));
          expect(covering).toHaveLength(1);
          expect(covering).toEqual([onDuty(team, 'a', at)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('changes from one shift to the next, which begins when the one before it ends', () => {
    fc.assert(
      fc.property(setting, ({ team, from, to }) => {
        const list = shifts(team, 'a', from, to);
        expect(list[0]?.shift.from ?? -Infinity).toBeLessThanOrEqual(from);
        expect(list.at(-1)?.shift.to ?? Infinity).toBeGreaterThanOrEqual(to);
        for (const [index, { shift }] of list.entries()) {
          if (index > 0) expect(shift.from).toBe(list[index - 1]?.shift.to);
          expect(shift.from ?? -Infinity).toBeLessThan(shift.to ?? Infinity);
          // As long as can be: unless a turn or a swap ends, somebody else comes.
          const [before, here] = [list[index - 1], list[index]];
          if (before !== undefined && here !== undefined && isStanding(here) && isStanding(before))
            expect(inWords(here)).not.toBe(inWords(before));
        }
      }),
      { numRuns: 300 },
    );
  });
});

function within({ from, to }: Duty['shift'], at: Instant): boolean {
  return (from ?? -Infinity) <= at && at < (to ?? Infinity);
}

function isStanding({ because }: Duty): boolean {
  return because !== 'rotation' && because !== 'override';
}
