import { DAY, type Instant } from './instant.ts';
import type { Locale } from './moment.ts';
import { zoneOf } from './zone.ts';

/** A month of the Gregorian calendar as a zone's clocks show it: `[from, to)`. */
export interface CivilMonth {
  /** `2026-12` */
  readonly name: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** The month that was over last at an instant, or one so many months before it. */
export function endedMonth(at: Instant, zone: string, before = 0): CivilMonth {
  const there = zoneOf(zone);
  const wall = new Date(there.wallAt(at));
  const start = (months: number): number => Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + months, 1);
  const from = start(-1 - before);
  return {
    name: new Date(from).toISOString().slice(0, 7),
    from: there.resolve(from).first,
    to: there.resolve(start(-before)).first,
  };
}

/** `December 2026`, `Dezember 2026` */
export function formatMonth({ from }: CivilMonth, zone: string, locale: Locale): string {
  // Its clocks may begin the month a little late, where they skip midnight.
  const day = new Date(zoneOf(zone).wallAt(from) + DAY);
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day);
}

/** The months that have any part in `[from, to)`, in order. */
export function monthsBetween(from: Instant, to: Instant, zone: string): CivilMonth[] {
  const there = zoneOf(zone);
  const months: CivilMonth[] = [];
  const wall = new Date(there.wallAt(from));
  for (let month = wall.getUTCMonth(); ; month += 1) {
    const first = Date.UTC(wall.getUTCFullYear(), month, 1);
    const begins = there.resolve(first).first;
    if (begins >= to) return months;
    const ends = there.resolve(Date.UTC(wall.getUTCFullYear(), month + 1, 1)).first;
    months.push({ name: new Date(first).toISOString().slice(0, 7), from: begins, to: ends });
  }
}
