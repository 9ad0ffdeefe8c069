import type { Message, Ticket, Wait } from '../ticket/ticket.ts';
import type { Life, OpenStretch } from './life.ts';
import { silentWaits } from './reminders.ts';
import type { Pause, Span } from './span.ts';
import { answersOf, openStretches, pausesOf, projectSpells, unownedSpells } from './stretches.ts';

/** A life of which each piece is found when it is first asked for, and kept. */
export class LazyLife implements Life {
  readonly ticket: Ticket;
  readonly #maintenance: () => readonly Pause[];
  #answers: readonly Message[] | undefined;
  #stretches: readonly OpenStretch[] | undefined;
  #pauses: readonly Pause[] | undefined;
  #unowned: readonly Span[] | undefined;
  #projectSpells: readonly Span[] | undefined;
  #silentWaits: readonly Wait[] | undefined;

  /** @param maintenance finds when planned work made its clocks stand */
  constructor(ticket: Ticket, maintenance: () => readonly Pause[] = () => []) {
    this.ticket = ticket;
    this.#maintenance = maintenance;
  }

  get answers(): readonly Message[] {
    return (this.#answers ??= answersOf(this.ticket));
  }

  get stretches(): readonly OpenStretch[] {
    return (this.#stretches ??= openStretches(this.ticket, this.answers));
  }

  get pauses(): readonly Pause[] {
    return (this.#pauses ??= [...pausesOf(this.ticket), ...this.#maintenance()]);
  }

  get unowned(): readonly Span[] {
    return (this.#unowned ??= unownedSpells(this.ticket));
  }

  get projectSpells(): readonly Span[] {
    return (this.#projectSpells ??= projectSpells(this.ticket));
  }

  get silentWaits(): readonly Wait[] {
    return (this.#silentWaits ??= silentWaits(this.ticket));
  }
}
