import { formatDate, parseDate } from '../../calendar/civil.ts';
import { earlier, type Instant, SECOND } from '../../calendar/instant.ts';
import { parseInstant } from '../../calendar/moment.ts';
import { isLogin } from '../../policy/login.ts';
import { suggestion } from '../../policy/words.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Given, Trouble } from './given.ts';

/** What words can mean on one desk at the instant at which somebody wrote them. */
export interface Vocabulary {
  readonly policy: Policy;
  readonly forms: readonly { readonly file: string; readonly name: string }[];
  /** Who is on the roster; lower case. */
  readonly staff: readonly string[];
  /** Login of who wrote it. */
  readonly me: string;
  readonly at: Instant;
}

/** The words after a command, understood; or what is wrong with them, and which were probably meant. */
export type Reading =
  | { readonly given: Given; readonly why: string }
  | {
      readonly outcome: 'refused' | 'not_understood';
      readonly trouble: Trouble;
      readonly meant: string | null;
    };

/** Pure, total, and linear in the words. */
export type Reader = (args: string, vocabulary: Vocabulary) => Reading;

/** Nothing has to follow; what does is the reason. */
export const plain: Reader = (args) => ({ given: { kind: 'plain' }, why: args });

/** `LEVEL [why]` */
export const severity: Reader = (args, { policy }) => {
  const names = policy.severities.map(({ name }) => name);
  const found = leading(args, names);
  if (found === null) return unknownWord(args, 'LEVEL', names);
  return { given: { kind: 'severity', severity: found.name }, why: found.rest };
};

/** `[REASON] [until DATE]`: after an `until` there must be a date to come, since half a hold is none. */
export const hold: Reader = (args, { policy, at }) => {
  const words = args.split(/\s+/);
  const last = words.findLastIndex((word) => word.toLowerCase() === 'until');
  if (last === -1) return { given: { kind: 'hold', until: null }, why: args };
  const date = words.slice(last + 1).join(' ');
  if (date === '') return missing('DATE');
  const until = parseInstant(date, policy.timezone);
  if (until === null) return badDate(date);
  if (until <= at) return past();
  return { given: { kind: 'hold', until }, why: words.slice(0, last).join(' ') };
};

/** `[until] DATE`: until when staff want no nudges. */
export const snooze: Reader = (args, { policy, at }) => {
  const date = args.replace(/^until(?:\s+|$)/i, '');
  if (date === '') return missing('DATE');
  const until = parseInstant(date, policy.timezone);
  if (until === null) return badDate(date);
  return until <= at ? past() : { given: { kind: 'snooze', until }, why: '' };
};

/** `DATE [why]`: a date alone lasts to its end in the desk's zone. */
export const due: Reader = (args, { policy, at }) => {
  if (args === '') return missing('DATE');
  const [first = '', second = '', ...rest] = args.split(/\s+/);
  const both = parseInstant(`${first} ${second}`, policy.timezone);
  const date = both ?? endOfDay(first, policy.timezone) ?? parseInstant(first, policy.timezone);
  if (date === null) return badDate(first);
  if (date <= at) return past();
  return {
    given: { kind: 'date', at: date },
    why: (both === null ? [second, ...rest] : rest).join(' ').trim(),
  };
};

function endOfDay(text: string, zone: string): Instant | null {
  const day = parseDate(text);
  const next = day === null ? null : parseInstant(formatDate(day + 1), zone);
  return next === null ? null : earlier(next, SECOND);
}

/** `@x|me`, one or more of them; only people on the roster can be meant. */
export const assignee: Reader = (args, vocabulary) =>
  args === '' ? missing('@NAME') : people(args, vocabulary, vocabulary.staff);

/** `[@x|me]`: anybody may be named, since somebody who is off the roster by now can be assigned still. */
export const formerAssignee: Reader = (args, vocabulary) => people(args, vocabulary, null);

/** `@name…`: anybody. */
export const guests: Reader = (args, vocabulary) => {
  const named = args.split(/[\s,]+/).filter(isName);
  if (named.length === 0) return missing('@NAME');
  const logins = named.map((word) => login(word, vocabulary.me));
  return { given: { kind: 'people', logins: [...new Set(logins)] }, why: '' };
};

function isName(word: string): boolean {
  return word.startsWith('@') && isLogin(word.slice(1));
}

function people(args: string, { me }: Vocabulary, roster: readonly string[] | null): Reading {
  const words = args.split(/[\s,]+/).filter((word) => word !== '');
  const count = words.findIndex((word) => !isName(word) && word.toLowerCase() !== 'me');
  const named = words.slice(0, count === -1 ? words.length : count);
  const [first] = words;
  // A login without its at sign is a slip; any other first word leaves open who is meant.
  if (first !== undefined && named.length === 0) {
    const near =
      roster?.find((known) => known === first.toLowerCase()) ?? suggestion(first, roster ?? []).nearest;
    return trouble(
      'not_understood',
      { kind: 'bad_value', value: first, allowed: [] },
      near === undefined ? null : `@${near}`,
    );
  }
  const logins = [...new Set(named.map((word) => login(word, me)))];
  const stranger = roster === null ? undefined : logins.find((name) => !roster.includes(name));
  if (stranger !== undefined) {
    const near = suggestion(stranger, roster ?? []).nearest;
    const value = `@${stranger}`;
    return trouble(
      'refused',
      { kind: 'not_now', because: `${value} is not on the roster` },
      near === undefined ? null : `@${near}`,
    );
  }
  return { given: { kind: 'people', logins }, why: words.slice(named.length).join(' ') };
}

function login(word: string, me: string): string {
  return word.toLowerCase() === 'me' ? me : word.slice(1).toLowerCase();
}

/** `[GROUP] [why]`. One lone word that is nearly a group is a slip; more words are a reason. */
export const escalation: Reader = (args, { policy }) => {
  const groups = policy.team.groups.map(({ name }) => name);
  const found = leading(args, groups);
  if (found !== null) return { given: { kind: 'group', group: found.name }, why: found.rest };
  const meant = /\s/.test(args) ? undefined : suggestion(args, groups).nearest;
  if (args !== '' && meant !== undefined)
    return trouble('not_understood', { kind: 'bad_value', value: args, allowed: groups }, meant);
  return { given: { kind: 'group', group: null }, why: args };
};

/** `FORM`: by its file's name, with or without the ending, or by its own name. */
export const form: Reader = (args, { policy, forms }) => {
  const files = new Map<string, string>();
  for (const file of [...policy.intake.forms.keys(), ...forms.map((known) => known.file)]) {
    files.set(file.replace(/\.[^.]*$/, ''), file);
    files.set(file, file);
  }
  // The names of files are told apart by whoever keeps them; those of forms stand behind.
  for (const { file, name } of forms) if (!files.has(name)) files.set(name, file);
  const found = leading(args, [...files.keys()]);
  const file = found === null ? undefined : files.get(found.name);
  if (found === null || file === undefined) return unknownWord(args, 'FORM', [...files.keys()]);
  return { given: { kind: 'form', file }, why: found.rest };
};

/** `KEY` of ready instructions. */
export const instructions: Reader = (args, { policy }) => {
  const names = policy.selfService.map(({ name }) => name);
  const found = leading(args, names);
  if (found === null) return unknownWord(args, 'KEY', names);
  return { given: { kind: 'instructions', name: found.name }, why: found.rest };
};

/** `STATE text`: an update to the customer, which has to say something. */
export const status: Reader = (args) =>
  /\S\s+\S/.test(args) ? { given: { kind: 'plain' }, why: args } : missing('STATE text');

/** `done`, or `owner` with whoever it is. */
export const writeUp: Reader = (args) => {
  const parts = ['done', 'owner'] as const;
  const part = parts.find((word) => word === args.split(/\s/, 1)[0]?.toLowerCase());
  if (part === undefined) return unknownWord(args, 'done', parts);
  return { given: { kind: 'write_up', part }, why: args.slice(part.length).trim() };
};

/** The longest of some names with which the words begin, letter case aside. */
function leading(args: string, names: readonly string[]): { name: string; rest: string } | null {
  const said = args.toLowerCase();
  let found: string | null = null;
  for (const name of names) {
    const word = name.toLowerCase();
    if (!said.startsWith(word) || !/^(?:$|\s)/.test(said.slice(word.length, word.length + 1))) continue;
    if (found === null || name.length > found.length) found = name;
  }
  return found === null ? null : { name: found, rest: args.slice(found.length).trim() };
}

function unknownWord(args: string, what: string, allowed: readonly string[]): Reading {
  if (args === '') return missing(what);
  const [first = ''] = args.split(/\s/, 1);
  const meant = suggestion(args, allowed).nearest ?? suggestion(first, allowed).nearest ?? null;
  return trouble('not_understood', { kind: 'bad_value', value: first, allowed }, meant);
}

function missing(what: string): Reading {
  return trouble('not_understood', { kind: 'missing', what });
}

function badDate(value: string): Reading {
  return trouble('not_understood', { kind: 'bad_date', value });
}

function past(): Reading {
  return trouble('not_understood', { kind: 'not_now', because: 'that date is past' });
}

function trouble(outcome: 'refused' | 'not_understood', of: Trouble, meant: string | null = null): Reading {
  return { outcome, trouble: of, meant };
}
