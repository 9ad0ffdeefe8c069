import type { Account } from '../store/account.ts';
import type { Repository } from '../store/records.ts';
import { nameWithOwner } from '../store/repository.ts';
import { issuePath, repositoryPath } from '../store/urls.ts';
import type { Site } from './document.ts';
import { document } from './document.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

function openIssues(repository: Repository) {
  return [...repository.issues.values()].filter(
    (issue) => issue.__typename === 'Issue' && issue.state === 'OPEN',
  );
}

function list(rows: readonly Html[], otherwise: string): Html {
  return rows.length === 0
    ? html`<p class="empty">${otherwise}</p>`
    : html`<ul class="issues">
        ${rows}
      </ul>`;
}

export function home(site: Site): Page {
  const rows = [...site.store.repositories.values()].map(
    (one) =>
      html`<li>
        <div class="what">
          <a class="title" href="${repositoryPath(one)}/issues">${nameWithOwner(one)}</a>
        </div>
        <div class="side"><span>${openIssues(one).length} open</span></div>
      </li>`,
  );
  const body = html`<h1>Repositories</h1>
    ${list(rows, 'There is none yet.')}`;
  return document(site, { title: 'Sandbox', body });
}

/** An account as far as a desk cares: the open issues assigned to it. */
export function profile(site: Site, account: Account): Page {
  const rows = [...site.store.repositories.values()]
    .flatMap(openIssues)
    .filter((issue) => issue.assignees.includes(account))
    .map(
      (issue) =>
        html`<li>
          <div class="what">
            <a class="title" href="${issuePath(issue)}"><bdi>${issue.title}</bdi></a>
            <p class="small">${nameWithOwner(issue.repository)} #${issue.number}</p>
          </div>
        </li>`,
    );
  const body = html`<h1>${account.login}</h1>
    <p class="small">Open issues assigned to this ${account.__typename === 'Bot' ? 'app' : 'account'}</p>
    ${list(rows, 'None.')}`;
  return document(site, { title: account.login, body });
}
