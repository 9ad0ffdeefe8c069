import { HOUR, type Instant, type Milliseconds, MINUTE } from '../../calendar/instant.ts';
import { formatDuration } from '../../calendar/moment.ts';
import type { TicketLine, WaitingLine } from './desk.ts';
import { ticketView } from './desk.ts';
import type { Documents } from './documents.ts';
import { Login } from './engine.ts';
import { addressed, fitting, MOST_PEOPLE } from './room.ts';
import { timeIn } from './time.ts';

/** What a triage meeting talks about. */
export interface TriageFacts {
  readonly timezone: string;
  /** Who is called to it. */
  readonly to: readonly string[];
  /** When the meeting before it was. */
  readonly since: Instant;
  /** Tickets without an owner, the most pressing first. */
  readonly unowned: readonly {
    readonly number: number;
    readonly title: string;
    readonly severity: string | null;
    readonly age: Milliseconds;
    readonly suggestion: string | null;
    /** The meeting's issue that left it without an owner; null: none did. */
    readonly carriedFrom: number | null;
  }[];
  readonly breached: readonly TicketLine[];
  readonly atRisk: readonly TicketLine[];
  /** What has waited for long. */
  readonly stuck: readonly Omit<WaitingLine, 'until'>[];
  readonly escalated: readonly { readonly number: number; readonly title: string; readonly at: Instant }[];
  readonly load: readonly { readonly login: string; readonly tickets: number }[];
}

/** How a meeting ended. */
export interface TriageEnd {
  /** The issue of the same meeting that stays, where two were opened; null: it is the only one. */
  readonly kept: number | null;
  /** Every ticket had an owner when it began. */
  readonly owned: boolean;
  /** Tickets that nobody took. */
  readonly left: readonly number[];
}

const LONGEST = 50_000;

/** The agenda, with as many lines of each kind as fit, and the tickets that are tasks on it. */
export function triageText(
  documents: Documents,
  facts: TriageFacts,
): { readonly text: string; readonly tasks: readonly number[] } {
  const { text, rows } = fitting(80, LONGEST, (most) => written(documents, facts, most));
  return { text, tasks: facts.unowned.slice(0, rows).map(({ number }) => number) };
}

function written(documents: Documents, facts: TriageFacts, rows: number): string {
  const { phrases } = documents;
  const { timezone, unowned } = facts;
  const time = timeIn(timezone, phrases);
  const lines = (tickets: readonly TicketLine[]) =>
    tickets.slice(0, rows).map((ticket) => ticketView(ticket, timezone, phrases));
  return documents.write('triage', {
    to: addressed(facts.to),
    since: time(facts.since),
    unowned: unowned.slice(0, rows).map(({ number, title, severity, age, suggestion, carriedFrom }) => ({
      number,
      title,
      severity: severity ?? '',
      age: phrases.target(formatDuration(roughly(age), phrases.locale)),
      suggestion: suggestion === null ? [] : [new Login(suggestion)],
      carried: carriedFrom ?? 0,
    })),
    more: Math.max(0, unowned.length - rows),
    breached: lines(facts.breached),
    risky: lines(facts.atRisk),
    stuck: facts.stuck.slice(0, rows).map(({ number, title, reason, since }) => ({
      number,
      title,
      reason,
      since: time(since),
    })),
    escalated: facts.escalated
      .slice(0, rows)
      .map(({ number, title, at }) => ({ number, title, at: time(at) })),
    load: facts.load.slice(0, MOST_PEOPLE).map(({ login, tickets }) => ({ login, count: tickets })),
    timezone,
  });
}

/** Whole hours, or minutes where it is less: nobody reads seconds in an agenda. */
function roughly(span: Milliseconds): Milliseconds {
  const unit = span < HOUR ? MINUTE : HOUR;
  return Math.floor(span / unit) * unit;
}

/** The last word on a meeting. */
export function triageEndText(documents: Documents, { kept, owned, left }: TriageEnd): string {
  return documents.write('triage-end', { kept: kept ?? 0, owned, left: left.slice(0, 200) });
}
