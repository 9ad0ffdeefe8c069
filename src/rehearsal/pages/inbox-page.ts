import { renderMarkdown } from '../../sandbox/markdown.ts';
import { Html, html } from '../../sandbox/pages/html.ts';
import type { Account } from '../../sandbox/store/account.ts';
import { restLogin } from '../../sandbox/store/account.ts';
import { issuePath } from '../../sandbox/store/urls.ts';
import type { Mail } from '../mailbox.ts';
import type { Rehearsal } from '../rehearsal.ts';
import type { Answer } from './frame.ts';
import { page, siteOf } from './frame.ts';

/** Whose mail there is. */
export async function inboxes(rehearsal: Rehearsal): Promise<Answer> {
  const { mailbox, cast, github } = rehearsal;
  const known = cast.map(({ login }) => github.store.user(login));
  const people = [...new Set([...known, ...mailbox.mails.map(({ to }) => to)])];
  const rows = people.map((person) => {
    const mails = mailbox.of(person);
    const [latest] = mails;
    return html`<li>
      <div class="what">
        <a class="title" href="/${person.login}">${person.login}</a>
        <p class="small">${latest === undefined ? 'No mail.' : html`<bdi>${latest.subject}</bdi>`}</p>
      </div>
      <div class="side"><span>${mails.length === 1 ? '1 mail' : `${String(mails.length)} mails`}</span></div>
    </li>`;
  });
  const body = html`<h1>Mail</h1>
    <p class="dim">
      Who would get which mail of GitHub: whoever wrote, is assigned, or was mentioned. Labels and edits tell
      nobody. Whoever watches the whole repository gets more.
    </p>
    <ul class="issues">
      ${rows}
    </ul>`;
  return await page(rehearsal, { title: 'Mail', tab: 'inbox', path: '/-/inbox', body });
}

/** The mail of one person, newest first. */
export async function inbox(rehearsal: Rehearsal, person: Account): Promise<Answer> {
  const mails = rehearsal.mailbox.of(person).map((mail) => shown(rehearsal, mail));
  const body = html`<h1>Mail to ${person.login}</h1>
    <p><a href="/-/inbox">Everybody’s mail</a></p>
    ${mails.length === 0 ? html`<p class="empty">Nothing yet.</p>` : mails}`;
  const path = `/${person.login}`;
  return await page(rehearsal, { title: `Mail to ${person.login}`, tab: 'inbox', path, body });
}

function shown(rehearsal: Rehearsal, { at, from, reason, issue, subject, text }: Mail): Html {
  const { store, time } = siteOf(rehearsal);
  return html`<article class="card">
    <div class="byline">
      <h2>
        <b>${from === null ? 'ghost' : restLogin(from)}</b> <span class="dim small">because ${reason}</span>
      </h2>
      <span class="when">${time.at(at)}</span>
    </div>
    <div class="md">
      <p>
        <a href="${issuePath(issue)}"><bdi>${subject}</bdi></a>
      </p>
      ${new Html(renderMarkdown(store, issue.repository, text))}
    </div>
  </article>`;
}
