import PQueue from 'p-queue';
import type { Patience } from './courier.ts';
import { Courier } from './courier.ts';
import type { Destination, Destinations } from './destination.ts';
import { requestFor } from './request-format.ts';
import type { Page } from '../plan/page-call.ts';
import type { Setting } from './request.ts';
import { splunkRefused } from './splunk.ts';

export type SendOptions = Setting & Patience;

/** What became of a page. */
export type Delivery =
  | { readonly page: Page; readonly outcome: 'delivered' }
  | {
      readonly page: Page;
      readonly outcome: 'failed';
      /** For people: holds no address, no key and nothing of what was sent or answered. */
      readonly reason: string;
    };

/** Pages that one pager is sent at a time. Slack wants them one by one. */
const WIDTH: Record<Destination['kind'], number> = {
  pagerduty: 4,
  opsgenie: 4,
  splunk: 4,
  slack: 1,
  webhook: 4,
};

/**
 * Sends pages, each pager beside the others, so that a failing one holds nobody up. What is said about one key is sent
 * in the order given, and the same thing once. Answers in the order of `pages`; never throws for a pager's sake.
 */
export async function sendPages(
  pages: readonly Page[],
  destinations: Destinations,
  options: SendOptions,
): Promise<Delivery[]> {
  const outcomes = new Map<string, Delivery>();
  const byPager = Map.groupBy(pages, ({ pager }) => pager);
  await Promise.all([...byPager].map(([pager, its]) => serve(pager, its)));
  return pages.map((page) => {
    const outcome = outcomes.get(identityOf(page)) ?? failed(page, 'it was not tried');
    return { ...outcome, page };
  });

  async function serve(pager: string, its: readonly Page[]): Promise<void> {
    const to = destinations.ready.get(pager);
    if (to === undefined) {
      const reason = destinations.faults.get(pager)?.message ?? 'the policy has no pager of this name';
      for (const page of its) outcomes.set(identityOf(page), failed(page, reason));
      return;
    }
    const sender = new Sender(to, destinations, options);
    const queue = new PQueue({ concurrency: WIDTH[to.kind] });
    const byKey = Map.groupBy(its, ({ dedupKey }) => dedupKey);
    await queue.addAll(
      [...byKey.values()].map((ofKey) => async () => {
        for (const page of ofKey) {
          const identity = identityOf(page);
          if (!outcomes.has(identity)) outcomes.set(identity, await sender.deliver(page));
        }
      }),
    );
  }
}

/** Sends the pages of one pager. */
class Sender {
  readonly #to: Destination;
  readonly #options: SendOptions;
  readonly #courier: Courier;

  constructor(to: Destination, { allowed }: Destinations, options: SendOptions) {
    this.#to = to;
    this.#options = options;
    const isRefused = to.kind === 'splunk' ? splunkRefused : undefined;
    this.#courier = new Courier(allowed, { ...options, ...(isRefused === undefined ? {} : { isRefused }) });
  }

  async deliver(page: Page): Promise<Delivery> {
    const reason = await this.#courier.send(requestFor(page, this.#to, this.#options));
    return reason === null ? { page, outcome: 'delivered' } : failed(page, reason);
  }
}

/** Two pages of one identity would tell the same person the same thing. */
function identityOf({ pager, action, dedupKey }: Page): string {
  return JSON.stringify([pager, action, dedupKey]);
}

function failed(page: Page, reason: string): Delivery {
  return { page, outcome: 'failed', reason: `${page.pager}: ${reason}` };
}
