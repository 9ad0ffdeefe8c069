import { comments } from '../store/issue.ts';
import type { Issue, Repository } from '../store/records.ts';
import { nameWithOwner } from '../store/repository.ts';
import { issuePath, repositoryPath } from '../store/urls.ts';
import type { Site } from './document.ts';
import { document } from './document.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';
import { labelPill } from './label.ts';
import { name } from './person.ts';
import { stateDot } from './state.ts';

const PAGE_SIZE = 50;

/** The issues of one state, newest first. */
export function issueList(site: Site, repository: Repository, query: URLSearchParams): Page {
  const body = html`<h1>Issues</h1>
    ${issueTable(site, repository, query)}`;
  return document(site, { title: `Issues · ${nameWithOwner(repository)}`, repository, tab: 'issues', body });
}

/** The same without a page around it. */
export function issueTable(site: Site, repository: Repository, query: URLSearchParams): Html {
  const closed = query.get('state') === 'closed';
  const all = [...repository.issues.values()].filter((issue) => issue.__typename === 'Issue');
  const open = all.filter((issue) => issue.state === 'OPEN');
  const wanted = (closed ? all.filter((issue) => issue.state === 'CLOSED') : open).reverse();
  const last = Math.max(1, Math.ceil(wanted.length / PAGE_SIZE));
  const page = Math.min(last, Math.max(1, Math.floor(Number(query.get('page'))) || 1));
  const path = `${repositoryPath(repository)}/issues`;
  const state = closed ? 'closed' : 'open';
  const filter = (to: string, words: string) =>
    html`<a href="${path}?state=${to}" ${to === state ? html` aria-current="true"` : null}>${words}</a>`;
  const turn = (to: number, words: string) =>
    to >= 1 && to <= last ? html`<a href="${path}?state=${state}&amp;page=${to}">${words}</a>` : null;
  const shown = wanted.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return html`<div class="filter">
      ${filter('open', `${open.length} open`)}${filter('closed', `${all.length - open.length} closed`)}
    </div>
    ${
      shown.length === 0
        ? html`<p class="empty">No ${state} issues.</p>`
        : html`<ul class="issues">
            ${shown.map((issue) => row(site, issue))}
          </ul>`
    }
    ${last > 1 ? html`<div class="turn">${turn(page - 1, '← Newer')}<span>${page} of ${last}</span>${turn(page + 1, 'Older →')}</div>` : null}`;
}

function row({ store, time }: Site, issue: Issue): Html {
  const now = store.clock.now();
  const talk = comments(issue).length;
  const since =
    issue.closedAt === null
      ? html`opened ${time.ago(issue.createdAt, now)} by ${name(issue.author)}`
      : html`closed ${time.ago(issue.closedAt, now)}, opened by ${name(issue.author)}`;
  const owners = issue.assignees.map((one, index) => html`${index > 0 ? ', ' : ''}${name(one)}`);
  return html`<li>
    ${stateDot(issue)}
    <div class="what">
      <a class="title" href="${issuePath(issue)}"><bdi>${issue.title}</bdi></a>
      <p class="labels">${issue.labels.map(labelPill)}</p>
      <p class="small">#${issue.number} ${since}</p>
    </div>
    <div class="side">
      ${owners.length > 0 ? html`<span>${owners}</span>` : html`<span class="nobody">unassigned</span>`}<span
        class="count"
        >${talk} comment${talk === 1 ? '' : 's'}</span
      >
    </div>
  </li>`;
}
