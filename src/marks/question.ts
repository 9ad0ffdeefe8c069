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

/** Whether a comment, as it stands, asks something that a thumb answers. Whoever wrote it: that is the caller's to judge. */
export function asksForThumb(body: string): boolean {
  const keys = readMarker(body)?.marker.keys ?? [];
  return askedBy(keys) !== null || keys.some((key) => readKey('charge', key) !== null);
}
