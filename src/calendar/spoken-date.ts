import { type CivilDate, formatDate } from './civil.ts';
import { type DayWords, dayAt } from './day-words.ts';
import { parseDuration } from './duration.ts';
import { isFault } from './fault.ts';
import { DAY, HOUR, type Instant, later, type Milliseconds, MINUTE } from './instant.ts';
import { parseInstant, wallTimeOf } from './moment.ts';
import { type TimeWords, timeAt } from './time-words.ts';
import { insteadOf, type ZoneWords, zoneAt } from './zone-words.ts';

/** A date as somebody wrote it, at the beginning of some words. */
export interface SpokenDate {
  /** Its first instant, where it is a day. */
  readonly at: Instant;
  /** The day, where no time stands with it. */
  readonly day: CivilDate | null;
  /** The words behind it. */
  readonly rest: string;
}

/** Words that are no date, or not one alone: what may be meant, in words that are read as that alone. */
export interface Unread {
  readonly readings: readonly string[];
}

/** Place and time of whoever wrote it. */
export interface Writer {
  readonly zone: string;
  readonly at: Instant;
  /** Its words are read beside English ones. */
  readonly language: 'en' | 'de';
}

/** What was found at the beginning of some words: the parts of a date, and how far they reach. */
interface Parts {
  readonly found: DayWords;
  readonly time: TimeWords | null;
  readonly zone: ZoneWords | null;
  /** The words that name the day; null: none do, and it is today. */
  readonly dayWords: string | null;
  readonly end: number;
}

/** Dates are no longer; what stands behind is a note. */
const LONGEST = 120;
const NONE: Unread = { readings: [] };
const BEFORE_DAY = /^(?:on|by|until|till|am|zum|bis(?:\s+zum)?)\s+/i;
const BETWEEN = /^[\s,(]+(?:(?:on|am)\s+)?/i;
const EXACT =
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?)?(?=[),;.!]*(?:\s|$))/i;
const SPAN =
  /^in\s+(?:((?:\d+(?:\.\d+)?\s*\p{L}+\s*){1,3}?)|((?:half\s+)?(?:an|one|einer)\s+(?:hour|stunde)))(?![\p{L}\d]|\s*\d)/iu;
/** What makes a range of a date, or a choice. */
const RANGE = /^\s*(?:[-–—/]|(?:to|or|and|through|bis|oder|und|until|till)\s)\s*/i;
/** What makes another day of one that is told without its year. */
const CHANGE = new RegExp(
  String.raw`^[\s,(]*(?:next|last|this|coming|following|after|before|of|ago|every|weeks?|months?|years?|the\s+\d|` +
    String.raw`an?\s+(?:week|month|year)|in\s+\S+\s+(?:day|week|month|year|tag|woche|monat|jahr)|de[rs]\s|` +
    String.raw`nächst|übernächst|kommend|folgend|letzt|dies|vor\s|nach\s|jed|woche|` +
    String.raw`(?:and\s+|und\s+)?\d+\s*(?:d|h|m|w)(?![\p{L}\d])|(?:and\s+|und\s+)?\S+\s+(?:day|hour|min|week|month|year|tag|stund|woch|monat|jahr))`,
  'iu',
);

/** Reads a date with or without its time and zone, as people write them; what can be told in two ways is not guessed. */
export function readSpokenDate(said: string, writer: Writer): SpokenDate | Unread {
  const head = said.slice(0, LONGEST);
  const exact = EXACT.exec(head)?.[0] ?? '';
  // With seconds or an offset nothing else belongs to it.
  if (exact.length > 'YYYY-MM-DD hh:mm'.length) {
    const at = parseInstant(exact, writer.zone);
    return at === null ? NONE : behind(said, exact.length, at);
  }
  const span = spanAt(head, writer.at);
  if (span !== null) {
    if (CHANGE.test(head.slice(span.length))) return NONE;
    return behind(said, span.length, span.at);
  }
  const parts = partsAt(head, writer);
  if (parts === null) return NONE;
  // A number alone may be anything.
  const choices = /^\d+[),;.!]*$/.test(head) ? NONE : choicesOf(parts, writer);
  const { found, time } = parts;
  const words = head.slice(parts.end);
  if (!isNote(words) || (!found.complete && CHANGE.test(words))) return choices;
  const [day] = found.days;
  if (day === undefined || choices.readings.length !== 1) return choices;
  if (!isReadable(parts, writer)) return choices;
  const confirmed = confirmationIn(words, day, writer);
  if (confirmed === null) return choices;
  const end = parts.end + confirmed;
  if (isTimedOrZoned(head.slice(end), time !== null) || isRange(head.slice(end), day, writer)) return choices;
  const rest = noteOf(said.slice(end));
  // Short names of days are words as well.
  if (rest !== '' && /^\p{L}{1,3}\.?$/u.test(parts.dayWords ?? '')) return choices;
  const at = instantOf(day, time, parts.zone?.zone ?? null, writer.zone);
  return at === null ? NONE : { at, day: time === null ? day : null, rest };
}

/** A moment with what stands behind it, where that is a note. */
function behind(said: string, end: number, at: Instant): SpokenDate | Unread {
  const words = said.slice(end, end + LONGEST);
  if (!isNote(words) || isTimedOrZoned(words, true)) return NONE;
  return { at, day: null, rest: noteOf(said.slice(end)) };
}

function partsAt(head: string, { zone, at, language }: Writer): Parts | null {
  const today = Math.floor(wallTimeOf(at, zone) / DAY);
  const start = BEFORE_DAY.exec(head)?.[0].length ?? 0;
  const day = dayAt(head.slice(start), today, language);
  if (day !== null) {
    const dayWords = head.slice(start, start + day.length);
    const time = timeAt(head.slice(start + day.length));
    const timed = start + day.length + (time?.length ?? 0);
    const zoned = time === null ? null : zoneAt(head.slice(timed), true);
    return { found: day, time, zone: zoned, dayWords, end: timed + (zoned?.length ?? 0) };
  }
  const time = timeAt(head);
  if (time === null) return null;
  const zoned = zoneAt(head.slice(time.length), true);
  const end = time.length + (zoned?.length ?? 0);
  const gap = BETWEEN.exec(head.slice(end))?.[0].length ?? 0;
  const behindTime = gap === 0 ? null : dayAt(head.slice(end + gap), today, language);
  if (behindTime === null)
    return { found: { days: [today], length: 0, complete: false }, time, zone: zoned, dayWords: null, end };
  const dayEnd = end + gap + behindTime.length;
  const dayWords = head.slice(end + gap, dayEnd);
  const later = zoned === null ? zoneAt(head.slice(dayEnd), true) : null;
  return { found: behindTime, time, zone: zoned ?? later, dayWords, end: dayEnd + (later?.length ?? 0) };
}

/** Whether each part says one thing, and the day is the same where it is said and where its zone is. */
function isReadable({ found, time, zone, dayWords }: Parts, { zone: home, at, language }: Writer): boolean {
  if (time !== null && (!time.certain || time.times.length !== 1)) return false;
  if (zone === null) return true;
  const [day] = found.days;
  if (zone.zone === null || day === undefined) return false;
  const moment = instantOf(day, time, zone.zone, home);
  if (moment === null || insteadOf(zone.zone, moment) !== null) return false;
  if (found.complete) return true;
  const there = Math.floor(wallTimeIn(zone.zone, at) / DAY);
  const again = dayWords === null ? [there] : (dayAt(dayWords, there, language)?.days ?? []);
  return again.length === 1 && again[0] === day;
}

function wallTimeIn(zone: string, at: Instant): number {
  const utc = parseInstant(`1970-01-01T00:00${zone}`);
  return utc === null ? wallTimeOf(at, zone) : at - utc;
}

function instantOf(
  day: CivilDate,
  time: TimeWords | null,
  zone: string | null,
  home: string,
): Instant | null {
  if (time === null) return parseInstant(formatDate(day), home);
  const clock = `${formatDate(day)}T${clockOf(time.times[0] ?? 0)}`;
  return zone === null || !isOffset(zone) ? parseInstant(clock, zone ?? home) : parseInstant(clock + zone);
}

function isOffset(zone: string): boolean {
  return /^(?:Z$|[+-])/.test(zone);
}

/** Each moment that may be meant. */
function choicesOf({ found, time, zone }: Parts, writer: Writer): Unread {
  const [day] = found.days;
  const known = zone?.zone ?? null;
  const at = day === undefined || known === null ? null : instantOf(day, time, known, writer.zone);
  const place = known === null ? zone?.nearest : at === null ? known : (insteadOf(known, at) ?? known);
  const suffix =
    place === null || place === undefined || time?.times.length === 0
      ? ''
      : isOffset(place)
        ? place
        : ` ${place}`;
  // A year that no calendar reaches is offered to nobody.
  const days = found.days.filter((one) => instantOf(one, time, null, writer.zone) !== null);
  const readings = days.flatMap((one) => {
    const date = formatDate(one);
    if (time === null || time.times.length === 0) return [date];
    return time.times.map((each) => `${date}T${clockOf(each)}${suffix}`);
  });
  return { readings };
}

function clockOf(time: Milliseconds): string {
  const two = (field: number): string => String(field).padStart(2, '0');
  return `${two(Math.floor(time / HOUR))}:${two((time % HOUR) / MINUTE)}`;
}

const SPOKEN_UNITS: readonly (readonly [RegExp, string])[] = [
  [/half\s+an\s+hour/, '30min'],
  [/(?:an|one|einer)\s+(?:hour|stunde)/, '1h'],
  [/stunden?|std/g, 'h'],
  [/minuten?/g, 'min'],
];

/** Hours and minutes from the moment at which it was written: they pass whatever the clocks show. */
function spanAt(head: string, from: Instant): { readonly at: Instant; readonly length: number } | null {
  const match = SPAN.exec(head);
  if (match === null) return null;
  let words = (match[1] ?? match[2] ?? '').toLowerCase();
  for (const [said, unit] of SPOKEN_UNITS) words = words.replace(said, unit);
  const span = parseDuration(words);
  if (isFault(span) || span.kind !== 'time' || span.time === 0) return null;
  return { at: later(from, span.time), length: match[0].trimEnd().length };
}

function isNote(words: string): boolean {
  return /^(?:$|[),;.!:]*(?:\s|$))/.test(words);
}

function noteOf(words: string): string {
  return words.replace(/^[),;.!:]+(?=\s|$)/, '').trim();
}

function isTimedOrZoned(words: string, timed: boolean): boolean {
  return timeAt(words) !== null || zoneAt(words, timed) !== null;
}

function isRange(words: string, day: CivilDate, { language }: Writer): boolean {
  const range = RANGE.exec(words)?.[0];
  if (range === undefined) return false;
  const other = words.slice(range.length);
  return dayAt(other, day, language) !== null || timeAt(other) !== null;
}

/** Length of a second name of the same day, such as its weekday; 0: there is none; null: it is another day's. */
function confirmationIn(words: string, day: CivilDate, { language }: Writer): number | null {
  const gap = BETWEEN.exec(words)?.[0].length ?? 0;
  const second = gap === 0 ? null : dayAt(words.slice(gap), day, language);
  if (second === null || second.length <= 3) return 0;
  return second.days.includes(day) ? gap + second.length : null;
}
