import type { CivilDate } from './civil.ts';
import { weekdayOf } from './civil.ts';
import type { Holidays } from './holidays.ts';
import { DAY, type Instant, type Milliseconds } from './instant.ts';
import { IntervalBuilder, type IntervalSource } from './intervals.ts';
import { lengthOf, type WeeklyHours, type Window } from './window.ts';
import type { Zone } from './zone.ts';

/** Opening hours of one zone, read and found sound. */
export interface Week {
  readonly zone: Zone;
  readonly hours: WeeklyHours;
  readonly holidays: readonly Holidays[];
  /** Dates with hours of their own, in place of what the week or a holiday says. No windows: closed. */
  readonly dates: ReadonlyMap<CivilDate, readonly Window[]>;
}

/**
 * Turns weekly hours into instants. A window belongs to the date on which it starts: that date decides whether it
 * happens, however far it runs into the next.
 */
export function weeklySource(week: Week): IntervalSource {
  const { zone } = week;
  return (from, to) => {
    const open = new IntervalBuilder(from, to);
    // A window may have begun the day before, and an edge in a gap may move onwards.
    const first = Math.floor(zone.wallAt(from) / DAY) - 2;
    const last = Math.floor(zone.wallAt(to) / DAY) + 1;
    for (let date = first; date <= last; date += 1) {
      const windows = windowsOf(week, date);
      if (windows.length === 0 || !exists(zone, date)) continue;
      for (const window of windows) {
        open.add(zone.resolve(date * DAY + window.opens).first, closingOf(zone, date, window));
      }
    }
    return open.merged();
  };
}

/** The windows that start on a date. */
export function windowsOf({ hours, holidays, dates }: Week, date: CivilDate): readonly Window[] {
  const own = dates.get(date);
  if (own !== undefined) return own;
  const windows = hours[weekdayOf(date)] ?? [];
  return windows.length > 0 && holidays.some((holiday) => holiday.has(date)) ? [] : windows;
}

/** The longest weekday's total. */
export function longestDay(hours: WeeklyHours): Milliseconds {
  return Math.max(...hours.map((windows) => windows.reduce((total, window) => total + lengthOf(window), 0)));
}

/** False for a date that the zone skipped by crossing the date line. */
function exists(zone: Zone, date: CivilDate): boolean {
  const midnight = zone.resolve(date * DAY);
  return !midnight.skipped || zone.wallAt(midnight.first) < (date + 1) * DAY;
}

function closingOf(zone: Zone, date: CivilDate, { closes, overnight }: Window): Instant {
  if (overnight) return zone.resolve((date + 1) * DAY + closes).last;
  // 24:00 is the next date's first instant, even where that date's midnight comes twice.
  if (closes === DAY) return zone.resolve((date + 1) * DAY).first;
  return zone.resolve(date * DAY + closes).last;
}
