import type { Html } from '../../sandbox/pages/html.ts';
import { html } from '../../sandbox/pages/html.ts';
import type { Rehearsal } from '../rehearsal.ts';
import type { Answer } from './frame.ts';
import { page } from './frame.ts';
import { pageWords, PURPOSES } from './page-words.ts';

/** Everything that the pagers and the chat were sent, newest first. */
export async function pagerPage(rehearsal: Rehearsal): Promise<Answer> {
  const { receiver, policy } = rehearsal;
  const rows = receiver.taken.toReversed().map((one): Html => {
    const what = one.provider === 'chat' ? 'Said in the chat' : `${PURPOSES[one.action]} By ${one.provider}`;
    return html`<li>
      <div class="what">
        <b>${pageWords(one)}</b>
        <p class="small">${what}${one.provider === 'chat' ? '' : html` · <code>${one.key}</code>`}</p>
        <details>
          <summary>What is sent</summary>
          <pre tabindex="0">${JSON.stringify(one.content, null, 2)}</pre>
        </details>
      </div>
    </li>`;
  });
  const names = policy.pagers.map(({ name, kind }) => `${name} (${kind})`).join(', ');
  const about =
    names === '' ? 'The policy has no pager that leads anywhere.' : `Pagers of the policy: ${names}.`;
  const body = html`<h1>Pager</h1>
    <p class="dim">${about} Here they all lead to this page; nobody is woken.</p>
    ${
      rows.length === 0
        ? html`<p class="empty">It has not rung yet.</p>`
        : html`<ul class="issues">
            ${rows}
          </ul>`
    }`;
  return await page(rehearsal, { title: 'Pager', tab: 'pager', path: '/-/pager', body });
}
