import { z } from 'zod';
import type { Instant } from '../calendar/instant.ts';
import { instantOf } from './dates.ts';
import type { Path, Scope } from './scope.ts';

/** The key that says from when something is in force. */
export function effectiveFrom(counts: string) {
  return z
    .string()
    .meta({
      description: `Date or moment from which ${counts} from then on. Without it: always.`,
      examples: ['2027-01-01'],
    })
    .optional();
}

/** What it says; null: always. */
export function effectiveAt(scope: Scope, text: string | undefined, path: Path): Instant | null {
  return text === undefined ? null : instantOf(scope, { text, path: [...path, 'effective'] });
}
