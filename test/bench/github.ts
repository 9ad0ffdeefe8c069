/**
 * A GitHub in a process of its own with one desk and many open tickets, for what is measured from outside. It sends no
 * webhooks but hands them over, so that whoever measures sends them when it likes.
 */
import { once } from 'node:events';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Delivery } from '../../src/sandbox/webhooks/delivery.ts';
import type { Viewer } from '../../src/sandbox/viewer.ts';
import { TestDesk } from '../e2e/desk.ts';
import { SECRET } from '../hosts/app/served.ts';

/** A webhook without its signature. */
export type Sent = Pick<Delivery, 'headers' | 'text'>;

/** What was asked of it since the last time. */
export interface Asked {
  readonly requests: number;
  readonly writes: number;
}

interface Answers {
  /** Where it is, and the App that serves the desk. */
  readonly start: { readonly url: string; readonly id: number; readonly privateKey: string };
  /** The webhooks of so many new tickets. */
  readonly tickets: readonly Sent[];
  /** Those of a customer's comment on each. */
  readonly comments: readonly Sent[];
  readonly asked: Asked;
}

export class Github implements Disposable {
  readonly #child = fork(fileURLToPath(import.meta.url), { serialization: 'advanced' });

  async ask<Name extends keyof Answers>(name: Name, count = 0): Promise<Answers[Name]> {
    const answer = once(this.#child, 'message');
    this.#child.send({ name, count });
    return ((await answer) as [Answers[Name]])[0];
  }

  [Symbol.dispose](): void {
    this.#child.disconnect();
  }
}

if (process.send !== undefined) {
  const desk = await TestDesk.start();
  const { github } = desk;
  github.limits.secondary.enabled = false;
  const { app, installation } = github.createApp({ slug: 'acme-desk', owner: 'acme' });
  const viewer: Viewer = { kind: 'installation', account: app.bot, app, installation };
  for (const resource of ['core', 'graphql'] as const) github.limits.set(viewer, resource, Infinity);
  app.webhook = { url: github.url, secret: SECRET };
  github.webhooks.next({ effect: 'lose', times: Infinity });
  const issues: ReturnType<TestDesk['report']>[] = [];
  const sent = (): Sent[] =>
    github.webhooks.deliveries.splice(0).map(({ headers, text }) => ({ headers, text }));
  const answers: { readonly [Name in keyof Answers]: (count: number) => Answers[Name] } = {
    start: () => ({ url: github.url, id: app.id, privateKey: app.privateKey }),
    tickets: (count) => {
      for (let n = 0; n < count; n += 1)
        issues.push(desk.report(['high', 'medium', 'low'][n % 3] ?? 'low', { title: `Ticket ${String(n)}` }));
      return sent();
    },
    comments: () => {
      // What the desk wrote meanwhile is told nobody.
      sent();
      desk.wait(1);
      for (const issue of issues) github.as('cus').comment(issue, 'It is still broken.');
      return sent();
    },
    asked: () => {
      const { requests, writes } = github.log.count();
      github.log.clear();
      return { requests, writes };
    },
  };
  process.on('message', ({ name, count }: { name: keyof Answers; count: number }) => {
    process.send?.(answers[name](count));
  });
  process.on('disconnect', () => process.exit());
}
