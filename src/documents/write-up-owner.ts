import { document } from './document.ts';
import { text } from './kinds.ts';

export const writeUpOwner = document({
  about: 'Asks staff who writes a solved ticket up, where their words leave that open.',
  facts: {
    by: text('Who wrote the words.', 'ana'),
    owner: text('The command that says who it is.', '/post-mortem owner'),
  },
  english: `{{ by }}, who of you writes this up? From your words the desk cannot tell, so it has put down nobody yet.

**Next:** write {{ owner | code }} on a line of its own if it is you, with a name behind it if it is somebody else. “I will write this.” is understood, too.`,
});
