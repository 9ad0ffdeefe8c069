import { document } from './document.ts';
import { entry } from './field.ts';
import { list, text, toldMarkdown } from './kinds.ts';

const SECTION = entry(
  {
    title: text('Heading of the section.', 'Summary'),
    text: toldMarkdown(
      'What staff wrote under it: Markdown, in which nobody is mentioned.',
      'Checkout: HTTP 502.',
    ),
  },
  (section: { readonly title: string; readonly text: string }) => section,
);

export const releasedWriteUp = document({
  about:
    'Tells everybody on a ticket what came of its write-up, once staff say `/post-mortem release`. The status page shows what stands under the headings.',
  facts: { sections: list('The sections that the policy releases.', SECTION) },
  english: `## What happened, and what we learn from it

The team has written this up for everybody whom it concerned. There is nothing that you have to do; if a question is left, ask it here.
{% for section in sections %}

### {{ section.title }}

{{ section.text }}
{% endfor %}`,
});
