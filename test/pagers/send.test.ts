import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SECOND } from '../../src/calendar/instant.ts';
import { withinCap } from '../../src/pagers/cap.ts';
import { destinationsFrom, secretsIn } from '../../src/pagers/destination.ts';
import type { Page } from '../../src/plan/page-call.ts';
import { sendPages } from '../../src/pagers/send.ts';
import type { Delivery, SendOptions } from '../../src/pagers/send.ts';
import { PAGER_KINDS } from '../../src/policy/sections/pagers.ts';
import { HOSTILE, NOW, page, PAGERS, SEVERITIES } from './given.ts';
import type { Provider } from '../../src/sandbox/pager-formats.ts';
import { Receiver } from '../../src/sandbox/receiver.ts';

let receiver: Receiver;

beforeEach(async () => {
  receiver = await Receiver.start(NOW);
});

afterEach(() => receiver.stop());

/** Without long pauses between tries. */
async function send(
  pages: readonly Page[],
  options: Partial<SendOptions> = {},
  environment: Record<string, string> = receiver.environment(),
): Promise<Delivery[]> {
  const destinations = destinationsFrom(environment, PAGERS);
  return sendPages(pages, destinations, {
    now: NOW,
    severities: SEVERITIES,
    timeout: 5 * SECOND,
    patience: 10 * SECOND,
    pause: 10,
    ...options,
  });
}

/** Time that passes at once, with how long it would have been. */
function sleeper(): { slept: number[]; sleep: NonNullable<SendOptions['sleep']> } {
  const slept: number[] = [];
  return { slept, sleep: async (time) => Promise.resolve(slept.push(time)) };
}

function toEach(over: Partial<Page> = {}): Page[] {
  return PAGER_KINDS.map((pager) => page({ pager, ...over }));
}

function outcomes(deliveries: readonly Delivery[]): string[] {
  return deliveries.map((delivery) => (delivery.outcome === 'failed' ? delivery.reason : 'delivered'));
}

function arrivals(provider: Provider): number {
  return receiver.arrived.filter((one) => one === provider).length;
}

describe('each provider', () => {
  it('takes what is triggered, acknowledged and resolved, in this order', async () => {
    const pages = (['trigger', 'acknowledge', 'resolve'] as const).flatMap((action) => toEach({ action }));
    const deliveries = await send(pages);
    expect(deliveries.map(({ page: its }) => its)).toEqual(pages);
    expect(new Set(outcomes(deliveries))).toEqual(new Set(['delivered']));
    expect(receiver.refused).toEqual([]);
    for (const kind of PAGER_KINDS) {
      const its = receiver.taken.filter(({ provider }) => provider === kind);
      expect(its.map(({ action }) => action)).toEqual(['trigger', 'acknowledge', 'resolve']);
      if (kind !== 'slack') expect(new Set(its.map(({ key }) => key)).size).toBe(1);
    }
  });

  it('takes pages that quote hostile titles', async () => {
    const pages = HOSTILE.flatMap((title, at) =>
      (['trigger', 'resolve'] as const).flatMap((action) =>
        toEach({
          action,
          dedupKey: `acme/helpdesk#${at}`,
          summary: title,
          severity: title,
          details: { title, [title]: 'x' },
        }),
      ),
    );
    expect(new Set(outcomes(await send(pages, { limit: 20 * SECOND })))).toEqual(new Set(['delivered']));
    expect(receiver.refused).toEqual([]);
    expect(receiver.taken).toHaveLength(pages.length);
  });

  it('takes a digest', async () => {
    const flood = Array.from({ length: 30 }, (_, at) =>
      page({ dedupKey: `key ${at}`, number: at + 1, summary: `number ${at + 1}` }),
    );
    const { send: capped } = withinCap(flood, [], {
      ...{ now: NOW, repository: 'acme/helpdesk', severities: SEVERITIES },
      ...{ perHour: 3, perPager: new Map<string, number>() },
    });
    const pages = PAGER_KINDS.flatMap((pager) => capped.map((one) => ({ ...one, pager })));
    expect(new Set(outcomes(await send(pages)))).toEqual(new Set(['delivered']));
    for (const kind of PAGER_KINDS) expect(receiver.woken(kind).size).toBe(4);
  });
});

describe('a pager that fails', () => {
  it.each([
    ['answers 500', { status: 500 }],
    ['answers 503', { status: 503 }],
    ['answers 429', { status: 429, headers: { 'Retry-After': '0' } }],
    ['answers too late', 'delay'],
    ['drops the connection', 'drop'],
  ] as const)('for a while is asked again, and wakes somebody once: it %s', async (_, fault) => {
    for (const kind of PAGER_KINDS) receiver.fail(kind, fault, fault);
    const timeout = fault === 'delay' ? 500 : 5 * SECOND;
    expect(outcomes(await send(toEach(), { timeout }))).toEqual(PAGER_KINDS.map(() => 'delivered'));
    for (const kind of PAGER_KINDS) {
      expect(arrivals(kind)).toBe(3);
      expect([...receiver.woken(kind).values()]).toEqual([1]);
    }
  });

  it('without saying whether it took the page is asked again, and joins what has one key', async () => {
    for (const kind of PAGER_KINDS) receiver.fail(kind, 'lose');
    expect(outcomes(await send(toEach()))).toEqual(PAGER_KINDS.map(() => 'delivered'));
    for (const kind of PAGER_KINDS) {
      expect(arrivals(kind)).toBe(2);
      // Slack knows no keys: rather twice than never.
      expect([...receiver.woken(kind).values()]).toEqual([kind === 'slack' ? 2 : 1]);
    }
    const [first, second] = receiver.taken.filter(({ provider }) => provider === 'webhook');
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
  });

  it('for good is given up after three tries', async () => {
    receiver.fail('pagerduty', { status: 500 }, { status: 502 }, { status: 503 }, { status: 504 });
    expect(outcomes(await send([page()]))).toEqual(['pagerduty: it answered 503']);
    expect(arrivals('pagerduty')).toBe(3);
  });

  it.each([400, 401, 403, 404, 413])('by refusing is not asked again: %i', async (status) => {
    receiver.fail('opsgenie', { status });
    expect(outcomes(await send([page({ pager: 'opsgenie' })]))).toEqual([`opsgenie: it answered ${status}`]);
    expect(arrivals('opsgenie')).toBe(1);
  });

  it('by refusing with 200 has not delivered', async () => {
    receiver.fail('splunk', { status: 200, body: '{"result":"failure","message":"bad key"}' });
    expect(outcomes(await send([page({ pager: 'splunk' })]))).toEqual([
      'splunk: it answered 200 and refused what it was sent',
    ]);
  });

  it('is waited for as long as it asks', async () => {
    receiver.fail('slack', { status: 429, headers: { 'Retry-After': '1' } });
    const { slept, sleep } = sleeper();
    expect(outcomes(await send([page({ pager: 'slack' })], { sleep }))).toEqual(['delivered']);
    expect(slept).toEqual([1000]);
  });

  it('is waited for until a date, by its own clock', async () => {
    const headers = {
      Date: 'Fri, 20 Nov 2026 03:15:00 GMT',
      'Retry-After': 'Fri, 20 Nov 2026 03:15:01 GMT',
    };
    receiver.fail('webhook', { status: 503, headers });
    const { slept, sleep } = sleeper();
    expect(outcomes(await send([page({ pager: 'webhook' })], { sleep }))).toEqual(['delivered']);
    expect(slept).toEqual([1000]);
  });

  it('is not waited for longer than a run has', async () => {
    receiver.fail('slack', { status: 429, headers: { 'Retry-After': '3600' } });
    // Waited for it would be until this test is given up.
    const patience = 600 * SECOND;
    expect(outcomes(await send([page({ pager: 'slack' })], { patience }))).toEqual([
      'slack: it answered 429',
    ]);
    expect(arrivals('slack')).toBe(1);
  });

  it('holds up no other', async () => {
    receiver.fail('pagerduty', 'delay', 'delay', 'delay');
    receiver.fail('opsgenie', { status: 400 });
    receiver.fail('splunk', 'drop', 'drop', 'drop');
    const { STEWARD_PAGER_SLACK, ...environment } = receiver.environment();
    expect(STEWARD_PAGER_SLACK).toBeDefined();
    expect(outcomes(await send(toEach(), { timeout: 500 }, environment))).toEqual([
      'pagerduty: it did not answer in time',
      'opsgenie: it answered 400',
      'splunk: the connection failed (ECONNRESET)',
      'slack: STEWARD_PAGER_SLACK is not set: set it to the address of an incoming webhook.',
      'delivered',
    ]);
  });

  it('fails one page and not the next', async () => {
    receiver.fail('slack', { status: 400 });
    const pages = [1, 2, 3].map((number) => page({ pager: 'slack', dedupKey: `key ${number}`, number }));
    expect(outcomes(await send(pages))).toEqual(['slack: it answered 400', 'delivered', 'delivered']);
  });

  it('with many pages costs a run a bounded time', async () => {
    const pages = Array.from({ length: 40 }, (_, at) =>
      page({ dedupKey: `key ${at}`, number: at + 1, summary: `number ${at + 1}` }),
    );
    receiver.fail('pagerduty', ...pages.flatMap(() => ['delay', 'delay', 'delay'] as const));
    const reasons = new Set(outcomes(await send(pages, { timeout: 100, limit: 800 })));
    expect(reasons).toEqual(
      new Set([
        'pagerduty: it did not answer in time',
        'pagerduty: its turn did not come: the service was too slow',
      ]),
    );
  });

  it('is not in the policy', async () => {
    expect(outcomes(await send([page({ pager: 'nobody' })]))).toEqual([
      'nobody: the policy has no pager of this name',
    ]);
  });
});

describe('one thing said twice in a run', () => {
  it('is sent once, and both are told how it went', async () => {
    expect(
      outcomes(await send([page(), page(), page({ pager: 'slack' }), page({ pager: 'slack' })])),
    ).toEqual(['delivered', 'delivered', 'delivered', 'delivered']);
    expect(receiver.taken).toHaveLength(2);
  });
});

describe('where Steward does not go', () => {
  it.each([301, 302, 303, 307, 308])('is elsewhere: a redirect (%i) is not followed', async (status) => {
    for (const kind of PAGER_KINDS) {
      receiver.fail(kind, { status, headers: { Location: `${receiver.base}/hook` } });
    }
    for (const reason of outcomes(await send(toEach()))) {
      expect(reason).toMatch(/: it answered 30\d, which leads elsewhere; redirects are not followed$/);
    }
    expect(receiver.arrived).toHaveLength(PAGER_KINDS.length);
    expect(receiver.taken).toEqual([]);
  });

  it.each(['https://127.0.0.1', 'https://localhost', 'https://2130706433', 'https://[::ffff:127.0.0.1]'])(
    'is a private address, by whatever name: %s',
    async (host) => {
      const environment = { STEWARD_PAGER_SLACK: `${host}:${receiver.port}/services/x/y/z` };
      expect(outcomes(await send([page({ pager: 'slack' })], {}, environment))).toEqual([
        'slack: its address is private or reserved, and the operator does not allow it',
      ]);
      expect(receiver.arrived).toEqual([]);
    },
  );

  it.each(['https://169.254.169.254/latest', 'https://[fd00:ec2::254]/latest', 'https://10.0.0.1/x'])(
    'is the inside of a cloud: %s',
    async (url) => {
      const [reason] = outcomes(
        await send(
          [page({ pager: 'slack' })],
          {},
          { STEWARD_PAGER_SLACK: url, STEWARD_PAGER_ALLOW: '127.0.0.1' },
        ),
      );
      expect(reason).toContain('private or reserved');
    },
  );

  it('is a name that nobody knows', async () => {
    const environment = { STEWARD_PAGER_SLACK: 'https://pager.invalid/services/x/y/z' };
    const [reason] = outcomes(await send([page({ pager: 'slack' })], {}, environment));
    expect(reason).toMatch(/^slack: (?:the connection failed \([A-Z_]+\)|it did not answer in time)$/);
  });

  it('is a server that cannot prove who it is', async () => {
    const environment = {
      STEWARD_PAGER_ALLOW: '127.0.0.1',
      STEWARD_PAGER_SLACK: `https://localhost:${receiver.port}/services/x/y/z`,
    };
    const [reason] = outcomes(await send([page({ pager: 'slack' })], {}, environment));
    expect(reason).toMatch(/^slack: the connection failed/);
    expect(receiver.arrived).toEqual([]);
  });
});

describe('what is said of a failure', () => {
  it('holds no key, no path and nothing that was sent or answered', async () => {
    const environment = receiver.environment();
    const secrets = [...secretsIn(environment), '/v2/enqueue', '/v2/alerts', '/hook', '127.0.0.1', 'marker'];
    const faults = [
      [{ status: 400, body: 'marker' }],
      [{ status: 302, headers: { Location: 'https://evil.example/marker' } }],
      ['drop', 'drop', 'drop'],
      ['delay', 'delay', 'delay'],
    ] as const;
    const said: string[] = [];
    for (const fault of faults) {
      for (const kind of PAGER_KINDS) receiver.fail(kind, ...fault);
      const timeout = fault[0] === 'delay' ? 300 : 5 * SECOND;
      said.push(...outcomes(await send(toEach({ summary: 'marker' }), { timeout }, environment)));
    }
    expect(said).toHaveLength(20);
    for (const text of said) {
      expect(text).not.toBe('delivered');
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });
});
