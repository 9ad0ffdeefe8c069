import type { Instant } from '../calendar/instant.ts';
import type { ClockName } from '../sla/clock-name.ts';
import { document } from './document.ts';
import { entry } from './field.ts';
import {
  at,
  first,
  flag,
  list,
  MOST_PEOPLE,
  number,
  optional,
  people,
  text,
  texts,
  TIMEZONE,
} from './kinds.ts';

/** One comment in place of a notice on each of many tickets. */
export interface DigestFacts {
  /** Everybody who has to hear. */
  readonly to: readonly string[];
  readonly tickets: number;
  readonly groups: readonly DigestGroup[];
}

interface DigestGroup {
  /** A login, or a group's name; empty: the policy names nobody. */
  readonly who: string;
  readonly group: boolean;
  readonly tickets: readonly DigestLine[];
}

export interface DigestLine {
  readonly number: number;
  readonly title: string;
  readonly severity: string | null;
  /** What is overdue. */
  readonly clocks: readonly ClockName[];
  readonly since: Instant;
}

const TICKET = entry(
  {
    number: number('The number.', 12),
    title: text('The title.', 'Login fails'),
    severity: optional(text('The severity; empty while not set.', 'high')),
    what: texts('What is overdue.', 'First response'),
    since: at('Since when.', '2026-11-16T10:00+01:00'),
  },
  ({ number, title, severity, clocks, since }: DigestLine, { phrases }) => ({
    ...{ number, title, severity, since },
    what: clocks.map((name) => phrases.clocks[name]),
  }),
);

const GROUP = entry({
  who: text('The login, or the name of the group; empty where there is nobody.', 'tier-1'),
  group: flag('Whether it is a group, told because nobody is assigned.', true),
  count: number('How many tickets there are for them.', 170),
  tickets: list('The tickets, earliest deadline first.', TICKET),
  more: number('How many more there are than are listed.', 70),
});

export const digest = document({
  about: 'One comment on the desk’s issue in place of a notice on each of many tickets.',
  facts: {
    to: people('Whom to tell; `mention` calls them.', 'ana'),
    count: number('How many tickets there are.', 180),
    groups: first(MOST_PEOPLE, list('The tickets by whom they are for.', GROUP)),
    timezone: TIMEZONE,
  },
  // The comment has to hold the record of what it tells as well: whoever writes it knows how long it may be.
  fit: { rows: 100, longest: 50_000 },
  from: ({ to, tickets, groups }: DigestFacts, _, rows) => ({
    to,
    count: tickets,
    groups: groups.map((one) => ({
      ...{ who: one.who, group: one.group, count: one.tickets.length },
      tickets: one.tickets.slice(0, rows),
      more: Math.max(0, one.tickets.length - rows),
    })),
  }),
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

**{{ count }} tickets are overdue, many of them at once.** So that you get one message and not {{ count }}, they are listed here and nothing was posted on them. Each carries its label.

{% for group in groups %}
### {% if group.group %}Nobody is assigned, for the group {{ group.who | code }}{% elsif group.who != '' %}{{ group.who }}{% else %}Nobody is assigned{% endif %}: {{ group.count }}

{% if group.tickets.size > 0 %}
| Ticket | Severity | What | Overdue since |
| :-- | :-- | :-- | :-- |
{%- for ticket in group.tickets %}
| #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}not set{% endif %} | {{ ticket.what | join: ', ' }} | {{ ticket.since }} |
{%- endfor %}
{% endif %}
{% if group.more > 0 %}
…and {{ group.more }} more, overdue for less long. Look for the label.
{% endif %}
{% endfor %}

**Next:** begin at the top of your list; the earliest promise is first. This is said once: what becomes overdue while so much is late joins this list without another message.

<sub>Times are in {{ timezone }}.</sub>`,
});
