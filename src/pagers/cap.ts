import type { Instant } from '../calendar/instant.ts';
import { HOUR } from '../calendar/instant.ts';
import type { Page } from '../plan/page-call.ts';

/** A page that went out: what the desk remembers of it. */
export interface SentPage {
  readonly pager: string;
  readonly dedupKey: string;
  readonly at: Instant;
}

export interface CapOptions {
  readonly now: Instant;
  /** `policy.pagesPerHour`. */
  readonly perHour: number;
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
 */
export function withinCap(
  pages: readonly Page[],
  recent: readonly SentPage[],
  options: CapOptions,
): CappedPages {
  const { now, perHour } = options;
  const sent = new Set(recent.map(keyOf));
  const known = (page: { pager: string; dedupKey: string }): boolean => sent.has(keyOf(page));
  let left = Math.max(0, perHour - recent.filter(({ at }) => at > now - HOUR).length);
  const send: Page[] = [];
  const beyond: Page[] = [];
  const taken = new Set<string>();
  for (const page of pages) {
    if (page.action !== 'trigger') send.push(page);
    else if (!known(page) && !taken.has(keyOf(page))) {
      taken.add(keyOf(page));
      if (left > 0) send.push(page);
      else beyond.push(page);
      left -= 1;
    }
  }
  const digested: Page[] = [];
  const held: Page[] = [];
  for (const its of Map.groupBy(beyond, ({ pager, repository }) => `${pager} ${repository}`).values()) {
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
  const pagesMore = pages.length === 1 ? '1 more page' : `${pages.length} more pages`;
  return {
    pager: first.pager,
    action: 'trigger',
    dedupKey: `${first.repository} digest ${hour}Z`,
    severity: worst,
    summary: `${first.repository}: ${pagesMore} than the policy allows in an hour. Look at the desk.`,
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
