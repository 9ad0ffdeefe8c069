import { HOUR, type Instant } from './instant.ts';
import { LEAD } from './time-words.ts';
import { isZone, zoneOf } from './zone.ts';

/** A zone at the beginning of some words. */
export interface ZoneWords {
  /** As an ISO 8601 offset, or a name of the IANA database; null: it cannot be told. */
  readonly zone: string | null;
  /** The IANA name of a place that may be meant; null: none is near. */
  readonly nearest: string | null;
  /** Characters that name it. */
  readonly length: number;
}

const END = String.raw`(?![\p{L}\d])`;
const OFFSET = new RegExp(String.raw`^(utc|gmt)?\s?([+−-])(\d{1,2})(?::?(\d{2}))?${END}`, 'iu');
const PLACE =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Europe|Indian|Mexico|Pacific|Etc|US)\/[\w+/-]+/i;
const REGION =
  /^(?:\p{L}{2,15}(?:['’]s)?\s+){1,2}time(?![\p{L}\d])|^(?:ortszeit|lokalzeit|\p{L}{2,12}er zeit)(?![\p{L}\d])/iu;
const LETTERS = /^[a-z]{1,5}(?![\p{L}\d'’/-])/iu;

/** Abbreviations, and where most who write them are. None says which of its zones is meant. */
const PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'America/Los_Angeles': 'PST PDT PT',
    'America/Denver': 'MDT MT',
    'America/Chicago': 'CST CDT CT',
    'America/New_York': 'EDT ET',
    'America/Anchorage': 'AKST AKDT',
    'America/Adak': 'HDT',
    'America/Halifax': 'AST ADT',
    'America/St_Johns': 'NST NDT',
    'America/Sao_Paulo': 'BRT BRST',
    'America/Argentina/Buenos_Aires': 'ART',
    'Europe/London': 'BST',
    'Europe/Lisbon': 'WEST',
    'Europe/Berlin': 'CEST MEZ MESZ MEST',
    'Europe/Athens': 'EEST OEZ OESZ',
    'Europe/Moscow': 'MSK MSD',
    'Africa/Johannesburg': 'SAST',
    'Africa/Maputo': 'CAT',
    'Africa/Lagos': 'WAT',
    'Africa/Nairobi': 'EAT',
    'Asia/Kolkata': 'IST',
    'Asia/Karachi': 'PKT',
    'Asia/Singapore': 'SGT',
    'Asia/Hong_Kong': 'HKT',
    'Asia/Tokyo': 'JST',
    'Asia/Seoul': 'KST',
    'Australia/Perth': 'AWST',
    'Australia/Darwin': 'ACST',
    'Australia/Adelaide': 'ACDT',
    'Australia/Sydney': 'AEST AEDT',
    'Pacific/Auckland': 'NZST NZDT',
    'Pacific/Guam': 'CHST SST',
  }).flatMap(([place, letters]) => letters.split(' ').map((each) => [each, place] as const)),
);

/** Abbreviations that the IANA database knows, their standard time, and where clocks are said by them. */
const STANDARD: ReadonlyMap<string, readonly [hours: number, place: string]> = new Map([
  ['CET', [1, 'Europe/Berlin']],
  ['MET', [1, 'Europe/Berlin']],
  ['EET', [2, 'Europe/Athens']],
  ['WET', [0, 'Europe/Lisbon']],
  ['EST', [-5, 'America/New_York']],
  ['MST', [-7, 'America/Denver']],
  ['HST', [-10, 'Pacific/Honolulu']],
]);

/** Zones that are words as well, or too near to one: zones in capitals only. */
const ALSO_WORDS = new Set('EST MST ET PT CT MT IST MET WET WEST EAT ART CAT WAT AST Z SST'.split(' '));

/**
 * The zone that some words begin with; null: they begin with none.
 *
 * @param timed a time of day stands before it, so that any letters in capitals may be one
 */
export function zoneAt(words: string, timed: boolean): ZoneWords | null {
  const said = words.replace(LEAD, '').replace(/^in\s+(?=\p{L}+\/)/iu, '');
  const before = words.length - said.length;
  const found = offsetAt(said) ?? placeAt(said) ?? lettersAt(said, timed);
  return found === null ? null : { ...found, length: before + found.length };
}

function offsetAt(said: string): ZoneWords | null {
  const offset = OFFSET.exec(said);
  if (offset === null) return null;
  const [{ length }, utc, sign = '', hours = '', minutes] = offset;
  // A number behind a dash may count anything.
  if (utc === undefined && minutes === undefined) return { zone: null, nearest: null, length };
  const zone = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes ?? '00'}`;
  // No clock is more than fourteen hours off.
  const isFar = Number(hours) * 60 + Number(minutes ?? 0) > 14 * 60;
  return { zone: isFar || Number(minutes ?? 0) > 59 ? null : zone, nearest: null, length };
}

function placeAt(said: string): ZoneWords | null {
  const region = REGION.exec(said);
  if (region !== null) return { zone: null, nearest: null, length: region[0].length };
  const place = PLACE.exec(said);
  if (place === null) return null;
  const name = place[0].replace(/[-/+]+$/, '');
  return { zone: isZone(name) ? name : null, nearest: null, length: name.length };
}

function lettersAt(said: string, timed: boolean): ZoneWords | null {
  const word = LETTERS.exec(said)?.[0] ?? '';
  const letters = word.toUpperCase();
  if (word === '' || (ALSO_WORDS.has(letters) && word !== letters)) return null;
  const { length } = word;
  if (/^(?:UTC|GMT|Z)$/.test(letters)) return { zone: 'Z', nearest: null, length };
  if (STANDARD.has(letters)) return { zone: letters, nearest: null, length };
  const nearest = PLACES.get(letters) ?? null;
  const maybe = timed && word === letters && /^[A-Z]{2,4}T$/.test(word);
  return nearest !== null || maybe ? { zone: null, nearest, length } : null;
}

/**
 * Another place's name for what a zone's letters say of a moment, where its clocks are moved then: `EST` of a day in July
 * is an hour apart for those who mean New York's time. Null: the letters say one thing.
 */
export function insteadOf(zone: string, at: Instant): string | null {
  const [hours, place] = STANDARD.get(zone) ?? [];
  if (hours === undefined || place === undefined) return null;
  return zoneOf(place).offsetAt(at) === hours * HOUR ? null : place;
}
