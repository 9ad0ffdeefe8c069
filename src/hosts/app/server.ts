import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Log } from './log.ts';

export const WEBHOOKS_PATH = '/api/github/webhooks';

/** GitHub's events about issues stay well below; more is refused before its signature is looked at. */
const MOST_BYTES = 5 * 1024 * 1024;
/** How long a sender may take for a request. */
const SLOWEST = 30_000;

export interface ServerOptions {
  /** Verifies a webhook and answers it. */
  readonly webhooks: (request: IncomingMessage, response: ServerResponse) => unknown;
  /** What `/health` tells, its status among it. */
  readonly health: () => Readonly<Record<string, unknown>>;
  /** Nothing more is accepted: GitHub keeps what is refused and can deliver it again. */
  readonly stopping: () => boolean;
  readonly log: Log;
}

export function appServer(options: ServerOptions): Server {
  const server = createServer({ requestTimeout: SLOWEST }, (request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      options.log.error(`A request could not be answered: ${String(error)}`);
      if (!response.headersSent) send(response, 500, { error: 'The server failed.' });
    });
  });
  return server;
}

async function answer(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const stopping = options.stopping();
  const path = request.url?.split('?', 1)[0];
  if (path === '/health' && (request.method === 'GET' || request.method === 'HEAD')) {
    // Whoever restarts what answers otherwise must not do so because GitHub is away.
    send(response, stopping ? 503 : 200, options.health());
  } else if (path !== WEBHOOKS_PATH) {
    send(response, 404, { error: 'There is nothing here.' });
  } else if (stopping) {
    send(response, 503, { error: 'The server is stopping.' });
  } else {
    const body = await bodyOf(request);
    if (body === null) {
      send(response, 413, { error: `A webhook has at most ${MOST_BYTES} bytes.` }, { connection: 'close' });
      return;
    }
    // The middleware takes a body that was read for it, and would read one of any size itself.
    await options.webhooks(Object.assign(request, { body }), response);
  }
}

/** Null: it is too large. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(
  response: ServerResponse,
  status: number,
  body: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
