import { formatForPeople } from '../calendar/moment.ts';
import type { Phase, Target } from '../policy/target.ts';
import type { ClockName } from '../sla/clock-name.ts';
import type { DeskHours } from './desk-hours.ts';
import { hoursText } from './desk-hours.ts';
import { entry } from './field.ts';
import { flag, text, texts } from './kinds.ts';
import { targetWords } from './target-words.ts';

/** The hours in which promises are measured. */
export interface Schedule {
  readonly hours: DeskHours;
  readonly clocks: readonly ClockName[];
}

/** In which hours something is measured. */
export const SCHEDULE = entry(
  {
    promises: texts('What is measured in these hours.', 'First response'),
    hours: text('The hours.', 'Mon–Fri 09:00–17:00 (Europe/Berlin)'),
    always: flag('Whether it is measured around the clock.', false),
    opens: text('When they begin again; empty while they last.', 'Tue 17 Nov 2026, 09:00 CET'),
  },
  ({ hours, clocks }: Schedule, { phrases }) => ({
    promises: clocks.map((name) => phrases.clocks[name]),
    hours: hoursText(hours, phrases),
    always: hours.always,
    // In the zone in which the hours are written.
    opens: hours.opens === null ? '' : formatForPeople(hours.opens, hours.zone, phrases.locale),
  }),
);

/** How long a silence may last once something has lasted for a while. */
export const PHASE = entry(
  {
    after: text('After how long.', '2 h'),
    updates: text('How often the customer hears from then on.', '1 h'),
  },
  (one: Phase & { readonly calendar: string }, { phrases }) => ({
    after: targetWords(one.afterText, one.after, one.calendar, phrases),
    updates: targetWords(one.text, one.within, one.calendar, phrases),
  }),
);

/** The later stretches of an update's cadence, each with the calendar that counts. */
export function phasesOf(every: Target | null): (Phase & { readonly calendar: string })[] {
  return every?.then?.map((phase) => ({ ...phase, calendar: every.calendar.name })) ?? [];
}
