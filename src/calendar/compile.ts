import type { Problem } from '../errors.ts';
import { alwaysOpen } from './always.ts';
import type { Calendar } from './calendar.ts';
import { ALWAYS, DAY, type Instant, instant, latest, type Milliseconds, type WallTime } from './instant.ts';
import { IntervalBuilder, type IntervalSource } from './intervals.ts';
import { nearestWord } from '../text/suggestion.ts';
import { Report } from './report.ts';
import { type ReadUnion, type ReadWeek, readSpec } from './spec.ts';
import { Timetable } from './timetable.ts';
import { longestDay, weeklySource, windowsOf } from './weekly.ts';
import { zoneOf } from './zone.ts';

export interface CompiledCalendars {
  /** By name, `24x7` and `24x5` included. Calendars at fault are absent. */
  readonly calendars: ReadonlyMap<string, Calendar>;
  /** Every fault of every calendar; paths start at a calendar's name. */
  readonly problems: readonly Problem[];
}

/** A week without changes of the clocks, on which the length of a union's days is measured. */
const ORDINARY_MONDAY: WallTime = Date.UTC(2025, 0, 13);

/** A year in which to look for a day that the regions' holidays leave open. */
const ORDINARY_YEAR = { first: Date.UTC(2026, 0, 1) / DAY, last: Date.UTC(2026, 11, 31) / DAY };

/** A calendar on its way from words to instants. */
interface Draft {
  readonly calendar: Calendar;
  readonly source: IntervalSource;
  /** The same without holidays and dates. */
  readonly ordinary: IntervalSource;
  readonly settledAfter: Instant;
}

/**
 * Compiles a policy's `calendars:`, each a {@link import('./spec.ts').CalendarSpec}, checking shape and sense together.
 * `24x7` and `24x5` are always there: 24x7 cannot be redefined, 24x5 can, for instance to give it holidays.
 *
 * @param defaultZone the desk's IANA zone, for calendars that name none; must be one that `isZone` accepts
 */
export async function compileCalendars(
  specs: Readonly<Record<string, unknown>>,
  defaultZone: string,
): Promise<CompiledCalendars> {
  const problems: Problem[] = [];
  const report = new Report(problems);
  const read = new Map<string, ReadWeek | ReadUnion>();
  const faulty = new Set<string>();
  const around = { '24x5': { hours: { 'mon-fri': '00:00-24:00' } }, ...specs };
  for (const [name, spec] of Object.entries(around)) {
    const found = problems.length;
    if (name === '24x7') {
      report
        .below(name)
        .keyFault({ code: 'duplicate-name', message: '24x7 is built in: it never closes. Use another name' });
      continue;
    }
    const calendar = await readSpec(spec, defaultZone, report.below(name));
    if (calendar.kind === 'week' && problems.length === found) checkOpens(calendar, report.below(name));
    read.set(name, calendar);
    if (problems.length > found) faulty.add(name);
  }
  checkUnions(read, faulty, report);

  const drafts = new Map<string, Draft>([['24x7', draftAlways(defaultZone)]]);
  const draft = (name: string): Draft | null => {
    const drafted = drafts.get(name);
    if (drafted !== undefined) return drafted;
    const calendar = read.get(name);
    if (calendar === undefined || faulty.has(name)) return null;
    const made = calendar.kind === 'week' ? draftWeek(name, calendar) : draftUnion(name, calendar, draft);
    if (made !== null) drafts.set(name, made);
    return made;
  };
  for (const name of read.keys()) draft(name);
  return { calendars: new Map([...drafts].map(([name, { calendar }]) => [name, calendar])), problems };
}

function checkOpens(week: ReadWeek, report: Report): void {
  const anyHours = week.hours.some((windows) => windows.length > 0);
  if (anyHours) {
    // Single dates run out, so the week and the regions' holidays alone decide whether there is always an opening ahead.
    const lasting = {
      ...week,
      holidays: week.holidays.filter((holidays) => !(holidays instanceof Set)),
      dates: new Map(),
    };
    for (let date = ORDINARY_YEAR.first; date <= ORDINARY_YEAR.last; date += 1) {
      if (windowsOf(lasting, date).length > 0) return;
    }
  }
  report.below('hours').fault({
    code: 'never-open',
    message: anyHours
      ? 'Every day with hours is a public holiday, so this calendar never opens'
      : 'No day of the week has hours, so this calendar has no opening ahead',
  });
}

/** Reports members that nothing defines, and unions that lead back to themselves. */
function checkUnions(
  read: ReadonlyMap<string, ReadWeek | ReadUnion>,
  faulty: Set<string>,
  report: Report,
): void {
  const names = ['24x7', ...read.keys()];
  const finished = new Set<string>();
  const open: string[] = [];
  const visit = (name: string): void => {
    const calendar = read.get(name);
    if (calendar?.kind !== 'union' || finished.has(name)) return;
    open.push(name);
    for (const [index, member] of calendar.members.entries()) {
      const place = report.below(name).below('union').below(index);
      const start = open.indexOf(member);
      if (!names.includes(member)) {
        const nearest = nearestWord(member, names);
        const message = `No calendar is named "${member}"`;
        place.fault({
          code: 'unknown-reference',
          message,
          allowed: names,
          ...(nearest === undefined ? {} : { nearest }),
        });
        faulty.add(name);
      } else if (start !== -1) {
        const circle = [...open.slice(start), member].join(' → ');
        place.fault({ code: 'circular-union', message: `This union contains itself: ${circle}` });
        faulty.add(name);
      } else {
        visit(member);
      }
    }
    open.pop();
    finished.add(name);
  };
  for (const name of read.keys()) visit(name);
}

function draftAlways(zone: string): Draft {
  const source: IntervalSource = (from, to) => ({ opens: [from], closes: [to] });
  return { calendar: alwaysOpen('24x7', zone), source, ordinary: source, settledAfter: ALWAYS };
}

function draftWeek(name: string, week: ReadWeek): Draft {
  const source = weeklySource(week);
  const ordinary = weeklySource({ ...week, holidays: [], dates: new Map() });
  const lastDates = week.holidays.flatMap((holidays) =>
    holidays instanceof Set ? [...(holidays as Set<number>)] : [],
  );
  const settledAfter = instant(Math.max(-Infinity, ...lastDates, ...week.dates.keys()) * DAY);
  const workingDay = week.workingDay ?? longestDay(week.hours);
  return {
    calendar: new Timetable({ name, zone: week.zone.name, workingDay, source, settledAfter }),
    source,
    ordinary,
    settledAfter,
  };
}

/** Null when a member is at fault: that has been said already. */
function draftUnion(name: string, union: ReadUnion, draft: (name: string) => Draft | null): Draft | null {
  const members = union.members.map(draft);
  if (!members.every((member) => member !== null)) return null;
  const [first] = members;
  if (first === undefined) return null;
  // Another name for that one, by which it is known to people.
  if (members.length === 1 && union.workingDay === null) return first;
  const zone = first.calendar.zone;
  const source = unite(members.map((member) => member.source));
  const ordinary = unite(members.map((member) => member.ordinary));
  const settledAfter = latest(first.settledAfter, ...members.map((member) => member.settledAfter));
  const workingDay = union.workingDay ?? longestDayOf(ordinary, zone);
  return {
    calendar: new Timetable({ name, zone, workingDay, source, settledAfter }),
    source,
    ordinary,
    settledAfter,
  };
}

function unite(sources: readonly IntervalSource[]): IntervalSource {
  return (from, to) => {
    const open = new IntervalBuilder(from, to);
    for (const source of sources) {
      const { opens, closes } = source(from, to);
      for (const [index, opening] of opens.entries()) open.add(opening, closes[index] ?? opening);
    }
    return open.merged();
  };
}

function longestDayOf(ordinary: IntervalSource, zoneName: string): Milliseconds {
  const zone = zoneOf(zoneName);
  let longest = 0;
  for (let midnight = ORDINARY_MONDAY; midnight < ORDINARY_MONDAY + 7 * DAY; midnight += DAY) {
    const { opens, closes } = ordinary(zone.resolve(midnight).first, zone.resolve(midnight + DAY).first);
    const total = opens.reduce((sum, opening, index) => sum + (closes[index] ?? opening) - opening, 0);
    longest = Math.max(longest, total);
  }
  return longest;
}
