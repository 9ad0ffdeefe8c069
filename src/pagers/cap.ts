import type { Instant } from '../calendar/instant.ts';
import { HOUR } from '../calendar/instant.ts';
import type { Page } from '../plan/page-call.ts';

/** A page that went out: what the desk remembers of it. */
export interface SentPage {
  /** `owner/name`. */
  readonly repository: string;
  readonly pager: string;
  readonly dedupKey: string;
  readonly at: Instant;
}

export interface CapOptions {
  readonly now: Instant;
  /** `owner/name`, of all pages that are to be sent. */
  readonly repository: string;
  /** `policy.pagesPerHour`. */
  readonly perHour: number;
  /** Pager's name → the operator's limit, for all repositories together. */
  readonly perPager: ReadonlyMap<string, number>;
  /** Names of the policy's severities, most severe first. */
  readonly severities: readonly string[];
}

export interface CappedPages {
  /** What is to be sent, digests included. */
  readonly send: readonly Page[];
  /** Pages that a digest of `send` stands for: delivered as soon as that is. */
  readonly digested: readonly Page[];
  /** Pages beyond this hour's digest: not sent, to be given again by the next run. */
  readonly held: readonly Page[];
}

/**
 * Keeps a flood from waking somebody hundreds of times: of the pages that wake, so many in any hour, in the order given,
 * and one digest for each pager and hour of the clock (UTC) in place of the rest. What went out before is not sent
 * again. Acknowledging and resolving wake nobody and are not counted.
 *
 * @param recent by all repositories of this process
 */
export function withinCap(
  pages: readonly Page[],
  recent: readonly SentPage[],
  options: CapOptions,
): CappedPages {
  const { now, repository, perHour, perPager } = options;
  const sent = new Set(recent.map(keyOf));
  const known = (page: { pager: string; dedupKey: string }): boolean => sent.has(keyOf(page));
  const counted = recent.filter(({ at }) => at > now - HOUR);
  let left = perHour - counted.filter((page) => page.repository === repository).length;
  const leftOf = new Map(
    [...perPager].map(([pager, limit]) => [
      pager,
      limit - counted.filter((page) => page.pager === pager).length,
    ]),
  );
  const send: Page[] = [];
  const beyond: Page[] = [];
  const taken = new Set<string>();
  for (const page of pages) {
    if (page.action !== 'trigger') send.push(page);
    else if (!known(page) && !taken.has(keyOf(page))) {
      taken.add(keyOf(page));
      const ofPager = leftOf.get(page.pager) ?? Infinity;
      if (left <= 0 || ofPager <= 0) {
        beyond.push(page);
        continue;
      }
      send.push(page);
      left -= 1;
      leftOf.set(page.pager, ofPager - 1);
    }
  }
  const digested: Page[] = [];
  const held: Page[] = [];
  for (const its of Map.groupBy(beyond, ({ pager }) => pager).values()) {
    const digest = digestOf(its, options);
    if (digest === null || known(digest)) held.push(...its);
    else {
      send.push(digest);
      digested.push(...its);
    }
  }
  return { send, digested, held };
}

function digestOf(pages: readonly Page[], { now, severities }: CapOptions): Page | null {
  const [first] = pages;
  if (first === undefined) return null;
  const hour = new Date(Math.floor(now / HOUR) * HOUR).toISOString().slice(0, 13);
  const counts = Map.groupBy(pages, ({ severity }) => severity);
  const worst = [...severities, ...counts.keys()].find((severity) => counts.has(severity)) ?? '';
  const tickets = [...new Set(pages.flatMap(({ number }) => (number === null ? [] : [`#${number}`])))];
  const many = pages.length === 1 ? '1 more page is due' : `${pages.length} more pages are due`;
  return {
    pager: first.pager,
    action: 'trigger',
    dedupKey: `${first.repository} digest ${hour}Z`,
    severity: worst,
    summary: `${first.repository}: ${many} than may be sent in an hour. Look at the desk.`,
    // The list that a ticket's address lies in.
    url: first.url.replace(/\/\d+$/, ''),
    repository: first.repository,
    number: null,
    details: {
      ...Object.fromEntries(
        [...counts].map(([severity, its]) => [severity || 'no severity', String(its.length)]),
      ),
      tickets: tickets.length > LISTED ? `${tickets.slice(0, LISTED).join(', ')}, …` : tickets.join(', '),
    },
  };
}

/** Tickets that a digest names. */
const LISTED = 20;

function keyOf({ pager, dedupKey }: { readonly pager: string; readonly dedupKey: string }): string {
  return JSON.stringify([pager, dedupKey]);
}
