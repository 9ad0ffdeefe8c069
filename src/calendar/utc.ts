import { EARLIEST, type Instant, instant, LATEST } from './instant.ts';

/** A moment in UTC, in ISO 8601: `2026-11-23T09:30:00Z`. Fractions of a second appear only where there are any. */
export function formatUtc(at: Instant): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

/** Reads what {@link formatUtc} wrote; null for anything else, and outside the years 1900 to 2299. */
export function parseUtc(text: string): Instant | null {
  const at = instant(Date.parse(text));
  return at >= EARLIEST && at <= LATEST && formatUtc(at) === text ? at : null;
}
