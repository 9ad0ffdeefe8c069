import { html } from '../../sandbox/pages/html.ts';
import type { Part, Html } from '../../sandbox/pages/html.ts';
import { STYLE } from '../../sandbox/pages/style.ts';
import { TimeText } from '../../sandbox/pages/time.ts';
import type { Site } from '../../sandbox/pages/document.ts';
import { repositoryPath } from '../../sandbox/store/urls.ts';
import type { Role } from '../cast.ts';
import type { Rehearsal } from '../rehearsal.ts';
import { latestNews } from './latest-news.ts';
import { REHEARSAL_STYLE } from './rehearsal-style.ts';

export type Tab = 'tickets' | 'inbox' | 'pager' | 'run' | 'policy' | 'story';

/** A page before it is sent. */
export interface Answer {
  readonly status: number;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Content {
  readonly title: string;
  readonly tab: Tab;
  readonly status?: number;
  /** Where whoever acts, or moves the clock, comes back to. */
  readonly path: string;
  readonly body: Part;
}

/** Nothing is loaded from anywhere, and the one script is this server's own, whatever a text may contain. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export const SCRIPT_PATH = '/-/rehearsal.js';

/** The sandbox's own pages are made from this. */
export function siteOf({ github, policy }: Rehearsal): Site {
  return { store: github.store, runs: [], time: new TimeText(policy.timezone) };
}

export async function page(rehearsal: Rehearsal, content: Content): Promise<Answer> {
  const { title, status = 200, body, path } = content;
  const refused = rehearsal.refusal;
  const news = latestNews(rehearsal);
  // Told once: on the next page it would be old.
  rehearsal.told();
  const due = await rehearsal.due();
  const text = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${rehearsal.fullName}</title>
        <link rel="icon" href="data:," />
        <style>
          ${STYLE}${REHEARSAL_STYLE}
        </style>
        <script src="${SCRIPT_PATH}" defer></script>
      </head>
      <body>
        <a class="skip" href="#content">Skip to the page</a>
        <header class="top">${bar(rehearsal, content)}${stage(rehearsal, due, path)}</header>
        <main class="wide" id="content" tabindex="-1">
          ${
            refused === null
              ? null
              : html`<div class="notice refused" role="alert"><b>Not possible.</b> ${refused}</div>`
          }
          ${news}${body}
        </main>
        <footer class="wide">
          Everything here lives in the memory of this machine: nothing is sent anywhere, and no mail is. The
          desk is the app as you would run it.
        </footer>
        <div id="said" class="unseen" role="status" aria-live="polite"></div>
      </body>
    </html> `;
  return { status, html: text.text, headers: headersWith() };
}

export function headersWith(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    ...more,
  };
}

function bar(rehearsal: Rehearsal, { tab }: Content): Html {
  const { mailbox, receiver, repository } = rehearsal;
  const pages = receiver.taken.length;
  const link = (which: Tab, to: string, words: string, count = 0, key = '') =>
    html`<a
      href="${to}"
      ${which === tab ? html`aria-current="page"` : null}
      ${key === '' ? null : html`accesskey="${key}"`}
      >${words}${count > 0 ? html` <span class="count">${count}</span>` : null}</a
    >`;
  return html`<div class="wide bar">
    <nav aria-label="Rehearsal">
      <a class="repository" href="/">${rehearsal.fullName}</a>
      ${link('tickets', `${repositoryPath(repository)}/issues`, 'Tickets', 0, 't')}${link('inbox', '/-/inbox', 'Mail', mailbox.mails.length, 'm')}${link('pager', '/-/pager', 'Pager', pages)}${link('run', '/-/run', 'Next run')}${link('policy', '/-/policy', 'Policy', 0, 'p')}${link('story', '/-/story', 'Story')}
    </nav>
  </div>`;
}

const KINDS: Readonly<Record<Role['kind'], string>> = {
  staff: 'The desk',
  customer: 'Customers',
  stranger: 'Strangers',
};

/** Who one is, and what time it is. */
function stage(rehearsal: Rehearsal, due: number | null, path: string): Html {
  const { cast, who, now, policy } = rehearsal;
  const time = new TimeText(policy.timezone);
  const back = html`<input type="hidden" name="back" value="${path}" />`;
  const option = ({ login, about }: Role) =>
    html`<option value="${login}" ${login === who ? html`selected` : null}>
      ${login}${about === '' ? '' : ` (${about})`}
    </option>`;
  const groups = (['customer', 'staff', 'stranger'] as const).map((kind) => {
    const some = cast.filter((role) => role.kind === kind);
    return some.length === 0 ? null : html`<optgroup label="${KINDS[kind]}">${some.map(option)}</optgroup>`;
  });
  const move = (by: string, words: Part, title: string, key: string) =>
    html`<button name="by" value="${by}" title="${title}" accesskey="${key}">${words}</button>`;
  return html`<div class="wide stage">
    <form method="post" action="/-/as" class="as">
      ${back}<label for="who">You are</label>
      <select id="who" name="who" data-now accesskey="y">
        ${groups}
      </select>
      <button class="nojs">Be it</button>
    </form>
    <form method="post" action="/-/clock" class="time" aria-label="The clock">
      ${back}<span class="clock" title="The rehearsal's own clock">${time.at(now)}</span>
      ${move('hour', '+1 h', 'An hour passes', 'h')}${move('monday', 'Mon 9:00', 'It becomes Monday, 9:00, in the zone of the desk', 'o')}${due === null ? html`<button disabled title="Nothing changes without somebody doing something">Nothing due</button>` : move('due', html`Next due: ${shortly(time.text(due))}`, 'To the next moment at which the desk has something to do by itself', 'd')}
    </form>
  </div>`;
}

/** `Mon 23 Nov, 10:30` of `Mon 23 Nov 2026, 10:30 CET` */
function shortly(text: string): string {
  return text.replace(/ \d{4},/, ',').replace(/ \S+$/, '');
}

export function missing(rehearsal: Rehearsal, what: string): Promise<Answer> {
  const body = html`<h1>Not here</h1>
    <p>${what}</p>`;
  return page(rehearsal, { title: 'Not here', tab: 'tickets', status: 404, path: '/', body });
}

export function redirect(to: string): Answer {
  return { status: 303, html: '', headers: headersWith({ location: to }) };
}
