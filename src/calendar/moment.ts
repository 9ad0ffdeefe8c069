import { parseDate } from './civil.ts';
import {
  DAY,
  EARLIEST,
  HOUR,
  type Instant,
  instant,
  LATEST,
  type Milliseconds,
  MINUTE,
  SECOND,
  type WallTime,
} from './instant.ts';
import { zoneOf } from './zone.ts';

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?)?)?$/i;

/**
 * Reads ISO 8601: `2026-11-20T16:30:00+01:00`, `2026-11-20T16:30Z`, and, where `zone` is given, the same without an
 * offset and `2026-11-20` alone, which is that date's first instant there. A local time that the clocks skip is
 * the end of the gap; one that they show twice is the first. Fractions beyond milliseconds are cut off.
 * Null for anything else, and outside the years 1900 to 2299.
 */
export function parseInstant(text: string, zone?: string): Instant | null {
  const match = MOMENT.exec(text);
  if (match === null) return null;
  const [, dateText = '', hour, minute, second = '0', fraction = '', offset] = match;
  const date = parseDate(dateText);
  if (date === null) return null;
  const time = timeOfDay(Number(hour ?? 0), Number(minute ?? 0), Number(second), fraction);
  if (time === null) return null;
  const wall = date * DAY + time;
  if (offset !== undefined) {
    const shift = parseOffset(offset);
    return shift === null ? null : inRange(instant(wall - shift));
  }
  if (zone === undefined || inRange(instant(wall)) === null) return null;
  return inRange(zoneOf(zone).resolve(wall).first);
}

function timeOfDay(hour: number, minute: number, second: number, fraction: string): Milliseconds | null {
  if (minute > 59 || second > 59) return null;
  const time = hour * HOUR + minute * MINUTE + second * SECOND + Number(fraction.slice(0, 3).padEnd(3, '0'));
  return time <= DAY ? time : null;
}

function parseOffset(text: string): Milliseconds | null {
  if (/^z$/i.test(text)) return 0;
  const [hours = 0, minutes = 0, seconds = 0] = (text.match(/\d{2}/g) ?? []).map(Number);
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return (text.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * MINUTE + seconds * SECOND);
}

function inRange(at: Instant): Instant | null {
  return at >= EARLIEST && at <= LATEST ? at : null;
}

/**
 * Writes ISO 8601 with the zone's offset at that moment: `2026-11-23T10:30:00+01:00`. Fractions of a second appear
 * only where there are any; `Z` stands for the zone `UTC` alone.
 */
export function formatInstant(at: Instant, zone: string): string {
  const offset = zoneOf(zone).offsetAt(at);
  const wall = new Date(at + offset)
    .toISOString()
    .slice(0, -1)
    .replace(/\.000$/, '');
  return wall + (zone === 'UTC' ? 'Z' : formatOffset(offset));
}

function formatOffset(offset: Milliseconds): string {
  const size = Math.abs(offset);
  const fields = [Math.floor(size / HOUR), Math.floor((size % HOUR) / MINUTE)];
  // Offsets with seconds are older than 1973; leaving them out would name another moment.
  if (size % MINUTE !== 0) fields.push(Math.floor((size % MINUTE) / SECOND));
  return (offset < 0 ? '-' : '+') + fields.map((field) => String(field).padStart(2, '0')).join(':');
}

/** What the clocks of a zone show at a moment. */
export function wallTimeOf(at: Instant, zone: string): WallTime {
  return at + zoneOf(zone).offsetAt(at);
}

/** A language in which moments and spans are written for readers. */
export type Locale = 'en' | 'de';

interface DateWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** After the day of the month. */
  readonly dot: string;
  /** After the time of day. */
  readonly oClock: string;
  /** Which countries' readers may know a zone by letters; the first that does is taken. */
  readonly zones: readonly string[];
}

const ENGLISH_ZONES = ['en-US', 'en-GB', 'en-AU'];

const DATE_WORDS: Readonly<Record<Locale, DateWords>> = {
  en: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    dot: '',
    oClock: '',
    zones: ENGLISH_ZONES,
  },
  de: {
    weekdays: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
    months: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sep.', 'Okt.', 'Nov.', 'Dez.'],
    dot: '.',
    oClock: ' Uhr',
    zones: ['de-DE', ...ENGLISH_ZONES],
  },
};

/**
 * An absolute time for readers: `Mon 23 Nov 2026, 10:30 CET`, `Mo 23. Nov. 2026, 10:30 Uhr MEZ`. Seconds appear only
 * where there are any. A zone without a short name in letters is shown by its offset: `UTC+05:45`.
 */
export function formatForPeople(at: Instant, zone: string, locale: Locale = 'en'): string {
  const offset = zoneOf(zone).offsetAt(at);
  const wall = new Date(at + offset);
  const time = wall.toISOString().slice(11, wall.getUTCSeconds() === 0 ? 16 : 19);
  const name = shortName(at, zone, locale) ?? `UTC${formatOffset(offset)}`;
  return `${dayOf(wall, locale)}, ${time}${DATE_WORDS[locale].oClock} ${name}`;
}

/** The date alone of a moment in a zone: `Mon 23 Nov 2026`, `Mo 23. Nov. 2026`. */
export function formatDay(at: Instant, zone: string, locale: Locale = 'en'): string {
  return dayOf(new Date(at + zoneOf(zone).offsetAt(at)), locale);
}

function dayOf(wall: Date, locale: Locale): string {
  const { weekdays, months, dot } = DATE_WORDS[locale];
  const weekday = weekdays[wall.getUTCDay()] ?? '';
  const month = months[wall.getUTCMonth()] ?? '';
  return `${weekday} ${String(wall.getUTCDate())}${dot} ${month} ${String(wall.getUTCFullYear())}`;
}

/** The short name of a day of the week; 0 is Sunday. */
export function formatWeekday(day: number, locale: Locale = 'en'): string {
  return DATE_WORDS[locale].weekdays[day % 7] ?? '';
}

const namers = new Map<string, Intl.DateTimeFormat>();

function shortName(at: Instant, zone: string, locale: Locale): string | undefined {
  for (const tag of DATE_WORDS[locale].zones) {
    const parts = namerOf(tag, zone).formatToParts(at);
    const name = parts.find((part) => part.type === 'timeZoneName')?.value;
    if (name !== undefined && /^[A-Z]{2,5}$/.test(name)) return name;
  }
  return undefined;
}

function namerOf(tag: string, zone: string): Intl.DateTimeFormat {
  const key = `${tag} ${zone}`;
  const known = namers.get(key);
  if (known !== undefined) return known;
  const namer = new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName: 'short' });
  namers.set(key, namer);
  return namer;
}

/** The one calendar that never closes. */
const AROUND_THE_CLOCK = '24x7';

const UNITS: readonly (readonly [string, Milliseconds])[] = [
  ['d', DAY],
  ['h', HOUR],
  ['min', MINUTE],
  ['s', SECOND],
  ['ms', 1],
];

/** A span of time on the wall in full, nothing rounded: `2 h 30 min`, `45 s`, `3 d 4 h`, `3 Tage 4 h`. A day is 24 hours. */
export function formatDuration(span: Milliseconds, locale: Locale = 'en'): string {
  return inUnits(span, UNITS, locale);
}

/**
 * Open time of the calendar of that name in full. Where the calendar ever closes nothing is longer than an hour: a day
 * might be one of work or one on the wall.
 */
export function formatOpenTime(span: Milliseconds, calendar: string, locale: Locale = 'en'): string {
  return inUnits(span, calendar === AROUND_THE_CLOCK ? UNITS : UNITS.slice(1), locale);
}

function inUnits(span: Milliseconds, units: typeof UNITS, locale: Locale): string {
  let rest = Math.abs(span);
  const words: string[] = [];
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size);
    if (count > 0) words.push(`${String(count)} ${unitName(unit, count, locale)}`);
    rest -= count * size;
  }
  if (words.length === 0) return '0 s';
  return (span < 0 ? '-' : '') + words.join(' ');
}

function unitName(unit: string, count: number, locale: Locale): string {
  return locale === 'de' && unit === 'd' ? (count === 1 ? 'Tag' : 'Tage') : unit;
}
