import { createHash } from 'node:crypto';
import { cut, oneLine } from '../documents/escape.ts';
import type { Page } from '../plan/page-call.ts';

/** What fits on the screen of a locked telephone, and into every provider's limits but Opsgenie's. */
const LONGEST_SUMMARY = 200;
const LONGEST_DETAIL = 500;
const MOST_DETAILS = 20;

/** PagerDuty's limit, the narrowest. */
const LONGEST_KEY = 255;

/** The page with every text plain, on one line and bounded, an address that is one, and a key that fits everywhere. */
export function tamed(page: Page): Page {
  return {
    pager: page.pager,
    action: page.action,
    dedupKey: fittingKey(page.dedupKey),
    severity: shortened(page.severity, LONGEST_DETAIL),
    summary: shortened(page.summary, LONGEST_SUMMARY) || 'A ticket needs somebody.',
    url: webAddress(page.url),
    repository: shortened(page.repository, LONGEST_DETAIL),
    confirmed: page.confirmed,
    number: page.number,
    details: Object.fromEntries(
      Object.entries(page.details)
        .slice(0, MOST_DETAILS)
        .map(([key, value]) => [shortened(key, LONGEST_DETAIL), shortened(value, LONGEST_DETAIL)]),
    ),
  };
}

/** One line without controls, hidden characters and broken halves of characters, of at most `longest` UTF-16 units. */
export function shortened(text: string, longest: number): string {
  const line = oneLine(text.slice(0, 4 * LONGEST_DETAIL).toWellFormed()).replace(/\s+/g, ' ');
  return cut(line, longest);
}

/** What the page is about: `acme/helpdesk#12`. */
export function subjectOf(page: Pick<Page, 'repository' | 'number'>): string {
  return page.number === null ? page.repository : `${page.repository}#${page.number}`;
}

/** Providers cut keys that are too long and would then take two for one: such a key is replaced by its digest. */
function fittingKey(key: string): string {
  return key.length <= LONGEST_KEY && /^[\x21-\x7e][\x20-\x7e]*$/.test(key) ? key : digest(key);
}

/** A key for places that allow letters and digits alone. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function webAddress(text: string): string {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length <= 1000
    ? url.href
    : '';
}
