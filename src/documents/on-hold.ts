import { document } from './document.ts';
import { at, flag, optional, people, text, TIMEZONE } from './kinds.ts';

export const onHold = document({
  about:
    'Tells a customer, once a hold, for whom their ticket waits, where staff have not said so themselves.',
  facts: {
    to: people('The customer; `mention` calls them.', 'cus'),
    by: text('Who put it on hold.', 'ana'),
    why: optional(text('For whom or what it waits; may be empty.', 'the vendor of the database')),
    blocked: flag('Whether it waits for another issue to be closed.', false),
    blocker: optional(text('That issue; empty where not everybody may know which it is.', '#45')),
    until: optional(at('When it goes on at the latest; empty: not known.', '2026-11-20T09:00+01:00')),
    asked: flag('Whether an answer of the customer’s is waited for as well.', false),
    timezone: TIMEZONE,
  },
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

{% if blocked %}
**Your ticket waits for another issue to be closed**{% if blocker != '' %}: {{ blocker | code }}{% endif %}{% if why != '' %} ({{ why }}){% endif %}. {{ by }} has put it on hold until then.

**Next:** we carry on once that is closed{% if until != '' %}, and look at yours again on **{{ until }}** at the latest{% endif %}. {% else %}
**Your ticket is with somebody else now**{% if why != '' %}: {{ why }}{% endif %}. {{ by }} has passed it on and waits for an answer.

**Next:** {% if until != '' %}we look at it again on **{{ until }}** at the latest, or as soon as the answer is there{% else %}we go on as soon as the answer is there{% endif %}. {% endif %}{% if asked %}We wait for your answer as well: please write it here.{% else %}There is nothing that you have to do; if something changes for you, write it here.{% endif %}
{% if until != '' %}

<sub>Times are in {{ timezone }}.</sub>
{% endif %}`,
});
