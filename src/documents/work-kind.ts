import { document } from './document.ts';
import { maintained, people } from './kinds.ts';

export const workKind = document({
  about: 'Tells a customer what a kind of work comes with, such as an additional fee.',
  facts: {
    to: people('The customer; `mention` calls them.', 'cus'),
    says: maintained('The words of the policy, Markdown.', 'Moodle 3: **+ 20 %**'),
  },
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

**Before we go on, please note:**

{{ says }}`,
});
