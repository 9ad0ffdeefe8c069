import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { clean, cleanName } from './clean.ts';
import { endOfMaintenance } from './condition.ts';
import type { StatusPage } from './model.ts';
import { addressOf, Edition } from './sheet.ts';
import { pageId } from './statuspage-api.ts';
import { newestUpdates } from './told.ts';

/**
 * Maintenance as an iCalendar file (RFC 5545), for calendars to subscribe to. All times are UTC. What was called off stays in
 * it, as cancelled: calendars that have it take it away.
 */
export function maintenanceCalendar(page: StatusPage): string {
  const edition = new Edition(page, page.languages[0]);
  const { words } = edition;
  const id = pageId(page);
  const calendar = ical({
    prodId: { company: 'Steward', product: 'status', language: page.languages[0].toUpperCase() },
    name: `${cleanName(page.name)}: ${words.ahead}`,
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const work of page.maintenance.toSorted((a, b) => a.from - b.from)) {
    const told = newestUpdates(work.updates).find(({ struckAt }) => struckAt === null);
    const components = work.components.map((one) => edition.component(one)).join(', ');
    const lines = [components === '' ? '' : words.affects(components), clean(told?.words ?? '')];
    const url = addressOf(page, `maintenance/${work.id}.html`);
    calendar.createEvent({
      id: `maintenance-${work.id}@${id}.steward`,
      stamp: new Date(told?.at ?? work.createdAt),
      // What came last is what holds.
      sequence: work.updates.length + (work.withdrawnAt === null ? 0 : 1),
      start: new Date(work.from),
      end: new Date(work.state === 'completed' ? endOfMaintenance(work) : work.to),
      summary: edition.nameOf(work.name),
      description: lines.filter((line) => line !== '').join('\n\n'),
      status: work.withdrawnAt === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      ...(url === null ? {} : { url }),
    });
  }
  return calendar.length() === 0 ? empty(calendar.toString()) : `${calendar.toString()}\r\n`;
}

/** The format knows no file without a part: a zone is one that nobody sees. */
function empty(text: string): string {
  const zone = [
    ...['BEGIN:VTIMEZONE', 'TZID:UTC', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
    ...['TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE', 'END:VCALENDAR', ''],
  ];
  return text.replace(/END:VCALENDAR\s*$/, zone.join('\r\n'));
}
