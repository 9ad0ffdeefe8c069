import type { Language } from './desks.ts';
import type { Facts } from './facts.ts';

/** Words of a text that stand for something of the ticket's, by their names in the clause. */
export type Said = Readonly<Record<string, string>>;

/** A clause of a document in each language, and when it may stand: what it says has to be so. */
export interface Clause {
  readonly id: string;
  readonly patterns: Readonly<Record<Language, RegExp>>;
  readonly may: (facts: Facts, said: Said) => boolean;
  /** Words in it that are clauses themselves, by name. */
  readonly inner: Readonly<Record<string, readonly Clause[]>>;
}

/**
 * A clause as people read it, without marks of Markdown; `{name}` stands for words of the ticket's.
 *
 * @param may when it may stand, from the ticket's facts alone
 */
export function clause(en: string, de: string, may: Clause['may'], inner: Clause['inner'] = {}): Clause {
  return { id: en, patterns: { en: patternOf(en), de: patternOf(de) }, may, inner };
}

/** What a clause says whatever the ticket is like. */
export const always = (): boolean => true;

/** Words of the ticket's at the end of a clause go on until the next one begins. */
const TO_THE_NEXT = '(?=$| / |; )';

function patternOf(text: string): RegExp {
  const parts = text.split(/(\{\w+\})/).filter((part) => part !== '');
  const source = parts.map((part) =>
    /^\{\w+\}$/.test(part) ? wordsOf(part.slice(1, -1)) : part.replace(/[.*+?^$()[\]\\|/]/g, '\\$&'),
  );
  const [, last] = /^\{(\w+)\}$/.exec(parts.at(-1) ?? '') ?? [];
  const end =
    last !== undefined && WHOLE.has(last)
      ? '$'
      : last === undefined || last in SHAPES
        ? '(?=$|[\\s.,;:)])'
        : TO_THE_NEXT;
  return new RegExp(`^${source.join('')}${end}`, 'u');
}

/** Words that go on until the end, whatever is in them. */
const WHOLE: ReadonlySet<string> = new Set(['reason', 'why', 'begun', 'ended', 'doubt', 'does', 'what']);

/** A moment as either language writes it; it has dots in it, in some. */
const MOMENT = String.raw`\p{L}{2,3} \d{1,2}\.? \p{L}+\.? \d{4}, \d\d:\d\d(?::\d\d)?(?: Uhr)? [\w+:-]+`;
const DAY = String.raw`\p{L}{2,3} \d{1,2}\.? \p{L}+\.? \d{4}`;
const SHAPES: Readonly<Record<string, string>> = {
  ...{ at: MOMENT, since: MOMENT, until: MOMENT, then: MOMENT, day: DAY },
  step: String.raw`\d+`,
  ...{ count: String.raw`\d+`, by: String.raw`[\w-]+`, login: String.raw`[\w-]+` },
  group: String.raw`[\w-]+`,
  blocker: String.raw`[\w/-]*#\d+`,
  ...{ clock: String.raw`\p{L}[\p{L}\d ()-]*?`, promise: String.raw`\p{L}[\p{L} -]*?` },
  people: String.raw`(?:@[\w/-]+\s*)+`,
};

function wordsOf(name: string): string {
  return `(?<${name}>${SHAPES[name] ?? '.+?'})`;
}

/** How much of a clause is its own words. */
function ownWords({ id }: Clause): number {
  return id.replace(/\{\w+\}/g, '').length;
}

/** Lines of a comment as somebody reads them: without marks of Markdown, rows with a bar between their cells. */
export function linesOf(text: string): string[] {
  return text
    .replace(/^<!-- steward .*? -->\n/, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/<\/?(?:sub|details|summary)>|<!--.*?-->/g, '')
        .replaceAll('<br>', ' / ')
        .replace(/\*\*|[`\\\u200b]/g, '')
        .replace(/^(?:##+ |> |- |\| )/, '')
        .replace(/ \|$/, '')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter(
      (line) => !/^(?:\[![A-Z]+\])?$/.test(line) && !/^[|: -]+$/.test(line) && !/^`*(?:text)?$/.test(line),
    );
}

export interface Finding {
  readonly clause: Clause;
  readonly said: Said;
}

/** The clauses of a table that may begin with a letter, in a language, those in front that say most themselves. */
const sorted = new WeakMap<readonly Clause[], Map<string, readonly Clause[]>>();

function beginning(table: readonly Clause[], language: Language, letter: string): readonly Clause[] {
  const known = sorted.get(table) ?? new Map<string, readonly Clause[]>();
  sorted.set(table, known);
  const key = `${language} ${letter}`;
  const found =
    known.get(key) ??
    table
      .filter(({ patterns }) => {
        const first = /^\^\\?(.)/u.exec(patterns[language].source)?.[1];
        return patterns[language].source.startsWith('^(') || first === letter;
      })
      .sort((a, b) => ownWords(b) - ownWords(a));
  known.set(key, found);
  return found;
}

/** The clause with which a text begins. */
function beginningIn(
  text: string,
  table: readonly Clause[],
  language: Language,
): { readonly clause: Clause; readonly match: RegExpExecArray } | undefined {
  const [letter = ''] = text;
  for (const clause of beginning(table, language, letter)) {
    const match = clause.patterns[language].exec(text);
    if (match !== null) return { clause, match };
  }
  return undefined;
}

/** The clauses that a line is made of, in order; what no clause says is left over. */
export function read(
  line: string,
  table: readonly Clause[],
  language: Language,
): { readonly found: readonly Finding[]; readonly rest: string } {
  const found: Finding[] = [];
  let rest = line;
  while (rest !== '') {
    // The one that says most of it itself.
    const next = beginningIn(rest, table, language);
    if (next === undefined) break;
    found.push({ clause: next.clause, said: { ...next.match.groups } });
    rest = rest.slice(next.match[0].length).trimStart();
  }
  return { found, rest };
}
