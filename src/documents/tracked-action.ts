import { document } from './document.ts';
import { number, text } from './kinds.ts';

export const action = document({
  about: 'The issue of an action from the write-up of a ticket.',
  facts: {
    number: number('The number of the ticket.', 12),
    text: text('The action, as the write-up words it.', 'Restart the cache when a deploy ends'),
  },
  english: `To do, from what was learned from #{{ number }}:

{{ text }}

Close this issue when it is done, or as not planned where it is dropped: the write-up shows which.`,
});
