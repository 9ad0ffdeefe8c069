import type { Calendar } from '../../src/calendar/calendar.ts';
import { compileCalendars } from '../../src/calendar/compile.ts';
import { HOUR, type Instant, MINUTE } from '../../src/calendar/instant.ts';
import { formatInstant, parseInstant } from '../../src/calendar/moment.ts';
import type { CalendarSpec } from '../../src/calendar/spec.ts';
import type { Problem } from '../../src/errors.ts';

/** Compiles one calendar, which must be sound. Other calendars may be given for a union to refer to. */
export async function calendarOf(
  spec: CalendarSpec,
  others: Record<string, CalendarSpec> = {},
): Promise<Calendar> {
  const { calendars, problems } = await compileCalendars({ ...others, tested: spec }, 'UTC');
  const calendar = calendars.get('tested');
  if (calendar === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  return calendar;
}

/** The problems of one calendar's words, whatever their shape; paths begin inside the calendar. */
export async function problemsOf(spec: unknown): Promise<Problem[]> {
  const { problems } = await compileCalendars({ tested: spec }, 'UTC');
  return problems.map((problem) => ({ ...problem, path: problem.path.slice(1) }));
}

/** An instant, written with its offset. */
export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`${text} is not an instant`);
  return instant;
}

/** When the calendar opens and closes, in its own zone, between two instants. */
export function openings(calendar: Calendar, from: string, to: string): string[] {
  const spans: string[] = [];
  let opening = calendar.nextOpening(at(from));
  while (opening < at(to)) {
    const closing = calendar.nextClosing(opening);
    if (closing === null) throw new Error('It never closes');
    spans.push(`${formatInstant(opening, calendar.zone)} to ${formatInstant(closing, calendar.zone)}`);
    opening = calendar.nextOpening(closing);
  }
  return spans;
}

export const hours = (count: number): number => count * HOUR;
export const minutes = (count: number): number => count * MINUTE;
