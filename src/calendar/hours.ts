import type { ProblemCode } from '../errors.ts';
import { DAY, MINUTE, type Milliseconds } from './instant.ts';
import { nearestWord } from '../text/suggestion.ts';
import type { Report } from './report.ts';
import { lengthOf, type WeeklyHours, type Window } from './window.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const WEEK = 7 * DAY;

interface Placed {
  readonly weekday: number;
  readonly window: Window;
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/**
 * Reads a map from days (`mon-fri`, `mon,wed`, `fri-mon`) to windows (`"09:00-12:30"`, a list of such, `closed`).
 *
 * A window whose end is earlier than its start runs across midnight: `22:00-06:00`. One that cannot be read so is an
 * error: an end equal to the start, a start at 24:00. So is a window that overlaps another, the next day's included,
 * which is how most reversed windows betray themselves.
 */
export function readHours(value: unknown, report: Report): WeeklyHours {
  const week: Window[][] = WEEKDAYS.map(() => []);
  if (!isMap(value)) {
    report.fault({
      code: 'wrong-type',
      message: 'Hours are a map from days to windows, such as mon-fri: "09:00-17:00"',
    });
    return week;
  }
  const placed: Placed[] = [];
  const closed = new Map<number, string>();
  for (const [key, entry] of Object.entries(value)) {
    const days = readDays(key, report.below(key));
    if (days === null) continue;
    const windows = readWindows(entry, report.below(key));
    if (windows.length === 0) for (const day of days) closed.set(day, key);
    for (const { window, text, path } of windows) {
      for (const weekday of days) placed.push({ weekday, window, text, path });
    }
  }
  checkClosedDays(placed, closed, report);
  checkOverlaps(placed, report, true);
  for (const { weekday, window } of placed) week[weekday]?.push(window);
  return week;
}

/** Reads the windows of one date. They may run into the next date's hours, and then merge with them. */
export function readDateHours(value: unknown, report: Report): readonly Window[] {
  const windows = readWindows(value, report);
  checkOverlaps(
    windows.map((entry) => ({ ...entry, weekday: 0 })),
    report,
    false,
  );
  return windows.map(({ window }) => window);
}

function readDays(key: string, report: Report): ReadonlySet<number> | null {
  const days = new Set<number>();
  for (const part of key.split(',')) {
    const [first = '', last = first, ...rest] = part.split('-').map((word) => word.trim().toLowerCase());
    const from = WEEKDAYS.findIndex((day) => day === first);
    const to = WEEKDAYS.findIndex((day) => day === last);
    if (from === -1 || to === -1 || rest.length > 0) {
      const word = from === -1 ? first : last;
      const nearest = nearestWord(word, WEEKDAYS);
      report.keyFault({
        code: 'unknown-key',
        message: `"${key}" names no days of the week; write mon-fri, mon,wed or sat`,
        allowed: WEEKDAYS,
        ...(nearest === undefined ? {} : { nearest }),
      });
      return null;
    }
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === to) break;
    }
  }
  return days;
}

interface ReadWindow {
  readonly window: Window;
  readonly text: string;
  readonly path: readonly (string | number)[];
}

function readWindows(value: unknown, report: Report): ReadWindow[] {
  if (value === 'closed') return [];
  if (Array.isArray(value)) {
    return value.flatMap((text: unknown, index) => readWindow(text, report.below(index)) ?? []);
  }
  return [readWindow(value, report) ?? []].flat();
}

function readWindow(value: unknown, report: Report): ReadWindow | null {
  const refuse = (code: ProblemCode, message: string): null => {
    report.fault({ code, message, allowed: ['09:00-17:00', '22:00-06:00', '00:00-24:00', 'closed'] });
    return null;
  };
  if (typeof value !== 'string')
    return refuse('wrong-type', 'A window is text in quotes, such as "09:00-17:00"');
  const match = /^(\d{2}):(\d{2}) *[-–] *(\d{2}):(\d{2})$/.exec(value.trim());
  if (match === null) return refuse('bad-hours', `"${value}" is not a window of opening hours`);
  const [opens, closes] = [clockTime(match[1], match[2]), clockTime(match[3], match[4])];
  if (opens === null) return refuse('bad-hours', `"${value}" starts at a time that no clock shows`);
  if (closes === null) return refuse('bad-hours', `"${value}" ends at a time that no clock shows`);
  if (opens === DAY)
    return refuse('bad-hours', `"${value}" starts at 24:00; write it as 00:00 of the next day`);
  if (opens === closes) return refuse('bad-hours', `"${value}" is empty; the whole day is "00:00-24:00"`);
  return { window: { opens, closes, overnight: closes < opens }, text: value, path: report.path };
}

/** Milliseconds since midnight; null beyond 24:00. */
function clockTime(hours: string | undefined, minutes: string | undefined): Milliseconds | null {
  const time = (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return Number(minutes) <= 59 && time <= DAY ? time : null;
}

function checkClosedDays(
  placed: readonly Placed[],
  closed: ReadonlyMap<number, string>,
  report: Report,
): void {
  const told = new Set<string>();
  for (const { weekday, text } of placed) {
    const key = closed.get(weekday);
    if (key === undefined || told.has(key)) continue;
    told.add(key);
    report.below(key).fault({
      code: 'bad-hours',
      message: `${WEEKDAYS[weekday] ?? ''} is closed here, but open ("${text}") elsewhere in the same hours`,
    });
  }
}

function checkOverlaps(placed: readonly Placed[], report: Report, weekly: boolean): void {
  const spans = placed
    .map((entry) => {
      const start = entry.weekday * DAY + entry.window.opens;
      return { entry, start, end: start + lengthOf(entry.window) };
    })
    .sort((a, b) => a.start - b.start);
  const told = new Set<string>();
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    const first = spans[0];
    if (next !== undefined && next.start < span.end) tell(span.entry, next.entry);
    else if (weekly && next === undefined && first !== undefined && first.start + WEEK < span.end) {
      tell(span.entry, first.entry);
    }
  }

  function tell(a: Placed, b: Placed): void {
    // The one written later is the one to point at; a fault of a range of days is told once.
    const key = JSON.stringify([a.path, b.path]);
    if (told.has(key)) return;
    told.add(key);
    const reversed = [a, b].find(({ window }) => window.overnight);
    const hint =
      reversed === undefined
        ? ''
        : `; "${reversed.text}" runs across midnight: if that is not meant, swap its start and end`;
    report.at(placed.indexOf(a) > placed.indexOf(b) ? a.path : b.path).fault({
      code: 'overlapping-hours',
      message: `"${a.text}" on ${dayName(a)} overlaps "${b.text}" on ${dayName(b)}${hint}`,
    });
  }

  function dayName({ weekday }: Placed): string {
    return weekly ? (WEEKDAYS[weekday] ?? '') : 'the same date';
  }
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
