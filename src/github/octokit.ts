import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { getOctokit } from '@actions/github';
import { HttpClient } from '@actions/http-client';
import type { Milliseconds } from '../calendar/instant.ts';
import type { Transport } from './client.ts';

/** What Octokit reads of an answer: a part of what `fetch` resolves to. */
interface Fetched {
  readonly status: number;
  readonly url: string;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  /** What it says, read: it is handed on as it is. */
  readonly body: unknown;
  /** Read of refusals alone. */
  text(): Promise<string>;
}

/** What Octokit hands to `fetch`, as far as this client's requests go. */
interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | null;
}

/** Sees every request of a client before it is sent. */
type RequestHandler = NonNullable<HttpClient['handlers'][number]>;

const unpacked = promisify(gunzip);

/** GitHub answers within 10 s or not at all. */
const ANSWER_WITHIN: Milliseconds = 30_000;

/**
 * An Octokit's `request` that acts with `token`.
 *
 * @param within for an answer as a whole; one that takes longer is none
 */
export function transportTo(baseUrl: string, token: string, within = ANSWER_WITHIN): Transport {
  const client = new HttpClient(undefined, [endingAfter(within)], { keepAlive: true });
  // Octokit says who asks.
  client.userAgent = undefined;
  const fetch = (url: string, asked: Asked): Promise<Fetched> => fetchBy(client, url, asked);
  // Octokit's own reader looks at every number for those that are too large to be one: the time of two more readings.
  return getOctokit(token, { baseUrl, request: { fetch, parseSuccessResponseBody: false } }).request;
}

/**
 * Cuts off requests that take longer. The client's own limit ends none that has begun to be answered, and leaves the
 * connection half open, which keeps the process from ending.
 */
function endingAfter(within: Milliseconds): RequestHandler {
  return {
    prepareRequest: (options) => {
      options.signal = AbortSignal.timeout(within);
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('There is no other way to sign in.')),
  };
}

/**
 * A `fetch` by GitHub's HTTP client for Actions, which also knows the runner's proxy. Node's own compiles a parser in
 * WebAssembly before the first answer, which takes each run 20 ms and more.
 *
 * Rejects when the connection fails, also in the middle of an answer.
 */
async function fetchBy(client: HttpClient, url: string, { method, headers, body }: Asked): Promise<Fetched> {
  const { message } = await client.request(method, url, body ?? null, {
    ...headers,
    'accept-encoding': 'gzip',
  });
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  const sent = Buffer.concat(chunks);
  const isPacked = message.headers['content-encoding'] === 'gzip' && sent.length > 0;
  const text = (isPacked ? await unpacked(sent) : sent).toString('utf8');
  return {
    status: message.statusCode ?? 0,
    url,
    headers: new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
    get body() {
      return parsed(text);
    },
    text: () => Promise.resolve(text),
  };
}

/** What stands in an answer; where that is no JSON, the text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
