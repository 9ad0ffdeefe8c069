import { formatDate, parseDate, weekdayOf } from '../calendar/civil.ts';
import { DAY, later } from '../calendar/instant.ts';
import { wallTimeOf } from '../calendar/moment.ts';
import { dateIn } from './date.ts';
import { badDate, missing, understood } from './reading.ts';
import { timeAhead } from './spent-time.ts';
import { command, misread, type Misread, type Vocabulary } from './spec.ts';

const EXAMPLES = ['1h30m', '90m', '-30m'];

export const spent = command({
  name: 'spent',
  args: 'TIME [free] [on DATE] [note]',
  does: 'records time that was worked on the ticket; with a minus, takes some of it back',
  by: ['staff'],
  fromRevised: true,
  ofTimeSpent: true,
  read: (args, vocabulary) => {
    if (args === '') return missing('TIME');
    const ahead = timeAhead(args);
    if (ahead === null) {
      const [first = ''] = args.split(/\s/, 1);
      return misread({ kind: 'bad_value', value: first, allowed: EXAMPLES });
    }
    const early = withoutFree(ahead.rest);
    const dated = dayAhead(early.rest, vocabulary);
    if ('outcome' in dated) return dated;
    const late = early.free ? early : withoutFree(dated.rest);
    const free = early.free || late.free;
    const note = early.free ? dated.rest : late.rest;
    return understood(note, { kind: 'spent', time: ahead.time, day: dated.day, free });
  },
});

const FREE = /^(?:free(?: of charge)?|kostenlos|kostenfrei)(?![\p{L}\d-])[\s,;:–—]*/iu;

/** Nobody is to pay for it: advice, or amends. */
function withoutFree(words: string): { readonly free: boolean; readonly rest: string } {
  const rest = words.replace(FREE, '');
  return { free: rest !== words, rest };
}

const BEFORE_DAY = /^(?:on|am|vom)\s+(?=\S)/i;
const ISO = /^(\d{4}-\d\d-\d\d)(?:$|[,:;]?(?=\s))/;
const YESTERDAY = /^(?:yesterday|gestern)(?![\p{L}\d-])/iu;
const YEAR = 365 * DAY;
const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)/i;

/** The day on which it was worked, as `2026-12-03`; null: none is named. */
function dayAhead(
  words: string,
  vocabulary: Vocabulary,
): { readonly day: string | null; readonly rest: string } | Misread {
  const named = words.replace(BEFORE_DAY, '');
  const isNamed = named !== words;
  if (!isNamed && !ISO.test(words) && !YESTERDAY.test(words)) return { day: null, rest: words };
  const today = Math.floor(wallTimeOf(vocabulary.at, vocabulary.timezone) / DAY);
  const said = named.replace(YESTERDAY, formatDate(today - 1)).replace(ISO, '$1');
  const dated = dateIn(said, vocabulary);
  // “on the train” is a note.
  if ('outcome' in dated) {
    const isDate = dated.reason.kind === 'ambiguous_date' || /^\d/.test(said);
    return isDate ? dated : { day: null, rest: words };
  }
  const date = dated.day === null ? null : parseDate(dated.day);
  if (date === null) return badDate(named);
  const past = date <= today ? date : lastOf(date, said, today, vocabulary);
  if (past > today) return misread({ kind: 'not_now', because: { kind: 'date_ahead' } });
  return { day: formatDate(past), rest: dated.rest.replace(/^[\s,;:–—]+/, '') };
}

/** Time that was spent lies behind: “on Monday” is the last one, and a day without its year the last of that name. */
function lastOf(date: number, said: string, today: number, vocabulary: Vocabulary): number {
  if (WEEKDAY.test(said)) return today - ((weekdayOf(today) - weekdayOf(date) + 7) % 7);
  if (/^\S*\d{4}/.test(said) || /\d{4}\s*$/.test(said)) return date;
  const last = dateIn(said, { ...vocabulary, at: later(vocabulary.at, -YEAR) });
  const day = 'outcome' in last || last.day === null ? null : parseDate(last.day);
  return day === null || day > today ? date : day;
}
