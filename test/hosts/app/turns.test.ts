import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { WriteTurns } from '../../../src/hosts/app/turns.ts';

const WRITE = { query: 'mutation { m0: closeIssue }' };
const READ = { query: 'query { viewer { login } }' };

function counter() {
  let under = 0;
  const starts: number[] = [];
  const seen = { most: 0, starts };
  const transport = async () => {
    starts.push(performance.now());
    under += 1;
    seen.most = Math.max(seen.most, under);
    await sleep(15);
    under -= 1;
    return { status: 200, headers: {}, data: null };
  };
  return { seen, transport };
}

test('two runs of one installation write one after the other, with a pause', async () => {
  const { seen, transport } = counter();
  const turns = new WriteTurns(60);
  const [one, other] = [turns.of(1, transport), turns.of(1, transport)];
  await Promise.all([one('POST /graphql', WRITE), other('POST /graphql', WRITE)]);
  const [first = 0, second = 0] = seen.starts;
  expect(seen.most).toBe(1);
  expect(second - first).toBeGreaterThan(55);
});

test('other installations, and reads, wait for nobody', async () => {
  const { seen, transport } = counter();
  const turns = new WriteTurns(10_000);
  const [one, other] = [turns.of(1, transport), turns.of(2, transport)];
  await Promise.all([one('POST /graphql', WRITE), other('POST /graphql', WRITE), one('POST /graphql', READ)]);
  expect(seen.most).toBe(3);
});

test('a write that fails fails for its caller alone', async () => {
  const turns = new WriteTurns(0);
  const broken = turns.of(1, () => Promise.reject(new Error('cut')));
  const { transport } = counter();
  const sound = turns.of(1, transport);
  const [first, second] = await Promise.allSettled([
    broken('POST /graphql', WRITE),
    sound('POST /graphql', WRITE),
  ]);
  expect(first).toMatchObject({ status: 'rejected', reason: { message: 'cut' } });
  expect(second.status).toBe('fulfilled');
});
