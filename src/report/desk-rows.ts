import type { Instant } from '../calendar/instant.ts';
import type { ClockRow, HeldCase } from './clock-row.ts';
import type { Ranked } from './attainment.ts';
import { clockRows } from './clock-row.ts';
import type { Period } from './period.ts';
import type { Cause, TicketRow } from './ticket-row.ts';
import { ticketRow } from './ticket-row.ts';

/** A version of a policy, and while which it held. */
export interface HeldPolicy {
  /** The commit that brought it; null: not known. */
  readonly commit: string | null;
  /** Null: nothing tells, or before anything that is read. */
  readonly from: Instant | null;
  /** Null: it holds. */
  readonly to: Instant | null;
}

/** A ticket as a period sees it. */
export interface HeldTicket {
  /** As it stood at the end, under each version of the policy that held, oldest first. */
  readonly versions: readonly HeldCase[];
  /** What is on record by now: write-ups come later. */
  readonly causes: readonly Cause[];
}

/** What one desk's tickets come to in a period: rows, never timelines, however many there are. */
export class DeskRows {
  readonly repository: string;
  readonly period: Period;
  readonly policies: readonly HeldPolicy[];
  /** Whether the policy has figures of single owners shown. */
  readonly byOwner: boolean;
  /** Names of severities and tiers, in the policy's order. */
  readonly ranked: Ranked;
  readonly #rows = new Map<
    number,
    { readonly clocks: readonly ClockRow[]; readonly ticket: TicketRow | null }
  >();

  constructor(desk: Pick<DeskRows, 'repository' | 'period' | 'policies' | 'byOwner' | 'ranked'>) {
    this.repository = desk.repository;
    this.period = desk.period;
    this.policies = desk.policies;
    this.byOwner = desk.byOwner;
    this.ranked = desk.ranked;
  }

  /** Takes a ticket, in the place of what was read of it before. */
  take(number: number, { versions, causes }: HeldTicket): void {
    const current = versions.at(-1);
    if (current === undefined) return;
    const clocks = clockRows(versions, this.period);
    this.#rows.set(number, { clocks, ticket: ticketRow(current.case, clocks, causes, this.period) });
  }

  get clocks(): ClockRow[] {
    return this.#all.flatMap(({ clocks }) => clocks);
  }

  get tickets(): TicketRow[] {
    return this.#all.flatMap(({ ticket }) => ticket ?? []);
  }

  get #all() {
    return [...this.#rows.entries()].sort(([a], [b]) => a - b).map(([, rows]) => rows);
  }
}
