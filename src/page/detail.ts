import { cleanName } from './clean.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { PageIncident, PageMaintenance, PagePostMortem } from './model.ts';
import { prose } from './prose.ts';
import type { Edition, Sheet } from './sheet.ts';
import { componentsOf, hitNow, impactTag, updateList, windowOf, workTag } from './told.ts';

/** Everything that was published of one incident. */
export function incidentSheet(edition: Edition, incident: PageIncident): Sheet {
  const { words } = edition;
  const { id, createdAt, resolvedAt, withdrawnAt, state, updates, postMortem } = incident;
  const heading = edition.nameOf(incident.name);
  const length = resolvedAt === null ? words.goesOn : words.lasted(edition.span(resolvedAt - createdAt));
  const main = markup`${withdrawnAt === null ? '' : markup`<p class="card"><strong>${words.withdrawn(edition.at(withdrawnAt))}</strong></p>`}
${withdrawnAt === null ? markup`<p>${impactTag(edition, incident)} <strong>${words.states[state]}</strong></p>` : ''}
<p class="soft">${words.begun(edition.at(createdAt))} · ${length}</p>
${withdrawnAt === null ? hitNow(edition, incident) : ''}${updates.length === 0 ? '' : section('updates', words.updates, struck(updateList(edition, updates), withdrawnAt !== null))}${postMortem === null ? '' : postMortemPart(edition, postMortem)}`;
  return { path: `incidents/${id}.html`, title: `${heading} · ${edition.name}`, heading, main };
}

/** Everything that was published of one maintenance. */
export function maintenanceSheet(edition: Edition, work: PageMaintenance): Sheet {
  const { words } = edition;
  const heading = edition.nameOf(work.name);
  const list = struck(updateList(edition, work.updates), work.withdrawnAt !== null);
  const main = markup`<p>${workTag(edition, work)} ${windowOf(edition, work)}</p>
${componentsOf(edition, work)}${work.updates.length === 0 ? '' : section('updates', words.updates, list)}`;
  return { path: `maintenance/${work.id}.html`, title: `${heading} · ${edition.name}`, heading, main };
}

function section(id: string, heading: string, content: Markup): Markup {
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${content}</section>
`;
}

function struck(content: Markup, isStruck: boolean): Markup {
  return isStruck ? markup`<del>${content}</del>` : content;
}

function postMortemPart(edition: Edition, { at, sections }: PagePostMortem): Markup {
  const parts = sections.map(
    ({ title, text }) => markup`<h3>${cleanName(title)}</h3>
${prose(text, LONGEST_SECTION)}
`,
  );
  return section(
    'post-mortem',
    edition.words.postMortem,
    markup`<p class="soft">${edition.time(at)}</p>
${parts}`,
  );
}

/** A section of a post-mortem is read by whoever wants it all. */
const LONGEST_SECTION = 20_000;
