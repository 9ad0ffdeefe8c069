import type { StatusPageWords } from '../documents/status-page-words.ts';
import type { Condition } from './condition.ts';
import {
  activeMaintenance,
  CONDITIONS,
  conditionOf,
  currentIncidents,
  newest,
  overallCondition,
  upcomingMaintenance,
} from './condition.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { PageComponent, StatusPage } from './model.ts';
import { monthName, monthsOf } from './month-sheet.ts';
import { sentence } from './prose.ts';
import type { Edition, Sheet } from './sheet.ts';
import { toRoot } from './sheet.ts';
import { incidentCard, incidentLine, maintenanceCard, maintenanceLine } from './told.ts';
import type { ComponentDay, ComponentHistory } from './uptime.ts';
import { DAYS_SHOWN, historyOf } from './uptime.ts';

/** How many are shown whole, and on a line each, so that the page stays quick on a phone. */
const MOST_CARDS = 5;
const MOST_LINES = 15;

/** The first page: how it is now, what is ahead, and how it was. */
export function frontSheet(edition: Edition): Sheet {
  const { words, name } = edition;
  const main = markup`${headline(edition)}
${current(edition)}${ahead(edition)}${components(edition)}${past(edition)}`;
  return { path: 'index.html', title: words.title(name), heading: name, main };
}

/** What the whole is called. */
export function headlineOf(page: StatusPage): keyof StatusPageWords['headlines'] {
  const condition = overallCondition(page);
  const doubt = condition === 'none' || condition === 'maintenance';
  return doubt && currentIncidents(page).length > 0 ? 'unknown' : condition;
}

function headline(edition: Edition): Markup {
  const { page, words } = edition;
  const key = headlineOf(page);
  return markup`<p class="headline ${key}">${words.headlines[key]}</p>
<p class="soft">${words.asOf(edition.at(page.asOf))}</p>`;
}

function current(edition: Edition): Markup | null {
  const incidents = currentIncidents(edition.page);
  if (incidents.length === 0) return null;
  const rest = incidents.slice(MOST_CARDS);
  const lines = rest.slice(0, MOST_LINES).map((one) => incidentLine(edition, one, ''));
  return markup`<section aria-labelledby="current"><h2 id="current">${edition.words.current}</h2>
${incidents.slice(0, MOST_CARDS).map((one) => incidentCard(edition, one))}${rest.length === 0 ? '' : markup`<ul class="plain list">${lines}</ul>`}${beyond(edition, rest.length - MOST_LINES)}</section>
`;
}

function ahead(edition: Edition): Markup | null {
  const work = [...activeMaintenance(edition.page), ...upcomingMaintenance(edition.page)];
  if (work.length === 0) return null;
  const rest = work.slice(MOST_CARDS);
  const lines = rest.slice(0, MOST_LINES).map((one) => maintenanceLine(edition, one, ''));
  return markup`<section aria-labelledby="ahead"><h2 id="ahead">${edition.words.ahead}</h2>
${work.slice(0, MOST_CARDS).map((one) => maintenanceCard(edition, one))}${rest.length === 0 ? '' : markup`<ul class="plain list">${lines}</ul>`}${beyond(edition, rest.length - MOST_LINES)}</section>
`;
}

function beyond({ words }: Edition, count: number): Markup | null {
  return count > 0 ? markup`<p class="soft">${words.more(count)}</p>` : null;
}

function components(edition: Edition): Markup | null {
  const { page, words } = edition;
  if (page.components.length === 0) return null;
  const since = page.since === null ? null : edition.day(page.since);
  return markup`<section aria-labelledby="components"><h2 id="components">${words.components}</h2>
<ul class="plain components">${page.components.map((one) => componentRow(edition, one))}</ul>
<p class="soft">${words.legend} ${words.definition(DAYS_SHOWN, since)}</p></section>
`;
}

/** A sentence or two: readers look for how it is. */
const LONGEST_DESCRIPTION = 200;

function componentRow(edition: Edition, component: PageComponent): Markup {
  const { page, words } = edition;
  const condition = conditionOf(page, component.name);
  const name = edition.component(component.name);
  const history = historyOf(page, component.name);
  const { description } = component;
  const about =
    description === null
      ? ''
      : markup`<p class="soft">${sentence(edition.textOf(description), LONGEST_DESCRIPTION)}</p>`;
  return markup`<li><div class="row"><h3>${name}</h3><span class="tag ${condition}">${words.conditions[condition]}</span></div>${about}
${strip(edition, name, history)}
<div class="row soft" aria-hidden="true"><span>${words.daysAgo(DAYS_SHOWN)}</span><span>${words.today}</span></div>
<div class="row soft"><span>${uptimeWords(edition, history)}</span><a href="${toRoot(edition.folder)}components/${component.slug}.atom" aria-label="${words.componentFeed(name)}">${words.feed}</a></div></li>
`;
}

function uptimeWords(edition: Edition, { uptime, spent }: ComponentHistory): string {
  const { words } = edition;
  if (uptime === null) return words.noUptime;
  const told = CONDITIONS.filter((one) => one !== 'none' && spent[one] > 0).toReversed();
  const spans = told.map((one) => words.spent(words.conditions[one], edition.span(spent[one])));
  return [words.uptime(percentOf(uptime), DAYS_SHOWN), ...spans].join(' · ');
}

/** Two places, rounded down: what was not whole is never shown as 100. */
export function percentOf(share: number): string {
  const hundredths = Math.floor(share * 10_000 + 1e-9);
  return hundredths === 10_000 ? '100' : (hundredths / 100).toFixed(2);
}

/** How high the bar of a day is, of 34: the worse it was, the higher, for those who see no colours. */
const HEIGHTS: Readonly<Record<Condition | 'absent', number>> = {
  absent: 6,
  none: 14,
  maintenance: 14,
  minor: 20,
  major: 27,
  critical: 34,
};

function strip({ words }: Edition, name: string, { days }: ComponentHistory): Markup {
  const groups = new Map<Condition | 'absent', string>();
  for (const [index, { condition }] of days.entries()) {
    const key = condition ?? 'absent';
    const bar = `M${String(5 * index + 2)} 34v-${String(HEIGHTS[key])}`;
    groups.set(key, (groups.get(key) ?? '') + bar);
  }
  const paths = [...groups].map(([key, path]) => markup`<path class="d-${key}" d="${path}"/>`);
  const bad = days.filter(isBad).length;
  return markup`<svg class="days" viewBox="0 0 ${5 * DAYS_SHOWN - 1} 34" preserveAspectRatio="none" role="img" aria-label="${words.strip(name, bad, DAYS_SHOWN)}">${paths}</svg>`;
}

function isBad({ condition }: ComponentDay): boolean {
  return condition !== null && condition !== 'none' && condition !== 'maintenance';
}

function past(edition: Edition): Markup {
  const { page, words } = edition;
  const over = newest(page.incidents).filter((one) => one.resolvedAt !== null || one.withdrawnAt !== null);
  const lines = over.slice(0, MOST_LINES).map((one) => incidentLine(edition, one, ''));
  const months = monthsOf(page);
  const links = months.map(
    (month) => markup`<a href="history/${month}.html">${monthName(edition, month)}</a> `,
  );
  return markup`<section aria-labelledby="past"><h2 id="past">${words.past}</h2>
${over.length === 0 ? markup`<p>${words.noPast}</p>` : markup`<ul class="plain list">${lines}</ul>`}
${months.length === 0 ? '' : markup`<p class="links soft">${words.earlier}: ${links}</p>`}</section>
`;
}
