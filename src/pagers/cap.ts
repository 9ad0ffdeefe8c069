import type { Instant } from '../calendar/instant.ts';
import { HOUR } from '../calendar/instant.ts';
import type { Page, SentPage } from '../plan/page-call.ts';
import { digestDedupKey } from '../plan/page-call.ts';

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
 * again. Acknowledging and resolving wake nobody and are not counted. Pages for people whom nobody knows get what those for
 * customers leave, and take nothing from them, nor does a digest of theirs stand for customers.
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
  const left = new Allowance(
    perHour,
    counted.filter((page) => page.repository === repository),
  );
  const leftOf = new Map(
    [...perPager].map(([pager, limit]) => {
      return [
        pager,
        new Allowance(
          limit,
          counted.filter((page) => page.pager === pager),
        ),
      ] as const;
    }),
  );
  const send: Page[] = [];
  const beyond: Page[] = [];
  const taken = new Set<string>();
  for (const page of pages) {
    if (page.action !== 'trigger') send.push(page);
    else if (!known(page) && !taken.has(keyOf(page))) {
      taken.add(keyOf(page));
      const ofPager = leftOf.get(page.pager);
      if (!left.has(page) || ofPager?.has(page) === false) {
        beyond.push(page);
        continue;
      }
      send.push(page);
      left.take(page);
      ofPager?.take(page);
    }
  }
  const digested: Page[] = [];
  const held: Page[] = [];
  const together = Map.groupBy(beyond, ({ pager, confirmed }) => `${pager} ${String(confirmed)}`);
  for (const its of together.values()) {
    const digest = digestOf(its, options);
    if (digest === null || known(digest)) held.push(...its);
    else {
      send.push(digest);
      digested.push(...its);
    }
  }
  return { send, digested, held };
}

/** What is left of a limit. */
class Allowance {
  readonly #limit: number;
  #confirmed = 0;
  #all = 0;

  constructor(limit: number, sent: readonly SentPage[]) {
    this.#limit = limit;
    for (const page of sent) this.take(page);
  }

  has({ confirmed }: Pick<Page, 'confirmed'>): boolean {
    return (confirmed ? this.#confirmed : this.#all) < this.#limit;
  }

  take({ confirmed }: Pick<Page, 'confirmed'>): void {
    this.#all += 1;
    if (confirmed) this.#confirmed += 1;
  }
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
    dedupKey: digestDedupKey(first.repository, hour, first.confirmed),
    severity: worst,
    summary: `${first.repository}: ${many} than may be sent in an hour. Look at the desk.`,
    // The list that a ticket's address lies in.
    url: first.url.replace(/\/\d+$/, ''),
    repository: first.repository,
    confirmed: first.confirmed,
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
