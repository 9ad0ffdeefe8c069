import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { Log } from '../../../src/hosts/app/log.ts';
import type { Cause } from '../../../src/hosts/app/refusals.ts';
import { Refusals } from '../../../src/hosts/app/refusals.ts';
import type { ServerLimits } from '../../../src/hosts/app/server.ts';
import { appServer } from '../../../src/hosts/app/server.ts';

const HEADERS = {
  host: 'localhost',
  'content-type': 'application/json',
  'x-github-event': 'issues',
  'x-hub-signature-256': `sha256=${'0'.repeat(64)}`,
};
type Headers = Readonly<Record<string, string | number | undefined>>;

/** A server that takes whatever comes, and senders with a socket of their own. */
class Listening implements AsyncDisposable {
  readonly refusals = new Refusals();
  readonly bodies: string[] = [];
  readonly #lines: string[] = [];
  readonly #server;

  constructor(limits: Partial<ServerLimits> = {}) {
    this.#server = appServer({
      paths: { webhooks: '/api/github/webhooks', health: '/health' },
      receive: ({ body }) => {
        this.bodies.push(body);
        return Promise.resolve('taken');
      },
      health: () => ({}),
      stopping: () => false,
      refusals: this.refusals,
      log: new Log({ level: 'warn', format: 'pretty', write: (line) => this.#lines.push(line) }),
      // What is slow is so at once, and what is not said to be slow has all the time there is.
      limits: { headersWithin: 0, requestWithin: 0, lookEvery: 5, ...limits },
    });
  }

  async connect(): Promise<Sender> {
    if (!this.#server.listening) await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    const socket = connect((this.#server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    return new Sender(socket);
  }

  /** Comes to nothing for so long when it has taken the next connection. */
  standsStill(milliseconds: number): void {
    this.#server.once('connection', () => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
    expect(this.#lines).toEqual([]);
  }
}

class Sender {
  readonly socket: Socket;
  #heard = '';

  constructor(socket: Socket) {
    this.socket = socket;
    socket.setEncoding('latin1').on('data', (text: string) => (this.#heard += text));
    // A server that hangs up may do so while something is still sent.
    socket.on('error', () => undefined);
  }

  /** The headers of a webhook, some of them changed, and of its body what is given. */
  send(changed: Headers = {}, body = ''): this {
    const headers: Headers = { ...HEADERS, ...changed };
    const lines = Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: ${String(value)}\r\n`],
    );
    this.socket.write(`POST /api/github/webhooks HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
    return this;
  }

  more(body: string): void {
    this.socket.write(body);
  }

  /** What the server answers next. */
  async answer(): Promise<{ readonly status: number; readonly headers: string }> {
    for (;;) {
      const [whole, status, headers = ''] =
        /^HTTP\/1\.1 (\d+)(.*?)\r\n\r\n(?:\{.*?\})?/s.exec(this.#heard) ?? [];
      if (whole !== undefined) {
        this.#heard = this.#heard.slice(whole.length);
        return { status: Number(status), headers: headers.toLowerCase() };
      }
      await once(this.socket, 'data');
    }
  }

  async closed(): Promise<void> {
    if (!this.socket.closed) await once(this.socket, 'close');
  }
}

test('a webhook with all that it needs is received whole', async () => {
  await using server = new Listening();
  const sender = await server.connect();
  sender.send({ 'content-length': 6 }, 'who');
  sender.more('le!');
  expect(await sender.answer()).toMatchObject({ status: 200 });
  sender.send({ 'content-length': 3 }, 'two');
  expect(await sender.answer()).toMatchObject({ status: 200 });
  expect(server.bodies).toEqual(['whole!', 'two']);
});

describe('before any of its body is there', () => {
  test.each<[string, Headers, number, Cause]>([
    ['without a signature', { 'x-hub-signature-256': undefined }, 401, 'unsigned'],
    ['with one that is none', { 'x-hub-signature-256': 'sha256=0' }, 401, 'unsigned'],
    ['with one of another kind', { 'x-hub-signature-256': `sha1=${'0'.repeat(64)}` }, 401, 'unsigned'],
    ['that is a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'malformed'],
    ['without an event', { 'x-github-event': undefined }, 400, 'malformed'],
    ['without a length', { 'content-length': undefined }, 411, 'malformed'],
    ['in chunks', { 'content-length': undefined, 'transfer-encoding': 'chunked' }, 411, 'malformed'],
    ['that is empty', { 'content-length': 0 }, 411, 'malformed'],
    ['that is too large', { 'content-length': 25 * 1024 * 1024 }, 413, 'too_large'],
    ['with a length that is none', { 'content-length': 'much' }, 400, 'malformed'],
    ['with endless headers', { 'content-length': 10, more: 'x'.repeat(20_000) }, 431, 'too_large'],
  ])('a webhook %s is refused', async (_, changed, status, cause) => {
    await using server = new Listening();
    const sender = await server.connect();
    sender.send({ 'content-length': 1024, ...changed });
    expect((await sender.answer()).status).toBe(status);
    expect(server.refusals.counts[cause]).toBe(1);
    expect(server.bodies).toEqual([]);
  });

  test('whoever asks whether to send it is told so', async () => {
    await using server = new Listening();
    const sender = await server.connect();
    const asking = { 'content-length': 3, expect: '100-continue' };
    sender.send({ ...asking, 'x-hub-signature-256': undefined });
    expect((await sender.answer()).status).toBe(401);
    const other = await server.connect();
    other.send(asking);
    expect((await other.answer()).status).toBe(100);
    other.more('yes');
    expect((await other.answer()).status).toBe(200);
  });

  test('a large one is not waited for, and a small one does not end its connection', async () => {
    await using server = new Listening();
    const large = await server.connect();
    large.send({ 'content-length': 1024 * 1024, 'x-hub-signature-256': undefined });
    expect((await large.answer()).headers).toContain('connection: close');
    await large.closed();
    const small = await server.connect();
    small.send({ 'content-length': 3, 'x-hub-signature-256': undefined }, 'one');
    expect((await small.answer()).status).toBe(401);
    small.send({ 'content-length': 3 }, 'two');
    expect((await small.answer()).status).toBe(200);
  });
});

describe('what is under way at once', () => {
  test('is bounded: the largest makes room, and small ones get through', async () => {
    await using server = new Listening({ bytes: 1000 });
    const large = await server.connect();
    large.send({ 'content-length': 5000 }, 'x'.repeat(600));
    const other = await server.connect();
    other.send({ 'content-length': 5000 }, 'x'.repeat(500));
    const { status, headers } = await large.answer();
    expect(status).toBe(503);
    expect(headers).toContain('retry-after: 10');
    const small = await server.connect();
    small.send({ 'content-length': 400 }, 'y'.repeat(400));
    expect((await small.answer()).status).toBe(200);
    other.more('x'.repeat(501));
    expect((await other.answer()).status).toBe(503);
    expect(server.refusals.counts.no_room).toBe(2);
    small.send({ 'content-length': 1000 }, 'z'.repeat(1000));
    expect((await small.answer()).status).toBe(200);
  });

  test('has room again when a sender has gone', async () => {
    await using server = new Listening({ bytes: 1000 });
    for (let n = 0; n < 5; n += 1) {
      const gone = await server.connect();
      gone.send({ 'content-length': 5000, expect: '100-continue' });
      await gone.answer();
      gone.more('x'.repeat(900));
      gone.socket.resetAndDestroy();
      await gone.closed();
    }
    const sender = await server.connect();
    sender.send({ 'content-length': 900 }, 'y'.repeat(900));
    expect((await sender.answer()).status).toBe(200);
  });

  test('comes over a bounded number of connections', async () => {
    await using server = new Listening({ connections: 2 });
    const [one, other, third] = [await server.connect(), await server.connect(), await server.connect()];
    await third.closed();
    expect(server.refusals.counts.no_room).toBe(1);
    one.send({ 'content-length': 3 }, 'one');
    expect((await one.answer()).status).toBe(200);
    other.socket.destroy();
  });
});

describe('whoever is too slow', () => {
  test('with the headers is cut off', async () => {
    await using server = new Listening({ headersWithin: 1 });
    const sender = await server.connect();
    sender.more('POST /api/github/webhooks HTTP/1.1\r\nhost: ');
    expect((await sender.answer()).status).toBe(408);
    await sender.closed();
    expect(server.refusals.counts.too_slow).toBe(1);
  });

  test('with the body is cut off', async () => {
    await using server = new Listening({ requestWithin: 1 });
    const sender = await server.connect();
    sender.send({ 'content-length': 1024 }, 'x');
    expect((await sender.answer()).status).toBe(408);
    await sender.closed();
    expect(server.refusals.counts.too_slow).toBe(1);
    expect(server.bodies).toEqual([]);
  });

  test('because the server itself came to nothing meanwhile is not', async () => {
    await using server = new Listening({ headersWithin: 40, requestWithin: 60 });
    server.standsStill(200);
    const sender = await server.connect();
    sender.send({ 'content-length': 3 }, 'one');
    expect((await sender.answer()).status).toBe(200);
    expect(server.refusals.counts.too_slow).toBe(0);
    sender.socket.destroy();
  });
});
