import { isLogin } from '../text/login.ts';
import { suggestion } from '../text/suggestion.ts';
import { type Misread, misread, type Vocabulary } from './spec.ts';

/** People who were named first, and the words behind them. */
export interface Named {
  /** Logins in lower case, each once; empty: nobody was named. */
  readonly logins: readonly string[];
  readonly rest: string;
}

/**
 * `@x|me`, any number of them, with commas or an “and” between them or not, and then other words.
 *
 * @param roster who can be meant; null: anybody
 */
export function peopleIn(
  args: string,
  { me }: Vocabulary,
  roster: readonly string[] | null,
): Named | Misread {
  const words = args.split(/[\s,]+/).filter((word) => word !== '');
  const isPerson = (word: string | undefined): boolean =>
    word !== undefined && (isMention(word) || word.toLowerCase() === 'me');
  const end = words.findIndex(
    (word, at) => !isPerson(word) && !(at > 0 && AND.test(word) && isPerson(words[at + 1])),
  );
  const count = end === -1 ? words.length : end;
  const named = words.slice(0, count).filter(isPerson);
  const [first] = words;
  // A login without its at sign is a slip; any other first word leaves open who is meant.
  if (first !== undefined && named.length === 0) {
    const near =
      roster?.find((known) => known === first.toLowerCase()) ?? suggestion(first, roster ?? []).nearest;
    return misread({ kind: 'bad_value', value: first, allowed: [] }, near === undefined ? null : `@${near}`);
  }
  const logins = [...new Set(named.map((word) => loginIn(word, me)))];
  const stranger = roster === null ? undefined : logins.find((name) => !roster.includes(name));
  if (stranger !== undefined) {
    const near = suggestion(stranger, roster ?? []).nearest;
    return {
      outcome: 'refused',
      reason: { kind: 'not_now', because: { kind: 'off_roster', login: stranger } },
      meant: near === undefined ? null : `@${near}`,
    };
  }
  return { logins, rest: words.slice(count).join(' ') };
}

const AND = /^(?:and|und|&)$/i;

/** Everybody who is mentioned anywhere in some words. */
export function mentionsIn(args: string, { me }: Vocabulary): string[] {
  const named = args.split(/[\s,]+/).filter(isMention);
  return [...new Set(named.map((word) => loginIn(word, me)))];
}

function isMention(word: string): boolean {
  return word.startsWith('@') && isLogin(word.slice(1));
}

function loginIn(word: string, me: string): string {
  return word.toLowerCase() === 'me' ? me : word.slice(1).toLowerCase();
}
