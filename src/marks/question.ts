import type { Instant } from '../calendar/instant.ts';
import { readKey } from './key.ts';
import { readMarker } from './marker.ts';

/** Since when a comment with these keys asks the customer whether it is solved; null: it does not. */
export function askedBy(keys: readonly string[]): Instant | null {
  for (const key of keys) {
    const [asked] = readKey('sign-off', key) ?? readKey('sign-off-reminder', key) ?? [];
    if (asked !== undefined) return asked;
  }
  return null;
}

/** The same of a comment as it stands. Whoever wrote it: that is the caller's to judge. */
export function askedIn(body: string): Instant | null {
  return askedBy(readMarker(body)?.marker.keys ?? []);
}
