import { document } from './document.ts';
import { at, link, optional, text, TIMEZONE } from './kinds.ts';

export const followUp = document({
  about: 'Says, once, what a customer can do who wrote on a solved ticket.',
  facts: {
    closed: at('When it was closed.', '2026-11-16T12:00+01:00'),
    link: link(
      'Where a new ticket is opened that names this one.',
      'https://github.com/acme/helpdesk/issues/new',
    ),
    unsolved: optional(
      text('The command that opens this one again; empty where it is too late.', '/not-resolved'),
    ),
    until: optional(at('Until when.', '2026-11-30T12:00+01:00')),
    timezone: TIMEZONE,
  },
  english: `Thank you for writing. **This ticket was solved on {{ closed }} and stays closed**; nobody watches it any more.

**Next:**{% if unsolved != '' %} is it the same problem again? Write {{ unsolved | code }} on a line of its own by **{{ until }}**: this ticket opens again, with the time it was first reported. For anything else,{% else %} if something is still wrong,{% endif %} open a new ticket that names this one:

{{ link }}

If you only wanted to say thanks: we are glad, and there is nothing to do. This is said once.

<sub>Times are in {{ timezone }}.</sub>`,
});
