import { document } from './document.ts';
import { at, optional, people, text, TIMEZONE } from './kinds.ts';
import { missing } from './missing.ts';

export const silence = document({
  about: 'Says, before the ticket is closed, that no answer came.',
  explainsClose: true,
  facts: {
    to: people('The customer; `mention` calls them.', 'cus'),
    asker: optional(text('Login of who of the staff spoke last; empty where nobody did.', 'ana')),
    missing: missing('Required answers that were asked for.'),
    since: at('Since when the ticket has waited.', '2026-11-16T09:30+01:00'),
    closes: optional(at('By when an answer was needed.', '2026-11-19T09:30+01:00')),
    reopens: optional(at('Until when a comment opens it again; empty: never.', '2026-12-03T09:30+01:00')),
    timezone: TIMEZONE,
  },
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

**We have had no answer since {{ since }}, so this ticket is closed.**{% if missing.size > 0 %} This is still missing:{% endif %}
{% for answer in missing %}
- **{{ answer.label }}**{% if answer.date != '' %}: you wrote “{{ answer.date }}”. Which day is that? Please write it as {{ '2026-12-31' | code }}, or that there is none.{% elsif answer.hint != '' %}: {{ answer.hint }}{% endif %}
{%- endfor %}

**Next:** if it is solved or no longer matters, there is nothing to do. {% if reopens != '' %}Otherwise just write a comment here by **{{ reopens }}**: that opens the ticket again, and nobody asks why it took you a while.{% else %}Otherwise please open a new ticket and name this one.{% endif %}

<sub>Times are in {{ timezone }}.</sub>`,
});
