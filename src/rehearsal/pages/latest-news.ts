import type { Html } from '../../sandbox/pages/html.ts';
import { html } from '../../sandbox/pages/html.ts';
import { issuePath } from '../../sandbox/store/urls.ts';
import type { Mail } from '../mailbox.ts';
import type { Rehearsal } from '../rehearsal.ts';
import { mrkdwnless, pageWords, PURPOSES } from './page-words.ts';

/** What came of the latest act: what the desk did, who gets mail, and whether the pager rings. */
export function latestNews({ news, bot }: Rehearsal): Html | null {
  if (news === null) return null;
  const { issues, mails, pages } = news;
  const nothing = issues.length + mails.length + pages.length === 0;
  const rings = pages.filter(({ provider }) => provider !== 'chat');
  const said = pages.filter(({ provider }) => provider === 'chat');
  return html`<section class="news" aria-label="What happened" id="news" tabindex="-1">
    ${rings.map(
      (one) =>
        html`<p class="ring" role="alert">
          <span class="bell" aria-hidden="true">📟</span>
          <span><b>${PURPOSES[one.action]}</b> ${pageWords(one)}</span>
        </p>`,
    )}
    ${issues.map(
      ({ issue, deeds }) =>
        html`<p>
          <b>${bot}</b> on <a href="${issuePath(issue)}">#${issue.number}</a>: ${deeds.join(', ')}.
        </p>`,
    )}
    ${said.map((one) => html`<p><b>In the chat:</b> ${mrkdwnless(one.key)}</p>`)}
    ${mails.length === 0 ? null : html`<p class="mails">✉ ${people(mails)}</p>`}
    ${nothing ? html`<p class="dim">The desk had nothing to do, and nobody is sent a mail.</p>` : null}
    <button type="button" class="dismiss" data-dismiss aria-label="Dismiss what happened">✕</button>
  </section>`;
}

function people(mails: readonly Mail[]): Html[] {
  const by = Map.groupBy(mails, ({ to }) => to);
  return [...by].map(([to, all], index) => {
    const why = [
      ...new Set(
        all.map(({ reason }) => reason.replace('you were ', '').replace('you take part', 'taking part')),
      ),
    ];
    const count = all.length === 1 ? 'a mail' : `${String(all.length)} mails`;
    return html`${index > 0 ? '; ' : ''}<a href="/${to.login}">${to.login}</a> gets ${count}
      (${why.join(', ')})`;
  });
}
