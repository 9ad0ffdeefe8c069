import { setTimeout as sleep } from 'node:timers/promises';
import { type Instant, instant, later, type Milliseconds } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import { attempts } from './attempts.ts';
import { KnownServer } from './known-server.ts';
import type { Query } from './query.ts';

/** What every Octokit offers, whichever host made it. Its own retries and throttling are to be off: this file decides. */
export type Transport = (route: string, parameters: Record<string, unknown>) => Promise<Answer>;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

export interface GraphqlError {
  readonly type?: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

export interface GraphqlAnswer<T> {
  readonly data: T | null;
  readonly errors: readonly GraphqlError[];
}

export interface ClientOptions {
  readonly transport: Transport;
  /** `https://api.github.com`, or `https://HOST/api/v3` on an Enterprise Server. */
  readonly baseUrl: string;
  /** Least time between two writes; GitHub asks for one second. */
  readonly pace: Milliseconds;
  /**
   * The longest wait that GitHub may ask for: beyond it a request fails as `RateLimited`. Zero leaves all waiting to the
   * caller.
   */
  readonly patience?: Milliseconds;
  /** What is known of the server before the first request; nothing when left out. */
  readonly server?: KnownServer;
}

/** A write whose answer was lost: it may have happened. */
export class UncertainWrite extends Error {}

/** What GitHub limits: how much an account may ask for in an hour, or how fast. */
export type Limit = 'hourly' | 'secondary';

const WHY: Readonly<Record<Limit, string>> = {
  hourly: 'The account has used up what it may ask GitHub for in an hour',
  secondary: 'Requests come faster than GitHub wants them (its secondary limit)',
};

/** GitHub asks for a longer wait than this client may spend inside a request. */
export class RateLimited extends Failure {
  /** How long GitHub asks to wait before the next request. */
  readonly retryIn: Milliseconds;

  constructor(retryIn: Milliseconds, limit: Limit = 'secondary') {
    const seconds = String(Math.ceil(retryIn / 1000));
    super('rate-limited', `${WHY[limit]}: GitHub asks to wait ${seconds} s before the next request.`);
    this.retryIn = retryIn;
  }
}

/** A write was not sent, since whoever wanted it may not write any more. */
export class TooLate extends Error {}

/** A read that had no answer. */
class Unanswered extends Failure {}

/** How long GitHub asks to wait, where a limit is the reason of an error or of what caused it; null: it is not. */
export function retryIn(error: unknown): Milliseconds | null {
  if (error instanceof RateLimited) return error.retryIn;
  return error instanceof Error && error.cause !== undefined ? retryIn(error.cause) : null;
}

const TRIES = 4;

/** So many requests in a row without an answer are no trouble of one ticket any more. */
const OUTAGE = 24;

/**
 * GitHub as one run sees it: counts requests, keeps the server's clock, waits where GitHub asks for it, and repeats
 * reads that failed by accident. A write is repeated only when GitHub said that it did not happen.
 */
export class Client {
  /** Requests sent so far, repeats included. */
  requests = 0;
  /** The `Date` of the first answer: the run's now. */
  date: Instant | null = null;
  /** The `Date` of the last answer. */
  latest: Instant | null = null;
  /** Asked right before each mutation is sent: one that may not be made any more is not. */
  mayWrite: () => boolean = () => true;
  readonly server: KnownServer;
  readonly #options: Required<Omit<ClientOptions, 'server'>>;
  /** How long it has waited on purpose since the last answer. */
  #waited: Milliseconds = 0;
  /** Time to leave before the next write. */
  #debt: Milliseconds = 0;
  /** Reads in a row, up to now, that had no answer. */
  #unanswered = 0;

  constructor({ server = new KnownServer(), ...options }: ClientOptions) {
    this.server = server;
    this.#options = { patience: 90_000, ...options };
  }

  /**
   * Runs a query, without what the server does not know. Errors that GitHub reports beside data are handed back: the
   * caller knows which parts it can miss.
   */
  async query<T, V>(query: Query<T, V>, variables: V): Promise<GraphqlAnswer<T>> {
    for (;;) {
      const asked = { query: this.server.inItsWords(query), variables };
      const answer = await this.#read(`POST ${this.#graphqlUrl()}`, asked, isLimiting);
      if (answer.status >= 400 && answer.status < 500) throw failureOf(answer);
      const told = graphqlOf<T>(answer);
      if (told.data !== null || !this.server.learnFrom(told.errors, asked.query)) return told;
    }
  }

  async get(route: string, parameters: Record<string, unknown>): Promise<Answer> {
    return this.#read(`GET ${route}`, parameters);
  }

  /**
   * Sends one request that carries `writes` mutations.
   *
   * @throws UncertainWrite when the answer was lost and the mutations may have happened
   * @throws TooLate when they may not be made any more
   */
  async mutate<T>(
    query: string,
    variables: Record<string, unknown>,
    writes: number,
  ): Promise<GraphqlAnswer<T>> {
    return this.#insist(async (attempt) => {
      if (this.#debt > 0) await this.#wait(this.#debt);
      if (!this.mayWrite()) throw new TooLate('Its turn is over.');
      this.#debt = this.#options.pace * writes;
      const answer = await this.#sendWrite(`POST ${this.#graphqlUrl()}`, { query, variables });
      if (isLimited(answer) || isLimiting(answer)) throw limited(answer, attempt);
      if (answer.status >= 400) throw failureOf(answer);
      return graphqlOf(answer);
    });
  }

  /**
   * Sends a write that has a path of its own. What GitHub refuses is an answer, too.
   *
   * @throws UncertainWrite when the answer was lost and it may have happened
   */
  async write(route: string, parameters: Record<string, unknown>): Promise<Answer> {
    return this.#insist(async (attempt) => {
      // It is one write, however many there were before.
      const pause = Math.min(this.#debt, this.#options.pace);
      if (pause > 0) await this.#wait(pause);
      this.#debt += this.#options.pace - pause;
      const answer = await this.#sendWrite(route, parameters);
      if (isLimited(answer)) throw limited(answer, attempt);
      return answer;
    });
  }

  /** GitHub's time by now, as far as its last answer and the client's own waits tell; null: it has not answered yet. */
  get now(): Instant | null {
    return this.latest === null ? null : later(this.latest, this.#waited);
  }

  /** Least time between two writes. */
  get pace(): Milliseconds {
    return this.#options.pace;
  }

  /** @param limiting whether GitHub speaks of a limit in what it answered with status 200 */
  async #read(
    route: string,
    parameters: Record<string, unknown>,
    limiting: (answer: Answer) => boolean = () => false,
  ): Promise<Answer> {
    let limits = 0;
    return this.#insist(async (attempt) => {
      const answer = await this.#send(route, parameters);
      if (answer instanceof Error || answer.status >= 500) {
        this.#unanswered += 1;
        const last = attempt >= TRIES || this.#unanswered >= OUTAGE;
        // A time-out of a large page is not cured by asking for it again: the caller makes the page smaller.
        if (!last && attempt >= 2 && !(answer instanceof Error) && [502, 504].includes(answer.status))
          return answer;
        const why = answer instanceof Error ? answer.message : `status ${String(answer.status)}`;
        throw new Unanswered(
          'github-unreachable',
          `GitHub did not answer after ${String(this.#unanswered)} tries: ${why}.`,
        );
      }
      this.#unanswered = 0;
      // Attempts that had no answer are no reason to wait for longer.
      if (isLimited(answer) || limiting(answer)) throw limited(answer, (limits += 1));
      return answer;
    });
  }

  /** Tries again after what passes by itself: a limit that ends within the client's patience, a read without an answer. */
  async #insist<T>(attempt: (number: number) => Promise<T>): Promise<T> {
    return attempts(TRIES, attempt, (error, number) => {
      const pause = this.#pauseAfter(error, number);
      this.#waited += pause ?? 0;
      return pause;
    });
  }

  #pauseAfter(error: Error, number: number): Milliseconds | null {
    if (error instanceof RateLimited) return error.retryIn > this.#options.patience ? null : error.retryIn;
    if (!(error instanceof Unanswered) || this.#unanswered >= OUTAGE) return null;
    return Math.min(this.#options.pace, 1000) * 2 ** (number - 1);
  }

  async #wait(pause: Milliseconds): Promise<void> {
    this.#waited += pause;
    await sleep(pause);
  }

  async #sendWrite(route: string, parameters: Record<string, unknown>): Promise<Answer> {
    const answer = await this.#send(route, parameters);
    if (answer instanceof Error) throw new UncertainWrite(answer.message, { cause: answer });
    if (answer.status >= 500) throw new UncertainWrite(`GitHub answered ${String(answer.status)}`);
    return answer;
  }

  /** One exchange; connection faults come back as a value, refusals as an answer with its status. */
  async #send(route: string, parameters: Record<string, unknown>): Promise<Answer | Error> {
    this.requests += 1;
    let answer: Answer;
    try {
      answer = await this.#options.transport(route, parameters);
    } catch (error) {
      const response = responseOf(error);
      if (response === null) return error instanceof Error ? error : new Error(String(error));
      answer = response;
    }
    this.latest = dateOf(answer) ?? this.latest;
    this.#waited = 0;
    this.date ??= this.latest;
    return answer;
  }

  #graphqlUrl(): string {
    return `${this.#options.baseUrl.replace(/\/api\/v3\/?$/, '/api').replace(/\/$/, '')}/graphql`;
  }
}

function isLimited({ status, headers, data }: Answer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const { message } = data as { message?: unknown };
  const said = typeof message === 'string' ? message : '';
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse/i.test(said)
  );
}

function graphqlOf<T>({ data: body }: Answer): GraphqlAnswer<T> {
  const { data = null, errors = [] } = body as { data?: T | null; errors?: GraphqlError[] };
  return { data, errors };
}

/** A query's limit has status 200 and either of two names; one on haste may have none, and no data beside its words. */
function isLimiting(answer: Answer): boolean {
  const { data, errors } = graphqlOf(answer);
  return errors.some(
    ({ type, message, path }) =>
      type === 'RATE_LIMITED' ||
      type === 'RATE_LIMIT' ||
      (data === null && path === undefined && /\brate limit\b/i.test(message)),
  );
}

function limited(answer: Answer, limits: number): RateLimited {
  return new RateLimited(limitWait(answer, limits), limitOf(answer));
}

/** GitHub tells an hour's budget by what is left of it, or by the type of a query's error; all else is about haste. */
function limitOf(answer: Answer): Limit {
  const isTyped = graphqlOf(answer).errors.some(
    ({ type }) => type === 'RATE_LIMITED' || type === 'RATE_LIMIT',
  );
  const isSpent =
    answer.headers['x-ratelimit-remaining'] === '0' && answer.headers['retry-after'] === undefined;
  return isTyped || isSpent ? 'hourly' : 'secondary';
}

/**
 * How long GitHub asks to wait: by `retry-after`, else until the limit resets, else a minute as its manual advises, and
 * one more for each limit before.
 */
function limitWait(answer: Answer, limits: number): Milliseconds {
  const after = Number(answer.headers['retry-after']);
  if (Number.isFinite(after)) return after * 1000;
  const reset = Number(answer.headers['x-ratelimit-reset']) * 1000;
  const date = dateOf(answer);
  if (answer.headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) && date !== null) {
    return Math.max(reset - date, 0) + 1000;
  }
  return 60_000 * limits;
}

function dateOf({ headers }: Answer): Instant | null {
  const date = Date.parse(String(headers.date ?? ''));
  return Number.isNaN(date) ? null : instant(date);
}

/** Octokit throws on refusals; the answer hangs on the error. */
function responseOf(error: unknown): Answer | null {
  if (typeof error !== 'object' || error === null || !('response' in error)) return null;
  const response = error.response as Partial<Answer> | undefined;
  if (response?.status === undefined) return null;
  return { status: response.status, headers: response.headers ?? {}, data: response.data ?? {} };
}

/** What GitHub says when it will not or, from 500 on, cannot: its own words, which name no secret. */
export function failureOf({ status, data }: Answer): Failure {
  const { message } = (data ?? {}) as { message?: unknown };
  const said = typeof message === 'string' ? message : 'no reason given';
  const code = status >= 500 ? 'github-unreachable' : 'github-refused';
  return new Failure(code, `GitHub answered ${String(status)}: ${said}`);
}
