import { document } from './document.ts';
import { flag, people, secrets, text } from './kinds.ts';

export const secret = document({
  about: 'Points out that somebody pasted a secret, without repeating it.',
  facts: {
    to: people('Staff who have to know; `mention` calls them.', 'ana'),
    by: text('Who wrote it.', 'cus'),
    kinds: secrets('What it looks like: “GitHub token”.', 'github'),
    comment: flag('Whether it stands in a comment and not in the report.', true),
  },
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

**{% if comment %}A comment{% else %}The report{% endif %} by {{ by }} seems to hold a secret** ({{ kinds | join: ', ' }}). Everybody who can read this page can read it. It is not repeated here.

**Next,** in this order:

1. Revoke it where it was issued, and make a new one. Taking it off this page is not enough: mails have gone out.
2. Edit the {% if comment %}comment{% else %}report{% endif %} and take it out.
3. The edit history still shows it: open _edited_ above the text, choose the older version, and delete that revision.

If it is no secret, there is nothing to do.`,
});
