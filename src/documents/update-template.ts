import { document } from './document.ts';
import { at, link, optional, people, text, TIMEZONE } from './kinds.ts';
import type { UpdateDraft } from './update-form.ts';
import { updateForm } from './update-form.ts';

/** A template for the next update, for whoever asked. */
export interface UpdateTemplateFacts {
  readonly to: readonly string[];
  readonly draft: UpdateDraft;
  /** Address of the ticket where this is told elsewhere. */
  readonly ticket?: string;
}

export const updateTemplate = document({
  about: 'Brings staff a template for the next update on an incident, filled in with what is on record.',
  facts: {
    to: people('Who asked; `mention` calls them.', 'ana'),
    form: text(
      'The template; `fence` shows it as a block to copy.',
      '/status identified (major: Checkout) …',
    ),
    due: optional(
      at('By when the update is due; empty where that is not promised.', '2026-12-07T10:30+01:00'),
    ),
    ticket: optional(
      link(
        'The address of the ticket where this is told elsewhere; empty on the ticket itself.',
        'https://github.com/acme/helpdesk/issues/12',
      ),
    ),
    timezone: TIMEZONE,
  },
  from: ({ to, draft, ticket }: UpdateTemplateFacts, words) => ({
    ...{ to, form: updateForm(draft, words), due: draft.nextUpdate, ticket: ticket ?? null },
  }),
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

**A template for the next update**, filled in with what is on record. Copy it, correct it, and post it as a comment {% if ticket != '' %}on the ticket ({{ ticket }}){% else %}here{% endif %}: its first line makes it an update.{% if due != '' %} It is due by **{{ due }}**.{% endif %}
{{ form | fence }}
<sub>Times are in {{ timezone }}.</sub>`,
});
