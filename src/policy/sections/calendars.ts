import { z } from 'zod';
import type { Calendar } from '../../calendar/calendar.ts';
import { compileCalendars } from '../../calendar/compile.ts';
import { isMap } from '../../calendar/hours.ts';
import { withoutSummerTime } from '../../calendar/zone-fault.ts';
import type { Scope } from '../scope.ts';
import { section } from '../section.ts';

interface Part {
  readonly calendars: ReadonlyMap<string, Calendar>;
}

const hours = z.union([z.string(), z.array(z.string())]);

/** Checked word by word by the calendar compiler, which also knows what hours and holidays mean. */
const calendar = z.strictObject({
  timezone: z
    .string()
    .meta({ description: 'IANA zone of the hours. Default: the desk’s.', examples: ['Europe/Berlin'] })
    .optional(),
  hours: z
    .record(z.string(), hours)
    .meta({
      description: 'Days, or ranges of days, and the windows in which they are open. A union has none.',
      examples: [{ 'mon-thu': ['09:00-12:30', '13:30-18:00'], fri: '09:00-15:00' }],
    })
    .optional(),
  holidays: hours
    .meta({
      description: 'Dates, and regions whose public holidays are meant.',
      examples: [['DE-BE', '2026-12-24']],
    })
    .optional(),
  dates: z
    .record(z.string(), hours)
    .meta({
      description: 'Hours of single dates, in place of the week’s and of holidays.',
      examples: [{ '2026-11-28': '10:00-14:00', '2026-12-24': 'closed' }],
    })
    .optional(),
  union: z
    .array(z.string())
    .meta({
      description: 'Calendars of which at least one is open; in place of hours.',
      examples: [['office', 'americas']],
    })
    .optional(),
  hours_per_day: z
    .number()
    .meta({ description: 'Hours in one working day. Default: the longest weekday’s.', examples: [8] })
    .optional(),
});

export const calendars = section({
  schema: z
    .record(z.string(), calendar)
    .meta({ description: 'Working time, by name. `24x7` and `24x5` are built in.' })
    .default({}),
  resolve: (scope): Part => ({ calendars: scope.calendars }),
});

/** Each takes its time to compile, whether anything counts on it or not. */
const MOST_CALENDARS = 200;

/** The calendars, before the sections that count on them are resolved. */
export async function compileWorkingTime(
  { report }: Pick<Scope, 'report'>,
  written: Readonly<Record<string, unknown>>,
  timezone: string,
): Promise<ReadonlyMap<string, Calendar>> {
  const isOverfull = Object.keys(written).length > MOST_CALENDARS;
  if (isOverfull) {
    const message = `A policy has at most ${String(MOST_CALENDARS)} calendars`;
    report({ code: 'too-large', path: ['calendars'], at: 'key', message });
  }
  const compiled = await compileCalendars(isOverfull ? {} : written, timezone);
  for (const problem of compiled.problems) report({ ...problem, path: ['calendars', ...problem.path] });
  for (const [name, calendar] of isOverfull ? [] : Object.entries(written)) {
    const zone = isMap(calendar) && !('union' in calendar) ? calendar.timezone : undefined;
    const fixed = typeof zone === 'string' ? withoutSummerTime(zone) : null;
    if (fixed !== null) report({ ...fixed, path: ['calendars', name, 'timezone'] });
  }
  for (const name of Object.keys(written).filter((text) => text.trim() === '')) {
    const message = 'A calendar needs a name';
    report({ code: 'unknown-value', path: ['calendars', name], at: 'key', message });
  }
  return compiled.calendars;
}
