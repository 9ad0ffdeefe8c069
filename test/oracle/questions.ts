import {
  dateText,
  offsetAt,
  oracleAdd,
  oracleBetween,
  oracleOpen,
  type OracleWeek,
  type OracleWindow,
} from './brute.ts';
import type { Random } from './random.ts';

/** A question as a line of `steward calendar --batch`, and the line that the oracle expects for it. */
export interface Exam {
  readonly line: string;
  readonly expected: string;
}

const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** Where zones did what few do, with the instant around which to ask. */
const ODD: readonly (readonly [zone: string, around: string])[] = [
  ['Australia/Lord_Howe', '2026-04-04'],
  ['Australia/Lord_Howe', '2026-10-03'],
  ['Australia/Lord_Howe', '1981-03-01'],
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Fakaofo', '2011-12-30'],
  ['Pacific/Kwajalein', '1993-08-21'],
  ['Pacific/Kiritimati', '1994-12-31'],
  ['America/St_Johns', '1999-10-31'],
  ['America/St_Johns', '2001-04-01'],
  ['Antarctica/Troll', '2026-03-29'],
  ['Antarctica/Troll', '2026-10-25'],
  ['America/Caracas', '2007-12-09'],
  ['America/Caracas', '2016-05-01'],
  ['Asia/Pyongyang', '2015-08-15'],
  ['Asia/Pyongyang', '2018-05-05'],
  ['Europe/Istanbul', '2016-03-27'],
  ['Europe/Volgograd', '2018-10-28'],
  ['Europe/Volgograd', '2020-12-27'],
  ['Europe/Simferopol', '2014-03-30'],
  ['Africa/Casablanca', '2026-02-15'],
  ['Africa/Casablanca', '2026-03-22'],
  ['Africa/Cairo', '2010-08-11'],
  ['Africa/Juba', '2021-02-01'],
  ['Africa/Windhoek', '2017-10-24'],
  ['America/Havana', '2026-11-01'],
  ['America/Nuuk', '2023-03-25'],
  ['America/Scoresbysund', '2024-03-31'],
  ['America/Asuncion', '2024-10-06'],
  ['America/Santiago', '2026-09-06'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Metlakatla', '2015-11-01'],
  ['Asia/Beirut', '2023-03-26'],
  ['Asia/Gaza', '2011-08-31'],
  ['Asia/Tehran', '2022-03-22'],
  ['Asia/Kathmandu', '1986-01-01'],
  ['Europe/Lisbon', '1992-09-27'],
  ['Europe/Moscow', '2011-03-27'],
  ['Europe/Moscow', '2014-10-26'],
  ['Pacific/Norfolk', '2019-10-06'],
];

const ZONES = Intl.supportedValuesOf('timeZone');

/** A random question with its answer. Null when the oracle would have to look too far ahead for one. */
export function exam(random: Random): Exam | null {
  const [zone, around] = place(random);
  const members = random.chance(0.2) ? random.between(2, 3) : 1;
  const drawn = Array.from({ length: members }, (_, index) =>
    drawWeek(random, index === 0 || random.chance(0.3) ? zone : random.pick(ZONES), around),
  );
  const weeks = drawn.map(({ week }) => week);
  const calendar = members === 1 ? drawn[0]?.spec : { union: drawn.map(({ spec }) => spec) };
  const from = around + random.between(-6 * DAY, 4 * DAY);
  const ask = (question: object, result: unknown): Exam => ({
    line: JSON.stringify({ calendar, ...question }),
    expected: JSON.stringify({ result }),
  });
  switch (random.pick(['add', 'add', 'between', 'between', 'open'])) {
    case 'add': {
      const [duration, seconds] = drawDuration(
        random,
        members === 1 ? weeks[0] : undefined,
        drawn[0]?.hoursPerDay,
      );
      const at = oracleAdd(weeks, from, seconds);
      return at === null
        ? null
        : ask({ op: 'add', from: write(random, from, zone), duration }, iso(at, zone));
    }
    case 'between': {
      const span = random.chance(0.03) ? 400 * DAY : random.chance(0.3) ? 45 * DAY : 8 * DAY;
      const to = from + random.between(random.chance(0.1) ? -span : 0, span);
      const question = { op: 'between', from: write(random, from, zone), to: write(random, to, zone) };
      return ask(question, { seconds: positiveZero(oracleBetween(weeks, from, to)) });
    }
    default:
      return ask({ op: 'open', at: write(random, from, zone) }, oracleOpen(weeks, from));
  }
}

function positiveZero(seconds: number): number {
  return seconds === 0 ? 0 : seconds;
}

/** A zone, and a second since the epoch to ask about: often one near which the zone's clocks change. */
function place(random: Random): [zone: string, around: number] {
  if (random.chance(0.25)) {
    const [zone, date] = random.pick(ODD);
    return [zone, Date.parse(date) / 1000];
  }
  const zone = random.chance(0.02) ? 'UTC' : random.pick(ZONES);
  // Before 1973 a few clocks were half a minute off, which an oracle that steps in minutes cannot show.
  const year = random.chance(0.6) ? random.between(2015, 2035) : random.between(1973, 2090);
  const start = Date.UTC(year, random.between(0, 11), random.between(1, 28)) / 1000;
  if (random.chance(0.3)) return [zone, start];
  const offset = (at: number): number => offsetAt(zone, Math.floor(at / MINUTE));
  for (let at = start; at < start + 366 * DAY; at += 14 * DAY) {
    if (offset(at) === offset(at + 14 * DAY)) continue;
    let change = at;
    while (offset(change) === offset(change + DAY)) change += DAY;
    return [zone, change];
  }
  return [zone, start];
}

interface Drawn {
  readonly week: OracleWeek;
  readonly spec: object;
  readonly hoursPerDay: number | undefined;
}

function drawWeek(random: Random, zone: string, around: number): Drawn {
  const weekdays: OracleWindow[][] = DAY_NAMES.map(() => []);
  const hours: Record<string, string | string[]> = {};
  if (random.chance(0.5)) drawRange(random, weekdays, hours);
  else drawDays(random, weekdays, hours);

  const holidays = new Set<string>();
  const dates = new Map<string, OracleWindow[]>();
  const dateSpec: Record<string, string | string[]> = {};
  const today = Math.floor(around / DAY);
  for (let count = random.pick([0, 0, 1, 3]); count > 0; count -= 1)
    holidays.add(dateText(today + random.between(-8, 20)));
  for (let count = random.pick([0, 0, 1, 2]); count > 0; count -= 1) {
    const date = dateText(today + random.between(-4, 6));
    const windows = random.chance(0.3) ? [] : drawWindows(random, 0, 1440 + random.between(0, 600));
    dates.set(date, windows);
    dateSpec[date] = windows.length === 0 ? 'closed' : texts(random, windows);
  }
  const hoursPerDay = random.chance(0.1) ? random.pick([4, 7.5, 8, 24]) : undefined;
  const spec = {
    timezone: zone,
    hours,
    ...(holidays.size > 0 ? { holidays: [...holidays] } : {}),
    ...(dates.size > 0 ? { dates: dateSpec } : {}),
    ...(hoursPerDay === undefined ? {} : { hours_per_day: hoursPerDay }),
  };
  return { week: { zone, weekdays, holidays, dates }, spec, hoursPerDay };
}

/** One key for several days: `mon-fri`, `fri-mon`, `tue,thu`. */
function drawRange(
  random: Random,
  weekdays: OracleWindow[][],
  hours: Record<string, string | string[]>,
): void {
  const first = random.between(0, 6);
  const length = random.between(1, 7);
  const range = Array.from({ length }, (_, index) => (first + index) % 7);
  const days = random.chance(0.8) ? range : range.filter((_, index) => index % 2 === 0);
  const key =
    days.length === length && length > 1
      ? `${DAY_NAMES[first] ?? ''}-${DAY_NAMES[(first + length - 1) % 7] ?? ''}`
      : days.map((day) => DAY_NAMES[day]).join(',');
  // A window across midnight has to end before the next day's first begins.
  const opening = random.between(0, 700);
  const windows = drawWindows(random, opening, 1440 + opening);
  for (const day of days) weekdays[day]?.push(...windows);
  hours[key] = texts(random, windows);
}

/** Each day on its own, anything that does not overlap. */
function drawDays(
  random: Random,
  weekdays: OracleWindow[][],
  hours: Record<string, string | string[]>,
): void {
  const sole = random.between(0, 6);
  let busyUntil = 0;
  const wrapLimit = random.between(0, 400);
  for (let day = 0; day < 7; day += 1) {
    const key = DAY_NAMES[day] ?? '';
    if (day !== sole && random.chance(0.35)) {
      if (random.chance(0.3)) hours[key] = 'closed';
      busyUntil = Math.max(0, busyUntil - 1440);
      continue;
    }
    const start = Math.max(busyUntil, day === 0 ? wrapLimit : 0);
    const windows = drawWindows(random, start, day === 6 ? 1440 + wrapLimit : 1440 + 700);
    const last = windows.at(-1);
    busyUntil = last?.overnight === true ? last.closes : 0;
    weekdays[day]?.push(...windows);
    hours[key] = texts(random, windows);
  }
}

/** One to three windows that start from minute `start` on and end by `limit`, which may be on the next day. */
function drawWindows(random: Random, start: number, limit: number): OracleWindow[] {
  const count = random.pick([1, 1, 2, 2, 3]);
  const grain = random.pick([1, 5, 15, 30, 60]);
  const edges = new Set<number>();
  const low = Math.ceil(start / grain);
  const high = Math.floor(limit / grain);
  while (edges.size < 2 * count) edges.add(grain * random.between(low, high));
  if (random.chance(0.1) && limit >= 1440) edges.add(1440).delete(Math.max(...edges));
  const sorted = [...edges].sort((a, b) => a - b);
  const windows: OracleWindow[] = [];
  for (let index = 0; index + 1 < sorted.length; index += 2) {
    const [opens = 0, closes = 0] = [sorted[index], sorted[index + 1]];
    if (opens >= 1440 || closes - opens >= 1440) continue;
    if (closes > 1440) windows.push({ opens, closes: closes - 1440, overnight: true });
    else if (closes === 1440 && opens > 0 && random.chance(0.3))
      windows.push({ opens, closes: 0, overnight: true });
    else windows.push({ opens, closes, overnight: false });
  }
  return windows.length > 0 ? windows : [{ opens: 720, closes: 1440, overnight: false }];
}

function texts(random: Random, windows: readonly OracleWindow[]): string | string[] {
  const clock = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const written = windows.map(({ opens, closes }) => `${clock(opens)}-${clock(closes)}`);
  const [only] = written;
  return written.length === 1 && only !== undefined && random.chance(0.5) ? only : written;
}

/** A duration as text and in seconds. Working days only where one week says what they are worth. */
function drawDuration(
  random: Random,
  week: OracleWeek | undefined,
  hoursPerDay: number | undefined,
): [string, number] {
  const minutes = random.chance(0.1) ? 0 : random.between(1, random.pick([120, 600, 4800]));
  switch (random.between(0, week === undefined ? 4 : 5)) {
    case 0:
      return [`${String(minutes)}m`, minutes * MINUTE];
    case 1:
      return [`${String(Math.floor(minutes / 60))}h ${String(minutes % 60)}m`, minutes * MINUTE];
    case 2:
      return [`PT${String(minutes)}M`, minutes * MINUTE];
    case 3:
      return [`${String(minutes)}s`, minutes];
    case 4:
      return [`${String(Math.ceil(minutes / 60))}h`, Math.ceil(minutes / 60) * HOUR];
    default: {
      const days = random.between(1, 6);
      const length = (window: OracleWindow): number =>
        window.closes - window.opens + (window.overnight ? 1440 : 0);
      const totals = (week?.weekdays ?? []).map((windows) =>
        windows.reduce((sum, window) => sum + length(window), 0),
      );
      const seconds = hoursPerDay === undefined ? Math.max(...totals) * MINUTE : hoursPerDay * HOUR;
      return [`${String(days)} working ${days === 1 ? 'day' : 'days'}`, days * seconds];
    }
  }
}

/** An instant as a person may write it: in the calendar's zone, in UTC, or at another offset. */
function write(random: Random, at: number, zone: string): string {
  const [kind, offset] = [random.between(0, 2), random.between(-11, 13)];
  if (kind === 0) return iso(at, zone);
  if (kind === 1) return new Date(at * 1000).toISOString();
  const sign = offset < 0 ? '-' : '+';
  const hours = String(Math.abs(offset)).padStart(2, '0');
  return `${new Date((at + offset * HOUR) * 1000).toISOString().slice(0, 19)}${sign}${hours}:00`;
}

function iso(at: number, zone: string): string {
  const offset = offsetAt(zone, Math.floor(at / MINUTE));
  const wall = new Date((at + offset * MINUTE) * 1000).toISOString().slice(0, 19);
  if (zone === 'UTC') return `${wall}Z`;
  const size = Math.abs(offset);
  const fields = [Math.floor(size / 60), size % 60].map((field) => String(field).padStart(2, '0'));
  return `${wall}${offset < 0 ? '-' : '+'}${fields.join(':')}`;
}
