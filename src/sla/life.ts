import type { Instant } from '../calendar/instant.ts';
import type { Reason } from '../ticket/reason.ts';
import type { Message, Ticket, Wait } from '../ticket/ticket.ts';
import type { Ending, Pause, Span } from './span.ts';

/** One ticket's life in the pieces that its clocks are cut from. */
export interface Life {
  readonly ticket: Ticket;
  /** Answers by staff, in time order. */
  readonly answers: readonly Message[];
  /** When it was open, in order. */
  readonly stretches: readonly OpenStretch[];
  /** Its waits, and planned work on what it is about, as stretches in which clocks may stand. */
  readonly pauses: readonly Pause[];
  /** When nobody on the staff owned it. */
  readonly unowned: readonly Span[];
  /** When it was a project. */
  readonly projectSpells: readonly Span[];
  /** The waits in which the customer's silence means something, in order: each is a cycle of its own. */
  readonly silentWaits: readonly Wait[];
}

/** A stretch in which the ticket was open, with what began it and what closed it. */
export interface OpenStretch {
  readonly from: Instant;
  readonly begunBy: Reason;
  readonly end: Ending | null;
}
