import type { Language } from './desks.ts';
import type { Facts } from './facts.ts';

/** Words of a text that stand for something of the ticket's, by their names in the clause. */
export type Said = Readonly<Record<string, string>>;

/** A clause of a document in each language, and when it may stand: what it says has to be so. */
export interface Clause {
  readonly id: string;
  readonly patterns: Readonly<Record<Language, RegExp>>;
  readonly may: (facts: Facts, said: Said) => boolean;
}

/**
 * A clause as people read it, without marks of Markdown; `{name}` stands for words of the ticket's.
 *
 * @param may when it may stand, from the ticket's facts alone
 */
export function clause(en: string, de: string, may: Clause['may']): Clause {
  return { id: en, patterns: { en: patternOf(en), de: patternOf(de) }, may };
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
  const end = parts.at(-1)?.startsWith('{') === true ? TO_THE_NEXT : '(?=$|[\\s.,;])';
  return new RegExp(`^${source.join('')}${end}`, 'u');
}

/** Moments have dots in them, in some languages. */
function wordsOf(name: string): string {
  return name === 'at' || name === 'until' ? `(?<${name}>\\w+ \\d.*?\\d\\d:\\d\\d.*?)` : `(?<${name}>.+?)`;
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
        .replace(/<\/?(?:sub|details|summary)>/g, '')
        .replaceAll('<br>', ' / ')
        .replace(/\*\*|[`\\\u200b]/g, '')
        .replace(/^(?:### |> |- |\| )/, '')
        .replace(/ \|$/, '')
        .replace(/^(?:@[\w/-]+\s*)+$/, '')
        .trim(),
    )
    .filter((line) => line !== '' && !/^[|: -]+$/.test(line));
}

export interface Finding {
  readonly clause: Clause;
  readonly said: Said;
}

/** The clauses that a line is made of, in order; what no clause says is left over. */
export function read(
  line: string,
  clauses: readonly Clause[],
  language: Language,
): { readonly found: readonly Finding[]; readonly rest: string } {
  const found: Finding[] = [];
  let rest = line;
  while (rest !== '') {
    const fitting = clauses.flatMap((one) => {
      const match = one.patterns[language].exec(rest);
      return match === null ? [] : [{ clause: one, match }];
    });
    // The one that says most of it itself.
    const [next] = fitting.sort((a, b) => ownWords(b.clause) - ownWords(a.clause));
    if (next === undefined) break;
    found.push({ clause: next.clause, said: { ...next.match.groups } });
    rest = rest.slice(next.match[0].length).trimStart();
  }
  return { found, rest };
}
