import { HOUR, type Instant, type Milliseconds, MINUTE } from '../calendar/instant.ts';
import { formatDuration } from '../calendar/moment.ts';
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
  prose,
  span,
  text,
  TIMEZONE,
} from './kinds.ts';
import type { TicketLine, WaitingLine } from './ticket-line.ts';
import { TICKET, WAITING } from './ticket-line.ts';

/** What a triage meeting talks about. */
export interface TriageFacts {
  /** Who is called to it. */
  readonly to: readonly string[];
  /** When the meeting before it was. */
  readonly since: Instant;
  /** Tickets without an owner, the most pressing first. */
  readonly unowned: readonly UnownedLine[];
  readonly breached: readonly TicketLine[];
  readonly atRisk: readonly TicketLine[];
  /** What has waited for long. */
  readonly stuck: readonly Omit<WaitingLine, 'until'>[];
  /** Dates that staff agreed on with customers, due soonest first. */
  readonly followUps: readonly PromisedFollowUp[];
  readonly escalated: readonly { readonly number: number; readonly title: string; readonly at: Instant }[];
  /** Write-ups of solved tickets that are overdue, those that are longest in front. */
  readonly writeUps: readonly OverdueWriteUp[];
  /** Issues of actions that have been open for long, the oldest in front. */
  readonly actions: readonly OldAction[];
  readonly load: readonly { readonly login: string; readonly tickets: number }[];
}

/** The date that staff agreed on with the customer of an open ticket. */
export interface PromisedFollowUp {
  readonly number: number;
  readonly title: string;
  readonly due: Instant;
  readonly isOverdue: boolean;
  /** Logins of those who have it. */
  readonly owners: readonly string[];
  /** What staff wrote behind the date; may be empty. A person's words. */
  readonly why: string;
}

/** The write-up of a solved ticket that is overdue. */
export interface OverdueWriteUp {
  readonly number: number;
  readonly title: string;
  readonly since: Instant;
  /** Login of whoever has taken it on; null: nobody has. */
  readonly writer: string | null;
  /** It is asked first who writes it. */
  readonly isOwner: boolean;
}

/** The issue of an action of a write-up. */
export interface OldAction {
  readonly number: number;
  readonly title: string;
  /** Number of the ticket whose write-up asks for it. */
  readonly ticket: number;
  readonly age: Milliseconds;
  /** Logins of those who have it. */
  readonly owners: readonly string[];
}

interface UnownedLine {
  readonly number: number;
  readonly title: string;
  readonly severity: string | null;
  readonly age: Milliseconds;
  readonly suggestion: string | null;
  /** The meeting's issue that left it without an owner; null: none did. */
  readonly carriedFrom: number | null;
}

const NUMBER = number('The number.', 12);
const TITLE = text('The title.', 'Login fails');

const UNOWNED = entry(
  {
    number: NUMBER,
    title: TITLE,
    severity: optional(text('The severity; empty while not set.', 'high')),
    age: span('For how long it has been open.', '3 h'),
    suggestion: people('Who is suggested: one, or none where everybody is away.', 'bo'),
    carried: optional(number('The issue of the meeting that left it over; 0 where none did.', 9)),
  },
  ({ number, title, severity, age, suggestion, carriedFrom }: UnownedLine, { phrases }) => ({
    ...{ number, title, severity, carried: carriedFrom },
    age: formatDuration(roughly(age), phrases.locale),
    suggestion: suggestion === null ? [] : [suggestion],
  }),
);

const STUCK = entry(WAITING);
export const FOLLOW_UP = entry(
  {
    number: NUMBER,
    title: TITLE,
    due: at('The date.', '2026-11-18T17:00+01:00'),
    late: flag('Whether it is past.', true),
    who: text('Who has it; may be empty.', 'ana'),
    why: prose('What was promised, as staff wrote it; may be empty.', 'a patch for the export'),
  },
  ({ number, title, due, isOverdue, owners, why }: PromisedFollowUp) => ({
    ...{ number, title, due, late: isOverdue, who: owners.join(', '), why },
  }),
);
const ESCALATED = entry({ number: NUMBER, title: TITLE, at: at('When.', '2026-11-09T12:00+01:00') });
const WRITE_UP = entry(
  {
    number: NUMBER,
    title: TITLE,
    since: at('Since when.', '2026-11-09T12:00+01:00'),
    who: text('Who has taken it on; may be empty.', 'ana'),
    unowned: flag('Whether somebody who writes it has yet to be found.', false),
  },
  ({ number, title, since, writer, isOwner }: OverdueWriteUp) => ({
    ...{ number, title, since, who: writer ?? '', unowned: isOwner && writer === null },
  }),
);
const ACTION = entry(
  {
    number: number('The number of its issue.', 51),
    title: text('What is to be done.', 'Watch the certificates'),
    ticket: number('The ticket whose write-up asks for it.', 12),
    age: span('For how long its issue has been open.', '31 d'),
    who: text('Who has it; may be empty.', 'ana'),
  },
  ({ number, title, ticket, age, owners }: OldAction, { phrases }) => ({
    ...{ number, title, ticket, who: owners.join(', ') },
    age: formatDuration(roughly(age), phrases.locale),
  }),
);
const LOAD = entry({ login: text('The login.', 'ana'), count: number('How many open tickets they own.', 3) });

export const triage = document({
  about:
    'The agenda of a triage meeting, an issue. A task is ticked in a line that begins `- [ ] #12` and ends `→ @login`.',
  facts: {
    to: people('Who is called to it; `mention` calls them.', 'ana'),
    since: at('When the meeting before it was.', '2026-11-09T10:00+01:00'),
    unowned: list('Tickets without an owner.', UNOWNED),
    more: number('How many more have no owner.', 4),
    breached: list('What became overdue since the last meeting.', TICKET),
    risky: list('What is at risk.', TICKET),
    stuck: list('What has waited for long.', STUCK),
    follow_ups: list('Dates that were agreed on with customers, due soonest first.', FOLLOW_UP, {
      late: false,
      who: '',
      why: '',
    }),
    escalated: list('What was escalated since the last meeting.', ESCALATED),
    write_ups: list('Write-ups of solved tickets that are overdue.', WRITE_UP, { who: '', unowned: true }),
    actions: list('Actions of write-ups that have been open for long.', ACTION, { who: '' }),
    load: first(MOST_PEOPLE, list('The staff, who has most in front.', LOAD)),
    timezone: TIMEZONE,
  },
  fit: { rows: 80, longest: 50_000 },
  from: (facts: TriageFacts, _, rows) => ({
    ...{ to: facts.to, since: facts.since },
    unowned: facts.unowned.slice(0, rows),
    more: Math.max(0, facts.unowned.length - rows),
    breached: facts.breached.slice(0, rows),
    risky: facts.atRisk.slice(0, rows),
    stuck: facts.stuck.slice(0, rows),
    follow_ups: facts.followUps.slice(0, rows),
    escalated: facts.escalated.slice(0, rows),
    write_ups: facts.writeUps.slice(0, rows),
    actions: facts.actions.slice(0, rows),
    load: facts.load.map(({ login, tickets }) => ({ login, count: tickets })),
  }),
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

### Tickets that nobody owns

{% for ticket in unowned %}
- [ ] #{{ ticket.number }} {{ ticket.title }} ({% if ticket.severity != '' %}{{ ticket.severity }}{% else %}no severity{% endif %}, open for {{ ticket.age }}{% if ticket.carried > 0 %}, left over from #{{ ticket.carried }}{% endif %}){% for login in ticket.suggestion %} → {{ login | mention }}{% endfor %}
{%- else %}
Every ticket has an owner.
{%- endfor %}
{% if more > 0 %}
…and {{ more }} more. They come up at the next meeting.
{% endif %}

{% if unowned.size > 0 %}
**Next:** tick a line to assign the ticket to whom it names. Somebody else? Write another login behind the arrow before you tick, or assign the ticket itself. A line without a name has nobody to suggest: everybody is away. This issue closes itself when every ticket on it has an owner.
{% endif %}

### What became overdue since {{ since }}

{% for ticket in breached %}
- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.clock }}, since {{ ticket.at }}
{%- else %}
Nothing.
{%- endfor %}

### What is at risk

{% for ticket in risky %}
- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.clock }}{% if ticket.at != '' %}, due {{ ticket.at }}{% endif %}
{%- else %}
Nothing.
{%- endfor %}

### What has waited for long

{% for ticket in stuck %}
- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.reason == 'pending' %}waiting for the customer{% else %}on hold{% endif %} since {{ ticket.since }}
{%- else %}
Nothing.
{%- endfor %}

{% if follow_ups.size > 0 %}
### Promised follow-ups

{% for ticket in follow_ups %}
- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.late %}**overdue**, promised for {{ ticket.due }}{% else %}by {{ ticket.due }}{% endif %}{% if ticket.who != '' %}, {{ ticket.who }} has it{% else %}, nobody has it{% endif %}{% if ticket.why != '' %} ({{ ticket.why }}){% endif %}
{%- endfor %}
{% endif %}

### What was escalated

{% for ticket in escalated %}
- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.at }}
{%- else %}
Nothing.
{%- endfor %}

{% if write_ups.size > 0 %}
### Write-ups that are overdue

{% for ticket in write_ups %}
- #{{ ticket.number }} {{ ticket.title }}: since {{ ticket.since }}{% if ticket.who != '' %}, {{ ticket.who }} has it{% elsif ticket.unowned %}, somebody is to take it{% endif %}
{%- endfor %}
{% endif %}

{% if actions.size > 0 %}
### Actions that have been open for long

{% for action in actions %}
- #{{ action.number }} {{ action.title }}: open for {{ action.age }}, from the write-up of #{{ action.ticket }}{% if action.who != '' %}, {{ action.who }} has it{% else %}, nobody has it{% endif %}
{%- endfor %}
{% endif %}

### Who has how much

| Who | Open tickets |
| :-- | --: |
{%- for person in load %}
| {{ person.login }} | {{ person.count }} |
{%- endfor %}

<sub>Times are in {{ timezone }}. This is the state at the beginning of the meeting; it is not kept current.</sub>`,
});

/** Whole hours, or minutes where it is less, one at least: nobody reads seconds in an agenda. */
function roughly(age: Milliseconds): Milliseconds {
  const unit = age < HOUR ? MINUTE : HOUR;
  return Math.max(MINUTE, Math.floor(age / unit) * unit);
}
