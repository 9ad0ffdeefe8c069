import type { Instant, Milliseconds } from '../../calendar/instant.ts';
import { formatDuration } from '../../calendar/moment.ts';
import type { PauseReason } from '../../policy/sections/waiting.ts';
import type { ClockName } from '../../sla/clock.ts';
import type { Documents } from './documents.ts';
import type { Phrases } from './phrases.ts';
import { timeIn } from './time.ts';
import type { DeskView, TicketView } from './views-desk.ts';

export type TicketState = keyof Phrases['states'];

/** One open ticket as a line of a table. */
export interface TicketLine {
  readonly number: number;
  readonly title: string;
  readonly severity: string | null;
  readonly owners: readonly string[];
  readonly state: TicketState;
  /** What is due next, or has been overdue longest. */
  readonly clock: {
    readonly of: ClockName;
    readonly due: Instant | null;
    readonly breachedAt: Instant | null;
  } | null;
}

/** One open ticket that waits, as a line of a list. */
export interface WaitingLine {
  readonly number: number;
  readonly title: string;
  readonly reason: PauseReason;
  readonly since: Instant;
  /** Null: with no end in sight. */
  readonly until: Instant | null;
}

/** How the desk stands, and whether it works as it should. */
export interface DeskFacts {
  readonly now: Instant;
  readonly timezone: string;
  readonly evaluated: number;
  readonly total: number;
  /** What went wrong, one sentence each; may quote people. */
  readonly faults: readonly string[];
  /** Errors in the newest policy, which therefore is not in force. */
  readonly policyErrors: number;
  readonly counts: {
    readonly open: number;
    readonly overdue: number;
    readonly atRisk: number;
    readonly unowned: number;
    readonly waiting: number;
  };
  /** The most pressing first. */
  readonly tickets: readonly TicketLine[];
  readonly heartbeat: Milliseconds;
}

/** So many tickets are listed one by one. */
const ROWS = 20;
/** So many faults are told; the log of the run has them all. */
const FAULTS = 10;

export const MARKS: Readonly<Record<TicketState, string>> = {
  breached: '🔴',
  'at risk': '🟠',
  running: '🟢',
  waiting: '⏸️',
  'no promise': '⚪',
};

/** The text of the desk's own issue, marker apart. */
export function deskText(documents: Documents, facts: DeskFacts): string {
  const { phrases } = documents;
  const { timezone, evaluated, total, faults, policyErrors, counts, tickets } = facts;
  const view: DeskView = {
    ran: timeIn(timezone, phrases)(facts.now),
    healthy: evaluated >= total && faults.length === 0 && policyErrors === 0,
    evaluated,
    total,
    faults: faults.slice(0, FAULTS),
    errors: policyErrors,
    every: formatDuration(facts.heartbeat, phrases.locale),
    open: counts.open,
    overdue: counts.overdue,
    risky: counts.atRisk,
    unowned: counts.unowned,
    waiting: counts.waiting,
    tickets: tickets.slice(0, ROWS).map((ticket) => ticketView(ticket, timezone, phrases)),
    more: Math.max(0, tickets.length - ROWS),
    timezone,
  };
  return documents.write('desk', view);
}

export function ticketView(ticket: TicketLine, timezone: string, phrases: Phrases): TicketView {
  const { number, title, severity, owners, state, clock } = ticket;
  return {
    number,
    title,
    severity: severity ?? '',
    owners,
    mark: MARKS[state],
    state: phrases.states[state],
    clock: clock === null ? '' : phrases.clocks[clock.of],
    at: timeIn(timezone, phrases)(clock?.breachedAt ?? clock?.due),
  };
}
