import type { Instant } from '../calendar/instant.ts';
import type { Case } from './case.ts';

/** By when the customer hears next how a ticket stands, as it is promised; null: it is not, or that is past. */
export function nextUpdate({ clocks, now }: Case): Instant | null {
  const clock = clocks.findLast(({ name, set, live }) => name === 'update' && set === 'promise' && live);
  const due = clock?.state === 'paused' ? null : (clock?.due ?? null);
  return due !== null && due > now ? due : null;
}
