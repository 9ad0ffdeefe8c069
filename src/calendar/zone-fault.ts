import { quote } from '../text/quote.ts';
import { slipOf } from '../text/suggestion.ts';
import type { Fault } from './fault.ts';

/** The fault of a name that is no zone. Only a slip of the fingers has a nearest one: another city has another time. */
export function unknownZone(name: string): Fault {
  const nearest = slipOf(name, Intl.supportedValuesOf('timeZone'));
  const isAbbreviation = /^[A-Za-z]{2,5}$/.test(name);
  const why = isAbbreviation ? ': an abbreviation may stand for several' : '';
  return {
    code: 'unknown-zone',
    message: `${quote(name)} is not a time zone of the IANA database${why}`,
    ...(nearest === undefined
      ? { allowed: ['a region and a city such as Europe/Berlin', 'UTC'] }
      : { nearest }),
  };
}

/** Where clocks change beside those of a zone that keeps one offset. */
const CHANGING: ReadonlyMap<string, string> = new Map([
  ['EST', 'America/New_York'],
  ['MST', 'America/Denver'],
  ['HST', 'America/Adak'],
]);

/** What is to be said of a zone that sounds as if its clocks changed in summer, and does not. */
export function withoutSummerTime(name: string): Fault | null {
  const changing = CHANGING.get(name.toUpperCase());
  if (changing === undefined) return null;
  const message = `${quote(name)} has no summer time; where clocks change, name a place, such as ${changing}`;
  return { code: 'no-summer-time', message };
}
