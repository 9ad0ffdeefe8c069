import { document } from './document.ts';
import { entry } from './field.ts';
import { list, markdown, number, optional, text } from './kinds.ts';

/** A ticket with what staff are told of it. */
export interface GatheredTicket {
  readonly number: number;
  readonly title: string;
  /** Null: none yet. */
  readonly severity: string | null;
  /** Markdown of the desk's own: its notices, with those whom they call. */
  readonly told: string;
}

const TICKET = entry({
  number: number('The number.', 12),
  title: text('The title.', 'Login fails'),
  severity: optional(text('The severity; empty while not set.', 'high')),
  told: markdown(
    'What is told of it, as the documents `notice` and `escalation` say it.',
    '**Nobody owns this ticket.** …',
  ),
});

export const gathered = document({
  about:
    'One comment on the desk’s issue that tells staff what has come up on the tickets since the last run, with `notices: desk`.',
  facts: { tickets: list('The tickets, the earliest deadline first.', TICKET) },
  from: (tickets: readonly GatheredTicket[]) => ({ tickets }),
  english: `**{% if tickets.size == 1 %}A ticket needs{% else %}{{ tickets.size }} tickets need{% endif %} your attention.** Answers to customers belong on the tickets.

{% for ticket in tickets %}
### #{{ ticket.number }} {{ ticket.title }}{% if ticket.severity != '' %} ({{ ticket.severity }}){% endif %}

{{ ticket.told }}
{% endfor %}`,
});
