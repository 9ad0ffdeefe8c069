import { Login } from './engine.ts';

/** GitHub tells no more people than this of one text. */
export const MOST_PEOPLE = 50;

/** Those who are told, as far as GitHub tells them. */
export function addressed(logins: readonly string[]): Login[] {
  return logins.slice(0, MOST_PEOPLE).map((login) => new Login(login));
}

/**
 * A text with as many rows a table as fit, and how many those are: half of them go until it is short enough, in the
 * end all.
 *
 * @param rows how many to begin with
 * @param longest in characters; GitHub takes 65,536 a comment or issue
 */
export function fitting(
  rows: number,
  longest: number,
  write: (rows: number) => string,
): { readonly text: string; readonly rows: number } {
  const text = write(rows);
  return text.length <= longest || rows === 0
    ? { text, rows }
    : fitting(Math.floor(rows / 2), longest, write);
}
