import { document } from './document.ts';
import { choice, people } from './kinds.ts';

export const writeUpRefused = document({
  about: 'Tells staff, once, that GitHub does not let the write-up be put where the policy wants it.',
  facts: {
    to: people('Whom to tell; `mention` calls them.', 'ana'),
    place: choice('“file”, which a pull request brings, or “issue”.', 'file', 'issue'),
  },
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

**This ticket’s write-up has no place yet.** The policy wants it {% if place == 'file' %}in a file that a pull request brings{% else %}in an issue of its own{% endif %}, and GitHub does not let the desk make one.

**Next:** whoever looks after this desk gives its token {% if place == 'file' %}{{ 'contents: write' | code }} and {{ 'pull-requests: write' | code }}; for a workflow’s own token the repository’s settings, under Actions, must also let it create pull requests{% else %}{{ 'issues: write' | code }}{% endif %}. What GitHub said stands in the log of the run. Each run tries again; nothing of the ticket is lost. This is said once.`,
});
