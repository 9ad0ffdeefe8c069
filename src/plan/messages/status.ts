import type { Instant } from '../../calendar/instant.ts';
import { formatDay } from '../../calendar/moment.ts';
import type { Status } from '../../rules/decision.ts';
import type { StatusExtras } from '../../rules/document.ts';
import { clockView, isOverdue, targetWords } from './clock.ts';
import type { Documents } from './documents.ts';
import { hoursText } from './hours.ts';
import { timeIn } from './time.ts';

/** More missing answers or doubts than a reader can use are left out. */
const MOST = 20;

/** The living comment's text, marker apart. */
export function statusText(documents: Documents, status: Status & Partial<StatusExtras>): string {
  const { phrases } = documents;
  const { timezone, promises, hours, notice, signOff, updatesEvery: every } = status;
  const time = timeIn(timezone, phrases);
  const day = (at: Instant | undefined): string =>
    at === undefined ? '' : formatDay(at, timezone, phrases.locale);
  const zone = hours?.zone ?? timezone;
  const opens = hours === undefined ? status.closedNow?.opens : hours.opens;
  return documents.write('status', {
    reference: status.reference ?? '',
    requester: status.requester,
    state: status.state,
    since: time(status.stateSince),
    until: time(status.stateUntil),
    incident: status.incident,
    severity: status.severity ?? '',
    meaning: status.severityMeaning ?? '',
    why: phrases.reason(status.severityWhy ?? ''),
    original: status.workaround?.original ?? '',
    owners: status.owners,
    answered: promises.some((clock) => clock.name === 'first_response' && clock.endedAt !== null),
    overdue: promises.some(isOverdue),
    promises: promises.map((clock) => clockView(clock, timezone, phrases)),
    updates: every === null ? '' : targetWords(every.text, every.within, every.calendar.name, phrases),
    hours: hours === undefined ? (status.closedNow?.calendar ?? '') : hoursText(hours, phrases),
    always: hours?.always ?? false,
    opens: timeIn(zone, phrases)(opens),
    missing: (status.missing ?? []).slice(0, MOST),
    needed: day(notice?.neededBy),
    notice: notice === undefined ? '' : phrases.target(notice.asked),
    project: status.project ?? false,
    agreed: time(status.agreed),
    ships: day(status.shipDate),
    handed: status.handedTo ?? '',
    awaited: status.awaited ?? '',
    solved: signOff?.solved ?? '',
    unsolved: signOff?.notSolved ?? status.reopening?.command ?? '',
    reopens: time(status.reopening?.until),
    doubts: status.doubts.slice(0, MOST).map((doubt) => phrases.doubt(doubt)),
    timezone,
  });
}
