import { type CivilDate, parseDate } from './civil.ts';
import { isFault } from './fault.ts';
import { badDate, type Holidays, readHoliday } from './holidays.ts';
import { isMap, readDateHours, readHours } from './hours.ts';
import { HOUR, type Milliseconds } from './instant.ts';
import { nearestWord } from '../text/suggestion.ts';
import type { Report } from './report.ts';
import { isZone, zoneOf } from './zone.ts';
import { unknownZone } from './zone-fault.ts';
import type { Week } from './weekly.ts';
import type { WeeklyHours, Window } from './window.ts';

/** A calendar in the policy's own words. */
export type CalendarSpec = WeeklySpec | UnionSpec;

export interface WeeklySpec {
  /** IANA zone; the desk's where absent. */
  readonly timezone?: string;
  /** Days (`mon-fri`, `mon,wed`) to windows (`"09:00-12:30"`, a list of such, or `closed`). */
  readonly hours: Readonly<Record<string, string | readonly string[]>>;
  /** Dates (`2026-12-25`) and regions (`DE-BE`), whose public holidays are meant. */
  readonly holidays?: string | readonly string[];
  /** Dates to that day's windows or `closed`, in place of what the week or a holiday says. */
  readonly dates?: Readonly<Record<string, string | readonly string[]>>;
  /** What a working day is worth; the longest weekday's total where absent. */
  readonly hours_per_day?: number;
}

/** Open whenever one of its members is: follow the sun. */
export interface UnionSpec {
  /** Names of calendars. */
  readonly union: readonly string[];
  readonly hours_per_day?: number;
}

export interface ReadWeek extends Week {
  readonly kind: 'week';
  readonly workingDay: Milliseconds | null;
}

export interface ReadUnion {
  readonly kind: 'union';
  readonly members: readonly string[];
  readonly workingDay: Milliseconds | null;
}

const WEEK_KEYS = ['timezone', 'hours', 'holidays', 'dates', 'hours_per_day'];
const UNION_KEYS = ['union', 'hours_per_day'];

/** Reads one calendar. What is at fault is reported and left out, so that the rest is looked at as well. */
export async function readSpec(
  spec: unknown,
  defaultZone: string,
  report: Report,
): Promise<ReadWeek | ReadUnion> {
  const nothing: ReadUnion = { kind: 'union', members: [], workingDay: null };
  if (!isMap(spec)) {
    report.fault({
      code: 'wrong-type',
      message: 'A calendar is a map with hours, or with a union',
      allowed: WEEK_KEYS,
    });
    return nothing;
  }
  const isUnion = 'union' in spec;
  checkKeys(spec, isUnion ? UNION_KEYS : WEEK_KEYS, report);
  const workingDay = readWorkingDay(spec.hours_per_day, report.below('hours_per_day'));
  if (isUnion) return { kind: 'union', members: readMembers(spec.union, report.below('union')), workingDay };
  if (spec.hours === undefined) {
    report.fault({
      code: 'missing-key',
      message: 'A calendar needs hours, such as { mon-fri: "09:00-17:00" }',
    });
  }
  return {
    kind: 'week',
    workingDay,
    zone: zoneOf(readZone(spec.timezone, defaultZone, report.below('timezone'))),
    hours: readWeek(spec.hours, report.below('hours')),
    holidays: await readHolidays(spec.holidays, report.below('holidays')),
    dates: readDates(spec.dates, report.below('dates')),
  };
}

function checkKeys(spec: Record<string, unknown>, allowed: readonly string[], report: Report): void {
  for (const key of Object.keys(spec)) {
    if (allowed.includes(key)) continue;
    const nearest = nearestWord(key, allowed);
    const message = `"${key}" is not a word of this kind of calendar`;
    report
      .below(key)
      .keyFault({ code: 'unknown-key', message, allowed, ...(nearest === undefined ? {} : { nearest }) });
  }
}

function readWorkingDay(value: unknown, report: Report): Milliseconds | null {
  if (value === undefined) return null;
  if (typeof value === 'number' && value > 0 && value <= 24) return Math.round(value * HOUR);
  report.fault({
    code: 'wrong-type',
    message: 'A working day has more than 0 and at most 24 hours; write a number',
  });
  return null;
}

function readMembers(value: unknown, report: Report): string[] {
  if (!Array.isArray(value) || value.length === 0) {
    report.fault({ code: 'wrong-type', message: 'A union is a list of calendar names' });
    return [];
  }
  return value.filter((member: unknown, index): member is string => {
    if (typeof member === 'string') return true;
    report
      .below(index)
      .fault({ code: 'wrong-type', message: 'A member of a union is the name of a calendar' });
    return false;
  });
}

function readZone(value: unknown, defaultZone: string, report: Report): string {
  if (value === undefined) return defaultZone;
  if (typeof value !== 'string') {
    report.fault({ code: 'wrong-type', message: 'A time zone is a name such as Europe/Berlin' });
    return defaultZone;
  }
  if (isZone(value)) return value;
  report.fault(unknownZone(value));
  return defaultZone;
}

function readWeek(value: unknown, report: Report): WeeklyHours {
  return readHours(value ?? {}, report);
}

async function readHolidays(value: unknown, report: Report): Promise<Holidays[]> {
  if (value === undefined) return [];
  const entries: unknown[] = Array.isArray(value) ? value : [value];
  const dates = new Set<CivilDate>();
  const holidays: Holidays[] = [];
  for (const [index, entry] of entries.entries()) {
    const place = Array.isArray(value) ? report.below(index) : report;
    if (typeof entry !== 'string') {
      place.fault({ code: 'wrong-type', message: 'A holiday is a date (2026-12-25) or a region (DE-BE)' });
      continue;
    }
    const holiday = await readHoliday(entry);
    if (typeof holiday === 'number') dates.add(holiday);
    else if (isFault(holiday)) place.fault(holiday);
    else holidays.push(holiday);
  }
  return dates.size > 0 ? [dates, ...holidays] : holidays;
}

function readDates(value: unknown, report: Report): Map<CivilDate, readonly Window[]> {
  const dates = new Map<CivilDate, readonly Window[]>();
  if (value === undefined) return dates;
  if (!isMap(value)) {
    report.fault({ code: 'wrong-type', message: 'Dates are a map, such as { 2026-12-24: "10:00-14:00" }' });
    return dates;
  }
  for (const [key, entry] of Object.entries(value)) {
    const date = parseDate(key);
    if (date === null) report.below(key).keyFault(badDate(key));
    const windows = readDateHours(entry, report.below(key));
    if (date !== null) dates.set(date, windows);
  }
  return dates;
}
