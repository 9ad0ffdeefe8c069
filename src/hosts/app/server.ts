import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Milliseconds } from '../../calendar/instant.ts';
import { Bodies } from './bodies.ts';
import type { Log } from './log.ts';
import type { Receiver } from './receiver.ts';
import type { Cause, Refusal, Refusals } from './refusals.ts';
import { Standstill } from './standstill.ts';
import { headOf } from './webhook-head.ts';

/** What senders may use of the server, whoever they are: nobody is known before the signature is verified. */
export interface ServerLimits {
  readonly connections: number;
  /** Of all bodies that are under way. */
  readonly bytes: number;
  /** From the beginning of a connection or request. */
  readonly headersWithin: Milliseconds;
  /** For headers and body. */
  readonly requestWithin: Milliseconds;
  /** How often the server looks for what takes longer. */
  readonly lookEvery: Milliseconds;
}

/** GitHub itself waits 10 s for an answer, and sends some kilobytes. */
const LIMITS: ServerLimits = {
  connections: 500,
  bytes: 20 * 1024 * 1024,
  headersWithin: 5_000,
  requestWithin: 10_000,
  lookEvery: 1_000,
};

/** In seconds. GitHub does not repeat by itself what was refused; proxies and people may. */
const RETRY_AFTER = 10;
/** With more of a body to come that is of no use, the connection is closed. */
const MOST_THROWN_AWAY = 64 * 1024;

/** Paths at which the app answers. */
export interface ServerPaths {
  readonly webhooks: string;
  readonly health: string;
}

export interface ServerOptions {
  readonly paths: ServerPaths;
  readonly receive: Receiver;
  /** What `/health` tells, its status among it. */
  readonly health: () => Readonly<Record<string, unknown>>;
  /** Nothing more is accepted: GitHub keeps what is refused and can deliver it again. */
  readonly stopping: () => boolean;
  readonly refusals: Refusals;
  readonly log: Log;
  readonly limits?: Partial<ServerLimits>;
}

/** The app's address: webhooks and its health. A body is read only where the headers promise a signed webhook. */
export function appServer(options: ServerOptions): Server {
  const { refusals, log } = options;
  const limits = { ...LIMITS, ...options.limits };
  const bodies = new Bodies(limits.bytes);
  const standstill = new Standstill(limits.lookEvery);
  const longest = Math.max(limits.headersWithin, limits.requestWithin);
  const spared = new Map<Duplex, NodeJS.Timeout>();
  const isIn = (socket: Duplex): void => {
    clearTimeout(spared.get(socket));
    spared.delete(socket);
  };
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    response.once('close', () => {
      isIn(request.socket);
    });
    answer(options, bodies, request, response).catch((error: unknown) => {
      // Whoever has gone, or was cut off, hears nothing any more.
      if (response.destroyed) return;
      log.error(`A request could not be answered: ${String(error)}`);
      if (!response.headersSent) send(response, 500, { error: 'The server failed.' });
    });
  };
  const server = createServer({
    headersTimeout: limits.headersWithin,
    requestTimeout: limits.requestWithin,
    connectionsCheckingInterval: limits.lookEvery,
  });
  server.maxConnections = limits.connections;
  server.on('request', serve);
  // Only who has a use for the body asks for it.
  server.on('checkContinue', serve);
  server.on('drop', () => {
    refusals.add('no_room');
  });
  const fail = (error: NodeJS.ErrnoException, socket: Duplex): void => {
    isIn(socket);
    if (!socket.writable) {
      socket.destroy();
      return;
    }
    if (error.code === TOO_SLOW && standstill.within(longest + limits.lookEvery)) {
      // What was sent lies there unread. Node looks at this connection no more, so that it is looked at here.
      spared.set(socket, setTimeout(fail, longest, error, socket).unref());
      return;
    }
    const [cause, status] = faultIn(error);
    refusals.add(cause);
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`, () => socket.destroy());
  };
  server.on('clientError', fail);
  server.on('close', () => {
    standstill.close();
  });
  return server;
}

const TOO_SLOW = 'ERR_HTTP_REQUEST_TIMEOUT';

/** What Node tells of what is no request yet, and never will be. */
function faultIn({ code }: NodeJS.ErrnoException): readonly [cause: Cause, status: string] {
  if (code === TOO_SLOW) return ['too_slow', '408 Request Timeout'];
  if (code === 'HPE_HEADER_OVERFLOW') return ['too_large', '431 Request Header Fields Too Large'];
  return ['malformed', '400 Bad Request'];
}

async function answer(
  options: ServerOptions,
  bodies: Bodies,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { paths, receive, health, stopping, refusals } = options;
  const path = request.url?.split('?', 1)[0];
  if (path === paths.health && (request.method === 'GET' || request.method === 'HEAD')) {
    // Whoever restarts what answers otherwise must not do so because GitHub is away.
    send(response, stopping() ? 503 : 200, health());
    return;
  }
  const turnAway = ({ cause, status, error }: Refusal): void => {
    refusals.add(cause);
    // Node throws away what nobody reads, so that the connection serves on.
    const mayGoOn = request.complete || Number(request.headers['content-length']) <= MOST_THROWN_AWAY;
    send(
      response,
      status,
      { error },
      {
        ...(status === 503 ? { 'retry-after': String(RETRY_AFTER) } : {}),
        ...(mayGoOn ? {} : { connection: 'close' }),
      },
    );
  };
  if (path !== paths.webhooks || request.method !== 'POST') {
    send(response, 404, { error: 'There is nothing here.' });
    return;
  }
  if (stopping()) {
    turnAway({ cause: 'stopping', status: 503, error: 'The server is stopping.' });
    return;
  }
  const head = headOf(request.headers);
  if ('cause' in head) {
    turnAway(head);
    return;
  }
  if (request.headers.expect !== undefined) response.writeContinue();
  const body = await bodies.receive(request);
  if (body === null) {
    turnAway({ cause: 'no_room', status: 503, error: 'Too much is being received at once.' });
    return;
  }
  const reception = await receive({ ...head, body });
  if (reception === 'taken') send(response, 200, { taken: true });
  else if ('ignored' in reception) send(response, 200, reception);
  else turnAway(reception);
}

function send(
  response: ServerResponse,
  status: number,
  body: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}
