import type { Instant } from '../calendar/instant.ts';
import type { Clock } from '../sla/clock.ts';
import type { Case } from './case.ts';

const PROMISES = new Set<Clock['name']>(['first_response', 'next_response', 'update', 'resolution']);

/** The promises and targets that were not kept, those broken first in front. */
export function breaches(c: Case): { readonly clock: Clock; readonly at: Instant }[] {
  return c.clocks
    .flatMap((clock) =>
      PROMISES.has(clock.name) && clock.breachedAt !== null ? [{ clock, at: clock.breachedAt }] : [],
    )
    .sort((a, b) => a.at - b.at);
}
