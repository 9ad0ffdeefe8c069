import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEYS } from '../../../src/sandbox/pager-formats.ts';
import { Receiver } from '../../../src/sandbox/receiver.ts';
import { folderOf, steward } from './steward.ts';

const POLICY = `version: 1
severities: [{ name: urgent }]
pagers:
  pagerduty: { kind: pagerduty }
  slack: { kind: slack }
  later: {}
`;

let receiver: Receiver;

beforeEach(async () => {
  receiver = await Receiver.start(Date.now());
});

afterEach(() => receiver.stop());

async function pager(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = receiver.environment(),
  policy = POLICY,
): ReturnType<typeof steward> {
  return steward(await folderOf({ '.github/steward.yml': policy }), ['pager', ...args], '', environment);
}

describe('steward pager test', () => {
  it('sends one page that says that it is a test, each time under another key', async () => {
    const first = await pager(['test', 'pagerduty']);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('took the page');
    receiver.now = Date.now();
    expect((await pager(['test', 'slack', '--json'])).code).toBe(0);
    expect(receiver.refused).toEqual([]);
    expect(receiver.taken.map(({ provider, action }) => `${provider} ${action}`)).toEqual([
      'pagerduty trigger',
      'slack trigger',
    ]);
    expect(JSON.stringify(receiver.taken[0]?.content)).toContain('A test of this pager by Steward');
  });

  it('says why a page was not taken, and no key', async () => {
    receiver.fail('pagerduty', { status: 403 });
    const { code, out, err } = await pager(['test', 'pagerduty']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe('error: The page was not delivered. pagerduty: it answered 403\n');
    expect(err).not.toContain(KEYS.pagerduty);
  });

  it('names the variable that is missing', async () => {
    const { code, err } = await pager(['test', 'pagerduty'], {});
    expect(code).toBe(1);
    expect(err).toContain('STEWARD_PAGER_PAGERDUTY is not set');
  });

  it('knows the pagers of the policy alone', async () => {
    const { code, err } = await pager(['test', 'pagerdutty']);
    expect(code).toBe(2);
    expect(err).toContain('"pagerdutty"');
    expect(err).toContain('Did you mean "pagerduty"?');
    const none = await pager(['test', 'on-call'], {}, 'version: 1\nseverities: [{ name: urgent }]\n');
    expect(none.err).toContain('No pager of the policy has a kind');
  });
});

describe('steward pager check', () => {
  it('shows those that could be reached, and wakes nobody', async () => {
    const { code, out } = await pager(['check']);
    expect(code).toBe(0);
    expect(out).toMatch(/^PAGER +KIND +STATE\npagerduty +pagerduty +ready\nslack +slack +ready\n/);
    expect(receiver.taken).toEqual([]);
  });

  it('shows what stands in the way of each', async () => {
    const { STEWARD_PAGER_SLACK: _, ...rest } = receiver.environment();
    await receiver.stop();
    const { code, out } = await pager(['check'], rest);
    expect(code).toBe(1);
    expect(out).toContain('pagerduty: the connection failed (ECONNREFUSED).');
    expect(out).toContain('STEWARD_PAGER_SLACK is not set');
    const { pagers } = JSON.parse((await pager(['check', '--json'], rest)).out) as { pagers: object[] };
    expect(pagers).toMatchObject([
      { name: 'pagerduty', ready: false },
      { name: 'slack', ready: false },
    ]);
  });

  it('says that there is none', async () => {
    const { code, out } = await pager(['check'], {}, 'version: 1\nseverities: [{ name: urgent }]\n');
    expect([code, out]).toEqual([0, expect.stringContaining('nobody is woken')]);
  });
});
