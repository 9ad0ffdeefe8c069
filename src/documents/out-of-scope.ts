import { document } from './document.ts';
import { at, optional, text, TIMEZONE } from './kinds.ts';

export const outOfScope = document({
  about: 'Closes a ticket that is outside what the desk does.',
  explainsClose: true,
  facts: {
    by: text('Who closed it.', 'bo'),
    why: optional(text('The reason; may be empty.', 'Design questions go to the architects.')),
    unsolved: optional(
      text('The command by which the customer objects and opens it again; may be empty.', '/not-resolved'),
    ),
    reopens: optional(at('Until when they may; empty: they cannot.', '2026-12-03T09:30+01:00')),
    timezone: TIMEZONE,
  },
  english: `**This is outside what this desk can do**, so {{ by }} has closed it.{% if why != '' %} The reason: {{ why }}{% endif %}
{% if reopens != '' %}

Do you see it differently? Write {% if unsolved != '' %}{{ unsolved | code }} and your reason on a line of its own{% else %}a comment here and say why,{% endif %} by **{{ reopens }}**: that opens the ticket again, and a person reads it.

<sub>Times are in {{ timezone }}.</sub>{% endif %}`,
});
