/** A line that names what had a part in something: `bug (api): the cache was stale`. */
export interface FactorLine {
  /** As it is spelt among the classes. */
  readonly class: string;
  /** What it is about, in parentheses behind the class; null: not said. */
  readonly component: string | null;
  /** Words behind the colon; empty: there are none. */
  readonly text: string;
}

const BEFORE = /^[*_`\s]+/;
/** What closes an emphasis that a class stands in. */
const BEHIND = /^[*_`]+(?=[\s:(]|$)/;

/**
 * The class, component and words that a line begins with; null: it begins with no class.
 *
 * @param isSpoken the colon may be left out, as somebody who gives a command does
 */
export function factorLine(line: string, classes: readonly string[], isSpoken = false): FactorLine | null {
  const words = line.replace(BEFORE, '');
  const known = classes
    .map((one) => one.trim())
    .filter((one) => words.slice(0, one.length).toLowerCase() === one.toLowerCase())
    .filter((one) => /^(?:[\s:(*_`]|$)/.test(words.slice(one.length, one.length + 1)))
    .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  if (known === '') return null;
  let rest = words.slice(known.length).replace(BEHIND, '').trimStart();
  let component: string | null = null;
  const end = rest.startsWith('(') ? rest.indexOf(')') : -1;
  if (end > 0) {
    component = onOneLine(rest.slice(1, end)) || null;
    rest = rest
      .slice(end + 1)
      .replace(BEHIND, '')
      .trimStart();
  }
  const hasColon = rest.startsWith(':');
  if (!hasColon && rest !== '' && !isSpoken) return null;
  const text = (hasColon ? rest.slice(1).replace(BEHIND, '') : rest).trim();
  return { class: known, component, text };
}

/** Words as they read on one line. */
export function onOneLine(words: string): string {
  return words
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ');
}
