import { z } from 'zod';
import type { Calendar } from '../../calendar/calendar.ts';
import { type Milliseconds, MINUTE } from '../../calendar/instant.ts';
import { calendarNamed } from '../scope.ts';
import { section } from '../section.ts';
import { calendarName, duration, wallTimeOr } from '../target.ts';

/** What of recorded time the desk asks back about. */
export interface TimeSpent {
  /** Less than that on its own is asked about. */
  readonly least: Milliseconds;
  /** More than that by one person on one day is asked about. */
  readonly most: Milliseconds;
  /** Days on which it is closed are asked about; null: no day is. */
  readonly calendar: Calendar | null;
}

interface Part {
  readonly timeSpent: TimeSpent;
}

const LEAST = '15m';
const MOST = '10h';

const schema = z
  .strictObject({
    least: duration('Less than that is asked about.', '15m').default(LEAST),
    most: duration('More than that by one person on one day of a ticket is asked about.', '10h').default(
      MOST,
    ),
    calendar: calendarName(
      'Calendar: what is recorded for a day on which it never opens is asked about. Without it: no day is.',
    ).optional(),
  })
  .meta({
    description:
      'Working time, as staff record it by `/spent 1h30m`. It counts at once; whoever recorded something unusual is asked, once, whether it is right. Written as `{}` it turns the commands on without `entitlements:`.',
    examples: [{ calendar: 'office' }],
  });

export const timeSpent = section({
  schema: schema.optional(),
  resolve(scope, written): Part {
    const { least, most, calendar } = written ?? schema.parse({});
    const path = ['time_spent'];
    return {
      timeSpent: {
        least: Math.max(wallTimeOr(scope, { text: least, path: [...path, 'least'] }, LEAST), MINUTE),
        most: wallTimeOr(scope, { text: most, path: [...path, 'most'] }, MOST),
        calendar: calendar === undefined ? null : calendarNamed(scope, calendar, [...path, 'calendar']),
      },
    };
  },
});
