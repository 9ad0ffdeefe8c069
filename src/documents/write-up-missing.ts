import { document } from './document.ts';
import { optional, text } from './kinds.ts';

export const writeUpMissing = document({
  about:
    'Tells whoever took the label off a solved ticket whose write-up is not complete why it is there again.',
  facts: {
    by: text('Who took it off.', 'ana'),
    label: text('The label.', 'post-mortem: due'),
    headings: text('Headings under which nothing is written yet.', 'Impact, Contributing factors'),
    done: optional(text('The command that says that it is written; may be empty.', '/post-mortem done')),
    skip: optional(text('The command that says why none is needed; may be empty.', '/post-mortem skip')),
  },
  english: `{{ by }}, the write-up of this ticket is not complete yet, so the label {{ label | code }} is back. Still to be filled in: {{ headings }}.

**Next:** fill that in{% if done != '' %} and write {{ done | code }} on a line of its own{% endif %}; the label then goes by itself.{% if skip != '' %} If the ticket needs no write-up, write {{ skip | code }} and the reason: it stays on record.{% endif %}`,
});
