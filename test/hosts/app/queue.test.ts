import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { FailedTry, QueueOptions } from '../../../src/hosts/app/queue.ts';
import { MemoryQueue, QueueClosed } from '../../../src/hosts/app/queue.ts';

/** A queue whose jobs are words, with what happened to them. */
function given(options: Partial<QueueOptions<string>> = {}) {
  const failures: FailedTry<string>[] = [];
  const queue = new MemoryQueue<string>({
    work: () => sleep(10),
    concurrency: 4,
    pauses: [1, 1],
    mayRetry: () => true,
    failed: (failure) => failures.push(failure),
    ...options,
  });
  return { queue, failures };
}

describe('one key', () => {
  test('has one job at a time, however many are enqueued, while other keys go on', async () => {
    const running = new Map<string, number>();
    let together = 0;
    let mostOfOne = 0;
    const { queue } = given({
      work: async (job) => {
        const now = (running.get(job) ?? 0) + 1;
        running.set(job, now);
        mostOfOne = Math.max(mostOfOne, now);
        together = Math.max(
          together,
          [...running.values()].reduce((a, b) => a + b, 0),
        );
        await sleep(5);
        running.set(job, now - 1);
      },
    });
    for (let turn = 0; turn < 20; turn += 1) {
      for (const key of ['a', 'b', 'c']) await queue.enqueue(key, key);
      await sleep(1);
    }
    await queue.close(5000);
    expect(mostOfOne).toBe(1);
    expect(together).toBe(3);
  });

  test('has exactly one further run after the one during which jobs came, with the newest of them', async () => {
    const runs: string[] = [];
    const { queue } = given({
      work: async (job) => {
        runs.push(job);
        await sleep(20);
      },
    });
    await queue.enqueue('a', 'first');
    await sleep(5);
    for (let n = 1; n <= 10; n += 1) await queue.enqueue('a', `later ${n}`);
    expect(await queue.counts()).toMatchObject({ running: 1, waiting: 1 });
    await queue.close(5000);
    expect(runs).toEqual(['first', 'later 10']);
  });

  test('absorbs jobs while one waits', async () => {
    const runs: string[] = [];
    const { queue } = given({
      concurrency: 1,
      work: async (job) => {
        runs.push(job);
        await sleep(10);
      },
    });
    await queue.enqueue('busy', 'busy');
    for (let n = 1; n <= 10; n += 1) await queue.enqueue('a', `a ${n}`);
    await queue.close(5000);
    expect(runs).toEqual(['busy', 'a 10']);
  });
});

test('no more keys are worked on at once than allowed', async () => {
  let under = 0;
  let most = 0;
  const { queue } = given({
    concurrency: 3,
    work: async () => {
      under += 1;
      most = Math.max(most, under);
      await sleep(2);
      under -= 1;
    },
  });
  for (let n = 0; n < 12; n += 1) await queue.enqueue(String(n), '');
  await queue.close(5000);
  expect(most).toBe(3);
});

describe('a job that fails', () => {
  test('is tried again after its pauses, then given up and told', async () => {
    let tries = 0;
    const { queue, failures } = given({
      work: () => {
        tries += 1;
        throw new Error('always');
      },
    });
    await queue.enqueue('a', 'a');
    await expect.poll(async () => (await queue.counts()).failed).toBe(1);
    expect(tries).toBe(3);
    expect(failures.map((failure) => failure.retryIn)).toEqual([1, 1, null]);
    expect(await queue.counts()).toEqual({ waiting: 0, running: 0, done: 0, failed: 1 });
  });

  test('is done once a try succeeds', async () => {
    let tries = 0;
    const { queue } = given({
      work: async () => {
        tries += 1;
        if (tries < 3) throw new Error('not yet');
        await sleep(1);
      },
    });
    await queue.enqueue('a', 'a');
    await expect.poll(() => queue.counts()).toEqual({ waiting: 0, running: 0, done: 1, failed: 0 });
    expect(tries).toBe(3);
  });

  test('is not tried again when that cannot help', async () => {
    const { queue, failures } = given({
      mayRetry: (error) => !(error instanceof TypeError),
      work: () => Promise.reject(new TypeError('wrong')),
    });
    await queue.enqueue('a', 'a');
    await queue.close(5000);
    expect(failures.map((failure) => failure.retryIn)).toEqual([null]);
  });

  test('leaves its place to others while it waits for its next try', async () => {
    const runs: string[] = [];
    const { queue } = given({
      concurrency: 1,
      pauses: [60_000],
      work: async (job) => {
        runs.push(job);
        if (job === 'broken') throw new Error('broken');
        await sleep(1);
      },
    });
    await queue.enqueue('a', 'broken');
    await queue.enqueue('b', 'sound');
    await expect.poll(() => queue.counts()).toEqual({ waiting: 1, running: 0, done: 1, failed: 0 });
    expect(runs).toEqual(['broken', 'sound']);
    await queue.close(5000);
  });
});

describe('closing', () => {
  test('finishes what runs and what waits, and accepts nothing more', async () => {
    const done: string[] = [];
    const { queue } = given({
      concurrency: 1,
      work: async (job) => {
        await sleep(5);
        done.push(job);
      },
    });
    for (const job of ['a', 'b', 'c']) await queue.enqueue(job, job);
    const closing = queue.close(5000);
    await expect(queue.enqueue('d', 'd')).rejects.toThrow(QueueClosed);
    expect(await closing).toBe(0);
    expect(done).toEqual(['a', 'b', 'c']);
  });

  test('tries what waits for its next try once more, at once', async () => {
    let tries = 0;
    const { queue, failures } = given({
      pauses: [60_000, 60_000],
      work: () => {
        tries += 1;
        return Promise.reject(new Error('still'));
      },
    });
    await queue.enqueue('a', 'a');
    await expect.poll(() => tries).toBe(1);
    expect(await queue.close(5000)).toBe(0);
    expect(tries).toBe(2);
    expect(failures.at(-1)?.retryIn).toBeNull();
  });

  test('ends when its time is up, says how much was left, and starts none of it', async () => {
    const begun: string[] = [];
    const { queue } = given({
      concurrency: 1,
      work: async (job) => {
        begun.push(job);
        await sleep(100);
      },
    });
    for (const job of ['a', 'b', 'c']) await queue.enqueue(job, job);
    expect(await queue.close(20)).toBe(3);
    await sleep(120);
    expect(begun).toEqual(['a']);
  });
});
