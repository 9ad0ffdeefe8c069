import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../src/calendar/calendar.ts';
import { earlier, earliest, HOUR, instant, later, latest, MINUTE } from '../../src/calendar/instant.ts';
import { formatInstant, parseInstant } from '../../src/calendar/moment.ts';
import type { CalendarSpec } from '../../src/calendar/spec.ts';
import { at, calendarOf } from './given.ts';

const specs: Record<string, CalendarSpec> = {
  office: {
    timezone: 'Europe/Berlin',
    hours: { 'mon-thu': ['09:00-12:30', '13:30-18:00'], fri: '09:00-15:00' },
    holidays: ['2026-12-25'],
    dates: { '2026-12-24': '10:00-14:00', '2026-10-25': '01:30-02:30' },
  },
  nights: { timezone: 'Australia/Lord_Howe', hours: { 'mon-sun': '22:00-02:15' } },
  week: { timezone: 'Africa/Cairo', hours: { 'sun-thu': '00:00-24:00' } },
  all: { union: ['office', 'nights', 'week'] },
};
const calendars: Calendar[] = [];
for (const spec of Object.values(specs)) calendars.push(await calendarOf(spec, specs));
const [office, nights, week, all] = calendars as [Calendar, Calendar, Calendar, Calendar];

const calendar = fc.constantFrom(...calendars);
const moment = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2028-01-01T00:00Z') }).map(instant);
const duration = fc.oneof(
  fc.integer({ min: 0, max: 400 * HOUR }),
  fc.integer({ min: 0, max: 1600 }).map((quarters) => quarters * 15 * MINUTE),
);
const runs = { numRuns: 500 };

describe('Elapsed time', () => {
  it('is monotone', () => {
    fc.assert(
      fc.property(calendar, moment, moment, moment, (tested, from, a, b) => {
        expect(tested.between(from, earliest(a, b))).toBeLessThanOrEqual(tested.between(from, latest(a, b)));
      }),
      runs,
    );
  });

  it('is additive, and what is earlier counts against', () => {
    fc.assert(
      fc.property(calendar, moment, moment, moment, (tested, a, b, c) => {
        expect(tested.between(a, b) + tested.between(b, c)).toBe(tested.between(a, c));
      }),
      runs,
    );
  });

  it('is never more than time itself', () => {
    fc.assert(
      fc.property(calendar, moment, moment, (tested, a, b) => {
        expect(Math.abs(tested.between(a, b))).toBeLessThanOrEqual(Math.abs(b - a));
      }),
      runs,
    );
  });
});

describe('add', () => {
  it('inverts between', () => {
    fc.assert(
      fc.property(calendar, moment, duration, (tested, from, length) => {
        expect(tested.between(from, tested.add(from, length))).toBe(length);
      }),
      runs,
    );
  });

  it('of a positive duration is the earliest such moment', () => {
    fc.assert(
      fc.property(calendar, moment, duration, (tested, from, length) => {
        fc.pre(length > 0);
        expect(tested.between(from, earlier(tested.add(from, length), 1))).toBe(length - 1);
      }),
      runs,
    );
  });

  it('may be done in parts', () => {
    fc.assert(
      fc.property(calendar, moment, duration, duration, (tested, from, first, second) => {
        fc.pre(second > 0);
        expect(tested.add(tested.add(from, first), second)).toBe(tested.add(from, first + second));
      }),
      runs,
    );
  });
});

describe('Openings', () => {
  it('the next opening is open, and nothing is before it', () => {
    fc.assert(
      fc.property(calendar, moment, (tested, from) => {
        const opening = tested.nextOpening(from);
        expect(tested.isOpen(opening)).toBe(true);
        expect(tested.between(from, opening)).toBe(0);
        expect(opening === from).toBe(tested.isOpen(from));
      }),
      runs,
    );
  });

  it('the next closing is closed, and all before it is open', () => {
    fc.assert(
      fc.property(calendar, moment, (tested, from) => {
        const closing = tested.nextClosing(from);
        expect(closing === null).toBe(!tested.isOpen(from));
        if (closing === null) return;
        expect(tested.isOpen(closing)).toBe(false);
        expect(tested.between(from, closing)).toBe(closing - from);
      }),
      runs,
    );
  });
});

describe('A union', () => {
  it('is open exactly when one of its members is', () => {
    fc.assert(
      fc.property(moment, (moment) => {
        expect(all.isOpen(moment)).toBe([office, nights, week].some((member) => member.isOpen(moment)));
      }),
      runs,
    );
  });

  it('counts at least what each member counts and at most their sum', () => {
    fc.assert(
      fc.property(moment, duration, (from, length) => {
        const counts = [office, nights, week].map((member) => member.between(from, later(from, length)));
        const together = all.between(from, later(from, length));
        expect(together).toBeGreaterThanOrEqual(Math.max(...counts));
        expect(together).toBeLessThanOrEqual(counts.reduce((sum, count) => sum + count, 0));
      }),
      runs,
    );
  });
});

describe('The order of questions', () => {
  it('changes no answer', async () => {
    const fresh = async (): Promise<Calendar> => calendarOf({ union: ['office', 'week'] }, specs);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: at('1990-01-01T00:00Z'), max: at('2060-01-01T00:00Z') }).map(instant), {
          minLength: 3,
          maxLength: 5,
        }),
        async (moments) => {
          const [forwards, backwards] = [await fresh(), await fresh()];
          const origin = at('2026-01-01T00:00Z');
          const one = moments.map((moment) => forwards.between(origin, moment));
          const other = moments.toReversed().map((moment) => backwards.between(origin, moment));
          expect(one).toEqual(other.toReversed());
        },
      ),
      { numRuns: 5 },
    );
  });
});

describe('An moment', () => {
  it('survives being written and read, in any zone', () => {
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'America/St_Johns',
      'UTC',
    );
    fc.assert(
      fc.property(moment, zone, (moment, name) => {
        expect(parseInstant(formatInstant(moment, name))).toBe(moment);
      }),
      runs,
    );
  });
});
