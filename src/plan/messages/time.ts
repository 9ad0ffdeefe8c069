import type { Instant } from '../../calendar/instant.ts';
import { formatForPeople } from '../../calendar/moment.ts';
import type { Phrases } from './phrases.ts';

/** Puts moments into words, on the clocks of one zone; what has no moment is empty. */
export function timeIn(timezone: string, { locale }: Phrases): (at: Instant | null | undefined) => string {
  return (at) => (at === null || at === undefined ? '' : formatForPeople(at, timezone, locale));
}
