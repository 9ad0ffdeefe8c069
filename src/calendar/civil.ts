import { DAY } from './instant.ts';

/** A date of the Gregorian calendar, in no zone: days since 1970-01-01. */
export type CivilDate = number;

/** Reads `YYYY-MM-DD`; null when it is not one, or when the month has no such day. */
export function parseDate(text: string): CivilDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const month = Number(text.slice(5, 7)) - 1;
  const day = Number(text.slice(8));
  const date = new Date(0);
  const at = date.setUTCFullYear(Number(text.slice(0, 4)), month, day);
  // A day that the month does not have is one of another month.
  return date.getUTCMonth() === month && date.getUTCDate() === day ? at / DAY : null;
}

export function formatDate(date: CivilDate): string {
  return new Date(date * DAY).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: CivilDate): number {
  // 1970-01-01 was a Thursday.
  return (((date + 3) % 7) + 7) % 7;
}

export function yearOf(date: CivilDate): number {
  return new Date(date * DAY).getUTCFullYear();
}
