import { DAY } from './instant.ts';

/** A date of the Gregorian calendar, in no zone: days since 1970-01-01. */
export type CivilDate = number;

/** Reads `YYYY-MM-DD`; null when it is not one, or when the month has no such day. */
export function parseDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const date = Date.parse(`${text}T00:00:00Z`) / DAY;
  return Number.isInteger(date) && formatDate(date) === text ? date : null;
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
