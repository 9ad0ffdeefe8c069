import { instant, MINUTE } from '../calendar/instant.ts';
import { parseInstant } from '../calendar/moment.ts';
import { formatDate, parseDate } from '../calendar/civil.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { TimeSpent } from '../policy/sections/time-spent.ts';
import type { TimeDoubt } from './unusual.ts';
import type { TimeEntry } from './entries.ts';

/**
 * What is unusual about an entry, as the ticket stood when it was recorded.
 *
 * @param earlier those recorded on the ticket before it
 */
export function doubtsAbout(
  entry: TimeEntry,
  earlier: readonly TimeEntry[],
  { least, most, calendar }: TimeSpent,
): TimeDoubt[] {
  const sameDay = earlier.filter(({ by, day }) => by === entry.by && day === entry.day);
  const before = sameDay.reduce((sum, { minutes }) => sum + minutes, 0);
  const after = before + entry.minutes;
  const isBack = entry.minutes < 0;
  const found: [TimeDoubt, boolean][] = [
    ['short', !isBack && entry.minutes * MINUTE < least],
    ['closed_day', !isBack && calendar !== null && isClosed(calendar, entry.day)],
    ['long_day', !isBack && after * MINUTE > most],
    ['below_nothing', isBack && after < 0],
  ];
  return found.flatMap(([doubt, holds]) => (holds ? [doubt] : []));
}

/** Whether a calendar never opens on a date of its own zone. */
function isClosed(calendar: Calendar, day: string): boolean {
  if (calendar.always) return false;
  const date = parseDate(day);
  const from = parseInstant(day, calendar.zone);
  const to = date === null ? null : parseInstant(formatDate(date + 1), calendar.zone);
  return from !== null && to !== null && calendar.between(instant(from), instant(to)) === 0;
}
