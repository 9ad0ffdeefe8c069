/**
 * Working time, the slow way: every minute of a stretch of time is written down with what the clocks on the wall show,
 * then painted open window by window, then counted. Nothing here comes from src/calendar, nor from a date library.
 */

/** Minutes since the epoch, UTC. */
type Minute = number;

/** A window as wall-clock minutes since midnight of the date on which it starts. */
export interface OracleWindow {
  readonly opens: number;
  /** Up to 1440, which stands for 24:00. */
  readonly closes: number;
  /** `closes` is on the next date's wall. */
  readonly overnight: boolean;
}

export interface OracleWeek {
  readonly zone: string;
  /** From Sunday (0), as JavaScript counts. */
  readonly weekdays: readonly (readonly OracleWindow[])[];
  /** YYYY-MM-DD */
  readonly holidays: ReadonlySet<string>;
  readonly dates: ReadonlyMap<string, readonly OracleWindow[]>;
}

/** Open whenever any of the weeks is. */
export type OracleCalendar = readonly OracleWeek[];

const HOUR = 60;
const DAY = 1440;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Minutes that the zone's clocks are ahead of UTC, as Intl shows them. */
function askOffset(zone: string, at: Minute): number {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    clocks.set(zone, clock);
  }
  const shown = clock.format(at * 60_000);
  const match = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/.exec(shown);
  if (match === null) throw new Error(`Intl shows ${shown} in ${zone}`);
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) / 60_000 - at;
  if (!Number.isInteger(offset))
    throw new Error(`The oracle steps in minutes, but ${zone} was ${String(offset)} ahead`);
  return offset;
}

const midnights = new Map<string, number>();

/** The offset at the start of a UTC day. */
function midnightOffset(zone: string, day: number): number {
  const key = `${zone} ${String(day)}`;
  let offset = midnights.get(key);
  if (offset === undefined) {
    if (midnights.size > 1_000_000) midnights.clear();
    offset = askOffset(zone, day * DAY);
    midnights.set(key, offset);
  }
  return offset;
}

const changes = new Map<string, Int16Array>();

/** The zone's offset throughout one UTC day: one number, or one a minute on a day on which it changes. */
function offsetsOf(zone: string, day: number): number | Int16Array {
  const before = midnightOffset(zone, day);
  // No zone ever changed its clocks and changed them back within a day.
  if (midnightOffset(zone, day + 1) === before) return before;
  const key = `${zone} ${String(day)}`;
  let offsets = changes.get(key);
  if (offsets === undefined) {
    offsets = Int16Array.from({ length: DAY }, (_, minute) => askOffset(zone, day * DAY + minute));
    changes.set(key, offsets);
  }
  return offsets;
}

export function offsetAt(zone: string, at: Minute): number {
  const day = Math.floor(at / DAY);
  const offsets = offsetsOf(zone, day);
  return typeof offsets === 'number' ? offsets : (offsets[at - day * DAY] ?? 0);
}

export function dateText(day: number): string {
  return new Date(day * DAY * 60_000).toISOString().slice(0, 10);
}

/** What the clocks of a zone show, minute by minute, as minutes since the epoch on their own wall. */
function wallsOf(zone: string, start: Minute, length: number): Int32Array {
  const walls = new Int32Array(length);
  for (let index = 0; index < length; index += 1) walls[index] = start + index;
  for (let index = 0; index < length;) {
    const at = start + index;
    const day = Math.floor(at / DAY);
    const offsets = offsetsOf(zone, day);
    const end = Math.min(length, (day + 1) * DAY - start);
    for (; index < end; index += 1) {
      walls[index] =
        start + index + (typeof offsets === 'number' ? offsets : (offsets[start + index - day * DAY] ?? 0));
    }
  }
  return walls;
}

/** Further than any clock is from UTC, in minutes, and the length of a skipped date on top. */
const FAR = 42 * HOUR;

/** Paints the open minutes from `start` on. */
function paint(open: Uint8Array, week: OracleWeek, start: Minute): void {
  // Windows may begin well before the stretch, and their edges are looked for around it.
  const margin = 5 * DAY;
  const from = start - margin;
  const walls = wallsOf(week.zone, from, open.length + 2 * margin);
  const firstDate = Math.floor(start / DAY) - 3;
  const lastDate = Math.floor((start + open.length) / DAY) + 3;
  const seen = new Set<number>();
  for (let index = 0; index < walls.length; index += 15) seen.add(Math.floor((walls[index] ?? 0) / DAY));
  for (let date = firstDate; date <= lastDate; date += 1) {
    // A date that no clock ever showed has no windows.
    if (!seen.has(date)) continue;
    const text = dateText(date);
    const usual = week.holidays.has(text)
      ? []
      : (week.weekdays[new Date(date * DAY * 60_000).getUTCDay()] ?? []);
    for (const window of week.dates.get(text) ?? usual) {
      const opening = firstReaching(walls, from, date * DAY + window.opens);
      const closing = window.overnight
        ? lastShowing(walls, from, (date + 1) * DAY + window.closes)
        : window.closes === DAY
          ? firstReaching(walls, from, (date + 1) * DAY)
          : lastShowing(walls, from, date * DAY + window.closes);
      for (let at = Math.max(opening, start); at < Math.min(closing, start + open.length); at += 1)
        open[at - start] = 1;
    }
  }
}

/** The first minute at which the wall shows `wall` or, where that is skipped, more. */
function firstReaching(walls: Int32Array, from: Minute, wall: number): Minute {
  for (let index = Math.max(0, wall - FAR - from); index < walls.length; index += 1) {
    if ((walls[index] ?? 0) >= wall) return from + index;
  }
  return from + walls.length;
}

/** The last minute at which the wall shows `wall`; where that is skipped, the first at which it shows more. */
function lastShowing(walls: Int32Array, from: Minute, wall: number): Minute {
  for (
    let index = Math.min(walls.length, wall + FAR - from) - 1;
    index >= Math.max(0, wall - FAR - from);
    index -= 1
  ) {
    if (walls[index] === wall) return from + index;
  }
  return firstReaching(walls, from, wall);
}

function openMinutes(calendar: OracleCalendar, start: Minute, length: number): Uint8Array {
  const open = new Uint8Array(length);
  for (const week of calendar) paint(open, week, start);
  return open;
}

/** Open seconds from one second to another (both since the epoch). */
export function oracleBetween(calendar: OracleCalendar, from: number, to: number): number {
  if (to < from) return -oracleBetween(calendar, to, from);
  const start = Math.floor(from / 60);
  const open = openMinutes(calendar, start, Math.floor(to / 60) - start + 1);
  let seconds = 0;
  for (let index = 0; index < open.length; index += 1) {
    if (open[index] !== 1) continue;
    const minute = (start + index) * 60;
    seconds += Math.max(0, Math.min(minute + 60, to) - Math.max(minute, from));
  }
  return seconds;
}

export function oracleOpen(calendar: OracleCalendar, at: number): boolean {
  return openMinutes(calendar, Math.floor(at / 60), 1)[0] === 1;
}

/** The second at which `duration` seconds of open time have passed since `from`; null when that takes over 12 years. */
export function oracleAdd(calendar: OracleCalendar, from: number, duration: number): number | null {
  let start = Math.floor(from / 60);
  let left = duration;
  for (let length = 6 * DAY; start < from / 60 + 12 * 365 * DAY; length = Math.min(2 * length, 90 * DAY)) {
    const open = openMinutes(calendar, start, length);
    for (let index = 0; index < length; index += 1) {
      if (open[index] !== 1) continue;
      const minute = Math.max((start + index) * 60, from);
      if (left === 0) return minute;
      const seconds = (start + index + 1) * 60 - minute;
      if (seconds >= left) return minute + left;
      left -= seconds;
    }
    start += length;
  }
  return null;
}
