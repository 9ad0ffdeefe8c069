import { setTimeout } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Milliseconds } from '../calendar/instant.ts';
import { SECOND } from '../calendar/instant.ts';
import type { Answer } from './connection.ts';
import { faultOf, post, RefusedAddress } from './connection.ts';
import type { Destination, Destinations } from './destination.ts';
import { requestFor } from './request-format.ts';
import type { Page } from '../plan/page-call.ts';
import type { PagerRequest, Setting } from './request.ts';
import { splunkRefused } from './splunk.ts';

export interface SendOptions extends Setting {
  /** For one try. */
  readonly timeout?: Milliseconds;
  /** For all tries of one page. */
  readonly patience?: Milliseconds;
  /** For all pages of one pager: what is left then is the next run's. */
  readonly limit?: Milliseconds;
  /** Before the second try; doubled before each further one, and anything from half to all of it. */
  readonly pause?: Milliseconds;
  /** Lets time pass before a further try; rejects when the signal comes first. */
  readonly sleep?: (time: Milliseconds, signal: AbortSignal) => Promise<unknown>;
}

/** What became of a page. */
export type Delivery =
  | { readonly page: Page; readonly outcome: 'delivered' }
  | {
      readonly page: Page;
      readonly outcome: 'failed';
      /** For people: holds no address, no key and nothing of what was sent or answered. */
      readonly reason: string;
    };

const TRIES = 3;

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
  readonly #destinations: Destinations;
  readonly #options: Required<SendOptions>;
  readonly #limit: AbortSignal;

  constructor(to: Destination, destinations: Destinations, options: SendOptions) {
    this.#to = to;
    this.#destinations = destinations;
    this.#options = {
      timeout: 10 * SECOND,
      patience: 15 * SECOND,
      limit: 60 * SECOND,
      pause: SECOND,
      sleep: (time, signal) => setTimeout(time, undefined, { signal }),
      ...options,
    };
    this.#limit = AbortSignal.timeout(this.#options.limit);
  }

  async deliver(page: Page): Promise<Delivery> {
    if (this.#limit.aborted) return failed(page, 'its turn did not come: the pager was too slow');
    const request = requestFor(page, this.#to, this.#options);
    const patience = AbortSignal.timeout(this.#options.patience);
    for (let attempt = 1; ; attempt += 1) {
      const result = await this.#attempt(request, patience);
      if (result.kind === 'delivered') return { page, outcome: 'delivered' };
      if (result.kind === 'failed' || attempt === TRIES || patience.aborted)
        return failed(page, result.reason);
      const pause = result.wait ?? this.#options.pause * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
      // Waiting for what comes too late would only hold up the run.
      if (pause >= this.#options.patience || !(await this.#waited(pause, patience)))
        return failed(page, result.reason);
    }
  }

  /** False: `signal` came first. */
  async #waited(time: Milliseconds, signal: AbortSignal): Promise<boolean> {
    try {
      await this.#options.sleep(time, signal);
      return true;
    } catch {
      return false;
    }
  }

  async #attempt(request: PagerRequest, patience: AbortSignal): Promise<Attempt> {
    const timeout = AbortSignal.timeout(this.#options.timeout);
    try {
      const signal = AbortSignal.any([timeout, patience]);
      return judged(await post(request, this.#destinations.allowed, signal), this.#to);
    } catch (error) {
      if (error instanceof RefusedAddress) return { kind: 'failed', reason: error.message };
      const isLate = timeout.aborted || patience.aborted;
      return { kind: 'again', reason: isLate ? 'it did not answer in time' : faultOf(error), wait: null };
    }
  }
}

type Attempt =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'again';
      readonly reason: string;
      /** As the provider asked; null: it did not. */
      readonly wait: Milliseconds | null;
    };

function judged(answer: Answer, to: Destination): Attempt {
  const { status } = answer;
  const reason = `it answered ${status}`;
  if (status >= 200 && status < 300) {
    return to.kind === 'splunk' && splunkRefused(answer.body)
      ? { kind: 'failed', reason: `${reason} and refused the page` }
      : { kind: 'delivered' };
  }
  if (status >= 300 && status < 400) {
    return { kind: 'failed', reason: `${reason}, which leads elsewhere; redirects are not followed` };
  }
  if (status === 429 || status >= 500) return { kind: 'again', reason, wait: waitIn(answer) };
  return { kind: 'failed', reason };
}

/** `Retry-After`: seconds, or a date, which the provider's own clock gives a meaning. */
function waitIn({ retryAfter, date }: Answer): Milliseconds | null {
  if (retryAfter === null) return null;
  const seconds = /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) * SECOND : null;
  const wait = seconds ?? Date.parse(retryAfter) - Date.parse(date ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

/** Two pages of one identity would tell the same person the same thing. */
function identityOf({ pager, action, dedupKey }: Page): string {
  return JSON.stringify([pager, action, dedupKey]);
}

function failed(page: Page, reason: string): Delivery {
  return { page, outcome: 'failed', reason: `${page.pager}: ${reason}` };
}
