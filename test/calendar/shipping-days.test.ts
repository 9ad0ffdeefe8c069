import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '../../src/calendar/civil.ts';
import { instant } from '../../src/calendar/instant.ts';
import { formatInstant } from '../../src/calendar/moment.ts';
import { ShippingDays } from '../../src/calendar/shipping-days.ts';
import { at, policyOf } from '../desk/story.ts';
import fc from '../property.ts';

const ZONES = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata'] as const;

/** A calendar of a zone that is open on some weekdays, but for its holidays. */
async function calendar(zone: string, days: string, holidays: readonly string[]) {
  const policy = await policyOf(
    `version: 1\ntimezone: ${zone}\ncalendars: { office: { timezone: ${zone}, hours: { ${days}: '09:00-17:00' }, holidays: [${holidays.join(', ')}] } }`,
  );
  const office = policy.calendars.get('office');
  if (office === undefined) throw new Error('no calendar');
  return office;
}

const day = (text: string): number => parseDate(text) ?? NaN;
const HOLIDAYS = ['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-01', '2027-06-01', '2027-11-02'];

describe('the days on which changes ship', async () => {
  const offices = new Map(
    await Promise.all(ZONES.map(async (zone) => [zone, await calendar(zone, 'mon-fri', HOLIDAYS)] as const)),
  );

  it('are one of each month, on the next day that is open or the one before', async () => {
    const office = await calendar('UTC', 'mon-fri', HOLIDAYS);
    const on = (to: 'next' | 'previous', from: string) =>
      formatDate(new ShippingDays(1, office, to, 'UTC').first(day(from)) ?? NaN);
    // 1 January 2027 is a Friday, and a holiday.
    expect(on('next', '2026-12-02')).toBe('2027-01-04');
    expect(on('previous', '2026-12-02')).toBe('2026-12-31');
    // The very day is still in time.
    expect(on('next', '2027-01-04')).toBe('2027-01-04');
    expect(on('next', '2027-01-05')).toBe('2027-02-01');
    expect(new ShippingDays(null, office, 'next', 'UTC').first(day('2027-01-05'))).toBeNull();
  });

  it('are those that somebody finds who tries every day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('next', 'previous'),
        fc.boolean(),
        fc.integer({ min: day('2026-12-01'), max: day('2028-01-31') }),
        (zone, on, to, skips, from) => {
          const days = new ShippingDays(on, skips ? (offices.get(zone) ?? null) : null, to, zone);
          // Weekdays and holidays, without any calendar.
          const isOpen = (one: number): boolean =>
            !skips ||
            (![0, 6].includes(new Date(one * 86_400_000).getUTCDay()) && !HOLIDAYS.includes(formatDate(one)));
          const ships = new Set<number>();
          for (let one = from - 70; one < from + 110; one += 1) {
            if (new Date(one * 86_400_000).getUTCDate() !== on) continue;
            let moved = one;
            while (!isOpen(moved)) moved += to === 'next' ? 1 : -1;
            ships.add(moved);
          }
          const sorted = [...ships].sort((a, b) => a - b);
          expect(days.first(from)).toBe(sorted.find((one) => one >= from));
          expect(days.last(from)).toBe(sorted.findLast((one) => one < from));
          const first = days.first(from) ?? NaN;
          // It begins with its own midnight, wherever that is.
          expect(formatInstant(days.startOf(first), zone).slice(0, 10)).toBe(formatDate(first));
          expect(days.dayOf(instant(days.startOf(first) - 1))).toBe(first - 1);
        },
      ),
    );
  });

  it('are warned of so many open days before, when the first of those opens', async () => {
    const office = await calendar('UTC', 'mon-fri', HOLIDAYS);
    const days = new ShippingDays(1, office, 'next', 'UTC');
    expect(days.openDaysBefore(day('2027-01-04'), 1, office)).toBe(at('2026-12-31 09:00'));
    // Christmas, a weekend and another holiday lie between.
    expect(days.openDaysBefore(day('2027-01-04'), 4, office)).toBe(at('2026-12-24 09:00'));
  });

  it('stay where they are where nothing is ever open nearby', async () => {
    const never = await calendar('UTC', 'mon', []);
    const closed = { ...never, between: () => 0, nextOpening: never.nextOpening.bind(never) };
    expect(new ShippingDays(1, closed, 'next', 'UTC').first(day('2027-01-01'))).toBe(day('2027-01-01'));
  });
});
