import { formatDate, parseDate } from '../calendar/civil.ts';
import type { Instant } from '../calendar/instant.ts';
import { parseInstant } from '../calendar/moment.ts';
import { readSpokenDate } from '../calendar/spoken-date.ts';
import { badDate } from './reading.ts';
import { type Misread, misread, type Vocabulary } from './spec.ts';

/** A date at the beginning of some words. */
export interface Dated {
  /** Its first instant, where it is a day. */
  readonly at: Instant;
  /** As written; null: a time of day stands with it. */
  readonly day: string | null;
  /** The words behind it. */
  readonly rest: string;
}

/** Reads a date, with or without its time; a time or zone behind it that cannot be read with it is not passed over. */
export function dateIn(args: string, { timezone: zone, at, language, spoken }: Vocabulary): Dated | Misread {
  if (!spoken) return plainDateIn(args, zone);
  const date = readSpokenDate(args, { zone, at, language });
  if (!('readings' in date)) return { ...date, day: date.day === null ? null : formatDate(date.day) };
  const { readings } = date;
  if (readings.length > 1) return misread({ kind: 'ambiguous_date', value: args, readings });
  const ahead = /^(?:for\s+)?(?=\d)/i.test(args) ? `in ${args.replace(/^for\s+/i, '')}` : null;
  const isSpan = ahead !== null && 'at' in readSpokenDate(ahead, { zone, at, language });
  return badDate(args, readings[0] ?? (isSpan ? ahead : null));
}

/** Reads a date behind which nothing stands. */
export function dateAlone(args: string, vocabulary: Vocabulary): Instant | Misread {
  const dated = dateIn(args, vocabulary);
  if ('outcome' in dated) return vocabulary.spoken ? dated : badDate(args, dated.meant);
  return dated.rest === '' ? dated.at : badDate(args);
}

/** Reads a date as ISO 8601 has it. */
function plainDateIn(args: string, zone: string): Dated | Misread {
  const [first = '', second = '', ...others] = args.split(/\s+/);
  const both = second === '' ? null : parseInstant(`${first} ${second}`, zone);
  const at = both ?? parseInstant(first, zone);
  const rest = (both === null ? [second, ...others] : others).join(' ').trim();
  if (at === null) return badDate(first, nearest(first));
  const day = both === null && isDay(first) ? first : null;
  if (rest === '') return { at, day, rest };
  const time = timeAhead(rest);
  if (time !== null || zoneAhead(rest)) {
    const whole = both === null ? first : `${first}T${second}`;
    if (isDay(whole)) return badDate(args, join(whole, time));
    return badDate(args, HALF.test(rest) ? nearest(`${whole} ${rest}`) : whole);
  }
  return { at, day, rest };
}

function isDay(text: string): boolean {
  return parseDate(text) !== null;
}

/** A date with its time run into it: `2026-12-01T5pm`. */
function nearest(word: string): string | null {
  const day = word.slice(0, 10);
  if (!isDay(day)) return null;
  return join(day, timeAhead(word.slice(11)));
}

function join(day: string, time: string | null): string {
  return time === null || time === '' ? day : `${day}T${time}`;
}

const LEAD = /^(?:[,;:(@–—]|-(?!\d)|\s)+/;
const BEFORE_TIMES = /^(?:at|by|from|until|till|before|around|um|bis|ab|gegen|vor)\s+/i;
const END = String.raw`(?![\p{L}\d])`;
const CLOCK = new RegExp(
  String.raw`^t?(\d{1,2})(?:[:.h](\d{2})(?!\d|\.\d)(?::\d{2})?)?\s?(?:([ap])\.?m\b|h${END}|hrs?${END}|uhr${END}|o['’]clock)?`,
  'iu',
);
const MILITARY = /^t?([01]\d|2[0-4])([0-5]\d)(?=$|[),;.]?(?:\s*(?:h|hrs?|hours|uhr)?[),;.]?$))/i;
const NAMED = new RegExp(`^(noon|midday|mittags?|midnight|mitternacht|cob|eob)${END}`, 'iu');

/** The time of day with which some words begin, as `17:00`; empty: one that cannot be told; null: none. */
function timeAhead(words: string): string | null {
  const bare = words.replace(LEAD, '');
  const said = bare.replace(BEFORE_TIMES, '');
  const named = NAMED.exec(said)?.[1]?.toLowerCase();
  if (named !== undefined) return /^(?:noon|mid?da|mitta)/.test(named) ? '12:00' : '';
  const military = MILITARY.exec(said);
  if (military !== null) return written(Number(military[1]), Number(military[2]));
  const clock = CLOCK.exec(said);
  if (clock === null) return null;
  const [all, hour, minute, half] = clock;
  const after = said.slice(all.length);
  // A number alone may count anything: it is a time behind a word such as `at`, and where nothing but a zone follows.
  const alone = minute === undefined && /^t?\d+\s?$/i.test(all);
  if (/^[\p{L}\d]/u.test(after) && !zoneAhead(after) && (alone ? !/\s$/.test(all) : minute === undefined))
    return null;
  if (alone && said === bare && !/^[),;.]*$/.test(after) && !zoneAhead(after)) return null;
  if (alone && /^[-/.:]\d/.test(after) && !zoneAhead(after)) return null;
  return written(hours(Number(hour), half), Number(minute ?? 0));
}

function hours(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' && hour <= 12 ? 12 : 0);
}

function written(hour: number, minute: number): string {
  const two = (field: number): string => String(field).padStart(2, '0');
  return hour > 23 || minute > 59 ? '' : `${two(hour)}:${two(minute)}`;
}

const OFFSET = /^(?:utc|gmt)?\s?[+−-]\d{1,2}(?::?\d{2})?(?![\p{L}\d])/iu;
const PLACE = /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US)\/[A-Z]/;
const REGION = /^(?:pacific|mountain|central|eastern|local)\s(?:standard\s|daylight\s|summer\s)?time\b/i;
const ABBREVIATIONS = new Set(
  (
    'UTC GMT Z CET CEST MEZ MESZ BST EET EEST WEST MSK PST PDT MDT CST CDT EDT AKST AKDT HST AST ADT NST NDT ' +
    'BRT JST KST HKT SGT PKT AEST AEDT ACST ACDT AWST NZST NZDT SAST CAT WAT'
  ).split(' '),
);
/** Zones that are words as well, or too near to one: zones in capitals only. */
const ALSO_WORDS = new Set('EST MST ET PT CT MT IST MET WET WEST EAT ART CAT WAT AST Z'.split(' '));

/** Half of a day, behind a time that was read without it. */
const HALF = /^[ap]\.?m(?![\p{L}\d])/iu;

function zoneAhead(words: string): boolean {
  const said = words.replace(LEAD, '').replace(/^in\s+/i, '');
  if (OFFSET.test(said) || PLACE.test(said) || REGION.test(said)) return true;
  const word = /^[a-z]+(?![\p{L}\d'’-])/iu.exec(said)?.[0] ?? '';
  if (ALSO_WORDS.has(word.toUpperCase())) return word === word.toUpperCase();
  return ABBREVIATIONS.has(word.toUpperCase()) || HALF.test(said);
}
