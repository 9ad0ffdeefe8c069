import type { Instant } from '../../calendar/instant.ts';
import type { ClockName } from '../../sla/clock.ts';
import type { Documents } from './documents.ts';
import { addressed, fitting, MOST_PEOPLE } from './room.ts';
import { timeIn } from './time.ts';

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

/**
 * The text of a digest, marker apart, with as many tickets listed as fit.
 *
 * @param longest in characters: the comment has to hold the record of what it tells as well
 */
export function digestText(documents: Documents, facts: DigestFacts, longest: number): string {
  const { text } = fitting(100, longest, (rows) => written(documents, facts, rows));
  return text.slice(0, longest);
}

function written(documents: Documents, { to, tickets, groups, timezone }: DigestFacts, rows: number): string {
  const { phrases } = documents;
  const time = timeIn(timezone, phrases);
  return documents.write('digest', {
    to: addressed(to),
    count: tickets,
    groups: groups.slice(0, MOST_PEOPLE).map((group) => ({
      who: group.who,
      group: group.group,
      count: group.tickets.length,
      tickets: group.tickets.slice(0, rows).map(({ number, title, severity, clocks, since }) => ({
        number,
        title,
        severity: severity ?? '',
        what: clocks.map((name) => phrases.clocks[name]),
        since: time(since),
      })),
      more: Math.max(0, group.tickets.length - rows),
    })),
    timezone,
  });
}
