import type { Message, Ticket, Wait } from '../ticket/ticket.ts';
import { silentWaits } from './reminders.ts';
import type { Span } from './span.ts';
import type { OpenStretch } from './stretches.ts';
import { answersOf, openStretches, projectSpells } from './stretches.ts';

/** One ticket's life in the pieces that its clocks are cut from. Each is found when it is first asked for, and kept. */
export class Life {
  readonly ticket: Ticket;
  #answers: readonly Message[] | undefined;
  #stretches: readonly OpenStretch[] | undefined;
  #projectSpells: readonly Span[] | undefined;
  #silentWaits: readonly Wait[] | undefined;

  constructor(ticket: Ticket) {
    this.ticket = ticket;
  }

  /** Answers by staff, in time order. */
  get answers(): readonly Message[] {
    return (this.#answers ??= answersOf(this.ticket));
  }

  /** When it was open, in order. */
  get stretches(): readonly OpenStretch[] {
    return (this.#stretches ??= openStretches(this.ticket, this.answers));
  }

  /** When it was a project. */
  get projectSpells(): readonly Span[] {
    return (this.#projectSpells ??= projectSpells(this.ticket));
  }

  /** The waits in which the customer's silence means something, in order: each is a cycle of its own. */
  get silentWaits(): readonly Wait[] {
    return (this.#silentWaits ??= silentWaits(this.ticket));
  }
}
