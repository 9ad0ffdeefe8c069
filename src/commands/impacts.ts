import { suggestion } from '../text/suggestion.ts';
import type { ComponentImpact } from './incident-words.ts';
import { IMPACTS } from './incident-words.ts';
import type { RefusalReason } from './refusal.ts';

/** What stands in parentheses behind the state of an incident: which components are hit, and how badly. */
export interface Affected {
  readonly impacts: readonly ComponentImpact[];
  /** A word in it that is not known; null: all are. */
  readonly fault: RefusalReason | null;
  /** The same with the nearest word in its place; null: none is near. */
  readonly meant: string | null;
  /** The words behind it. */
  readonly rest: string;
}

/** More than any update tells of at once. */
const LONGEST = 2000;

/**
 * Reads `(IMPACT: COMPONENT, …; IMPACT: …)` at the beginning of some words. Null: what stands there is no such thing, but
 * text in parentheses.
 */
export function affectedIn(words: string, components: readonly string[]): Affected | null {
  const end = words.slice(0, LONGEST).indexOf(')');
  if (!words.startsWith('(') || end === -1) return null;
  const inside = words.slice(1, end);
  const parts = inside.split(';').map((part) => partOf(part, components));
  const [first] = parts;
  if (first?.isMeant !== true) return null;
  const fault = parts.find((part) => part.fault !== null)?.fault ?? null;
  const isNear = parts.every(({ nearest }) => nearest !== null);
  return {
    impacts: parts.flatMap(({ impacts }) => impacts),
    fault,
    meant: fault !== null && isNear ? `(${parts.map(({ nearest }) => nearest ?? '').join('; ')})` : null,
    // People glue punctuation to the parenthesis, too.
    rest: words
      .slice(end + 1)
      .replace(/^[:,.;]+(?=\s|$)/, '')
      .trim(),
  };
}

/** One impact and the components that it is of. */
interface Part {
  readonly impacts: readonly ComponentImpact[];
  readonly fault: RefusalReason | null;
  /** As it stands, with the nearest words for those that are not known; null: of one of them none is near. */
  readonly nearest: string | null;
  /** Whether it can only be meant so. */
  readonly isMeant: boolean;
}

function partOf(part: string, components: readonly string[]): Part {
  const colon = part.indexOf(':');
  const head = (colon === -1 ? part : part.slice(0, colon)).trim();
  const named = colon === -1 ? [] : part.slice(colon + 1).split(',');
  const level = wordIn(head, IMPACTS);
  const found = named.map((name) => wordIn(name.trim(), components));
  const isAllKnown = found.length > 0 && found.every(({ known }) => known !== null);
  const impact = level.known;
  const bad = (value: string, allowed: readonly string[]): RefusalReason => ({
    kind: 'bad_value',
    value,
    allowed,
  });
  const stranger = found.findIndex(({ known }) => known === null);
  let fault: RefusalReason | null = null;
  if (impact === null) fault = bad(head, IMPACTS);
  else if (found.length === 0) fault = { kind: 'missing', what: 'COMPONENT' };
  else if (stranger !== -1) fault = bad((named[stranger] ?? '').trim(), components);
  const near = [level, ...found].map(({ nearest }) => nearest);
  const [nearLevel = null, ...nearNames] = near;
  return {
    impacts:
      impact === null
        ? []
        : found.flatMap(({ known }) => (known === null ? [] : [{ component: known, impact }])),
    fault,
    nearest: near.includes(null) || found.length === 0 ? null : `${nearLevel ?? ''}: ${nearNames.join(', ')}`,
    isMeant:
      colon !== -1 &&
      (impact !== null ||
        (level.nearest !== null && found.some(({ nearest }) => nearest !== null)) ||
        (isAllKnown && !/\s/.test(head))),
  };
}

/** A word among those that are known, in whatever case, and the nearest of them; null: none. */
function wordIn<Word extends string>(
  text: string,
  words: readonly Word[],
): { readonly known: Word | null; readonly nearest: string | null } {
  const said = text.toLowerCase();
  const known = words.find((word) => word.toLowerCase() === said) ?? null;
  return { known, nearest: known ?? suggestion(text, words).nearest ?? null };
}
