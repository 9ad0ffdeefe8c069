import { sign } from '@octokit/webhooks-methods';
import type { Apps } from '../apps.ts';
import type { Happening } from '../store/happening.ts';
import type { Store } from '../store/store.ts';
import type { App } from '../viewer.ts';
import type { Delivery } from './delivery.ts';
import { payloadOf } from './payload.ts';

export interface WebhookFault {
  /**
   * `lose`: never sent, and listed as failed. `duplicate`: sent twice. `hold`: kept until `release()`.
   * `swap`: sent after the one that follows it.
   */
  readonly effect: 'lose' | 'duplicate' | 'hold' | 'swap';
  /** Which deliveries count; all when left out. */
  readonly when?: (delivery: Delivery) => boolean;
  /** Number of those that are hit; 1 when left out. */
  readonly times?: number;
}

/** GitHub waits this long for an answer. */
const TIMEOUT = 10_000;

/** Delivers what happens to the apps that listen: in order and one at a time, unless a fault says otherwise. */
export class Webhooks {
  readonly deliveries: Delivery[] = [];
  readonly #store: Store;
  readonly #apps: Apps;
  readonly #held: Delivery[] = [];
  #swapped: Delivery[] = [];
  #faults: { fault: WebhookFault; left: number }[] = [];
  #queue: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(store: Store, apps: Apps) {
    this.#store = store;
    this.#apps = apps;
    store.listen((happening) => this.#tell(happening));
  }

  next(fault: WebhookFault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  /** Sends what was held back, newest last. */
  release(): void {
    for (const delivery of this.#held.splice(0)) this.#enqueue(delivery);
  }

  /** Resolves once nothing is under way any more, what the receivers' answers caused included. */
  async settled(): Promise<void> {
    let seen: Promise<void>;
    do {
      seen = this.#queue;
      await seen;
    } while (seen !== this.#queue);
    if (this.#swapped.length === 0) return;
    for (const delivery of this.#swapped.splice(0)) this.#enqueue(delivery);
    await this.settled();
  }

  deliveriesTo(app: App): Delivery[] {
    return this.deliveries.filter((delivery) => delivery.app === app);
  }

  redeliver(delivery: Delivery): void {
    this.#enqueue(this.#record({ ...delivery, redelivery: true }));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#queue;
  }

  #tell(happening: Happening): void {
    for (const app of this.#apps.all) {
      const installation = this.#apps.installationOn(app, happening.repository);
      if (!app.webhook || !installation || !app.events.includes(happening.event)) continue;
      const payload = {
        ...payloadOf(this.#store, happening, happening.by.account),
        installation: { id: installation.id, node_id: `MDIz${installation.id}` },
      };
      const delivery = this.#record({
        guid: `${String(this.deliveries.length + 1).padStart(8, '0')}-5a4d-11f0-8000-000000000000`,
        app,
        event: happening.event,
        action: 'action' in happening ? happening.action : null,
        payload,
        text: JSON.stringify(payload),
        headers: {},
        installationId: installation.id,
        repositoryId: happening.repository.databaseId,
        redelivery: false,
      });
      this.#schedule(delivery);
    }
  }

  #record(fresh: Omit<Delivery, 'id' | 'deliveredAt' | 'statusCode' | 'status'>): Delivery {
    const id = 170_000_000_000 + this.deliveries.length + 1;
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'GitHub-Hookshot/sandbox',
      'x-github-delivery': fresh.guid,
      'x-github-event': fresh.event,
      'x-github-hook-id': String(fresh.app.id),
      'x-github-hook-installation-target-id': String(fresh.app.id),
      'x-github-hook-installation-target-type': 'integration',
    };
    const delivery = {
      ...fresh,
      headers,
      id,
      deliveredAt: this.#store.clock.now(),
      statusCode: 0,
      status: 'pending',
    };
    this.deliveries.push(delivery);
    return delivery;
  }

  #schedule(delivery: Delivery): void {
    const waiting = this.#swapped.splice(0);
    const effect = this.#effectOn(delivery);
    if (effect === 'lose') {
      Object.assign(delivery, { status: 'failed to connect to host', statusCode: 502 });
    } else if (effect === 'hold') this.#held.push(delivery);
    else if (effect === 'swap') this.#swapped.push(delivery);
    else {
      this.#enqueue(delivery);
      if (effect === 'duplicate') this.#enqueue(delivery);
    }
    for (const one of waiting) this.#enqueue(one);
  }

  #effectOn(delivery: Delivery): WebhookFault['effect'] | null {
    const armed = this.#faults.find(({ fault }) => fault.when?.(delivery) ?? true);
    if (!armed) return null;
    armed.left -= 1;
    if (armed.left <= 0) this.#faults = this.#faults.filter((one) => one !== armed);
    return armed.fault.effect;
  }

  #enqueue(delivery: Delivery): void {
    this.#queue = this.#queue.then(() => this.#send(delivery));
  }

  async #send(delivery: Delivery): Promise<void> {
    const { webhook } = delivery.app;
    if (!webhook || this.#closed) return;
    try {
      const signature = await sign(webhook.secret, delivery.text);
      const answer = await fetch(webhook.url, {
        method: 'POST',
        headers: { ...delivery.headers, 'x-hub-signature-256': signature },
        body: delivery.text,
        signal: AbortSignal.timeout(TIMEOUT),
      });
      await answer.arrayBuffer();
      delivery.statusCode = answer.status;
      delivery.status = answer.ok ? 'OK' : answer.statusText;
    } catch (fault) {
      const timedOut = fault instanceof DOMException && fault.name === 'TimeoutError';
      delivery.statusCode = timedOut ? 504 : 502;
      delivery.status = timedOut ? 'timed out' : 'failed to connect to host';
    }
  }
}
