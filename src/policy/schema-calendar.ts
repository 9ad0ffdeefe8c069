import { z } from 'zod';

const hours = z.union([z.string(), z.array(z.string())]);

/** Checked word by word by the calendar compiler, which also knows what hours and holidays mean. */
export const calendar = z.strictObject({
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
