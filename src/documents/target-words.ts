import type { Milliseconds } from '../calendar/instant.ts';
import { formatOpenTime } from '../calendar/moment.ts';
import type { Target } from '../policy/target.ts';
import type { Phrases } from './phrases.ts';

/** A target as it reads behind “within”: days and weeks as the policy wrote them, hours and minutes written out. */
export function targetWords(text: string, within: Milliseconds, calendar: string, phrases: Phrases): string {
  return phrases.target(/day|week/i.test(text) ? text : formatOpenTime(within, calendar, phrases.locale));
}

/** The same of a target of the policy; empty: there is none. */
export function everyWords(
  every: Pick<Target, 'within' | 'text' | 'calendar'> | null,
  phrases: Phrases,
): string {
  return every === null ? '' : targetWords(every.text, every.within, every.calendar.name, phrases);
}
