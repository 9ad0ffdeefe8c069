import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Asked, Provider } from './pager-formats.ts';
import { FORMATS, KEYS, providerOf, same } from './pager-formats.ts';

/** What becomes of the next request: `lose` takes it and breaks off before answering. */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'delay'
  | 'drop'
  | 'lose';

export interface Received extends Asked {
  readonly provider: Provider;
  readonly content: Record<string, unknown>;
  readonly headers: IncomingMessage['headers'];
}

/**
 * The five providers and a chat on one local port. Each path takes what its provider documents and refuses anything else with 400,
 * unknown fields included. Misbehaves on demand.
 */
export class Receiver {
  /** The receiver's clock, for signatures. */
  now = 0;
  /** What was taken, in order of arrival. */
  readonly taken: Received[] = [];
  /** What was not, and why. */
  readonly refused: string[] = [];
  /** Every request, whatever became of it. */
  readonly arrived: Provider[] = [];
  readonly #faults: Record<Provider, Fault[]> = {
    pagerduty: [],
    opsgenie: [],
    splunk: [],
    slack: [],
    webhook: [],
    chat: [],
  };
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch((error: unknown) => {
      this.refused.push(String(error));
      response.destroy();
    });
  });

  static async start(now: number): Promise<Receiver> {
    const receiver = new Receiver();
    receiver.now = now;
    await new Promise<void>((done) => receiver.#server.listen(0, '127.0.0.1', done));
    return receiver;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get base(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The environment of an operator whose five pagers lead here. */
  environment(): Record<string, string> {
    return {
      STEWARD_PAGER_ALLOW: '127.0.0.1',
      STEWARD_PAGER_PAGERDUTY: KEYS.pagerduty,
      STEWARD_PAGER_PAGERDUTY_URL: this.base,
      STEWARD_PAGER_OPSGENIE: KEYS.opsgenie,
      STEWARD_PAGER_OPSGENIE_URL: this.base,
      STEWARD_PAGER_SPLUNK: `${this.base}/integrations/generic/20131114/alert/${KEYS.splunk}/database`,
      STEWARD_PAGER_SLACK: `${this.base}/services/${KEYS.slack}`,
      STEWARD_PAGER_WEBHOOK: `${this.base}/hook`,
      STEWARD_PAGER_WEBHOOK_SECRET: KEYS.webhook,
    };
  }

  /** The environment of an operator whose chat is here, which is a channel named `public` as well. */
  chatEnvironment(): Record<string, string> {
    const url = `${this.base}/services/${KEYS.chat}`;
    return { STEWARD_PAGER_ALLOW: '127.0.0.1', STEWARD_CHAT: url, STEWARD_CHANNEL_PUBLIC: url };
  }

  /** What was said in the chat, in order. */
  said(): string[] {
    return this.taken.flatMap(({ provider, key }) => (provider === 'chat' ? [key] : []));
  }

  /** The next requests to `provider` end so. */
  fail(provider: Provider, ...faults: readonly Fault[]): void {
    this.#faults[provider].push(...faults);
  }

  /**
   * How often somebody was woken, by key: a provider joins what has one key, Slack posts whatever it is given. No test
   * here triggers a key again after it was resolved.
   */
  woken(provider: Provider): Map<string, number> {
    const woken = new Map<string, number>();
    for (const { provider: its, action, key } of this.taken) {
      if (its !== provider || action !== 'trigger') continue;
      woken.set(key, provider === 'slack' ? (woken.get(key) ?? 0) + 1 : 1);
    }
    return woken;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const provider = providerOf(path);
    this.arrived.push(provider);
    const fault = this.#faults[provider].shift();
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    if (fault === 'drop') {
      request.socket.destroy();
      return;
    }
    // Never answered: the sender hangs up, or the receiver stops.
    if (fault === 'delay') return;
    if (typeof fault === 'object') {
      response.writeHead(fault.status, fault.headers).end(fault.body ?? 'out of order');
      return;
    }
    const body = Buffer.concat(chunks).toString('utf8');
    try {
      if (request.method !== 'POST') throw new Error(`method ${String(request.method)}`);
      same(request.headers['content-type'], 'application/json');
      const { headers } = request;
      const read = FORMATS[provider]({ path, headers, body }, this.now);
      this.taken.push({
        provider,
        ...read,
        content: JSON.parse(body) as Record<string, unknown>,
        headers,
      });
    } catch (error) {
      this.refused.push(`${provider}: ${String(error)}`);
      response.writeHead(400).end(`invalid: ${body}`);
      return;
    }
    if (fault === 'lose') {
      request.socket.destroy();
      return;
    }
    if (provider === 'slack' || provider === 'chat') response.writeHead(200).end('ok');
    else if (provider === 'splunk') response.writeHead(200).end('{"result":"success","entity_id":"x"}');
    else response.writeHead(202).end('{"status":"success"}');
  }
}
