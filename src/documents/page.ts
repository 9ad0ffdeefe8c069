import { document } from './document.ts';
import { oneShortLine } from './escape.ts';
import type { EscalationFacts } from './escalation-facts.ts';
import { number, verbatim } from './kinds.ts';
import { STEP, stepTarget } from './step.ts';

/** What a page is about. */
export interface PageFacts {
  readonly repository: string;
  readonly number: number;
  /** '' where the ticket has none yet. */
  readonly severity: string;
  readonly title: string;
  readonly customer: string;
  /** Null: not known. */
  readonly system: string | null;
  readonly step: EscalationFacts;
}

/** Longest title and longest name, so that what follows them still stands on a locked telephone. In characters. */
const TITLE = 70;
const NAME = 40;

/** A pager knows no Markdown: nothing is escaped. What people wrote is one plain line without secrets. */
export const page = document({
  about: 'The one line that a pager shows: plain text, no Markdown.',
  facts: {
    repository: verbatim('The repository.', 'acme/helpdesk'),
    number: number('The number of the ticket.', 12),
    severity: verbatim('The severity; may be empty.', 'high'),
    title: verbatim('The title of the ticket.', 'Nobody can log in'),
    customer: verbatim('The customer, or the login of whoever asks.', 'bigco'),
    system: verbatim('The system that it is about, as the form’s answer names it; may be empty.', 'LDAP'),
    ...STEP,
    target: verbatim(STEP.target.about, '30 min'),
    by: verbatim('Whoever handed it over; empty where nobody did.', 'ana'),
    why: verbatim('What they said that it is for; may be empty.', 'the database is full'),
    group: verbatim('The group that takes over; may be empty.', 'tier-2'),
  },
  from: ({ step: { clock, on, by, why, step, again, group }, ...paged }: PageFacts, { phrases }) => ({
    ...paged,
    title: oneShortLine(paged.title, TITLE),
    customer: oneShortLine(paged.customer, NAME),
    system: oneShortLine(paged.system ?? '', NAME),
    by,
    why: oneShortLine(why, TITLE),
    ...{ on, step, again, target: stepTarget(clock, phrases), group: group ?? '' },
  }),
  english: `{% if severity != '' %}{{ severity }}: {% endif %}{{ title }} ({% if system != '' %}{{ system }}, {% endif %}{{ customer }}): {% if on == 'handed' %}handed over by {{ by }}{% if why != '' %} ({{ why }}){% endif %}{% elsif on == 'cannot_wait' %}cannot wait{% if why != '' %} ({{ why }}){% endif %}{% elsif step > 1 %}still nobody has {% if on == 'unanswered' %}answered{% else %}seen to it{% endif %}, step {{ step }}{% elsif on == 'unanswered' %}nobody has answered for {{ target }}{% elsif on == 'silence' %}nobody has seen to it for {{ target }}{% elsif on == 'taken' %}needs more hands after {{ target }}{% elsif on == 'held' %}held for {{ target }} without a word{% elsif target != '' %}open for {{ target }}{% elsif again %}open again{% else %}a new ticket{% endif %}{% if group != '' %}, for {{ group }}{% endif %} – {{ repository }}#{{ number }}`,
});
