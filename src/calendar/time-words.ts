import { DAY, HOUR, type Milliseconds, MINUTE } from './instant.ts';

/** A time of day at the beginning of some words. */
export interface TimeWords {
  /** Times after midnight that it may be: none where it cannot be told, several where readers would differ. */
  readonly times: readonly Milliseconds[];
  /** False where it may be no time, or not just that one. */
  readonly certain: boolean;
  /** Characters that name it, with what leads up to it. */
  readonly length: number;
}

/** Signs and blanks between a date and what belongs to it. */
export const LEAD = /^(?:[,;:(@–—]|-(?!\d)|\s)+/;
const END = String.raw`(?![\p{L}\d])`;
const SHARP = /^(?:at|by|um|until|till|bis)\s+/i;
const VAGUELY = /^(?:before|around|about|approx\.?|ca\.?|circa|from|after|past|gegen|vor|ab|nach|von)\s+/i;
const PART_OF_DAY = new RegExp(
  '^(?:(?:in|during|by|at|am|in der)\\s+)?(?:the\\s+)?(?:(?:early|late|mid)[- ]?)?' +
    '(?:(?:early|late)\\s+)?(?:morning|forenoon|afternoon|evening|night|tonight|midnight|midday|lunch(?:time)?|' +
    'cob|eob|eod|(?:end|close)\\s+of\\s+(?:the\\s+)?(?:day|business|play)|first\\s+thing|' +
    `früh|vormittags?|nachmittags?|abends?|nachts?|mitternacht|feierabend)${END}`,
  'iu',
);
const NOON = new RegExp(`^(?:noon|midday|12\\s+noon|mittags?)${END}`, 'iu');
const MILITARY = /^t?([01]\d|2[0-4])([0-5]\d)(?:\s?(h|hrs?|hours|uhr))?(?![\p{L}\d]|[-/.:]\d)/iu;
/** Nothing but a sign stands behind it. */
const OVER = /^[),;.!]*$/;
const CLOCK = new RegExp(
  String.raw`^(t)?(\d{1,2})(?:([:.h])(\d{2})(?!\d|\.\d)(:\d{2}(?!\d))?)?` +
    String.raw`(?:\s?(?:([ap])\.?m(?:\.|${END})|(o['’]clock)|(h|hrs?|uhr)(?:\s?(\d{2}))?${END}))?`,
  'iu',
);

/** The time of day that some words begin with; null: they begin with none, and a number in front counts something. */
export function timeAt(words: string): TimeWords | null {
  const bare = words.replace(LEAD, '');
  const part = NOON.test(bare) ? null : PART_OF_DAY.exec(bare);
  if (part !== null)
    return { times: [], certain: false, length: words.length - bare.length + part[0].length };
  const vague = VAGUELY.test(bare);
  const said = bare.replace(vague ? VAGUELY : SHARP, '');
  const found = clockAt(said, said.length < bare.length);
  if (found === null) return null;
  const { times, certain, length } = found;
  return { times, certain: certain && !vague, length: words.length - said.length + length };
}

/** @param led a word such as `at` stands before it */
function clockAt(said: string, led: boolean): TimeWords | null {
  const noon = NOON.exec(said);
  if (noon !== null) return { times: [12 * HOUR], certain: true, length: noon[0].length };
  const military = MILITARY.exec(said);
  if (military !== null) return militaryOf(military, said, led);
  const clock = CLOCK.exec(said);
  if (clock === null) return null;
  const [{ length }, joined, hours = '', sign, minutes, seconds, half, oClock, unit, behind] = clock;
  const [hour, minute] = [Number(hours), Number(minutes ?? behind ?? 0)];
  const after = said.slice(length);
  const isOver = !/^[\p{L}\d]|^[-/.:]\d/u.test(after);
  if (half !== undefined)
    return { times: halved(hour, minute, half), certain: isOver && seconds === undefined, length };
  const exact = unit !== undefined || (minutes !== undefined && sign !== '.' && seconds === undefined);
  if (exact) return { times: timeOf(hour, minute), certain: isOver, length };
  if (minutes !== undefined) return { times: timeOf(hour, minute), certain: false, length };
  const either = hour > 12 ? timeOf(hour, 0) : [...timeOf(hour, 0), ...timeOf((hour % 12) + 12, 0)];
  const alone = OVER.test(after);
  // A number may count anything. Behind `at` it is a time, and where nothing follows it may be one.
  if (oClock === undefined && joined === undefined && !alone && !(led && /^\s/.test(after))) return null;
  return { times: either, certain: (led || oClock !== undefined) && alone, length };
}

function militaryOf(
  [all, hour, minute, unit]: RegExpExecArray,
  said: string,
  led: boolean,
): TimeWords | null {
  const times = timeOf(Number(hour), Number(minute));
  const certain = led || unit !== undefined || /^t/i.test(all);
  return certain || OVER.test(said.slice(all.length)) ? { times, certain, length: all.length } : null;
}

function timeOf(hour: number, minute: number): Milliseconds[] {
  const time = hour * HOUR + minute * MINUTE;
  return minute < 60 && time <= DAY ? [time] : [];
}

function halved(hour: number, minute: number, half: string): Milliseconds[] {
  if (hour < 1 || hour > 12) return [];
  return timeOf((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute);
}
