import { document } from './document.ts';
import { at, optional, people, text, TIMEZONE } from './kinds.ts';
import { missing } from './missing.ts';

export const reminder = document({
  about: 'Reminds a customer, once a wait, of a question without an answer.',
  facts: {
    to: people('The customer; `mention` calls them.', 'cus'),
    asker: optional(text('Login of who of the staff spoke last; empty where nobody did.', 'ana')),
    missing: missing('Required answers that are asked for.'),
    since: at('Since when the ticket waits.', '2026-11-16T09:30+01:00'),
    closes: optional(
      at('By when an answer is needed; empty where the ticket stays open.', '2026-11-19T09:30+01:00'),
    ),
    reopens: optional(
      at('Until when a comment opens it again after that; empty: never.', '2026-12-03T09:30+01:00'),
    ),
    timezone: TIMEZONE,
  },
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

{% if missing.size > 0 %}**We are waiting for your answer**, since {{ since }}. Without this we cannot help you:{% elsif asker != '' %}**We are waiting for your answer**, since {{ since }}, to what {{ asker }} asked above.{% else %}**We are waiting for a word from you**, since {{ since }}.{% endif %}
{% for answer in missing %}
- **{{ answer.label }}**{% if answer.date != '' %}: you wrote “{{ answer.date }}”. Which day is that? Please write it as {{ '2026-12-31' | code }}, or that there is none.{% elsif answer.hint != '' %}: {{ answer.hint }}{% endif %}
{%- endfor %}

**Next:** please {% if missing.size > 0 %}edit your report or {% endif %}answer here{% if closes != '' %} by **{{ closes }}**. After that the ticket is closed{% if reopens != '' %}; until {{ reopens }} a comment of yours opens it again{% endif %}.{% else %}. The ticket stays open, but without your answer it stands still.{% endif %} This reminder comes once.

<sub>Times are in {{ timezone }}.</sub>`,
});
