import type { Instant } from '../calendar/instant.ts';
import { formatInstant } from '../calendar/moment.ts';
import { newest } from './condition.ts';
import { markup } from './markup.ts';
import type { StatusPage } from './model.ts';
import type { Edition, Sheet } from './sheet.ts';
import { incidentLine, maintenanceLine } from './told.ts';

/** A month as addresses have it: `2026-11`. */
type Month = string;

function monthOf(at: Instant, { timezone }: StatusPage): Month {
  return formatInstant(at, timezone).slice(0, 7);
}

/** Months in which an incident or maintenance began, the newest first. */
export function monthsOf(page: StatusPage): Month[] {
  const begun = [
    ...page.incidents.map(({ createdAt }) => createdAt),
    ...page.maintenance.map(({ from }) => from),
  ];
  return [...new Set(begun.map((at) => monthOf(at, page)))].sort().reverse();
}

export function monthName({ words }: Edition, month: Month): string {
  return `${words.months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

/** Everything that began in a month. */
export function monthSheet(edition: Edition, month: Month): Sheet {
  const { page, words, name } = edition;
  const incidents = newest(page.incidents.filter(({ createdAt }) => monthOf(createdAt, page) === month));
  const work = page.maintenance
    .filter(({ from }) => monthOf(from, page) === month)
    .sort((a, b) => b.from - a.from);
  const incidentLines = incidents.map((one) => incidentLine(edition, one, '../'));
  const workLines = work.map((one) => maintenanceLine(edition, one, '../'));
  const months = monthsOf(page);
  const place = months.indexOf(month);
  const around = [months[place + 1], months[place - 1]].flatMap((one) => (one === undefined ? [] : [one]));
  const main = markup`${
    incidents.length === 0
      ? ''
      : markup`<section aria-labelledby="past"><h2 id="past">${words.past}</h2>
<ul class="plain list">${incidentLines}</ul></section>
`
  }${
    work.length === 0
      ? ''
      : markup`<section aria-labelledby="work"><h2 id="work">${words.ahead}</h2>
<ul class="plain list">${workLines}</ul></section>
`
  }${around.length === 0 ? '' : markup`<p class="links">${around.map((one) => markup`<a href="${one}.html">${monthName(edition, one)}</a> `)}</p>`}`;
  const heading = words.month(monthName(edition, month));
  return { path: `history/${month}.html`, title: `${heading} · ${name}`, heading, main };
}
