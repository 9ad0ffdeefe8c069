import type { Instant } from '../calendar/instant.ts';
import { document } from './document.ts';
import { day, flag, list, people, text, TIMEZONE } from './kinds.ts';
import type { ListedChange } from './shipping-list.ts';
import { LISTED } from './shipping-list.ts';

/** What became of the changes of a day. */
export interface RolledOutFacts {
  readonly day: Instant;
  readonly to: readonly string[];
  readonly group: string;
  readonly changes: readonly ListedChange[];
}

/** More than anybody reads at once; the list itself has them all. */
const MOST = 50;

export const rolledOut = document({
  about: 'Tells a group, once, on the list of a day, which changes go out on it and which do not.',
  facts: {
    to: people('Whom to tell; `mention` calls them.', 'ana', 'bo'),
    group: text('The group that they are of.', 'on-call'),
    day: day('The day.', '2027-01-01T00:00+01:00'),
    out: list('What goes out.', LISTED, { signed: true, risk: false, stage: 'ready' }),
    held: list('What does not.', LISTED),
    more: flag('Whether there are more than are named.', false),
    timezone: TIMEZONE,
  },
  from: ({ to, group, day: on, changes }: RolledOutFacts) => ({
    ...{ to, group, day: on },
    out: changes.filter(({ ready }) => ready).slice(0, MOST),
    held: changes.filter(({ ready }) => !ready).slice(0, MOST),
    more: changes.length > MOST,
  }),
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

{% if out.size > 0 %}**These changes are signed off where that was asked for, and go live on {{ day }}:**
{% for one in out %}
- #{{ one.number }} {{ one.title }}
{%- endfor %}
{% else %}**Nothing goes live on {{ day }}.**
{% endif %}

{% if held.size > 0 %}**Not ready, and not among them:**
{% for one in held %}
- #{{ one.number }} {{ one.title }}, {% if one.signed %}on which work goes on{% else %}which its customer has not signed off{% endif %}
{%- endfor %}
{% endif %}

{% if more %}
The list above names all of them.
{% endif %}

You are told because you are in the group {{ group | code }}. This is said once.

<sub>Days are those of {{ timezone }}.</sub>`,
});
