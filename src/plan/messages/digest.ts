import type { Instant } from '../../calendar/instant.ts';
import { formatForPeople } from '../../calendar/moment.ts';
import type { ClockName } from '../../sla/clock.ts';
import type { Documents } from './documents.ts';
import { Login } from './engine.ts';

/** One comment in place of a notice on each of many tickets. */
export interface DigestFacts {
  /** Everybody who has to hear. */
  readonly to: readonly string[];
  readonly tickets: number;
  readonly groups: readonly {
    /** A login, or a group's name; empty: the policy names nobody. */
    readonly who: string;
    readonly group: boolean;
    readonly tickets: readonly DigestLine[];
  }[];
  readonly timezone: string;
}

export interface DigestLine {
  readonly number: number;
  readonly title: string;
  readonly severity: string | null;
  /** What is overdue. */
  readonly clocks: readonly ClockName[];
  readonly since: Instant;
}

/** GitHub tells no more people than this of one comment. */
const MOST = 50;
/** Longest text: the comment has to hold the record of what it tells as well. */
const LONGEST = 40_000;

/** The text of a digest, marker apart, with as many tickets listed as fit. */
export function digestText(documents: Documents, facts: DigestFacts): string {
  for (let rows = 100; ; rows = Math.floor(rows / 2)) {
    const text = written(documents, facts, rows);
    if (text.length <= LONGEST || rows === 0) return text.slice(0, LONGEST);
  }
}

function written(documents: Documents, { to, tickets, groups, timezone }: DigestFacts, rows: number): string {
  const { phrases } = documents;
  return documents.write('digest', {
    to: to.slice(0, MOST).map((login) => new Login(login)),
    count: tickets,
    groups: groups.slice(0, MOST).map((group) => ({
      who: group.who,
      group: group.group,
      count: group.tickets.length,
      tickets: group.tickets.slice(0, rows).map(({ number, title, severity, clocks, since }) => ({
        number,
        title,
        severity: severity ?? '',
        what: clocks.map((name) => phrases.clocks[name]),
        since: formatForPeople(since, timezone, phrases.locale),
      })),
      more: Math.max(0, group.tickets.length - rows),
    })),
    timezone,
  });
}
