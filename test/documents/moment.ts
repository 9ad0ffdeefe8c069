import type { Instant } from '../../src/calendar/instant.ts';
import { parseInstant } from '../../src/calendar/moment.ts';

export const ZONE = 'Europe/Berlin';

/** `16T10:00` is ten o'clock in Berlin on 16 November 2026, a Monday. */
export function at(text: string): Instant {
  const instant = parseInstant(`2026-11-${text}`, ZONE);
  if (instant === null) throw new Error(`no moment: ${text}`);
  return instant;
}
