import { document } from './document.ts';
import { number, text } from './kinds.ts';

export const writeUpProposal = document({
  about: 'The text of the pull request that brings the file of a write-up.',
  facts: {
    number: number('The number of the ticket.', 12),
    path: text('The path of the file.', 'post-mortems/2026-11-17-12.md'),
  },
  english: `This brings {{ path | code }}, in which #{{ number }} is written up. Fill in its sections on this branch; the desk keeps the block of facts in it current until this is merged.

Merging it says that it is written. Closed without merging, it is not proposed again.`,
});
