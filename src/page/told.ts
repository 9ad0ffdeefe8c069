import { type Instant, SECOND } from '../calendar/instant.ts';
import type { IncidentState } from '../commands/incident-words.ts';
import { endOfMaintenance, impactNow } from './condition.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { MaintenanceState, PageIncident, PageMaintenance, PageUpdate } from './model.ts';
import { prose, sentence } from './prose.ts';
import type { Edition } from './sheet.ts';

/** How much of an incident is told where others stand beside it: updates, and characters of each. */
const FEW = 3;
const SHORT = 500;

type Update = PageUpdate<IncidentState> | PageUpdate<MaintenanceState>;

/** The newest first; of two at one instant the one that came later. */
export function newestUpdates<T extends Update>(updates: readonly T[]): T[] {
  return updates.toReversed().sort((a, b) => b.at - a.at);
}

/**
 * A name for each update among those of its incident, which it keeps when earlier ones come to be shown or are taken away:
 * the second that it was told in, with a count where there were several.
 */
export function updateNames(updates: readonly Update[]): string[] {
  return updates.map(({ at }, index) => {
    const before = updates.slice(0, index).filter((one) => one.at === at).length;
    return `${String(Math.floor(at / SECOND))}${before === 0 ? '' : `-${String(before + 1)}`}`;
  });
}

/** Everything that was told, the newest first. */
export function updateList(edition: Edition, updates: readonly Update[]): Markup {
  return listed(edition, promised(newestUpdates(updates)), (words) => prose(words));
}

/** What the next update is promised for stands once, with the newest that nothing has taken back. */
function promised(updates: readonly Update[]): Update[] {
  const last = updates.find(({ struckAt }) => struckAt === null);
  return updates.map((one) => (one === last ? one : { ...one, nextBy: null }));
}

function listed(edition: Edition, updates: readonly Update[], told: (words: string) => Markup): Markup {
  return markup`<ol class="plain updates" reversed>${updates.map(
    (one) => markup`<li>${entry(edition, one, told)}</li>
`,
  )}</ol>`;
}

function entry(edition: Edition, update: Update, told: (words: string) => Markup): Markup {
  const { words } = edition;
  const { at, struckAt, nextBy, impacts } = update;
  const head = markup`<strong>${stateName(edition, update.state)}</strong> <span class="soft">${edition.time(at)}</span>`;
  const hit = impacts.map(
    ({ component, impact }) => `${edition.component(component)}: ${words.conditions[impact]}`,
  );
  const hits = hit.length === 0 ? '' : markup`<p class="soft">${hit.join(' · ')}</p>`;
  const text = told(update.words);
  if (struckAt !== null)
    return markup`<p>${head} <span class="soft">· ${words.struck(edition.at(struckAt))}</span></p><del>${text}</del>`;
  const next = nextBy === null ? '' : markup`<p class="soft">${words.nextBy(edition.at(nextBy))}</p>`;
  return markup`<p>${head}</p>${text}${hits}${next}`;
}

function stateName({ words }: Edition, state: IncidentState | MaintenanceState): string {
  return state in words.states
    ? words.states[state as IncidentState]
    : words.maintenanceStates[state as MaintenanceState];
}

/** A current incident among others: how it stands, and what was told last. */
export function incidentCard(edition: Edition, incident: PageIncident): Markup {
  const { words } = edition;
  const updates = newestUpdates(incident.updates);
  const few = promised(updates).slice(0, FEW);
  const shown = listed(edition, few, (text) =>
    text === '' ? markup`` : markup`<p>${sentence(text, SHORT)}</p>`,
  );
  return markup`<article class="card">
<h3><a href="incidents/${incident.id}.html">${edition.nameOf(incident.name)}</a></h3>
<p>${impactTag(edition, incident)} <span class="soft">${words.begun(edition.at(incident.createdAt))} · ${words.states[incident.state]}</span></p>
${hitNow(edition, incident)}${few.length === 0 ? '' : shown}
${updates.length > FEW ? markup`<p><a href="incidents/${incident.id}.html">${words.wholeIncident}</a></p>` : ''}</article>
`;
}

/** Components that it hits now. */
export function hitNow(edition: Edition, { affected }: PageIncident): Markup | null {
  const hit = affected.at(-1)?.value ?? [];
  if (hit.length === 0) return null;
  const names = hit.map(
    ({ component, impact }) => `${edition.component(component)} (${edition.words.conditions[impact]})`,
  );
  return markup`<p>${edition.words.affects(names.join(', '))}</p>`;
}

export function impactTag({ words }: Edition, incident: PageIncident): Markup {
  const impact = incident.resolvedAt === null ? impactNow(incident) : (incident.impact ?? 'none');
  return markup`<span class="tag ${impact === 'none' ? 'unknown' : impact}">${words.impacts[impact]}</span>`;
}

/** An incident on a line: its name, how bad it was, when, and for how long. */
export function incidentLine(edition: Edition, incident: PageIncident, to: string): Markup {
  const { words } = edition;
  const { createdAt, resolvedAt, withdrawnAt } = incident;
  const link = markup`<a href="${to}incidents/${incident.id}.html">${edition.nameOf(incident.name)}</a>`;
  if (withdrawnAt !== null)
    return markup`<li><p><s>${link}</s></p><p class="soft">${words.withdrawn(edition.at(withdrawnAt))}</p></li>
`;
  const length =
    resolvedAt === null ? words.goesOn : words.lasted(edition.span(Math.max(0, resolvedAt - createdAt)));
  return markup`<li><p><strong>${link}</strong></p><p>${impactTag(edition, incident)} <span class="soft">${edition.time(createdAt)} · ${length}</span></p></li>
`;
}

/** Maintenance on a card. */
export function maintenanceCard(edition: Edition, work: PageMaintenance): Markup {
  const last = newestUpdates(work.updates).find(({ struckAt }) => struckAt === null);
  return markup`<article class="card">
<h3><a href="maintenance/${work.id}.html">${edition.nameOf(work.name)}</a></h3>
<p>${workTag(edition, work)} ${windowOf(edition, work)}</p>
${componentsOf(edition, work)}${last === undefined || last.words === '' ? '' : markup`<p>${sentence(last.words, SHORT)}</p>`}</article>
`;
}

export function workTag({ words }: Edition, { state, withdrawnAt }: PageMaintenance): Markup {
  if (withdrawnAt !== null) return markup`<span class="tag unknown">${words.calledOff}</span>`;
  return markup`<span class="tag ${state === 'completed' ? 'none' : 'maintenance'}">${words.maintenanceStates[state]}</span>`;
}

export function windowOf(edition: Edition, work: PageMaintenance): string {
  const to: Instant = work.state === 'completed' ? endOfMaintenance(work) : work.to;
  return edition.words.window(edition.at(work.from), edition.at(to));
}

export function componentsOf(edition: Edition, { components }: PageMaintenance): Markup | null {
  if (components.length === 0) return null;
  const names = components.map((one) => edition.component(one));
  return markup`<p>${edition.words.affects(names.join(', '))}</p>`;
}

/** Maintenance on a line. */
export function maintenanceLine(edition: Edition, work: PageMaintenance, to: string): Markup {
  const link = markup`<a href="${to}maintenance/${work.id}.html">${edition.nameOf(work.name)}</a>`;
  const name = work.withdrawnAt === null ? markup`<strong>${link}</strong>` : markup`<s>${link}</s>`;
  return markup`<li><p>${name}</p><p>${workTag(edition, work)} <span class="soft">${windowOf(edition, work)}</span></p></li>
`;
}
