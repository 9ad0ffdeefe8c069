import { setTimeout } from 'node:timers/promises';
import type { Milliseconds } from '../calendar/instant.ts';
import { SECOND } from '../calendar/instant.ts';
import type { Allowed } from './address.ts';
import type { Answer } from './connection.ts';
import { faultOf, post, RefusedAddress } from './connection.ts';
import type { PagerRequest } from './request.ts';

/** How long and how often it is tried to deliver something. */
export interface Patience {
  /** For one try. */
  readonly timeout?: Milliseconds;
  /** For all tries of one request. */
  readonly patience?: Milliseconds;
  /** For all that goes to one place: what is left then is the next run's. */
  readonly limit?: Milliseconds;
  /** Before the second try; doubled before each further one, and anything from half to all of it. */
  readonly pause?: Milliseconds;
  /** Lets time pass before a further try; rejects when the signal comes first. */
  readonly sleep?: (time: Milliseconds, signal: AbortSignal) => Promise<unknown>;
}

interface CourierOptions extends Patience {
  /** Whether an answer that looks like success says that nothing was taken. */
  readonly isRefused?: (body: string) => boolean;
}

const TRIES = 3;

/** Delivers what is meant for one place outside of GitHub. */
export class Courier {
  readonly #allowed: Allowed;
  readonly #options: Required<CourierOptions>;
  readonly #limit: AbortSignal;

  constructor(allowed: Allowed, options: CourierOptions) {
    this.#allowed = allowed;
    this.#options = {
      timeout: 10 * SECOND,
      patience: 15 * SECOND,
      limit: 60 * SECOND,
      pause: SECOND,
      sleep: (time, signal) => setTimeout(time, undefined, { signal }),
      isRefused: () => false,
      ...options,
    };
    this.#limit = AbortSignal.timeout(this.#options.limit);
  }

  /** Null: it was taken; else why not, for people: no address, no key and nothing of what was sent or answered. */
  async send(request: PagerRequest): Promise<string | null> {
    if (this.#limit.aborted) return 'its turn did not come: the service was too slow';
    const patience = AbortSignal.timeout(this.#options.patience);
    for (let attempt = 1; ; attempt += 1) {
      const result = await this.#attempt(request, patience);
      if (result.kind === 'delivered') return null;
      if (result.kind === 'failed' || attempt === TRIES || patience.aborted) return result.reason;
      const pause = result.wait ?? this.#options.pause * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
      // Waiting for what comes too late would only hold up the run.
      if (pause >= this.#options.patience || !(await this.#waited(pause, patience))) return result.reason;
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
      return judged(await post(request, this.#allowed, signal), this.#options.isRefused);
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

function judged(answer: Answer, isRefused: (body: string) => boolean): Attempt {
  const { status } = answer;
  const reason = `it answered ${status}`;
  if (status >= 200 && status < 300) {
    return isRefused(answer.body)
      ? { kind: 'failed', reason: `${reason} and refused what it was sent` }
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
