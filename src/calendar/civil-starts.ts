import { DAY, type Instant, latest } from './instant.ts';
import { zoneOf } from './zone.ts';

/** Where days, weeks or months of a zone begin. */
export interface CivilStart {
  /** The date: `2026-11-30` */
  readonly name: string;
  readonly at: Instant;
}

/**
 * The first instants of a zone's days, of its weeks, which begin on Mondays, or of its months, within `[from, to)`: of the
 * first one, which `from` may cut, `from`. Empty where that is no time at all.
 */
export function civilStarts(
  from: Instant,
  to: Instant,
  zone: string,
  every: 'day' | 'week' | 'month',
): CivilStart[] {
  const there = zoneOf(zone);
  const starts: CivilStart[] = [];
  let wall = Math.floor(there.wallAt(from) / DAY) * DAY;
  for (let at = from; at < to; at = latest(there.resolve(wall).first, from)) {
    starts.push({ name: new Date(wall).toISOString().slice(0, 10), at });
    wall = nextStart(wall, every);
  }
  return starts;
}

function nextStart(wall: number, every: 'day' | 'week' | 'month'): number {
  if (every === 'day') return wall + DAY;
  const date = new Date(wall);
  if (every === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  return wall + DAY * (7 - ((date.getUTCDay() + 6) % 7));
}
