import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { RateLimited } from '../../../src/github/client.ts';
import { Limits } from '../../../src/hosts/app/limits.ts';
import type { LoggedRequest } from '../../../src/sandbox/log.ts';
import { deskWords, FORM, POLICY } from '../../e2e/desk.ts';
import { ServedDesk } from './served.ts';

describe('within one installation', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  /** What work comes to that ends in an error. */
  async function failed(limits: Limits, installation: number, error: Error): Promise<unknown> {
    return limits.watch(installation, () => Promise.reject(error)).catch((told: unknown) => told);
  }

  test('an installation waits for as long as GitHub asked it to, and no other', async () => {
    const limits = new Limits();
    const limit = new Failure('rate-limited', 'And more.', { cause: new RateLimited(15_000) });
    expect(await failed(limits, 1, limit)).toBe(limit);
    expect([limits.left(1), limits.left(2)]).toEqual([15_000, 0]);
    vi.advanceTimersByTime(14_000);
    expect(limits.left(1)).toBe(1000);
    vi.advanceTimersByTime(2000);
    expect(limits.left(1)).toBe(0);
  });

  test('of several waits the longest counts, and other errors ask for none', async () => {
    const limits = new Limits();
    await failed(limits, 1, new RateLimited(60_000));
    await failed(limits, 1, new RateLimited(5000));
    await failed(limits, 2, new Failure('github-unreachable', 'Away.'));
    expect(await limits.watch(2, async () => Promise.resolve('done'))).toBe('done');
    expect([limits.left(1), limits.left(2)]).toEqual([60_000, 0]);
  });
});

/** No test waits for it. */
const HOUR = 3600;

test.each([
  ['of its writes', 'secondary-limit', ({ writes }: LoggedRequest) => writes.length > 0],
  ['of all it may ask', 'rate-limited', ({ kind }: LoggedRequest) => kind === 'graphql'],
] as const)(
  'a limit %s on one installation holds up no ticket of another, and is run into only by who could not know',
  async (_, kind, isHit) => {
    await using served = await ServedDesk.start();
    const { desk, lines } = served;
    const { github } = desk;
    const files = { '.github/steward.yml': POLICY, '.github/ISSUE_TEMPLATE/problem.yml': FORM };
    const other = github.createRepository('other/desk', { files, collaborators: { ana: 'write' } });
    const [app] = github.apps.all;
    if (app === undefined) throw new Error('there is no App');
    github.apps.install(app, 'other');
    const effect = kind === 'rate-limited' ? { kind } : { kind, retryAfter: HOUR };
    let hits = 0;
    github.faults.next({
      effect,
      times: Infinity,
      when: (request) => {
        const body = JSON.stringify(request.body);
        const ids = [desk.repository, ...desk.repository.issues.values()].map(({ id }) => id);
        const isLimited = isHit(request) && ['"acme"', ...ids].some((word) => body.includes(word));
        if (isLimited) hits += 1;
        return isLimited;
      },
    });
    for (let n = 0; n < 12; n += 1) desk.report('urgent', { title: `Ticket ${String(n)}` });
    await vi.waitUntil(async () => {
      const { waiting, running } = await served.health();
      return waiting === 12 && running === 0;
    }, 100_000);
    const answers = { severity: 'urgent', system: 'x', what: 'y' };
    const issue = github.as('cus').submitForm(other, 'problem.yml', answers, 'Elsewhere');
    await vi.waitUntil(() => deskWords(issue).length > 0, 100_000);
    expect(hits).toBeLessThanOrEqual(8);
    expect(await served.health()).toMatchObject({ waiting: 12, failed: 0 });
    expect(lines.filter((line) => line.includes('asks to wait'))).toHaveLength(hits);
  },
);
