import type { Instant } from '../calendar/instant.ts';
import { document } from './document.ts';
import { entry } from './field.ts';
import { at, day, list, number, people, text, texts, TIMEZONE } from './kinds.ts';
import { percentage } from './percentage.ts';

/** Too many tickets claim a top severity. */
export interface InflationFacts {
  readonly to: readonly string[];
  readonly severities: readonly string[];
  /** From when tickets count. */
  readonly from: Instant;
  /** How many tickets count. */
  readonly tickets: number;
  /** Those with a top severity, the youngest first. */
  readonly top: readonly {
    readonly number: number;
    readonly title: string;
    readonly severity: string | null;
    readonly openedAt: Instant;
  }[];
  /** Shares: of more it is too many, with less it is as usual again. */
  readonly above: number;
  readonly below: number;
}

const TICKET = entry({
  number: number('The number.', 12),
  title: text('The title.', 'Login fails'),
  severity: text('The severity.', 'p0'),
  opened: at('When it was opened.', '2026-11-16T10:00+01:00'),
});

export const inflation = document({
  about: 'A comment on the desk’s issue: too many tickets claim a top severity.',
  facts: {
    to: people('Whom to tell; `mention` calls them.', 'ana'),
    severities: texts('The severities of which few tickets are expected.', 'p0', 'p1'),
    from: day('From which day tickets count.', '2026-10-17T10:00+01:00'),
    count: number('How many tickets count.', 40),
    many: number('How many of them have such a severity.', 14),
    percent: number('Their share, in per cent.', 35),
    above: number('Of a larger share than this it is too many, in per cent.', 20),
    below: number('With a smaller share than this it is as usual again, in per cent.', 15),
    tickets: list('Those tickets, the youngest first.', TICKET),
    more: number('How many more there are than are listed.', 4),
    timezone: TIMEZONE,
  },
  fit: { rows: 20, longest: 50_000 },
  from: ({ to, severities, from, tickets, top, above, below }: InflationFacts, _, rows) => ({
    ...{ to, severities, from },
    count: tickets,
    many: top.length,
    percent: percentage(top.length / tickets),
    above: percentage(above),
    below: percentage(below),
    tickets: top.slice(0, rows).map(({ severity, openedAt, ...one }) => ({
      ...{ number: one.number, title: one.title },
      severity: severity ?? '',
      opened: openedAt,
    })),
    more: Math.max(0, top.length - rows),
  }),
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

**{{ many }} of the {{ count }} tickets opened since {{ from }} {% if many == 1 %}is{% else %}are{% endif %} {{ severities | join: ' or ' }}**, which is {{ percent }} %. No more than {{ above }} % are expected to be.

{% if tickets.size > 0 %}
| Ticket | Severity | Opened |
| :-- | :-- | :-- |
{%- for ticket in tickets %}
| #{{ ticket.number }} {{ ticket.title }} | {{ ticket.severity }} | {{ ticket.opened }} |
{%- endfor %}
{% endif %}
{% if more > 0 %}
…and {{ more }} more, opened earlier.
{% endif %}

**Next:** see which of them are as severe as they say, and give the others the severity that they have. Closed tickets count that changed lately. This is said once{% if below < above %}, and again only if the share has been below {{ below }} % in between{% endif %}.

<sub>Times are in {{ timezone }}.</sub>`,
});
