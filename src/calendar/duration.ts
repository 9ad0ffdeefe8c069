import type { Calendar } from './calendar.ts';
import type { Fault } from './fault.ts';
import { DAY, HOUR, type Milliseconds, MINUTE, SECOND } from './instant.ts';

/** A length of time as a person writes it; what a day is worth depends on the calendar. */
export type Duration =
  | { readonly kind: 'time'; readonly time: Milliseconds }
  /** May be a fraction: half a working day. */
  | { readonly kind: 'working-days'; readonly days: number }
  /** Calendar days, whole, and time on top. */
  | { readonly kind: 'days'; readonly days: number; readonly time: Milliseconds };

/** Nobody promises more than a century. */
const LONGEST: Milliseconds = 36_525 * DAY;

const UNITS = new Map<string, Milliseconds>([
  ...['s', 'sec', 'secs', 'second', 'seconds'].map((word) => [word, SECOND] as const),
  ...['m', 'min', 'mins', 'minute', 'minutes'].map((word) => [word, MINUTE] as const),
  ...['h', 'hr', 'hrs', 'hour', 'hours'].map((word) => [word, HOUR] as const),
  ...['d', 'day', 'days'].map((word) => [word, DAY] as const),
  ...['w', 'wk', 'wks', 'week', 'weeks'].map((word) => [word, 7 * DAY] as const),
]);

const FORMS = ['60m', '1h 30m', '90s', '3 working days', '2 weeks', 'PT2H', 'P3D'];

/**
 * Reads `60m`, `1h 30m`, `90s`, `3 working days`, `3d`, `2 weeks`, and ISO 8601 without years and months. Numbers may
 * have decimals where the sum is whole milliseconds (`1.5h`), calendar days and weeks must be whole.
 */
export function parseDuration(text: string): Duration | Fault {
  const words = text.trim();
  if (words.length > 100) return fault(`This duration is ${String(words.length)} characters long`);
  if (/^[-−]/.test(words)) return fault(`"${words}" is negative`);
  const working = /^(\d+(?:\.\d+)?) *working[ -]?days?$/i.exec(words);
  if (working?.[1] !== undefined) {
    const days = Number(working[1]);
    if (days * DAY > LONGEST) return fault(`"${words}" is more than a century`);
    return { kind: 'working-days', days };
  }
  const parts = /^P/i.test(words) ? isoParts(words) : plainParts(words);
  if (parts === null) return fault(`"${words}" is not a duration`);
  return sum(words, parts);
}

type Part = readonly [count: number, unit: Milliseconds];

function plainParts(text: string): Part[] | null {
  const parts: Part[] = [];
  const seen = new Set<Milliseconds>();
  const part = /(\d+(?:\.\d+)?) *([a-z]+)(?: +|(?=\d)|$)/giy;
  for (let match = part.exec(text); match !== null; match = part.exec(text)) {
    const unit = UNITS.get((match[2] ?? '').toLowerCase());
    if (unit === undefined || seen.has(unit)) return null;
    seen.add(unit);
    parts.push([Number(match[1]), unit]);
    if (part.lastIndex === text.length) return parts;
  }
  return null;
}

function isoParts(text: string): Part[] | null {
  const match =
    /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i.exec(
      text,
    );
  if (match === null) return null;
  const sizes = [7 * DAY, DAY, HOUR, MINUTE, SECOND];
  return sizes.flatMap((size, index) => {
    const count = match[index + 1];
    return count === undefined ? [] : [[Number(count.replace(',', '.')), size] as const];
  });
}

function sum(text: string, parts: readonly Part[]): Duration | Fault {
  let days = 0;
  let time = 0;
  for (const [count, unit] of parts) {
    if (unit >= DAY) {
      days += (count * unit) / DAY;
      if (!Number.isInteger(count)) return fault(`"${text}" has a fraction of a day or week`);
    } else {
      time += count * unit;
    }
  }
  // Decimal fractions are not exact in binary: 0.1h must still be 6 minutes.
  const whole = Math.round(time);
  if (Math.abs(time - whole) > 1e-4) return fault(`"${text}" is not a whole number of milliseconds`);
  if (days * DAY + whole > LONGEST) return fault(`"${text}" is more than a century`);
  // No days are the same wherever they are counted.
  return days > 0 ? { kind: 'days', days, time: whole } : { kind: 'time', time: whole };
}

function fault(message: string): Fault {
  return { code: 'bad-duration', message, allowed: FORMS };
}

/**
 * What the duration is worth in open time of `calendar`. A calendar day or week has one meaning only where nothing
 * ever closes; elsewhere it is refused, for it may mean days on the wall or days of work.
 */
export function measureOn(duration: Duration, calendar: Calendar): Milliseconds | Fault {
  switch (duration.kind) {
    case 'time':
      return duration.time;
    case 'working-days':
      return Math.round(duration.days * calendar.workingDay);
    case 'days':
      if (calendar.always) return duration.days * DAY + duration.time;
      return ambiguous(duration, calendar);
  }
}

/** What the duration is worth where no calendar applies: a day is 24 hours. Working days are refused. */
export function wallClock(duration: Duration): Milliseconds | Fault {
  switch (duration.kind) {
    case 'time':
      return duration.time;
    case 'days':
      return duration.days * DAY + duration.time;
    case 'working-days':
      return {
        code: 'ambiguous-duration',
        message: 'Working days mean nothing where no calendar applies',
        allowed: [
          spelled(Math.round(duration.days * DAY)),
          ...(Number.isInteger(duration.days) ? [`${String(duration.days)} ${dayWord(duration.days)}`] : []),
        ],
      };
  }
}

function ambiguous({ days, time }: Duration & { readonly kind: 'days' }, calendar: Calendar): Fault {
  const workingDays = Math.floor(days / 7) * 5 + Math.min(days % 7, 5);
  const hours = spelled(workingDays * calendar.workingDay + time);
  return {
    code: 'ambiguous-duration',
    message:
      `On the calendar "${calendar.name}" a day may mean a day of work or a day on the wall, ` +
      'and only 24x7 counts days on the wall',
    // Working days take no hours on top.
    allowed: time === 0 ? [`${String(workingDays)} working ${dayWord(workingDays)}`, hours] : [hours],
  };
}

function dayWord(count: number): string {
  return count === 1 ? 'day' : 'days';
}

/** A length of time in words that {@link parseDuration} reads as the same: `10h`, `7h 30m`. */
function spelled(time: Milliseconds): string {
  const hours = Math.floor(time / HOUR);
  const minutes = Math.floor((time % HOUR) / MINUTE);
  const seconds = (time % MINUTE) / SECOND;
  const parts = [
    [hours, 'h'],
    [minutes, 'm'],
    [seconds, 's'],
  ] as const;
  const words = parts.flatMap(([count, unit]) => (count > 0 ? [`${String(count)}${unit}`] : []));
  return words.length === 0 ? '0h' : words.join(' ');
}
