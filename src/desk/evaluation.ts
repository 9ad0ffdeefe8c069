import type { Instant } from '../calendar/instant.ts';
import type { Delivery } from '../plan/delivery.ts';
import type { Effect } from '../plan/effect.ts';
import type { Decided } from '../rules/ruling.ts';
import type { Clock } from '../sla/clock.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** A ticket, what was decided about it, and the changes that make GitHub agree with that. */
export interface Evaluation extends Decided {
  readonly ticket: Ticket;
  readonly clocks: readonly Clock[];
  /** How people hear of it. */
  readonly delivery: Delivery;
  readonly effects: readonly Effect[];
  /** The next instant at which anything about it can change without an event. */
  readonly wake: Instant | null;
}
