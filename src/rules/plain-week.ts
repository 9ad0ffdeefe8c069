import type { Calendar } from '../calendar/calendar.ts';
import { DAY, earlier, type Instant } from '../calendar/instant.ts';
import { wallTimeOf } from '../calendar/moment.ts';
import type { DeskHours } from '../documents/desk-hours.ts';

/** So many weeks are looked at: holidays make some of them unlike the rest. */
const WEEKS = 5;

/** In which hours a calendar is open, and when it opens again if it is closed at an instant. */
export function deskHours(calendar: Calendar, at: Instant): DeskHours {
  return {
    calendar: calendar.name,
    always: calendar.always,
    zone: calendar.zone,
    week: calendar.always ? [] : weekOf(calendar, at),
    opens: calendar.isOpen(at) ? null : calendar.nextOpening(at),
  };
}

const weeks = new WeakMap<Calendar, { monday: number; week: DeskHours['week'] }>();

/** The plain week of a calendar as it is from a week on. Tickets of one run ask for few others than the last. */
function weekOf(calendar: Calendar, at: Instant): DeskHours['week'] {
  const date = dateOf(wallTimeOf(at, calendar.zone));
  // The first of January 1970 was a Thursday.
  const monday = date - ((date + 3) % 7);
  const known = weeks.get(calendar);
  if (known?.monday === monday) return known.week;
  const week = plainWeek(calendar, monday, earlier(at, (date - monday) * DAY));
  weeks.set(calendar, { monday, week });
  return week;
}

/** For each day the windows that most of the weeks ahead have; empty where none prevail. */
function plainWeek(calendar: Calendar, monday: number, at: Instant): DeskHours['week'] {
  const dates = windowsByDate(calendar, monday, at);
  const week: { day: number; windows: readonly string[] }[] = [];
  for (let day = 1; day <= 7; day += 1) {
    const seen = new Map<string, { windows: readonly string[]; count: number }>();
    for (const { weekday, windows } of dates) {
      if (weekday !== day) continue;
      const key = windows.join(' ');
      seen.set(key, { windows, count: (seen.get(key)?.count ?? 0) + 1 });
    }
    const [most] = [...seen.values()].sort((a, b) => b.count - a.count);
    if (most === undefined || most.count * 2 <= WEEKS) return [];
    if (most.windows.length > 0) week.push({ day, windows: most.windows });
  }
  return week;
}

/** The windows of each of the dates from a Monday on, by the date on which they begin. */
function windowsByDate(
  calendar: Calendar,
  monday: number,
  at: Instant,
): { weekday: number; windows: string[] }[] {
  const dates = Array.from({ length: 7 * WEEKS }, (_, index) => ({
    weekday: (index % 7) + 1,
    windows: [] as string[],
  }));
  const end = at + (7 * WEEKS + 1) * DAY;
  // Two days ahead, so that a window that is open at the beginning is seen from its start.
  let opening = calendar.nextOpening(earlier(at, 2 * DAY));
  while (opening < end) {
    const closing = calendar.nextClosing(opening);
    if (closing === null) break;
    for (const { date, window } of split(
      wallTimeOf(opening, calendar.zone),
      wallTimeOf(closing, calendar.zone),
    ))
      dates[date - monday]?.windows.push(window);
    opening = calendar.nextOpening(closing);
  }
  return dates;
}

/** A stretch of wall-clock time as windows of dates. One of less than a day may reach across midnight. */
function split(from: number, to: number): { date: number; window: string }[] {
  if (to - from < DAY) return [{ date: dateOf(from), window: `${time(from)}-${time(to, from)}` }];
  const parts: { date: number; window: string }[] = [];
  for (let begin = from; begin < to; begin = (dateOf(begin) + 1) * DAY) {
    const end = Math.min(to, (dateOf(begin) + 1) * DAY);
    parts.push({ date: dateOf(begin), window: `${time(begin)}-${time(end, begin)}` });
  }
  return parts;
}

function dateOf(on: number): number {
  return Math.floor(on / DAY);
}

/** `24:00` for the end of a date on which something began. */
function time(on: number, begun?: number): string {
  if (begun !== undefined && on % DAY === 0 && dateOf(on) > dateOf(begun)) return '24:00';
  return new Date(on).toISOString().slice(11, 16);
}
