import { describe, expect, it } from 'vitest';
import { isAllowed, isPermitted, networkOf } from '../../src/pagers/address.ts';

describe('where Steward connects to', () => {
  it.each(['8.8.8.8', '140.82.112.3', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    'is the public net: %s',
    (address) => {
      expect(isPermitted(address, [])).toBe(true);
    },
  );

  it.each([
    ['loopback', ['127.0.0.1', '127.255.255.254', '::1', '::ffff:127.0.0.1', '::127.0.0.1', '[::1]']],
    ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', '::ffff:10.0.0.1']],
    ['link-local and cloud metadata', ['169.254.0.1', '169.254.169.254', 'fe80::1', 'fe80::1%eth0']],
    ['unique local', ['fc00::1', 'fd00:ec2::254', 'fec0::1']],
    ['carrier-grade NAT', ['100.64.0.1', '100.127.255.255']],
    ['unspecified and this network', ['0.0.0.0', '0.1.2.3', '::']],
    ['broadcast, multicast, reserved', ['255.255.255.255', '224.0.0.1', '240.0.0.1', 'ff02::1']],
    ['for documents and measurements', ['192.0.2.1', '198.18.0.1', '2001:db8::1']],
    [
      'IPv4 inside IPv6',
      ['64:ff9b::7f00:1', '64:ff9b:1::a00:1', '2002:7f00:1::', '2001::1', '::ffff:0:a00:1'],
    ],
    ['nothing', ['', 'localhost', '127.1', '0x7f.1', '2130706433', '0177.0.0.1', '1.2.3.4.5']],
  ])('is never %s', (_, addresses) => {
    for (const address of addresses) expect(isPermitted(address, []), address).toBe(false);
  });
});

describe('what the operator allows', () => {
  const allowed = ['127.0.0.1', '10.1.0.0/16', 'fd00::/8']
    .map((text) => networkOf(text))
    .filter((n) => n !== null);

  it('is one address, or a network', () => {
    for (const address of ['127.0.0.1', '::ffff:127.0.0.1', '10.1.2.3', 'fd12::1']) {
      expect(isPermitted(address, allowed), address).toBe(true);
      expect(isAllowed(address, allowed), address).toBe(true);
    }
    for (const address of ['127.0.0.2', '10.2.0.1', '::1', '169.254.169.254']) {
      expect(isPermitted(address, allowed), address).toBe(false);
    }
  });

  it('does not take from the public net, and says what was allowed by name', () => {
    expect(isPermitted('8.8.8.8', allowed)).toBe(true);
    expect(isAllowed('8.8.8.8', allowed)).toBe(false);
  });

  it.each(['localhost', '10.1.0.0/33', '127.1', 'example.com', ''])('is nothing else: %j', (text) => {
    expect(networkOf(text)).toBeNull();
  });
});
