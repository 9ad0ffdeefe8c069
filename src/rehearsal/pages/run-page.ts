import { renderMarkdown } from '../../sandbox/markdown.ts';
import { Html, html } from '../../sandbox/pages/html.ts';
import type { Rehearsal } from '../rehearsal.ts';
import type { Answer } from './frame.ts';
import { page, siteOf } from './frame.ts';

/** What a run over every ticket would do now, and the summary that its job would show. */
export async function runPage(rehearsal: Rehearsal): Promise<Answer> {
  const { plan, summary } = await rehearsal.next();
  const { store } = siteOf(rehearsal);
  const body = html`<h1>Next run</h1>
    <p class="dim">What a run over every ticket would do if it began now. Nothing of it is done.</p>
    <h2>Plan</h2>
    ${
      plan.length === 0
        ? html`<p class="empty">Nothing to change: every ticket is as the policy wants it.</p>`
        : html`<ol class="plan">
            ${plan.map((line) => html`<li>${line}</li>`)}
          </ol>`
    }
    <h2>Job summary</h2>
    <section class="card md" dir="auto" aria-label="Job summary">
      ${new Html(renderMarkdown(store, rehearsal.repository, summary))}
    </section>`;
  return await page(rehearsal, { title: 'Next run', tab: 'run', path: '/-/run', body });
}
