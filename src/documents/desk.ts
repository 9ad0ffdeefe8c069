import type { Instant, Milliseconds } from '../calendar/instant.ts';
import { document } from './document.ts';
import { at, duration, first, flag, list, number, optional, text, texts, TIMEZONE } from './kinds.ts';
import type { TicketLine } from './ticket-line.ts';
import { TICKET } from './ticket-line.ts';

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
    readonly unowned: number;
    readonly waiting: number;
  };
  /** The most pressing first. */
  readonly tickets: readonly TicketLine[];
  readonly heartbeat: Milliseconds;
}

/** So many tickets are listed one by one. */
const ROWS = 20;

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
    unowned: number('How many nobody took in time.', 1),
    waiting: number('How many wait for somebody.', 5),
    tickets: first(
      ROWS,
      list('The most pressing tickets.', TICKET, { number: 13, severity: '', owners: [], at: '' }),
    ),
    more: number('How many more there are.', 38),
    timezone: TIMEZONE,
  },
  from: ({
    now,
    evaluated,
    total,
    faults,
    policyErrors,
    policyFault,
    counts,
    tickets,
    heartbeat,
  }: DeskFacts) => ({
    ran: now,
    healthy: evaluated >= total && faults.length === 0 && policyErrors === 0,
    ...{ evaluated, total, faults },
    errors: policyErrors,
    first: policyFault,
    every: heartbeat,
    open: counts.open,
    overdue: counts.overdue,
    risky: counts.atRisk,
    unowned: counts.unowned,
    waiting: counts.waiting,
    tickets,
    more: Math.max(0, tickets.length - ROWS),
  }),
  english: `{% if errors > 0 %}> [!CAUTION]
> **The policy has {{ errors }} error{% if errors > 1 %}s{% endif %}.** Until {% if errors > 1 %}they are{% else %}it is{% endif %} mended, an earlier version of it is in force.{% if first != '' %} {% if errors > 1 %}The first: {% endif %}{{ first }}{% endif %}

{% endif %}{% if healthy %}**The desk is at work.**{% else %}⚠️ **The desk needs a look.**{% endif %} It last ran on **{{ ran }}** and checked {{ evaluated }} of {{ total }} issues.
{% for fault in faults %}
- {{ fault }}
{%- endfor %}

| Open | Overdue | At risk | No owner in time | Waiting |
| --: | --: | --: | --: | --: |
| {{ open }} | {{ overdue }} | {{ risky }} | {{ unowned }} | {{ waiting }} |

{% if tickets.size > 0 %}
| State | Ticket | Severity | Owner | Overdue since, or due next |
| :-- | :-- | :-- | :-- | :-- |
{%- for ticket in tickets %}
| {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}not set{% endif %} | {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**nobody**{% endif %} | {% if ticket.clock != '' %}{{ ticket.clock }}: {% if ticket.at != '' %}{{ ticket.at }}{% else %}after the wait{% endif %}{% endif %} |
{%- endfor %}
{% if more > 0 %}
…and {{ more }} more, less pressing.
{% endif %}
{% else %}
No ticket is open.
{% endif %}

**Next:** {% if healthy %}nothing, as long as the time above is recent. It is renewed every {{ every }}; where it is much older, the desk has stopped.{% else %}look into the log of the last run, which says more.{% endif %} Pin this issue, so that everybody finds it. It is no ticket: nothing that is written here is answered.

<sub>Times are in {{ timezone }}.</sub>`,
});
