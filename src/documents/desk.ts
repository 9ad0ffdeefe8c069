import type { Instant, Milliseconds } from '../calendar/instant.ts';
import { document } from './document.ts';
import { entry } from './field.ts';
import {
  at,
  duration,
  first,
  flag,
  list,
  MOST_PEOPLE,
  number,
  optional,
  text,
  texts,
  TIMEZONE,
} from './kinds.ts';
import type { QueueLine } from './queue-line.ts';
import { QUEUED } from './queue-line.ts';
import type { PromisedFollowUp } from './triage.ts';
import { FOLLOW_UP } from './triage.ts';

/** How the desk stands, and whether it works as it should. */
export interface DeskFacts {
  readonly now: Instant;
  readonly evaluated: number;
  readonly total: number;
  /** What went wrong, one sentence each; may quote people. */
  readonly faults: readonly string[];
  /** Errors in the newest policy, which therefore is not in force. */
  readonly policyErrors: number;
  /** The first of them with its place; null: there are none. */
  readonly policyFault: string | null;
  readonly counts: {
    readonly open: number;
    readonly overdue: number;
    readonly atRisk: number;
    readonly dueToday: number;
    readonly unowned: number;
    readonly waiting: number;
  };
  /** Number one first, without those that wait. */
  readonly tickets: readonly QueueLine[];
  /** Those of them of which something is due before the day is over, or whose key date it is. */
  readonly today: readonly QueueLine[];
  /** Those of them that nobody owns. */
  readonly unowned: readonly QueueLine[];
  /** What waits, whose wait ends first in front. */
  readonly waiting: readonly QueueLine[];
  /** What was promised for a date, due soonest first. */
  readonly followUps: readonly PromisedFollowUp[];
  /** Open tickets of each of the staff, who has most in front. */
  readonly load: readonly { readonly login: string; readonly tickets: number }[];
  /** It is told who the customers are. */
  readonly showsCustomers: boolean;
  readonly heartbeat: Milliseconds;
}

const LOAD = entry({ login: text('The login.', 'ana'), count: number('How many open tickets they own.', 3) });
const WAITS = { place: 0, why: ['on hold, until Fri 20 Nov 2026, 09:00 CET'] };

export const desk = document({
  about: 'The text of the desk’s own issue: whether the desk is at work, and how it stands.',
  facts: {
    ran: at('When the desk last ran.', '2026-11-16T12:00+01:00'),
    healthy: flag('Whether everything went as it should.', false),
    evaluated: number('How many issues it judged.', 41),
    total: number('How many there were to judge.', 42),
    // The log of the run has them all.
    faults: first(
      10,
      texts('What went wrong.', '#7 could not be evaluated: its timeline ends in the middle.'),
    ),
    errors: number('How many errors the newest policy has; 0 where it is in force.', 2),
    first: optional(
      text('The first of them.', '.github/steward.yml:12:3 error unknown-key: "severity" is no key here.'),
    ),
    every: duration('How often the text is renewed at most.', 3_600_000),
    open: number('How many tickets are open.', 40),
    overdue: number('How many of them are late.', 3),
    risky: number('How many are about to be.', 2),
    today: number('How many have something due before the day is over.', 2),
    unowned: number('How many nobody took in time.', 1),
    waiting: number('How many wait for somebody.', 5),
    next: first(1, list('The ticket that is number one; none where every one waits.', QUEUED)),
    customers: flag('Whether it is told who the customers are.', false),
    tickets: list('The first tickets of the queue.', QUEUED, {
      number: 13,
      severity: '',
      owners: [],
      at: '',
    }),
    more: number('How many more there are in the queue than are listed.', 38),
    due: list('Those with something due before the day is over.', QUEUED),
    more_due: number('How many more of those there are than are listed.', 1),
    nobodys: list('Those that nobody owns.', QUEUED),
    more_nobodys: number('How many more of those there are than are listed.', 1),
    apart: list('Tickets that wait, and stand apart.', QUEUED, WAITS),
    more_apart: number('How many more of those there are than are listed.', 1),
    follow_ups: list('What was promised for a date.', FOLLOW_UP, { who: '', late: false }),
    more_follow_ups: number('How many more of those there are than are listed.', 1),
    load: first(MOST_PEOPLE, list('The staff, who has most in front.', LOAD)),
    timezone: TIMEZONE,
  },
  // Whatever is hidden in the text has to find room beside it.
  fit: { rows: 20, longest: 60_000 },
  from: (
    {
      now,
      evaluated,
      total,
      faults,
      policyErrors,
      policyFault,
      counts,
      tickets,
      today,
      unowned,
      waiting,
      followUps,
      load,
      showsCustomers,
      heartbeat,
    }: DeskFacts,
    _,
    rows,
  ) => ({
    ran: now,
    healthy: evaluated >= total && faults.length === 0 && policyErrors === 0,
    ...{ evaluated, total, faults },
    errors: policyErrors,
    first: policyFault,
    every: heartbeat,
    open: counts.open,
    overdue: counts.overdue,
    risky: counts.atRisk,
    today: counts.dueToday,
    unowned: counts.unowned,
    waiting: counts.waiting,
    next: tickets,
    customers: showsCustomers,
    ...{ tickets: tickets.slice(0, rows), more: left(tickets, rows) },
    ...{ due: today.slice(0, rows), more_due: left(today, rows) },
    ...{ nobodys: unowned.slice(0, rows), more_nobodys: left(unowned, rows) },
    ...{ apart: waiting.slice(0, rows), more_apart: left(waiting, rows) },
    ...{ follow_ups: followUps.slice(0, rows), more_follow_ups: left(followUps, rows) },
    load: load.map(({ login, tickets: count }) => ({ login, count })),
  }),
  english: `{% if errors > 0 %}> [!CAUTION]
> **The policy has {{ errors }} error{% if errors > 1 %}s{% endif %}.** Until {% if errors > 1 %}they are{% else %}it is{% endif %} mended, an earlier version of it is in force.{% if first != '' %} {% if errors > 1 %}The first: {% endif %}{{ first }}{% endif %}

{% endif %}{% if healthy %}**The desk is at work.**{% else %}⚠️ **The desk needs a look.**{% endif %} It last ran on **{{ ran }}** and checked {{ evaluated }} of {{ total }} issues.
{% for fault in faults %}
- {{ fault }}
{%- endfor %}

| Open | Overdue | At risk | Due today | No owner in time | Waiting |
| --: | --: | --: | --: | --: | --: |
| {{ open }} | {{ overdue }} | {{ risky }} | {{ today }} | {{ unowned }} | {{ waiting }} |

{% for ticket in next %}
### Number one: #{{ ticket.number }} {{ ticket.title }}

{% for reason in ticket.why %}
- {{ reason }}
{%- endfor %}
- {% if ticket.owners.size > 0 %}owner: {{ ticket.owners | join: ', ' }}{% else %}**nobody owns it**{% endif %}
{% endfor %}

{% if tickets.size > 0 %}
### The queue

| # | State | Ticket | Severity |{% if customers %} Customer |{% endif %} Owner | Overdue since, or due next |
| --: | :-- | :-- | :-- |{% if customers %} :-- |{% endif %} :-- | :-- |
{%- for ticket in tickets %}
| {{ ticket.place }} | {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}not set{% endif %} |{% if customers %} {{ ticket.customer }} |{% endif %} {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**nobody**{% endif %} | {% if ticket.clock != '' %}{{ ticket.clock }}: {% if ticket.at != '' %}{{ ticket.at }}{% else %}after the wait{% endif %}{% endif %} |
{%- endfor %}
{% if more > 0 %}
…and {{ more }} more behind them. \`steward queue\` lists them all.
{% endif %}
{% elsif open == 0 %}
No ticket is open.
{% else %}
Every open ticket waits.
{% endif %}

{% if due.size > 0 %}
### Due today

{% for ticket in due %}
- #{{ ticket.number }} {{ ticket.title }}{% if ticket.clock != '' and ticket.at != '' %}: {{ ticket.clock }}, {{ ticket.at }}{% endif %}
{%- endfor %}
{% if more_due > 0 %}
- …and {{ more_due }} more
{%- endif %}
{% endif %}

{% if nobodys.size > 0 %}
### Without an owner

{% for ticket in nobodys %}
- #{{ ticket.number }} {{ ticket.title }}
{%- endfor %}
{% if more_nobodys > 0 %}
- …and {{ more_nobodys }} more
{%- endif %}
{% endif %}

{% if follow_ups.size > 0 %}
### Promised follow-ups

{% for ticket in follow_ups %}
- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.late %}**overdue**, promised for {{ ticket.due }}{% else %}by {{ ticket.due }}{% endif %}{% if ticket.who != '' %}, {{ ticket.who }} has it{% else %}, nobody has it{% endif %}{% if ticket.why != '' %} ({{ ticket.why }}){% endif %}
{%- endfor %}
{% if more_follow_ups > 0 %}
- …and {{ more_follow_ups }} more
{%- endif %}
{% endif %}

{% if apart.size > 0 %}
### Waiting

{% for ticket in apart %}
- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.why.first }}
{%- endfor %}
{% if more_apart > 0 %}
- …and {{ more_apart }} more
{%- endif %}
{% endif %}

{% if load.size > 0 %}
### Who has how much

| Who | Open tickets |
| :-- | --: |
{%- for person in load %}
| {{ person.login }} | {{ person.count }} |
{%- endfor %}
{% endif %}

**Next:** {% if healthy %}nothing, as long as the time above is recent. It is renewed every {{ every }}; where it is much older, the desk has stopped.{% else %}look into the log of the last run, which says more.{% endif %} Pin this issue, so that everybody finds it. It is no ticket: nothing that is written here is answered.

<sub>Times are in {{ timezone }}.</sub>`,
});

function left(all: readonly unknown[], rows: number): number {
  return Math.max(0, all.length - rows);
}
