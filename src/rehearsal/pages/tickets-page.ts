import { html } from '../../sandbox/pages/html.ts';
import { issueTable } from '../../sandbox/pages/issues.ts';
import { repositoryPath } from '../../sandbox/store/urls.ts';
import type { Rehearsal } from '../rehearsal.ts';
import type { Answer } from './frame.ts';
import { page, siteOf } from './frame.ts';

/** Every ticket, and the way to open another. */
export async function ticketsPage(rehearsal: Rehearsal, query: URLSearchParams): Promise<Answer> {
  const { repository, who } = rehearsal;
  const path = `${repositoryPath(repository)}/issues`;
  const isFirst = repository.issues.size === 0;
  const body = html`<div class="head">
      <h1>Tickets</h1>
      <a class="button primary" href="${path}/new" accesskey="n">New ticket</a>
    </div>
    ${
      isFirst
        ? html`<div class="welcome">
            <p><b>This is your desk, with your policy and your forms.</b></p>
            <ol>
              <li>
                You are <b>${who}</b>. <a href="${path}/new">Open a ticket</a> through one of your forms.
              </li>
              <li>See what the desk does, and who would get which mail.</li>
              <li>Be somebody of the desk, and answer; or let time pass until something is due.</li>
              <li>Take all of it with you as a <a href="/-/story">story</a> for your CI.</li>
            </ol>
          </div>`
        : issueTable(siteOf(rehearsal), repository, query)
    }`;
  return await page(rehearsal, { title: 'Tickets', tab: 'tickets', path, body });
}
