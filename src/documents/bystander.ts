import { document } from './document.ts';
import { link, people, text } from './kinds.ts';

export const bystander = document({
  about: 'Says, once, to somebody who wrote on a ticket of somebody else how they get one of their own.',
  facts: {
    to: people('Who wrote; `mention` calls them.', 'dee'),
    requester: text('Whose ticket it is.', 'cus'),
    link: link(
      'Where a new ticket is opened that names this one.',
      'https://github.com/acme/helpdesk/issues/new',
    ),
  },
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

Thank you for writing. **This ticket belongs to {{ requester }}**: the desk cannot see from it that you wait, too.

**Next:** do you have the same problem? Please open a ticket of your own, which names this one. Then somebody answers you as well:

{{ link }}

If you only wanted to help, thank you: there is nothing more to do. This is said once.`,
});
