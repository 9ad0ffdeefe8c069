import { renderMarkdown } from '../markdown.ts';
import type { Repository } from '../store/records.ts';
import { nameWithOwner } from '../store/repository.ts';
import type { ActionResult } from '../result.ts';
import type { Site } from './document.ts';
import { document } from './document.ts';
import { Html, html } from './html.ts';
import type { Page } from './page.ts';

/** Lines of a log that are worth showing here. */
const LINES = 60;

/** The summary that the last job wrote, and how its run ended where a workflow started it. */
export function lastRun(site: Site, repository: Repository): Page {
  const { store, time, runs } = site;
  const run = runs.findLast((one) => one.repository === repository);
  const summary = repository.lastSummary;
  const head = run
    ? html`<p class="facts">
        ${outcome(run.result)}<span><code>${run.workflow}</code></span
        ><span>on ${run.event}</span
        >${summary ? html`<span class="when">${time.at(summary.at)}</span>` : null}
      </p>`
    : summary
      ? html`<p class="facts"><span class="when">${time.at(summary.at)}</span></p>`
      : null;
  const text = summary
    ? html`<section class="card md" dir="auto">
        ${new Html(renderMarkdown(store, repository, summary.markdown))}
      </section>`
    : html`<p class="empty">No job has written a summary here yet.</p>`;
  const body = html`<h1>Last run</h1>
    ${head}${run ? notes(run.result) : null}${text}${run ? log(run.result) : null}`;
  return document(site, {
    title: `Last run · ${nameWithOwner(repository)}`,
    repository,
    tab: 'actions',
    body,
  });
}

function outcome({ exitCode }: ActionResult): Html {
  if (exitCode === 0) return html`<span class="state open">Succeeded</span>`;
  return html`<span class="state failed">${exitCode === null ? 'Cancelled' : 'Failed'}</span>`;
}

function notes({ annotations }: ActionResult): Html | null {
  if (annotations.length === 0) return null;
  const items = annotations.map(
    ({ level, file, line, message }) =>
      html`<li>
        <b>${level}</b
        >${file === undefined ? null : html` <code>${file}${line === undefined ? '' : `:${line}`}</code>`}
        <bdi>${message}</bdi>
      </li>`,
  );
  return html`<ul class="notes">
    ${items}
  </ul>`;
}

function log({ stdout, stderr }: ActionResult): Html {
  // Lines that steer the runner are for the runner.
  const lines = `${stdout}${stderr}`.split('\n').filter((line) => line !== '' && !line.startsWith('::'));
  const shown = lines.slice(-LINES).join('\n');
  return html`<details class="log">
    <summary>Log${lines.length > LINES ? `, the last ${LINES} lines` : ''}</summary>
    <pre>${shown}</pre>
  </details>`;
}
