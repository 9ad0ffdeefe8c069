import type { Instant } from '../calendar/instant.ts';
import type { Target } from '../policy/target.ts';
import { document } from './document.ts';
import { entry } from './field.ts';
import { at, first, list, markdown, number, optional, people, text, TIMEZONE } from './kinds.ts';
import { decimal } from './percentage.ts';
import { everyWords } from './target-words.ts';

/** There has been unusually much to do for too long. */
export interface LastingLoadFacts {
  readonly to: readonly string[];
  readonly since: Instant;
  /** How long it may last. */
  readonly limit: Target;
  readonly work: number;
  readonly onDuty: number;
  readonly away: number;
  readonly members: number;
  /** Open tickets that nobody owns. */
  readonly unowned: number;
  /** Who owns how many, most first. */
  readonly owners: readonly { readonly login: string; readonly tickets: number }[];
  /** Open tickets for each person on duty with fewer of which it is as usual again; null: they do not decide it. */
  readonly below: number | null;
}

const OWNER = entry({
  login: text('The login.', 'ana'),
  tickets: number('How many open tickets they own.', 9),
});

export const lastingLoad = document({
  about: 'A comment on the desk’s issue: there has been unusually much to do for too long.',
  facts: {
    to: people('Whom to tell; `mention` calls them.', 'ana'),
    since: at('Since when there is so much to do.', '2026-11-16T10:00+01:00'),
    limit: text('How long it may last, as the policy says.', '2 working days'),
    work: number('How many open tickets do not wait.', 34),
    duty: number('How many are on duty.', 2),
    each: markdown('How many tickets there are for each of them; empty: nobody is on duty.', '17'),
    away: number('How many of the group are away.', 1),
    members: number('How many the group has.', 3),
    unowned: number('How many open tickets nobody owns.', 12),
    owners: first(20, list('Who owns how many, most first.', OWNER)),
    below: optional(markdown('With fewer for each of those on duty it is as usual again.', '8')),
    timezone: TIMEZONE,
  },
  from: ({ onDuty, work, below, ...facts }: LastingLoadFacts, { phrases }) => ({
    ...facts,
    limit: everyWords(facts.limit, phrases),
    work,
    duty: onDuty,
    each: onDuty === 0 ? '' : decimal(work / onDuty, phrases.locale),
    below: below === null ? null : decimal(below, phrases.locale),
  }),
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

**There has been unusually much to do since {{ since }}**, which is longer than {{ limit }}. What else the team has to do by a date may suffer.

| Open and not waiting | On duty | For each of them | Away |
| --: | --: | --: | --: |
| {{ work }} | {{ duty }} | {% if each != '' %}{{ each }}{% else %}–{% endif %} | {{ away }} of {{ members }} |

{% if owners.size > 0 %}
| Owner | Open tickets |
| :-- | --: |
{%- for owner in owners %}
| {{ owner.login }} | {{ owner.tickets }} |
{%- endfor %}
{%- if unowned > 0 %}
| **nobody** | {{ unowned }} |
{%- endif %}
{% elsif unowned > 0 %}
Nobody owns {% if unowned == 1 %}the one open ticket{% else %}any of the {{ unowned }} open tickets{% endif %}.
{% endif %}

**Next:** decide what gives way: other work and its dates, or how much the desk does.{% if below != '' %} With fewer than {{ below }} tickets for each person on duty it counts as usual again.{% endif %} This is said once.

<sub>Times are in {{ timezone }}.</sub>`,
});
