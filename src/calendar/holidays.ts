import { type CivilDate, formatDate, parseDate, yearOf } from './civil.ts';
import { type Fault, isFault } from './fault.ts';
import { DAY } from './instant.ts';
import { nearestWord } from '../text/suggestion.ts';

/** The dates on which a calendar's weekly hours do not apply. */
export interface Holidays {
  has(date: CivilDate): boolean;
}

/** The public holidays of one region, reckoned a year at a time when first asked for. */
class RegionHolidays implements Holidays {
  readonly #datesOf: (year: number) => Iterable<CivilDate>;
  readonly #years = new Map<number, ReadonlySet<CivilDate>>();

  constructor(datesOf: (year: number) => Iterable<CivilDate>) {
    this.#datesOf = datesOf;
  }

  has(date: CivilDate): boolean {
    const year = yearOf(date);
    let dates = this.#years.get(year);
    if (dates === undefined) {
      dates = new Set(this.#datesOf(year));
      this.#years.set(year, dates);
    }
    return dates.has(date);
  }
}

const regions = new Map<string, Holidays>();

/**
 * The public holidays of a region: a country and, where wanted, its state and region by ISO 3166-2: `US`, `DE-BE`,
 * `DE-BY-A`. The holiday library is loaded with the first region that anybody names. Holidays that take up only part
 * of a day close nothing; write such a day's hours under `dates`.
 */
async function regionHolidays(region: string): Promise<Holidays | Fault> {
  const known = regions.get(region);
  if (known !== undefined) return known;
  const holidays = await loadRegion(region);
  // Names of regions come from people: what is wrong is not kept.
  if (!isFault(holidays)) regions.set(region, holidays);
  return holidays;
}

async function loadRegion(region: string): Promise<Holidays | Fault> {
  const { default: Library } = await import('date-holidays');
  const [country = '', state, part, ...rest] = region.split('-');
  const atlas = new Library();
  const countries = Object.keys(atlas.getCountries());
  const states = countries.includes(country) ? namesOf(atlas.getStates(country)) : [];
  const parts =
    state !== undefined && states.includes(state) ? namesOf(atlas.getRegions(country, state)) : [];
  const known =
    countries.includes(country) &&
    (state === undefined || states.includes(state)) &&
    (part === undefined || parts.includes(part)) &&
    rest.length === 0;
  if (!known) {
    const siblings = [
      ...countries,
      ...states.map((name) => `${country}-${name}`),
      ...parts.map((name) => `${country}-${state ?? ''}-${name}`),
    ];
    const nearest = nearestWord(region, siblings);
    return {
      code: 'unknown-region',
      message: `The public holidays of "${region}" are not known; write a country and its state, such as US-CA, or single dates`,
      ...(nearest === undefined ? {} : { nearest }),
    };
  }
  const library = new Library(country, state ?? '', part ?? '', { types: ['public'] });
  return new RegionHolidays((year) =>
    // A holiday may run over the turn of the year.
    [year - 1, year].flatMap((each) => library.getHolidays(each).flatMap(datesOf)),
  );
}

function namesOf(places: Record<string, string> | undefined): string[] {
  return Object.keys(places ?? {});
}

function datesOf(holiday: { date: string; start: Date; end: Date }): CivilDate[] {
  const first = parseDate(holiday.date.slice(0, 10));
  if (first === null) return [];
  // Days on which the clocks change are an hour short or long.
  const days = Math.floor((holiday.end.getTime() - holiday.start.getTime()) / DAY + 0.1);
  return Array.from({ length: days }, (_, index) => first + index);
}

/** Reads one entry of `holidays:`: a date or a region. Text that begins with a digit is meant as a date. */
export async function readHoliday(text: string): Promise<CivilDate | Holidays | Fault> {
  if (!/^\d/.test(text)) return regionHolidays(text);
  return parseDate(text) ?? badDate(text);
}

export function badDate(text: string): Fault {
  const next = parseDate(`${text.slice(0, 8)}28`);
  const exists = next === null ? '' : `; ${formatDate(next).slice(0, 7)} is a month without that day`;
  return { code: 'bad-date', message: `"${text}" is not a date${exists}`, allowed: ['YYYY-MM-DD'] };
}
