import { lookup as resolve } from 'node:dns';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request as requestOpenly } from 'node:http';
import { request as requestSecurely } from 'node:https';
import type { LookupFunction } from 'node:net';
import { connect as connectOpenly, isIP } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import type { Allowed } from './address.ts';
import { isPermitted } from './address.ts';
import type { PagerRequest } from './request.ts';

export interface Answer {
  readonly status: number;
  /** As sent; null: none. */
  readonly retryAfter: string | null;
  readonly date: string | null;
  /** As much of it as is worth reading. */
  readonly body: string;
}

/** No provider is asked again: the address is one that Steward does not connect to. */
export class RefusedAddress extends Error {
  constructor() {
    super('its address is private or reserved, and the operator does not allow it');
    this.name = 'RefusedAddress';
  }
}

/** What providers say of a page fits many times. */
const LONGEST_BODY = 16_384;

/**
 * Sends one request, to the address that was checked and over no proxy. Follows no redirect.
 *
 * @throws RefusedAddress, and whatever Node reports when the connection fails or `signal` fires
 */
export async function post(request: PagerRequest, allowed: Allowed, signal: AbortSignal): Promise<Answer> {
  const { url, method, headers, body } = request;
  permittedHost(url, allowed);
  const answer = await new Promise<IncomingMessage>((settle, fail) => {
    const send = url.protocol === 'http:' ? requestOpenly : requestSecurely;
    const length = Buffer.byteLength(body);
    const outgoing = send(url, {
      method,
      headers: { ...headers, 'Content-Length': length },
      agent: false,
      lookup: checkedLookup(allowed),
      // Stands above NODE_TLS_REJECT_UNAUTHORIZED: pages carry keys.
      rejectUnauthorized: true,
      signal,
    });
    outgoing.on('response', settle);
    outgoing.on('error', fail);
    outgoing.end(body);
  });
  return {
    status: answer.statusCode ?? 0,
    retryAfter: answer.headers['retry-after'] ?? null,
    date: answer.headers.date ?? null,
    body: await beginningOf(answer),
  };
}

/**
 * Connects to where a pager leads, and hangs up without a word: an address that answers nobody is found before a page
 * has to go there. Whether a key is still valid it does not tell.
 *
 * @throws RefusedAddress, and whatever Node reports when the connection fails or `signal` fires
 */
export async function tryConnection(url: URL, allowed: Allowed, signal: AbortSignal): Promise<void> {
  const host = permittedHost(url, allowed);
  const isOpen = url.protocol === 'http:';
  const port = url.port === '' ? (isOpen ? 80 : 443) : Number(url.port);
  const common = { host, port, lookup: checkedLookup(allowed) };
  const socket = isOpen
    ? connectOpenly(common)
    : connectSecurely({
        ...common,
        rejectUnauthorized: true,
        ...(isIP(host) === 0 ? { servername: host } : {}),
      });
  try {
    await once(socket, isOpen ? 'connect' : 'secureConnect', { signal });
  } finally {
    socket.destroy();
  }
}

/** Node asks no resolver for what is an address already. */
function permittedHost(url: URL, allowed: Allowed): string {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) !== 0 && !isPermitted(host, allowed)) throw new RefusedAddress();
  return host;
}

/**
 * Resolves a name and hands on the permitted addresses alone. The connection goes to one of those and resolves nothing
 * again, so that a name cannot mean one address when it is checked and another when it is used.
 */
function checkedLookup(allowed: Allowed): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const permitted = error === null ? found.filter(({ address }) => isPermitted(address, allowed)) : [];
      const [first] = permitted;
      if (first === undefined) done(error ?? new RefusedAddress(), []);
      else if (options.all === true) done(null, permitted);
      else done(null, first.address, first.family);
    });
  };
}

/** The status says what happened to the page; a body that breaks off changes nothing about it. */
async function beginningOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= LONGEST_BODY) break;
    }
  } catch {
    // What arrived is what there is.
  }
  return Buffer.concat(chunks).subarray(0, LONGEST_BODY).toString('utf8');
}

/** Node's messages name hosts and addresses; its codes say enough. */
export function faultOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code)
    ? `the connection failed (${code})`
    : 'the connection failed';
}
