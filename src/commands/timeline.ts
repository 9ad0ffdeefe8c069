import { type Dated as DateRead, dateIn } from './date.ts';
import { badDate, missing, understood } from './reading.ts';
import { command, misread, type Misread, type Vocabulary } from './spec.ts';
import { formatDate } from '../calendar/civil.ts';
import { DAY, type Instant, later } from '../calendar/instant.ts';
import { wallTimeOf } from '../calendar/moment.ts';

export const timeline = command({
  name: 'timeline',
  args: 'TEXT [at TIME]',
  does: 'puts something on the ticket’s record, at that time or now; no clock listens to it',
  by: ['staff'],
  fromRevised: true,
  read: (args, vocabulary) => {
    if (args === '') return missing('TEXT');
    const dated = datedIn(args, vocabulary);
    if ('outcome' in dated) return dated;
    return understood('', { kind: 'entry', ...dated });
  },
});

interface Dated {
  readonly text: string;
  readonly at: Instant | null;
}

/** The words, and the time that stands behind the last `at` of them; where no time does, all of it is words. */
function datedIn(args: string, vocabulary: Vocabulary): Dated | Misread {
  const words = args.split(/\s+/);
  const starts = vocabulary.language === 'de' ? /^(?:at|um|am)$/i : /^at$/i;
  const last = words.findLastIndex((word) => starts.test(word));
  const undated = { text: args, at: null };
  if (last < 1) return undated;
  const date = dateFrom(words, last + 1, vocabulary);
  if ('outcome' in date) return date.reason.kind === 'ambiguous_date' ? date : undated;
  if (date.rest !== '') return undated;
  const whole = withItsDay(words, last, vocabulary) ?? { date, from: last };
  if ('outcome' in whole) return whole;
  return whole.date.at > vocabulary.at
    ? misread({ kind: 'not_now', because: { kind: 'date_ahead' } })
    : { text: words.slice(0, whole.from).join(' '), at: whole.date.at };
}

const BEFORE_DAY = /^(?:on|am|vom|den)$/i;
const YESTERDAY = /^(?:yesterday|gestern)[,;]?$/i;
const DAY_WORD =
  /^(?:\d{4}-\d\d-\d\d|today|yesterday|heute|gestern|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)[,;]?$/i;
const MONTH = /^(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i;
/** Days that are told from the one of the command, and that nobody reads. */
const UNREAD_DAY = /^(?:ago|vorgestern|tagen)[,;]?$/i;
/** More words than any day before a time has. */
const MOST = 4;

/** The same time on the day that is named before it, as in “on Sunday at 10:00”: else it would be another day's. */
function withItsDay(
  words: readonly string[],
  last: number,
  vocabulary: Vocabulary,
): { readonly date: DateRead; readonly from: number } | Misread | null {
  for (let at = Math.max(1, last - MOST); at < last; at += 1) {
    const isNamed = BEFORE_DAY.test(words[at - 1] ?? '');
    if (!isNamed && !DAY_WORD.test(words[at] ?? '') && !words.slice(at, last).some((one) => MONTH.test(one)))
      continue;
    const date = dateFrom(words, at, vocabulary);
    if ('outcome' in date && date.reason.kind === 'ambiguous_date') return date;
    const from = isNamed ? at - 1 : at;
    if (!('outcome' in date) && date.rest === '' && from > 0) return { date, from };
  }
  return UNREAD_DAY.test(words[last - 1] ?? '')
    ? badDate(words.slice(Math.max(0, last - 2)).join(' '))
    : null;
}

/** A year at the most lies between a day without its year and whoever tells of it. */
const YEAR = 365 * DAY;

/** Reads a date from a word on, which may be of yesterday; a day of a month without its year is the last one of that name. */
function dateFrom(words: readonly string[], from: number, vocabulary: Vocabulary): DateRead | Misread {
  const date = nextFrom(words, from, vocabulary);
  const said = words.slice(from);
  const isOfAnyYear = said.some((word) => MONTH.test(word)) && !said.some((word) => /\d{4}/.test(word));
  if ('outcome' in date || date.at <= vocabulary.at || !isOfAnyYear) return date;
  const last = nextFrom(words, from, { ...vocabulary, at: later(vocabulary.at, -YEAR) });
  return 'outcome' in last || last.at > vocabulary.at ? date : last;
}

function nextFrom(words: readonly string[], from: number, vocabulary: Vocabulary): DateRead | Misread {
  const { at, timezone } = vocabulary;
  const yesterday = (): string => formatDate(Math.floor(wallTimeOf(at, timezone) / DAY) - 1);
  const said = words.slice(from).map((word) => (YESTERDAY.test(word) ? yesterday() : word));
  return dateIn(said.join(' '), vocabulary);
}
