import type { Instant } from '../calendar/instant.ts';
import { document } from './document.ts';
import { entry } from './field.ts';
import { at, first, list, MOST_PEOPLE, number, optional, people, text, texts, TIMEZONE } from './kinds.ts';
import type { TicketLine, WaitingLine } from './ticket-line.ts';
import { TICKET, WAITING } from './ticket-line.ts';

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
}

const WAITS = entry({
  ...WAITING,
  until: optional(at('Until when; empty where that is not known.', '2026-11-20T09:00+01:00')),
});

export const handover = document({
  about: 'A comment on the desk’s issue to whoever comes on duty.',
  facts: {
    group: text('The group whose turn it is.', 'tier-1'),
    to: people('Who comes on duty; `mention` calls them. None: everybody is away.', 'ana'),
    before: first(MOST_PEOPLE, texts('Who goes off duty.', 'bo')),
    until: optional(at('When the next one comes; empty where that is not known.', '2026-11-23T09:00+01:00')),
    open: number('How many tickets are open.', 40),
    due: list('What is overdue or due, the most pressing first.', TICKET),
    more: number('How many more there are than are listed.', 3),
    waiting: list('What waits.', WAITS),
    timezone: TIMEZONE,
  },
  fit: { rows: 20, longest: 50_000 },
  from: (facts: HandoverFacts, _, rows) => ({
    ...facts,
    due: facts.due.slice(0, rows),
    more: Math.max(0, facts.due.length - rows),
    waiting: facts.waiting.slice(0, rows),
  }),
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

{% if to.size > 0 %}
**You are on duty now** for the group {{ group | code }}{% if until != '' %}, until **{{ until }}**{% endif %}.{% if before.size > 0 %} Until now it was {{ before | join: ', ' }}.{% endif %}
{% else %}
**Nobody is on duty** for the group {{ group | code }}{% if until != '' %} until **{{ until }}**{% endif %}: nobody in it is there, and nobody who is there stands in.
{% endif %}

{{ open }} ticket{% if open != 1 %}s are{% else %} is{% endif %} open.

{% if due.size > 0 %}
| State | Ticket | Severity | Owner | Overdue since, or due next |
| :-- | :-- | :-- | :-- | :-- |
{%- for ticket in due %}
| {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}not set{% endif %} | {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**nobody**{% endif %} | {{ ticket.clock }}{% if ticket.at != '' %}: {{ ticket.at }}{% endif %} |
{%- endfor %}
{% if more > 0 %}
…and {{ more }} more, less pressing.
{% endif %}
{% else %}
Nothing is due.
{% endif %}

{% if waiting.size > 0 %}
What waits:

{% for ticket in waiting %}
- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.reason == 'pending' %}for the customer{% else %}on hold{% endif %} since {{ ticket.since }}{% if ticket.until != '' %}, until {{ ticket.until }}{% endif %}
{%- endfor %}
{% endif %}

{% if to.size > 0 and due.size > 0 %}**Next:** begin at the top.{% elsif to.size > 0 and waiting.size > 0 %}**Next:** see whether what waits still has to.{% elsif to.size > 0 %}**Next:** nothing at once; what comes in now is yours.{% else %}**Next:** somebody who can should take it over, or say in the policy who stands in.{% endif %}

<sub>Times are in {{ timezone }}.</sub>`,
});
