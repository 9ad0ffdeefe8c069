import type { Instant, Milliseconds } from '../calendar/instant.ts';
import type { TimeDoubt } from '../time-spent/unusual.ts';
import { document } from './document.ts';
import { day, duration, flag, link, optional, people, text } from './kinds.ts';

/** Recorded time that is unusual, for whoever recorded it. */
export interface TimeDoubtFacts {
  readonly to: readonly string[];
  readonly doubt: TimeInDoubt;
  /** Address of the ticket where this is told elsewhere. */
  readonly ticket?: string;
}

/** An entry, and what is unusual about it. */
export interface TimeInDoubt {
  readonly doubts: readonly TimeDoubt[];
  readonly time: Milliseconds;
  /** The first instant of the day that it counts for. */
  readonly day: Instant;
  /** What the same person has recorded for that day on the ticket by then. */
  readonly total: Milliseconds;
  /** Less than that is asked about. */
  readonly least: Milliseconds;
  /** The command that takes it back. */
  readonly back: string;
}

/** Recorded time is unusual; whoever recorded it is asked in a document of its own. */
export interface TimeNotice {
  readonly kind: 'time_doubt';
  readonly doubt: TimeInDoubt;
}

export const timeDoubt = document({
  about: 'Asks whoever recorded working time whether it is right, where it is unusual.',
  facts: {
    to: people('Who recorded it; `mention` calls them.', 'ana'),
    time: duration('What was recorded; without its minus where it takes back.', 300_000),
    day: day('The day that it counts for.', '2026-12-05T00:00+01:00'),
    short: flag('Whether it is very little.', true),
    least: duration('Less than that is asked about.', 900_000),
    closed: flag('Whether the desk never opens on that day.', true),
    long: flag('Whether it is more than one person works in a day.', false),
    total: duration('What they have recorded for that day on the ticket with it.', 300_000),
    below: flag('Whether it takes back more than was recorded.', false),
    back: text('The command that takes it back.', '/spent -5m on 2026-12-05'),
    ticket: optional(
      link(
        'The address of the ticket where this is told elsewhere; empty on the ticket itself.',
        'https://github.com/acme/helpdesk/issues/12',
      ),
    ),
  },
  from: ({ to, doubt, ticket }: TimeDoubtFacts) => {
    const { doubts, time, total, ...rest } = doubt;
    return {
      ...{ to, ...rest, time: Math.abs(time), total: Math.max(total, 0), ticket: ticket ?? null },
      short: doubts.includes('short'),
      closed: doubts.includes('closed_day'),
      long: doubts.includes('long_day'),
      below: doubts.includes('below_nothing'),
    };
  },
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

**{{ time }} on {{ day }}: is that right?**{% if short %} It is less than {{ least }}.{% endif %}{% if closed %} The desk is closed on that day.{% endif %}{% if long %} It brings what you recorded for that day here to {{ total }}.{% endif %}{% if below %} It takes back more than you recorded for that day here.{% endif %} It counts as you wrote it.

**Next:** if it is right, nothing. If it is not, {{ back | code }} {% if ticket != '' %}on the ticket ({{ ticket }}) {% endif %}undoes it. This is asked once.`,
});
