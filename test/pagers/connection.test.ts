import type * as Dns from 'node:dns';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { networkOf } from '../../src/pagers/address.ts';
import { post, RefusedAddress } from '../../src/pagers/connection.ts';
import { postOf } from '../../src/pagers/request.ts';
import { NOW } from './given.ts';
import { Receiver } from '../../src/sandbox/receiver.ts';

/** What the name server says, one answer after the other. */
const answers: Dns.LookupAddress[][] = [];

type Told = (error: null, found: Dns.LookupAddress[]) => void;

vi.mock('node:dns', async (original) => ({
  ...(await original<typeof Dns>()),
  lookup: (_name: string, _options: object, told: Told) => told(null, answers.shift() ?? []),
}));

const allowed = ['127.0.0.1'].map((text) => networkOf(text)).filter((network) => network !== null);

let receiver: Receiver;

beforeEach(async () => {
  receiver = await Receiver.start(NOW);
});

afterEach(() => receiver.stop());

function say(...addresses: readonly string[]): void {
  answers.push(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
}

function visit() {
  const request = postOf(new URL(`http://pager.example:${receiver.port}/v2/enqueue`), {});
  return post(request, allowed, AbortSignal.timeout(5000));
}

describe('a name', () => {
  it('leads to the address that was checked, and is asked for once', async () => {
    say('127.0.0.1');
    expect((await visit()).status).toBe(400);
    expect(receiver.arrived).toHaveLength(1);
    expect(answers).toEqual([]);
  });

  it('that means a private address the next time leads nowhere', async () => {
    say('127.0.0.1');
    say('169.254.169.254');
    await visit();
    await expect(visit()).rejects.toThrow(RefusedAddress);
  });

  it('with several addresses leads to a permitted one alone', async () => {
    say('::1', '10.255.255.1', '127.0.0.1', 'fe80::1');
    expect((await visit()).status).toBe(400);
  });

  it.each([[['10.0.0.1', '192.168.0.1']], [['::ffff:10.0.0.1']], [['0.0.0.0']], [['::1']], [[]]])(
    'with private addresses or none leads nowhere: %j',
    async (addresses) => {
      say(...addresses);
      await expect(visit()).rejects.toThrow(RefusedAddress);
      expect(receiver.arrived).toEqual([]);
    },
  );
});
