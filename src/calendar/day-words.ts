import { parse as readGerman } from 'chrono-node/de';
import { parse as readEnglish } from 'chrono-node/en';
import { type CivilDate, parseDate, weekdayOf, yearOf } from './civil.ts';
import { DAY, HOUR } from './instant.ts';

/** A language in which days are named. English is read everywhere. */
type Tongue = 'en' | 'de';

/** A day at the beginning of some words. */
export interface DayWords {
  /** Days that it may be: none for one that is not there or cannot be told, several where readers would differ. */
  readonly days: readonly CivilDate[];
  /** Characters that name it. */
  readonly length: number;
  /** True where nothing behind it can make it another day, as `next week` does of `friday`. */
  readonly complete: boolean;
}

const END = String.raw`(?![\p{L}\d]|[-/.:]\d|['’]\p{L})`;
const WORD = String.raw`\p{L}{2,12}`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:${END}|(?=t\d))`, 'iu');
const DOTTED = new RegExp(String.raw`^(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})|\s?(\d{2}))?${END}`, 'u');
const SLASHED = new RegExp(String.raw`^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?${END}`, 'u');
const DAY_FIRST = new RegExp(
  String.raw`^(?:(?!the\s|de[nm]\s)(${WORD})\.?,?\s+)?(?:(?:the|den|dem)\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(${WORD})\.?(?:,?\s+(\d{4}))?${END}`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  String.raw`^(?:(${WORD})\.?,?\s+)?(${WORD})\.?\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?${END}`,
  'iu',
);
const WEEKDAY = new RegExp(
  String.raw`^(?:(this|next|(?:this\s+)?coming|dies\p{L}{1,2}|nächste[nrs]?|kommende[nrs]?)\s+)?(${WORD})\.?${END}`,
  'iu',
);
const NEAR = new RegExp(
  `^(today|tomorrow|(?:the\\s+)?day\\s+after\\s+tomorrow|heute|morgen|übermorgen)${END}`,
  'iu',
);
const SPAN = new RegExp(String.raw`^in\s+(?:(\d{1,4})\s*|(${WORD}|a)\s+)(\p{L}{1,8})${END}`, 'iu');
const FROM_NOW = new RegExp(String.raw`^(\d{1,4})\s*(\p{L}{1,8})\s+from\s+(?:now|today)${END}`, 'iu');
const UNITS =
  /^(?:d|days?|w|wks?|weeks?|months?|years?|yrs?|tag(?:e|en)?|wochen?|monat(?:e|en)?|jahr(?:e|en)?)$/i;
/** Words of number; `a few` has none. */
const COUNTS = new Set(
  (
    'a an one two three four five six seven eight nine ten eleven twelve ' +
    'einem einer einen ein eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
  ).split(' '),
);

/**
 * The day that some words begin with, as people write one; null: they begin with none. Dots and a year in front have one
 * order everywhere, slashes and dashes have both, and what may be two days is both.
 */
export function dayAt(words: string, today: CivilDate, tongue: Tongue): DayWords | null {
  return numberedAt(words, today) ?? namedAt(words, today, tongue) ?? relativeAt(words, today, tongue);
}

function numberedAt(words: string, today: CivilDate): DayWords | null {
  const yearFirst = YEAR_FIRST.exec(words);
  if (yearFirst !== null) {
    const [{ length }, year = '', , month, day] = yearFirst;
    return { days: validOf(date(year, Number(month), Number(day))), length, complete: true };
  }
  const dotted = DOTTED.exec(words);
  if (dotted !== null) {
    const [{ length }, day, month, year, short] = dotted;
    if (short !== undefined) return { days: [], length, complete: true };
    return { ...inYear(year, Number(month), Number(day), today), length };
  }
  const slashed = SLASHED.exec(words);
  if (slashed === null) return null;
  const [{ length }, one, sign, other, year] = slashed;
  // Two dashed numbers are a range, and two digits may be a day as well as a year.
  if (year?.length === 2 || (year === undefined && sign === '-')) return { days: [], length, complete: true };
  const dayFirst = inYear(year, Number(other), Number(one), today);
  const monthFirst = inYear(year, Number(one), Number(other), today);
  const days = [...new Set([...dayFirst.days, ...monthFirst.days])];
  return { days, length, complete: dayFirst.complete };
}

function namedAt(words: string, today: CivilDate, tongue: Tongue): DayWords | null {
  const dayFirst = DAY_FIRST.exec(words);
  const monthFirst = MONTH_FIRST.exec(words);
  for (const [match, weekday, day, month, year] of [
    [dayFirst?.[0], dayFirst?.[1], dayFirst?.[2], dayFirst?.[3], dayFirst?.[4]],
    [monthFirst?.[0], monthFirst?.[1], monthFirst?.[3], monthFirst?.[2], monthFirst?.[4]],
  ]) {
    if (match === undefined || day === undefined || month === undefined) continue;
    const number = lookUp(month, tongue).month;
    const named = weekday === undefined ? null : lookUp(weekday, tongue).weekday;
    if (number === null || (weekday !== undefined && named === null)) continue;
    const { days, complete } = inYear(year, number, Number(day), today);
    const agreed = named === null ? days : days.filter((one) => weekdayOf(one) === named);
    return { days: agreed, length: match.length, complete };
  }
  return null;
}

function relativeAt(words: string, today: CivilDate, tongue: Tongue): DayWords | null {
  const near = NEAR.exec(words);
  if (near !== null) {
    const [said] = near;
    // The library tells this one by the zone of the machine.
    const later = /after/i.test(said) ? 1 : 0;
    const { days } = reckoned(later === 0 ? said : 'tomorrow', today, tongue);
    return { days: days.map((day) => day + later), length: said.length, complete: false };
  }
  const [all = '', digits, word = '', unit = ''] = SPAN.exec(words) ?? spanFromNow(words);
  if (UNITS.test(unit) && (digits !== undefined || COUNTS.has(word.toLowerCase())))
    return { ...reckoned(`in ${digits ?? word} ${unit}`, today, tongue), length: all.length };
  const [said = '', which = '', name = ''] = WEEKDAY.exec(words) ?? [];
  const weekday = name === '' ? null : lookUp(name, tongue).weekday;
  if (weekday === null) return null;
  return { days: onWeekday(weekday, which.toLowerCase(), today), length: said.length, complete: false };
}

function spanFromNow(words: string): readonly (string | undefined)[] {
  const [all, count, unit] = FROM_NOW.exec(words) ?? [];
  return [all, count, undefined, unit];
}

/**
 * The day of the week that comes: today's name may be today or a week from it, and `next` the one of this week or of
 * the next.
 */
function onWeekday(weekday: number, which: string, today: CivilDate): CivilDate[] {
  const now = weekdayOf(today);
  const ahead = (weekday - now + 7) % 7;
  if (/^(?:this$|dies)/.test(which)) return [today + ahead];
  const first = today + (ahead === 0 ? 7 : ahead);
  if (which === '') return ahead === 0 ? [today, first] : [first];
  if (which.startsWith('n') && ahead > 0 && now + ahead < 7) return [first, first + 7];
  return [first];
}

/** A date with its year, or the next of its name. */
function inYear(
  year: string | undefined,
  month: number,
  day: number,
  today: CivilDate,
): Pick<DayWords, 'days' | 'complete'> {
  if (year !== undefined) return { days: validOf(date(year, month, day)), complete: true };
  const first = yearOf(today);
  // The 29th of February is there every fourth year, and once in a century not for eight.
  for (let next = first; next <= first + 8; next += 1) {
    const found = date(String(next), month, day);
    if (found !== null && found >= today) return { days: [found], complete: false };
  }
  return { days: [], complete: false };
}

function date(year: string, month: number, day: number): CivilDate | null {
  const two = (field: number): string => String(field).padStart(2, '0');
  return parseDate(`${year}-${two(month)}-${two(day)}`);
}

function validOf(day: CivilDate | null): CivilDate[] {
  return day === null ? [] : [day];
}

/** Month and day of the week that a word names; 0 is Monday. */
interface Named {
  readonly month: number | null;
  readonly weekday: number | null;
}

const names: Readonly<Record<Tongue, Map<string, Named>>> = { en: new Map(), de: new Map() };

function lookUp(word: string, tongue: Tongue): Named {
  const name = word.toLowerCase();
  const known = names[tongue].get(name);
  if (known !== undefined) return known;
  const month = componentsOf([`1 ${name} 2000`, `1. ${name} 2000`], 0, tongue)?.month ?? null;
  const day = month === null ? (componentsOf([name], 0, tongue)?.weekday ?? null) : null;
  const found = { month, weekday: day === null ? null : (day + 6) % 7 };
  // Words come from people: those that name nothing are not kept.
  if (month !== null || day !== null) names[tongue].set(name, found);
  return found;
}

function reckoned(phrase: string, today: CivilDate, tongue: Tongue): Pick<DayWords, 'days' | 'complete'> {
  const found = componentsOf([phrase], today, tongue);
  const days = found === null ? [] : validOf(date(String(found.year), found.month ?? 0, found.day));
  return { days, complete: false };
}

interface Components {
  readonly year: number;
  readonly month: number | null;
  readonly day: number;
  readonly weekday: number | null;
}

/**
 * What the library reads of the first phrase that it reads as a whole. It is asked at noon: no clocks are moved at noon,
 * so that the zone of the machine, in which it reckons, does not matter.
 */
function componentsOf(phrases: readonly string[], today: CivilDate, tongue: Tongue): Components | null {
  const noon = { instant: new Date(today * DAY + 12 * HOUR), timezone: 0 };
  for (const read of tongue === 'de' ? [readEnglish, readGerman] : [readEnglish]) {
    for (const phrase of phrases) {
      const [result] = read(phrase, noon);
      if (result?.text !== phrase || result.end) continue;
      const { start } = result;
      if (start.isCertain('hour')) continue;
      const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
      if (year === null || month === null || day === null) continue;
      const weekday = start.isCertain('weekday') ? start.get('weekday') : null;
      return { year, month, day, weekday };
    }
  }
  return null;
}
