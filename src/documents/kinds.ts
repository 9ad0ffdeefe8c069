import type { Instant, Milliseconds } from '../calendar/instant.ts';
import { formatDay, formatDuration, formatForPeople, parseInstant } from '../calendar/moment.ts';
import type { SecretKind } from '../text/credentials.ts';
import type { Doubt } from '../ticket/form/doubt.ts';
import type { Reason } from '../ticket/reason.ts';
import { oneShortLine, told } from './escape.ts';
import type { Entry, Field, Given, Words } from './field.ts';
import { samplesOf } from './field.ts';
import type { Shown, Shows } from './shown.ts';
import { Login, Markdown, Prose } from './shown.ts';
import type { Happening, Part } from './timeline.ts';

interface Kind {
  readonly kind: string;
  readonly empty: Shown;
}

const TEXT: Kind = { kind: 'text', empty: '' };

function field<Fact>(
  { kind, empty }: Kind,
  about: string,
  example: () => Fact,
  show: (fact: Fact, words: Words) => Shown,
): Field<Fact> {
  return { about, kind, empty, show, sample: (words) => show(example(), words) };
}

/** A fact that may not be there. */
export function optional<Fact>(inner: Field<Fact>): Field<Fact | null> {
  return { ...inner, show: (fact, words) => (fact === null ? inner.empty : inner.show(fact, words)) };
}

/** No more of a list than a reader can use. */
export function first<Fact>(most: number, inner: Field<readonly Fact[]>): Field<readonly Fact[]> {
  return { ...inner, show: (facts, words) => inner.show(facts.slice(0, most), words) };
}

/** A text, plain wherever a template prints it: people may have written it. */
export function text(about: string, example: string): Field<string> {
  return field(
    TEXT,
    about,
    () => example,
    (fact) => fact,
  );
}

/** A text of several sentences, plain as well; more of it is told. */
export function prose(about: string, example: string): Field<string> {
  return field(
    TEXT,
    about,
    () => example,
    (fact) => (fact === '' ? '' : new Prose(fact)),
  );
}

/** One of a few words, for a template to tell apart. */
export function choice<const Choice extends string>(
  about: string,
  ...[example]: readonly [example: Choice, ...others: readonly Choice[]]
): Field<Choice> {
  return field(
    TEXT,
    about,
    () => example,
    (fact) => fact,
  );
}

export function texts(about: string, ...examples: readonly string[]): Field<readonly string[]> {
  return field(
    { kind: 'list of texts', empty: [] },
    about,
    () => examples,
    (fact) => fact,
  );
}

export function number(about: string, example: number): Field<number> {
  return field(
    { kind: 'number', empty: 0 },
    about,
    () => example,
    (fact) => fact,
  );
}

export function numbers(about: string, ...examples: readonly number[]): Field<readonly number[]> {
  return field(
    { kind: 'list of numbers', empty: [] },
    about,
    () => examples,
    (fact) => fact,
  );
}

export function flag(about: string, example: boolean): Field<boolean> {
  return field(
    { kind: 'yes or no', empty: false },
    about,
    () => example,
    (fact) => fact,
  );
}

/** Markdown that the desk made, which is printed as it is. */
export function markdown(about: string, example: string): Field<string> {
  return field(
    { kind: 'Markdown', empty: '' },
    about,
    () => example,
    (fact) => new Markdown(fact),
  );
}

/** Longest text by maintainers that a comment takes. */
const LONGEST = 50_000;

/** Markdown as maintainers wrote it in the policy. Marks of the desk in it are shown, not obeyed. */
export function maintained(about: string, example: string): Field<string> {
  const tame = (fact: string): string => fact.replace(/<!--(?=\s*steward)/gi, '&lt;!--').slice(0, LONGEST);
  return { ...markdown(about, example), show: (fact) => new Markdown(tame(fact)) };
}

/** Markdown as staff wrote it on a ticket: it mentions nobody, and repeats neither a secret nor a mark of the desk. */
export function toldMarkdown(about: string, example: string): Field<string> {
  return { ...markdown(about, example), show: (fact) => new Markdown(told(fact)) };
}

/** An address that the desk made. */
export function link(about: string, example: string): Field<string> {
  const show = (address: string): Markdown => new Markdown(`<${address}>`);
  return field({ kind: 'Markdown', empty: '' }, about, () => example, show);
}

/** Words of the policy for a reader who knows no Markdown. */
export function verbatim(about: string, example: string): Field<string> {
  return field(
    TEXT,
    about,
    () => example,
    (fact) => (fact === '' ? '' : new Markdown(fact)),
  );
}

/** The same on one short line, whoever wrote it. */
export function line(about: string, example: string): Field<string> {
  const inner = verbatim(about, example);
  return { ...inner, show: (fact, words) => inner.show(oneShortLine(fact), words) };
}

/** GitHub tells no more people than this of one text. */
export const MOST_PEOPLE = 50;

/** Logins of those whom the text calls, as far as GitHub tells them. */
export function people(about: string, ...examples: readonly string[]): Field<readonly string[]> {
  const show = (logins: readonly string[]): Login[] =>
    logins.slice(0, MOST_PEOPLE).map((login) => new Login(login));
  return field({ kind: 'list of logins', empty: [] }, about, () => examples, show);
}

/** @param example ISO 8601 with an offset, as in all examples of moments */
export function at(about: string, example: string): Field<Instant> {
  return field(TEXT, about, exampleAt(example), timeOf);
}

/** A moment of which the day alone is told. */
export function day(about: string, example: string): Field<Instant> {
  return field(TEXT, about, exampleAt(example), (fact, { timezone, phrases }) =>
    formatDay(fact, timezone, phrases.locale),
  );
}

/** Time that passed on the wall. */
export function duration(about: string, example: Milliseconds): Field<Milliseconds> {
  return field(
    TEXT,
    about,
    () => example,
    (fact, { phrases }) => formatDuration(fact, phrases.locale),
  );
}

/** A span of time as it reads behind “within”, from a policy's words or from spans in the desk's language. */
export function span(about: string, example: string): Field<string> {
  return field(
    TEXT,
    about,
    () => example,
    (fact, { phrases }) => phrases.target(fact),
  );
}

/** A reason that the layers below give. */
export function reason(about: string, example: Reason): Field<Reason> {
  return field(
    TEXT,
    about,
    () => example,
    (fact, { phrases }) => phrases.reason(fact),
  );
}

/** Doubts about what a form says. */
export function doubts(about: string, ...examples: readonly Doubt[]): Field<readonly Doubt[]> {
  return field(
    { kind: 'list of texts', empty: [] },
    about,
    () => examples,
    (fact, { phrases }) => fact.map((one) => phrases.doubt(one)),
  );
}

/** What happened, in a timeline. */
export function happening(about: string, example: Happening): Field<Happening> {
  return field(
    TEXT,
    about,
    () => example,
    (fact, { phrases }) => phrases.happening(fact),
  );
}

/** Part that somebody took in a ticket. */
export function part(about: string, example: Part): Field<Part> {
  return field(
    TEXT,
    about,
    () => example,
    (fact, { phrases }) => phrases.parts[fact],
  );
}

/** Kinds of secrets. */
export function secrets(about: string, ...examples: readonly SecretKind[]): Field<readonly SecretKind[]> {
  return field(
    { kind: 'list of texts', empty: [] },
    about,
    () => examples,
    (fact, { phrases }) => fact.map((one) => phrases.secrets[one]),
  );
}

/** The zone in which the times of a document are written. */
export const TIMEZONE: Field<Given> = {
  ...TEXT,
  about: 'The zone in which times are written.',
  show: (_, { timezone }) => timezone,
  sample: ({ timezone }) => timezone,
};

/** @param others examples beside the fields' own: what differs of each */
export function list<Facts>(
  about: string,
  one: Entry<Facts>,
  ...others: readonly Shows[]
): Field<readonly Facts[]> {
  return {
    ...{ about, kind: 'list', empty: [], inner: one.fields },
    show: (facts, words) => facts.map((fact) => one.show(fact, words)),
    sample: (words) => [{}, ...others].map((other) => ({ ...samplesOf(one.fields, words), ...other })),
  };
}

export function group<Facts>(one: Entry<Facts>): Field<Facts> {
  return {
    ...{ about: '', kind: 'group', empty: {}, inner: one.fields },
    show: (facts, words) => one.show(facts, words),
    sample: (words) => samplesOf(one.fields, words),
  };
}

/** A moment on the clocks of the desk's zone. */
export function timeOf(instant: Instant, { timezone, phrases }: Words): string {
  return formatForPeople(instant, timezone, phrases.locale);
}

function exampleAt(example: string): () => Instant {
  return () => {
    const instant = parseInstant(example);
    if (instant === null) throw new Error(`${example} is no moment`);
    return instant;
  };
}
