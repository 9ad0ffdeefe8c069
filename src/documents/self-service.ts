import { document } from './document.ts';
import { flag, maintained, optional, text } from './kinds.ts';

export const selfService = document({
  about: 'Answers a ticket with ready instructions.',
  explainsClose: true,
  facts: {
    instructions: maintained(
      'The instructions, Markdown from the policy.',
      'Open **Settings** and choose _Reset_.',
    ),
    closed: flag('Whether the ticket is closed with them.', true),
    automatic: flag('Whether they come by themselves; else somebody on the staff sent for them.', true),
    unsolved: optional(
      text('The command that says they did not help; empty where switched off.', '/not-resolved'),
    ),
  },
  english: `You can solve this yourself, right now:

{{ instructions }}

**Did it not help?** {% if unsolved != '' %}Write {{ unsolved | code }} on a line of its own{% if closed %}: the ticket opens again, with the time it was first reported{% else %}, and somebody takes over{% endif %}.{% elsif closed %}Please open a new ticket and name this one.{% else %}Write a comment and tell us what happened.{% endif %}
{% if closed %}

<sub>The ticket is closed because these instructions answer reports like yours.{% if automatic %} No person has read it yet.{% endif %}</sub>{% endif %}`,
});
