import type { Instant } from '../calendar/instant.ts';
import { badge } from './badge.ts';
import { newest } from './condition.ts';
import { incidentSheet, maintenanceSheet } from './detail.ts';
import { feedFiles } from './feed.ts';
import { frontSheet } from './front.ts';
import { maintenanceCalendar } from './maintenance-calendar.ts';
import type { StatusPage } from './model.ts';
import { monthSheet, monthsOf } from './month-sheet.ts';
import { Edition, sheetText } from './sheet.ts';
import { statuspageFiles } from './statuspage-api.ts';

/** The files of a status page: path below its folder → text. The same page gives the same files, byte for byte. */
export function pageFiles(unordered: StatusPage): Map<string, string> {
  const page = inOrder(unordered);
  const files = new Map<string, string>();
  for (const language of page.languages) {
    const edition = new Edition(page, language);
    const sheets = [
      frontSheet(edition),
      ...page.incidents.map((one) => incidentSheet(edition, one)),
      ...page.maintenance.map((one) => maintenanceSheet(edition, one)),
      ...monthsOf(page).map((month) => monthSheet(edition, month)),
    ];
    for (const sheet of sheets) files.set(`${edition.folder}${sheet.path}`, sheetText(edition, sheet));
  }
  for (const [path, value] of statuspageFiles(page)) files.set(path, `${JSON.stringify(value, null, 1)}\n`);
  for (const [path, text] of feedFiles(page)) files.set(path, text);
  files.set('maintenance.ics', maintenanceCalendar(page));
  files.set('badge.svg', badge(page));
  // Hosts of pages would otherwise leave out what they take for something of theirs.
  files.set('.nojekyll', '');
  return files;
}

/** The same page with its lists in the order in which things happened. */
function inOrder(page: StatusPage): StatusPage {
  const byTime = <T extends { readonly at: Instant }>(all: readonly T[]): T[] =>
    all.toSorted((a, b) => a.at - b.at);
  const incidents = page.incidents.map((one) => ({
    ...one,
    affected: byTime(one.affected),
    updates: byTime(one.updates),
  }));
  const maintenance = page.maintenance.map((one) => ({ ...one, updates: byTime(one.updates) }));
  return { ...page, incidents: newest(incidents), maintenance: newest(maintenance) };
}
