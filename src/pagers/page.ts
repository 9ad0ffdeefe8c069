import { createHash } from 'node:crypto';
import { oneLine } from '../plan/escape.ts';

/** Somebody is to be woken, or need not be any more. Its texts may quote people: whoever sends it takes them as hostile. */
export interface Page {
  /** The pager's name in the policy. */
  readonly pager: string;
  readonly action: 'trigger' | 'acknowledge' | 'resolve';
  /**
   * The same for everything that is ever said about one step of one cycle of one clock:
   * `acme/helpdesk#12 escalation:urgent cycle 1 step 2`. Never contains text by people.
   */
  readonly dedupKey: string;
  /** A name of the policy's severities, or '' where the ticket has none yet. */
  readonly severity: string;
  readonly summary: string;
  /** Of the ticket, for people. */
  readonly url: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Null: about several tickets. */
  readonly number: number | null;
  readonly details: Readonly<Record<string, string>>;
}

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
  if (line.length <= longest) return line;
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What the page is about: `acme/helpdesk#12`. */
export function subjectOf(page: Page): string {
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

function webAddress(text: string): string {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length <= 1000
    ? url.href
    : '';
}
