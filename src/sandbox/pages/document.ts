import type { WorkflowRun } from '../result.ts';
import type { Repository } from '../store/records.ts';
import { nameWithOwner } from '../store/repository.ts';
import { repositoryPath } from '../store/urls.ts';
import type { Store } from '../store/store.ts';
import type { Html, Part } from './html.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';
import { STYLE } from './style.ts';
import type { TimeText } from './time.ts';

/** Sources from which pages are made. */
export interface Site {
  readonly store: Store;
  /** Runs of workflows, oldest first. */
  readonly runs: readonly WorkflowRun[];
  readonly time: TimeText;
}

export type Tab = 'issues' | 'actions';

interface Frame {
  readonly title: string;
  readonly repository?: Repository;
  readonly tab?: Tab;
  readonly status?: number;
  readonly body: Part;
}

/** Nothing is loaded from anywhere and nothing runs, whatever a text may contain. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function document(site: Site, frame: Frame): Page {
  const { store, time } = site;
  const { repository } = frame;
  const now = store.clock.now();
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${frame.title}</title>
        <link rel="icon" href="data:," />
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <header class="top">
          <div class="wide">
            <nav aria-label="Repository">
              <a class="home" href="/">Sandbox</a>${repository ? tabs(repository, frame.tab) : null}
            </nav>
            <span class="clock" title="The sandbox's own clock">${time.at(now)}</span>
          </div>
        </header>
        <main class="wide">${frame.body}</main>
        <footer class="wide">A GitHub that lives in the memory of this machine. Its clock is its own.</footer>
      </body>
    </html> `;
  const headers = {
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
  return { status: frame.status ?? 200, html: page.text, headers };
}

function tabs(repository: Repository, current: Tab | undefined): Html {
  const tab = (which: Tab, words: string) =>
    html`<a
      href="${repositoryPath(repository)}/${which}"
      ${current === which ? html` aria-current="page"` : null}
      >${words}</a
    >`;
  return html`<a class="repository" href="${repositoryPath(repository)}/issues"
      >${nameWithOwner(repository)}</a
    >${tab('issues', 'Issues')}${tab('actions', 'Last run')}`;
}

export function missing(site: Site, what: string, repository?: Repository): Page {
  const body = html`<h1>Not here</h1>
    <p>${what}</p>`;
  return document(site, { title: 'Not here', status: 404, body, ...(repository ? { repository } : {}) });
}

export function redirect(to: string): Page {
  return { status: 302, html: '', headers: { location: to } };
}
