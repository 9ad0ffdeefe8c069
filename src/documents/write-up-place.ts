import { document } from './document.ts';
import { choice, markdown, optional, text } from './kinds.ts';

export const writeUpPlace = document({
  about: 'Says on a solved ticket where it is written up, where that is not on the ticket.',
  facts: {
    kind: choice('“issue” or “file”.', 'issue', 'file'),
    place: markdown('The issue, or the pull request that brings the file.', '#45'),
    command: optional(
      text(
        'The command that says who writes it, or that it is written; empty where it is switched off.',
        '/post-mortem',
      ),
    ),
  },
  english: `## Post-mortem

This ticket is solved. What happened, and what the team learns from it, is written up in {% if kind == 'issue' %}{{ place }}{% else %}a file that the pull request {{ place }} brings{% endif %}. If you reported it, there is nothing for you to do: you can read it there once it is written.{% if command != '' %}

**For the team:** {{ command | code }} works here, on the ticket.{% endif %}`,
});
