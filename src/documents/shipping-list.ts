import type { Instant } from '../calendar/instant.ts';
import { document } from './document.ts';
import { entry } from './field.ts';
import { day, flag, list, number, optional, text, texts, TIMEZONE } from './kinds.ts';

/** One change that goes out on a day, as it stands. */
export interface ListedChange {
  readonly number: number;
  readonly title: string;
  readonly owners: readonly string[];
  /** The stage that it is at; null: none. */
  readonly stage: string | null;
  /** Its customer’s word on it: not asked for, still to come, or given. */
  readonly signOff: 'none' | 'open' | 'given';
  /** Nothing is missing. */
  readonly ready: boolean;
  readonly atRisk: boolean;
}

/** A change for which a day stands, as the list of that day has it. */
export interface PlannedChange extends ListedChange {
  /** `2027-01-01` */
  readonly day: string;
  /** The beginning of the day. */
  readonly at: Instant;
  readonly endsAt: Instant;
}

/** What goes out on a day. */
export interface ShippingListFacts {
  readonly day: Instant;
  readonly changes: readonly ListedChange[];
}

export const LISTED = entry(
  {
    number: number('The number of its ticket.', 12),
    title: text('Its title.', 'A button for the export'),
    owners: texts('Logins of whoever has it; may be empty.', 'ana'),
    stage: optional(text('The stage that it is at; may be empty.', 'validation')),
    signed: flag('Whether its customer has signed it off, or is not asked to.', false),
    risk: flag('Whether it may not be ready in time.', true),
  },
  (one: ListedChange) => ({
    ...{ number: one.number, title: one.title, owners: one.owners, stage: one.stage },
    ...{ signed: one.signOff !== 'open', risk: one.atRisk },
  }),
);

/** More than anybody reads in one list. */
const MOST = 200;

export const shippingList = document({
  about:
    'Lists, in an issue of the desk’s own, the changes that go out on a day: which are ready, which are not yet, and which are at risk. It is kept current in place.',
  facts: {
    day: day('The day.', '2027-01-01T00:00+01:00'),
    ready: list('Those that are ready to go out.', LISTED, { signed: true, risk: false, stage: 'ready' }),
    waiting: list('Those to which something is missing.', LISTED),
    more: number('How many more there are than are listed.', 0),
    timezone: TIMEZONE,
  },
  from: ({ day: on, changes }: ShippingListFacts) => ({
    day: on,
    ready: changes.slice(0, MOST).filter(({ ready }) => ready),
    waiting: changes.slice(0, MOST).filter(({ ready }) => !ready),
    more: Math.max(0, changes.length - MOST),
  }),
  english: `What goes out on **{{ day }}**, and what would if it were ready. This list is kept current in place; nobody is told of its changes.

{% if ready.size > 0 %}
### Ready

{% for one in ready %}
- #{{ one.number }} {{ one.title }}{% if one.owners.size > 0 %} ({{ one.owners | join: ', ' }}){% endif %}
{%- endfor %}
{% endif %}

{% if waiting.size > 0 %}
### Not ready yet

| | Change | What is missing | Who has it |
| :-- | :-- | :-- | :-- |
{%- for one in waiting %}
| {% if one.risk %}🟠 at risk{% endif %} | #{{ one.number }} {{ one.title }} | {% if one.signed %}work{% if one.stage != '' %}, at the stage {{ one.stage }}{% endif %}{% else %}the customer’s sign-off{% if one.stage != '' %}, at the stage {{ one.stage }}{% endif %}{% endif %} | {% if one.owners.size > 0 %}{{ one.owners | join: ', ' }}{% else %}nobody{% endif %} |
{%- endfor %}
{% endif %}

{% if ready.size == 0 and waiting.size == 0 %}
Nothing is planned for that day any more.
{% endif %}

{% if more > 0 %}
{{ more }} more are not listed.
{% endif %}

<sub>Days are those of {{ timezone }}.</sub>`,
});
