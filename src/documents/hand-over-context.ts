import { document } from './document.ts';
import { first, people, text, texts } from './kinds.ts';

export interface HandOverContext {
  /** Who handed it over. */
  readonly to: readonly string[];
  readonly group: string;
  /** What the group still wants to know. */
  readonly lacking: readonly string[];
}

export const handOverContext = document({
  about: 'Asks, once, whoever handed a ticket to a group for what that group wants to know of it.',
  facts: {
    to: people('Who handed it over; `mention` calls them.', 'ana'),
    group: text('The group that has it now.', 'engineering'),
    lacking: first(10, texts('What is missing, as the policy calls it.', 'How to reproduce it')),
  },
  from: ({ to, group, lacking }: HandOverContext) => ({ to, group, lacking }),
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

**The group {{ group | code }} has this ticket now, and needs to know more of it:**
{% for item in lacking %}
- {{ item }}
{%- endfor %}

**Next:** please write it here, each under its own words. Nobody waits for it to begin: the ticket has been handed over. This is said once.`,
});
