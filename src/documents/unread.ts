import { document } from './document.ts';
import { flag, people, text } from './kinds.ts';

export const unread = document({
  about: 'Tells staff that a text is too long to be read for commands, or for the answers of a form.',
  facts: {
    to: people('Staff who have to know; `mention` calls them.', 'ana'),
    by: text('Who wrote it.', 'cus'),
    comment: flag('Whether it is a comment and not the report.', true),
  },
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

**{% if comment %}A comment{% else %}The report{% endif %} by {{ by }} is too long for the desk to read.** It counts as plain words, and every clock goes by it as always, but {% if comment %}commands in it are not carried out{% else %}the answers to a form in it are not known here{% endif %}.

**Next:** read it yourself{% if comment %}. A command that was meant works in a comment of its own{% else %}, and set by hand what its answers would have set{% endif %}. This is said once on a ticket.`,
});
