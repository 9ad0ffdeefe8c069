import { document } from './document.ts';
import { at, day, flag, optional, people, text, TIMEZONE } from './kinds.ts';

export const signOff = document({
  about: 'Asks a customer whether it is solved, and reminds them once.',
  facts: {
    to: people('The customer; `mention` calls them.', 'cus'),
    again: flag('Whether they are reminded.', false),
    since: at('Since when they have been asked.', '2026-12-07T09:30+01:00'),
    closed: flag('Whether the ticket is closed already.', true),
    tried: flag('Whether they try a change on which work goes on: their word closes nothing.', false),
    ships: optional(
      day(
        'The day on which it goes out if they say yes now; empty where it has none.',
        '2027-01-01T00:00+01:00',
      ),
    ),
    solved: optional(text('The command that says yes; empty where switched off.', '/sign-off')),
    unsolved: optional(
      text('The command that opens it again; empty where any comment does, or none can.', '/not-resolved'),
    ),
    reopens: optional(
      at('Until when it can be opened again; empty: it is open, or cannot.', '2026-12-21T09:30+01:00'),
    ),
    timezone: TIMEZONE,
  },
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

{% if again %}**We are still waiting for your word on this**, since {{ since }}: is it done as you need it?{% elsif tried %}**Please try it now, before it goes live: is it as you need it?**{% else %}**Please have a look: is it done as you need it?**{% endif %}{% if ships != '' %} It goes out on **{{ ships }}** if you say so by then; without your word it does not go out.{% elsif tried %} Without your word it does not go live.{% elsif closed == false %} The ticket is closed once you have said so.{% endif %}

**Next:** if it is, give this comment a 👍, or answer “looks good”{% if solved != '' %} or {{ solved | code }}{% endif %}. If it is not, {% if closed == false %}write here what is wrong.{% elsif unsolved != '' %}write {{ unsolved | code }} on a line of its own by **{{ reopens }}** and tell us what is wrong: that opens the ticket again.{% elsif reopens != '' %}write here by **{{ reopens }}** what is wrong: that opens the ticket again.{% else %}please open a new ticket and name this one.{% endif %}{% if again %} This reminder comes once.{% endif %}

<sub>Times are in {{ timezone }}.</sub>`,
});
