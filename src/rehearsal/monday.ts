import { formatDate, weekdayOf } from '../calendar/civil.ts';
import { DAY, instant } from '../calendar/instant.ts';
import { parseInstant, wallTimeOf } from '../calendar/moment.ts';

/** The next Monday's 9:00 in a zone, today's where it is still ahead. */
export function mondayMorning(now: number, zone: string): number {
  const today = Math.floor(wallTimeOf(instant(now), zone) / DAY);
  for (let date = today; ; date += 1) {
    const at = weekdayOf(date) === 0 ? parseInstant(`${formatDate(date)}T09:00`, zone) : null;
    if (at !== null && at > now) return at;
  }
}
