import { createHash } from 'node:crypto';
import type { Instant } from '../calendar/instant.ts';
import { isLogin } from '../text/login.ts';
import type { WriteUpSource } from './aftermath.ts';
import { readWriteUp } from './write-up-text.ts';

/** An unchecked action of a write-up, in people's words. */
export interface OpenAction {
  /** By which it is known again, however its words are spaced, spelt and given to somebody else. */
  readonly action: string;
  readonly text: string;
  /** Login of whom it names first, in lower case; null: nobody. */
  readonly owner: string | null;
}

/** More actions than anybody will do are left where they are. */
export const MOST_ACTIONS = 20;

/** Unchecked actions of a write-up's text, each once. */
export function openActionsIn(body: string, classes: readonly string[]): OpenAction[] {
  const open = readWriteUp(body, classes).actions.filter(({ done }) => !done);
  const known = new Map(open.toReversed().map(({ text }) => [actionId(text), text]));
  return [...known]
    .toReversed()
    .slice(0, MOST_ACTIONS)
    .map(([action, text]) => ({ action, text, owner: ownerIn(text) }));
}

/** Actions that are unchecked today, and were when somebody asked for their issues. */
export function orderedActions(
  source: WriteUpSource,
  orders: readonly Instant[],
  classes: readonly string[],
): OpenAction[] {
  if (orders.length === 0) return [];
  const then = new Set(
    orders.flatMap((at) => openActionsIn(textAt(source, at), classes).map(({ action }) => action)),
  );
  return openActionsIn(source.body, classes).filter(({ action }) => then.has(action));
}

/** A write-up's text as it was at an instant, as far as its revisions are known. */
export function textAt({ body, edits }: WriteUpSource, at: Instant): string {
  const then = edits.findLast((edit) => edit.at <= at && edit.text !== null);
  return edits.length === 0 ? body : (then?.text ?? '');
}

function actionId(text: string): string {
  const words = wordsIn(text).filter((word) => !isMention(word) && !/^#\d+$/.test(word));
  const letters = words
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const told = letters === '' ? text.trim() : letters;
  return createHash('sha256').update(told).digest('hex').slice(0, 16);
}

function ownerIn(text: string): string | null {
  return wordsIn(text).find(isMention)?.slice(1).toLowerCase() ?? null;
}

/** Words without the punctuation around them. */
function wordsIn(text: string): string[] {
  return text.split(/[\s,;:()]+/).map((word) => (/[.!?]$/.test(word) ? word.slice(0, -1) : word));
}

function isMention(word: string): boolean {
  return word.startsWith('@') && isLogin(word.slice(1));
}
