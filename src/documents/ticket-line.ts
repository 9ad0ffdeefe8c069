import type { Instant } from '../calendar/instant.ts';
import type { PauseReason } from '../policy/pause-reason.ts';
import type { ClockName } from '../sla/clock-name.ts';
import type { FactsOf, Words } from './field.ts';
import { entry } from './field.ts';
import { at, choice, number, optional, text, texts } from './kinds.ts';
import type { Phrases } from './phrases.ts';

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

export const MARKS: Readonly<Record<TicketState, string>> = {
  breached: '🔴',
  'at risk': '🟠',
  running: '🟢',
  waiting: '⏸️',
  'no promise': '⚪',
};

/** What every table of open tickets tells of one. */
export const TICKET_FIELDS = {
  number: number('Its number.', 12),
  title: text('Its title.', 'Login fails'),
  severity: optional(text('The severity; empty while not set.', 'high')),
  owners: texts('Logins of its owners.', 'ana'),
  mark: text('A coloured mark for the state.', '🔴'),
  state: text('How it stands: “overdue”, “at risk”.', 'overdue'),
  clock: text('What is due next or overdue; may be empty.', 'First response'),
  at: optional(at('Since when, or by when; empty while the clock stands.', '2026-11-16T10:00+01:00')),
};

export function ticketFacts(
  { number, title, severity, owners, state, clock }: TicketLine,
  { phrases }: Words,
): FactsOf<typeof TICKET_FIELDS> {
  return {
    ...{ number, title, severity, owners },
    mark: MARKS[state],
    state: phrases.states[state],
    clock: clock === null ? '' : phrases.clocks[clock.of],
    at: clock?.breachedAt ?? clock?.due ?? null,
  };
}

export const TICKET = entry(TICKET_FIELDS, ticketFacts);

/** One open ticket that waits, as a line of a list. */
export interface WaitingLine {
  readonly number: number;
  readonly title: string;
  readonly reason: PauseReason;
  readonly since: Instant;
  /** Null: with no end in sight. */
  readonly until: Instant | null;
}

/** What every list of waiting tickets tells of one. */
export const WAITING = {
  number: number('The number.', 13),
  title: text('The title.', 'Blurred logo'),
  reason: choice('“pending” or “on_hold”.', 'pending', 'on_hold'),
  since: at('Since when.', '2026-11-09T10:00+01:00'),
};
