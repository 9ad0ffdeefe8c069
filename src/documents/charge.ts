import { document } from './document.ts';
import { optional, people, text } from './kinds.ts';

export const charge = document({
  about: 'Asks a customer to agree that work is charged before it is done.',
  facts: {
    to: people('The customer; `mention` calls them.', 'cus'),
    what: text('What would be charged, in the words of whoever asks.', '200 € flat for moving the mailboxes'),
    by: text('Who asks.', 'ana'),
    agree: optional(text('The command that says yes; empty where switched off.', '/agree')),
  },
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

**We would charge you for this:** {{ what }}

It is not included in your contract, and {{ by }} asks before anything is done. Our advice stays free of charge; the work begins once you have agreed.

**Next:** if you agree, give this comment a 👍, or answer “yes”{% if agree != '' %} or {{ agree | code }}{% endif %}. If you do not, there is nothing you need to do.`,
});
