import type { DigestLine } from './digest.ts';
import { document } from './document.ts';
import { oneShortLine } from './escape.ts';
import { entry } from './field.ts';
import { list, number, timeOf, line } from './kinds.ts';

/** One message in the chat in place of one for each of many tickets. */
export interface ChatDigestFacts {
  /** The earliest deadline first. */
  readonly tickets: readonly DigestLine[];
  readonly to: readonly string[];
}

/** Longest title in a line, in characters. */
const TITLE = 60;

const TICKET = entry(
  {
    number: number('The number.', 12),
    title: line('The title.', 'Login fails'),
    severity: line('The severity; empty while not set.', 'high'),
    what: line('What is overdue.', 'First response'),
    since: line('Since when.', 'Mon 16 Nov 2026, 10:00 CET'),
  },
  ({ number, title, severity, clocks, since }: DigestLine, words) => ({
    ...{ number, title: oneShortLine(title, TITLE), severity: severity ?? '', since: timeOf(since, words) },
    what: clocks.map((name) => words.phrases.clocks[name]).join(', '),
  }),
);

export const chatDigest = document({
  about:
    'One message in the chat in place of one for each of many tickets, with `notices: chat`: plain text, no Markdown.',
  facts: {
    count: number('How many tickets there are.', 30),
    tickets: list('The tickets, the earliest deadline first.', TICKET),
    to: line('Logins of those whom they are for; may be empty.', 'ana, bo'),
  },
  from: ({ tickets, to }: ChatDigestFacts) => ({ count: tickets.length, tickets, to: to.join(', ') }),
  english: `{{ count }} tickets are overdue, many of them at once. Each carries its label.
{%- for ticket in tickets %}
#{{ ticket.number }} {{ ticket.title }}{% if ticket.severity != '' %} ({{ ticket.severity }}){% endif %}: {{ ticket.what }}, since {{ ticket.since }}
{%- endfor %}
{%- if to != '' %}
For: {{ to }}
{%- endif %}`,
});
