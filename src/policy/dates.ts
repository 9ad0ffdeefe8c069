import { parseDate } from '../calendar/civil.ts';
import { DAY, type Instant } from '../calendar/instant.ts';
import { parseInstant } from '../calendar/moment.ts';
import type { Path, Scope, Written } from './scope.ts';
import { quote } from '../text/quote.ts';

/** How a moment may be written. */
export const MOMENTS = ['2026-11-20', '2026-11-20T09:00', '2026-11-20T09:00+01:00'];

/** A moment, or the first instant of a date, in the desk's zone; null when it is neither. */
export function instantOf(scope: Scope, { text, path }: Written): Instant | null {
  const instant = parseInstant(text, scope.timezone);
  if (instant === null) {
    const message = `${quote(text)} is not a moment`;
    scope.report({ code: 'bad-instant', message, allowed: MOMENTS, path });
  }
  return instant;
}

/** The first instant, in the desk's zone, of the date that many days after the one written. */
export function startOf(
  scope: Pick<Scope, 'report' | 'timezone'>,
  text: string,
  daysLater: number,
  path: Path,
): Instant | null {
  const date = parseDate(text);
  const start = date === null ? null : new Date((date + daysLater) * DAY).toISOString().slice(0, 10);
  const instant = start === null ? null : parseInstant(start, scope.timezone);
  if (instant === null) {
    const message = `${quote(text)} is not a date`;
    scope.report({ code: 'bad-date', path, message, allowed: ['YYYY-MM-DD'] });
  }
  return instant;
}
