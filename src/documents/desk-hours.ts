import type { Instant } from '../calendar/instant.ts';
import { formatWeekday } from '../calendar/moment.ts';
import type { Phrases } from './phrases.ts';

export interface DeskHours {
  readonly calendar: string;
  /** Around the clock. */
  readonly always: boolean;
  /** IANA zone in which the hours are written. */
  readonly zone: string;
  /** Days with their windows (`09:00-12:30`); 1 is Monday, 7 Sunday. Empty where the hours are no plain week. */
  readonly week: readonly { readonly day: number; readonly windows: readonly string[] }[];
  /** When it opens again; null while it is open. */
  readonly opens: Instant | null;
}

/**
 * The hours of a week in words: `Mon–Thu 09:00–12:30 and 13:30–18:00, Fri 09:00–15:00 (Europe/Berlin)`. Days in a row
 * with the same hours are told together; hours that are no plain week are told by their calendar's name.
 */
export function hoursText({ calendar, always, zone, week }: DeskHours, phrases: Phrases): string {
  if (always) return '';
  const runs: { from: number; to: number; text: string }[] = [];
  for (const { day, windows } of [...week].sort((a, b) => a.day - b.day)) {
    if (windows.length === 0) continue;
    const text = windows.map((window) => window.replace('-', '–')).join(` ${phrases.and} `);
    const last = runs.at(-1);
    if (last?.text === text && last.to === day - 1) last.to = day;
    else runs.push({ from: day, to: day, text });
  }
  if (runs.length === 0) return `${calendar} (${zone})`;
  const name = (day: number): string => formatWeekday(day, phrases.locale);
  const days = runs.map(({ from, to, text }) =>
    from === to ? `${name(from)} ${text}` : `${name(from)}–${name(to)} ${text}`,
  );
  return `${days.join(', ')} (${zone})`;
}
