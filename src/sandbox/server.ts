import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Effect, Faults, Line } from './faults.ts';
import { LineCut } from './faults.ts';
import type { Limits } from './limits.ts';
import type { LoggedRequest, RequestLog } from './log.ts';
import type { Page, PageHandler } from './pages/page.ts';
import { ApiProblem } from './problem.ts';
import type { Reply } from './reply.ts';
import { plain, problemReply, rateLimitedReply, secondaryReply } from './reply.ts';
import type { Api } from './request.ts';
import { restLogin } from './store/account.ts';
import type { Store } from './store/store.ts';
import type { Tokens } from './tokens.ts';
import type { Viewer } from './viewer.ts';
import { ANONYMOUS } from './viewer.ts';

/** Parts of the sandbox that every request passes. */
interface Services {
  readonly store: Store;
  readonly tokens: Tokens;
  readonly limits: Limits;
  readonly faults: Faults;
  readonly log: RequestLog;
}

/** By any other name that leads here, a page of elsewhere could read what is here. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

const API_PREFIX = '/api/v3';
const GRAPHQL = ['/graphql', '/api/graphql', '/api/v3/graphql'];

/** The HTTP side: one request in, one answer out, with the limits and the faults that lie on the way. */
export class Server {
  readonly #services: Services;
  readonly #http;
  readonly #sockets = new Set<Socket>();
  readonly #apis: Readonly<Record<'graphql' | 'rest', Api>>;
  readonly #pages: PageHandler;

  constructor(services: Services, apis: Readonly<Record<'graphql' | 'rest', Api>>, pages: PageHandler) {
    this.#services = services;
    this.#apis = apis;
    this.#pages = pages;
    this.#http = createServer((request, response) => {
      this.#handle(request, response).catch((fault: unknown) => {
        // A fault of the sandbox itself must not pass for one of GitHub's.
        const message = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
        this.#send(response, plain(500, { message: `sandbox: ${message}` }));
      });
    });
    this.#http.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  /** Listens on the loopback interface only; answers the address. */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#http.once('error', reject);
      this.#http.listen(port, '127.0.0.1', resolve);
    });
    const { port: actual } = this.#http.address() as AddressInfo;
    return `http://127.0.0.1:${actual}`;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#http.close(() => resolve()));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { log, faults, limits, store } = this.#services;
    if (!LOOPBACK.test(request.headers.host ?? '')) {
      this.#send(response, plain(421, { message: 'sandbox: this address is not served here' }));
      return;
    }
    const url = new URL(request.url ?? '/', 'http://sandbox');
    const text = await readBody(request);
    const page = this.#page(request, url, text);
    if (page) {
      const headers = { 'content-type': 'text/html; charset=utf-8', ...page.headers };
      this.#send(response, { status: page.status, text: page.html, headers });
      return;
    }
    const path = url.pathname.startsWith(`${API_PREFIX}/`)
      ? url.pathname.slice(API_PREFIX.length)
      : url.pathname;
    const kind = GRAPHQL.includes(url.pathname) ? 'graphql' : 'rest';
    const api = this.#apis[kind];
    const asked = { method: request.method ?? 'GET', path: path + url.search, body: parse(text) };
    const record: LoggedRequest = {
      at: store.clock.now(),
      kind,
      ...asked,
      headers: request.headers,
      by: '',
      byKind: 'anonymous',
      writes: api.writesIn(asked),
      cost: 0,
      status: 0,
    };
    log.requests.push(record);
    const line: Line = { cut: false };
    const effect = faults.take(record);
    const admitted = limits.enter();
    try {
      const reply = await this.#reply(api, request, record, url, line, effect, admitted);
      if (!reply) {
        request.socket.destroy();
        return;
      }
      record.status = reply.status;
      this.#send(response, reply);
    } finally {
      limits.leave();
    }
  }

  /** The answer, or null when the connection breaks instead. */
  async #reply(
    api: Api,
    request: IncomingMessage,
    record: LoggedRequest,
    url: URL,
    line: Line,
    effect: Effect | null,
    admitted: boolean,
  ): Promise<Reply | null> {
    const { tokens, limits } = this.#services;
    if (effect?.kind === 'drop' && effect.when === 'before') return null;
    if (effect?.kind === 'hang')
      return await new Promise<null>((resolve) => request.socket.once('close', () => resolve(null)));
    if (effect?.kind === 'delay') await wait(effect.milliseconds);
    if (effect?.kind === 'hold') await effect.until;
    if (effect?.kind === 'status' && effect.after !== true) return gatewayReply(effect.status);
    let viewer: Viewer = ANONYMOUS;
    try {
      viewer = tokens.authenticate(request.headers.authorization);
    } catch (problem) {
      if (problem instanceof ApiProblem) return problemReply(problem, null);
      throw problem;
    }
    record.byKind = viewer.kind;
    record.by = viewer.account ? restLogin(viewer.account) : (viewer.app?.slug ?? '');
    const quota = () => limits.quota(viewer, record.kind === 'graphql' ? 'graphql' : 'core');
    if (effect?.kind === 'secondary-limit') return secondaryReply(effect.retryAfter, quota(), effect.status);
    if (effect?.kind === 'rate-limited') return rateLimitedReply(record.kind, quota());
    if (!admitted) return secondaryReply(60, quota());
    const asked = { record, viewer, line, effect, url, accept: request.headers.accept ?? '' };
    try {
      const reply = await api.answer(asked);
      if (line.cut || effect?.kind === 'drop') return null;
      return effect?.kind === 'status' ? gatewayReply(effect.status) : reply;
    } catch (fault) {
      if (fault instanceof LineCut) return null;
      if (fault instanceof ApiProblem) return problemReply(fault, quota());
      throw fault;
    }
  }

  #page(request: IncomingMessage, url: URL, text: string): Page | null {
    const { method, headers } = request;
    const sends =
      method === 'POST' && headers['content-type']?.split(';', 1)[0] === 'application/x-www-form-urlencoded';
    const looks = method === 'GET' && (headers.accept ?? '').includes('text/html');
    if (!sends && !looks) return null;
    const form = sends ? new URLSearchParams(text) : null;
    return this.#pages({ path: url.pathname, query: url.searchParams, form });
  }

  #send(response: ServerResponse, reply: Reply): void {
    if (response.headersSent || response.destroyed) return;
    response.sendDate = false;
    const body = reply.text ?? (reply.body === undefined ? '' : JSON.stringify(reply.body));
    response.writeHead(reply.status, {
      date: new Date(this.#services.store.clock.now()).toUTCString(),
      server: 'github.com',
      'x-github-media-type': 'github.v3; format=json',
      'x-github-request-id': `SANDBOX:${String(this.#services.log.requests.length)}`,
      'content-type': 'application/json; charset=utf-8',
      ...reply.headers,
    });
    response.end(body);
  }
}

function gatewayReply(status: number): Reply {
  const words: Readonly<Record<number, string>> = {
    502: 'Server Error',
    503: 'Service unavailable',
    504: "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.",
  };
  return plain(status, { message: words[status] ?? 'Server Error' });
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function parse(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
