import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../../src/github/client.ts';
import { WriteThrottle } from '../../../src/hosts/app/write-throttle.ts';

const WRITE = { query: 'mutation { m0: closeIssue }' };
const READ = { query: 'query { viewer { login } }' };
const ANSWER: Answer = { status: 200, headers: {}, data: null };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A transport whose requests are under way until the test has them answered. */
function held() {
  const under: ((answer: Answer) => void)[] = [];
  const transport = async (): Promise<Answer> => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    under.push(resolve);
    return promise;
  };
  return { under, transport };
}

test('two runs of one installation write one after the other, with a pause', async () => {
  const { under, transport } = held();
  const throttle = new WriteThrottle(1000);
  const [one, other] = [throttle.of(1, transport), throttle.of(1, transport)];
  const both = Promise.all([one('POST /graphql', WRITE), other('POST /graphql', WRITE)]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(under).toHaveLength(1);
  under[0]?.(ANSWER);
  await vi.advanceTimersByTimeAsync(0);
  expect(under).toHaveLength(2);
  const third = one('POST /graphql', WRITE);
  under[1]?.(ANSWER);
  await vi.advanceTimersByTimeAsync(999);
  expect(under).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(under).toHaveLength(3);
  under[2]?.(ANSWER);
  await Promise.all([both, third]);
});

test('other installations, and reads, wait for nobody', async () => {
  const { under, transport } = held();
  const throttle = new WriteThrottle(10_000);
  const [one, other] = [throttle.of(1, transport), throttle.of(2, transport)];
  const all = [one('POST /graphql', WRITE), other('POST /graphql', WRITE), one('POST /graphql', READ)];
  await vi.advanceTimersByTimeAsync(0);
  expect(under).toHaveLength(3);
  for (const answer of under) answer(ANSWER);
  await Promise.all(all);
});

test('a write that fails fails for its caller alone', async () => {
  const throttle = new WriteThrottle(0);
  const broken = throttle.of(1, () => Promise.reject(new Error('cut')));
  const sound = throttle.of(1, () => Promise.resolve(ANSWER));
  const [first, second] = await Promise.allSettled([
    broken('POST /graphql', WRITE),
    sound('POST /graphql', WRITE),
  ]);
  expect(first).toMatchObject({ status: 'rejected', reason: { message: 'cut' } });
  expect(second.status).toBe('fulfilled');
});
