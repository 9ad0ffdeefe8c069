import type { Instant } from '../../calendar/instant.ts';
import type { TicketLine, WaitingLine } from './desk.ts';
import { ticketView } from './desk.ts';
import type { Documents } from './documents.ts';
import { addressed, fitting, MOST_PEOPLE } from './room.ts';
import { timeIn } from './time.ts';

/** What somebody who comes on duty has to know. */
export interface HandoverFacts {
  readonly group: string;
  /** Who comes on duty; empty: everybody is away. */
  readonly to: readonly string[];
  /** Who goes off duty. */
  readonly before: readonly string[];
  /** Null: with no end in sight. */
  readonly until: Instant | null;
  readonly open: number;
  /** What is overdue or due, the most pressing first. */
  readonly due: readonly TicketLine[];
  readonly waiting: readonly WaitingLine[];
  readonly timezone: string;
}

const LONGEST = 50_000;

/** The note to whoever comes on duty, marker apart, with as many tickets of each kind as fit. */
export function handoverText(documents: Documents, facts: HandoverFacts): string {
  return fitting(20, LONGEST, (rows) => written(documents, facts, rows)).text;
}

function written(documents: Documents, facts: HandoverFacts, rows: number): string {
  const { phrases } = documents;
  const { group, to, before, open, due, waiting, timezone } = facts;
  const time = timeIn(timezone, phrases);
  return documents.write('handover', {
    group,
    to: addressed(to),
    before: before.slice(0, MOST_PEOPLE),
    until: time(facts.until),
    open,
    due: due.slice(0, rows).map((ticket) => ticketView(ticket, timezone, phrases)),
    more: Math.max(0, due.length - rows),
    waiting: waiting.slice(0, rows).map(({ number, title, reason, since, until }) => ({
      number,
      title,
      reason,
      since: time(since),
      until: time(until),
    })),
    timezone,
  });
}
