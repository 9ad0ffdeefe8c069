import { HOUR, type Milliseconds, MINUTE } from '../calendar/instant.ts';

/** Nobody works longer on one day. */
const LONGEST: Milliseconds = 24 * HOUR;

const CLOCK = /^(\d{1,2}):([0-5]\d)(?![\d:])/;
const PART =
  /(\d{1,4})(?:[.,](\d{1,3}))?\s?(hours?|hrs?|h|stunden?|std|minutes?|minuten?|mins?|m)(?!\p{L})\s*/iuy;

/** A time at the beginning of some words, and what stands behind it. */
export interface TimeAhead {
  /** Whole minutes; less than nothing takes back what was recorded. */
  readonly time: Milliseconds;
  readonly rest: string;
}

/** Reads `1h30m`, `1h 30m`, `90 min`, `1.5h`, `1:30`, each with a minus before it or without; null: it is none of that. */
export function timeAhead(words: string): TimeAhead | null {
  const sign = /^[-−–+]\s?/.exec(words)?.[0] ?? '';
  const bare = words.slice(sign.length);
  const read = clockAhead(bare) ?? partsAhead(bare);
  if (read === null) return null;
  const { time, length } = read;
  if (time === 0 || time > LONGEST || time % MINUTE !== 0) return null;
  const behind = bare.slice(length);
  // What runs into it makes it another word.
  if (/^[\p{L}\d]/u.test(behind) && !/\s$/.test(bare.slice(0, length))) return null;
  const isBack = sign !== '' && !sign.startsWith('+');
  return { time: isBack ? -time : time, rest: behind.replace(/^[\s,;:–—]+/, '') };
}

function clockAhead(words: string): { readonly time: Milliseconds; readonly length: number } | null {
  const [all, hours, minutes] = CLOCK.exec(words) ?? [];
  if (all === undefined) return null;
  return { time: Number(hours) * HOUR + Number(minutes) * MINUTE, length: all.length };
}

function partsAhead(words: string): { readonly time: Milliseconds; readonly length: number } | null {
  let time = 0;
  let length = 0;
  const seen = new Set<Milliseconds>();
  PART.lastIndex = 0;
  for (let part = PART.exec(words); part !== null; part = PART.exec(words)) {
    const [, whole = '', decimals = '', word = ''] = part;
    const unit = /^[hs]/i.test(word) ? HOUR : MINUTE;
    if (seen.has(unit) || (seen.has(MINUTE) && unit === HOUR)) break;
    seen.add(unit);
    const thousandths = Number(whole) * 1000 + Number(decimals.padEnd(3, '0'));
    time += (thousandths * unit) / 1000;
    length = PART.lastIndex;
  }
  return seen.size === 0 ? null : { time, length };
}
