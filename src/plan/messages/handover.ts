import type { Instant } from '../../calendar/instant.ts';
import { formatForPeople } from '../../calendar/moment.ts';
import type { TicketLine } from './desk.ts';
import { ticketView } from './desk.ts';
import type { Documents } from './documents.ts';
import { Login } from './engine.ts';

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
  readonly waiting: readonly {
    readonly number: number;
    readonly title: string;
    readonly reason: 'pending' | 'on_hold';
    readonly since: Instant;
    readonly until: Instant | null;
  }[];
  readonly timezone: string;
}

/** GitHub takes 65,536 characters a comment. */
const LONGEST = 50_000;
/** GitHub tells no more people than this of one comment. */
const MOST = 50;

/** The note to whoever comes on duty, marker apart, with as many tickets of each kind as fit. */
export function handoverText(documents: Documents, facts: HandoverFacts): string {
  for (let rows = 20; ; rows = Math.floor(rows / 2)) {
    const text = written(documents, facts, rows);
    if (text.length <= LONGEST || rows <= 1) return text;
  }
}

function written(documents: Documents, facts: HandoverFacts, rows: number): string {
  const { phrases } = documents;
  const { group, to, before, open, due, waiting, timezone } = facts;
  const time = (at: Instant | null): string =>
    at === null ? '' : formatForPeople(at, timezone, phrases.locale);
  return documents.write('handover', {
    group,
    to: to.slice(0, MOST).map((login) => new Login(login)),
    before: before.slice(0, MOST),
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
