import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FailedTry, QueueOptions } from '../../../src/hosts/app/queue.ts';
import { MemoryQueue, QueueClosed } from '../../../src/hosts/app/queue.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets time pass, and everything happen that is due by then. */
async function pass(milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** A queue whose jobs are words and run until the test ends them, with what happened to them. */
function given(options: Partial<QueueOptions<string>> = {}) {
  const failures: FailedTry<string>[] = [];
  const begun: string[] = [];
  const under: { readonly job: string; readonly end: () => void }[] = [];
  const queue = new MemoryQueue<string>({
    work: async (job) => {
      begun.push(job);
      const { promise, resolve } = Promise.withResolvers<undefined>();
      under.push({ job, end: () => resolve(undefined) });
      await promise;
    },
    concurrency: 4,
    pauses: [1000, 5000],
    mayRetry: () => true,
    held: () => 0,
    failed: (failure) => failures.push(failure),
    ...options,
  });
  return {
    queue,
    failures,
    begun,
    running: () => under.map(({ job }) => job),
    /** Ends the job that runs for the longest time. */
    end: async () => {
      under.shift()?.end();
      await pass();
    },
  };
}

describe('one key', () => {
  test('has one job at a time, however many are enqueued, while other keys go on', async () => {
    const { queue, running, end } = given();
    for (let turn = 0; turn < 20; turn += 1) {
      for (const key of ['a', 'b', 'c']) await queue.enqueue(key, key);
      await pass();
      expect(running().toSorted()).toEqual(['a', 'b', 'c']);
      if (turn % 3 > 0) await end();
    }
  });

  test('has exactly one further run after the one during which jobs came, with the newest of them', async () => {
    const { queue, begun, end } = given();
    await queue.enqueue('a', 'first');
    await pass();
    for (let n = 1; n <= 10; n += 1) await queue.enqueue('a', `later ${n}`);
    expect(await queue.counts()).toMatchObject({ running: 1, waiting: 1 });
    await end();
    await end();
    expect(begun).toEqual(['first', 'later 10']);
    expect(await queue.counts()).toEqual({ running: 0, waiting: 0, done: 2, failed: 0 });
  });

  test('absorbs jobs while one waits', async () => {
    const { queue, begun, end } = given({ concurrency: 1 });
    await queue.enqueue('busy', 'busy');
    for (let n = 1; n <= 10; n += 1) await queue.enqueue('a', `a ${n}`);
    await end();
    await end();
    expect(begun).toEqual(['busy', 'a 10']);
    expect(await queue.counts()).toMatchObject({ running: 0, waiting: 0 });
  });
});

test('no more keys are worked on at once than allowed', async () => {
  const { queue, begun, running, end } = given({ concurrency: 3 });
  for (let n = 0; n < 12; n += 1) await queue.enqueue(String(n), String(n));
  await pass();
  for (let ended = 0; ended < 12; ended += 1) {
    expect(running()).toHaveLength(Math.min(3, 12 - ended));
    await end();
  }
  expect(begun).toHaveLength(12);
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
    await pass(999);
    expect(tries).toBe(1);
    await pass(1);
    expect(tries).toBe(2);
    await pass(4999);
    expect(tries).toBe(2);
    await pass(1);
    expect(tries).toBe(3);
    expect(failures.map((failure) => failure.retryIn)).toEqual([1000, 5000, null]);
    expect(await queue.counts()).toEqual({ waiting: 0, running: 0, done: 0, failed: 1 });
  });

  test('is done once a try succeeds', async () => {
    let tries = 0;
    const { queue } = given({
      work: async () => {
        tries += 1;
        return tries < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve();
      },
    });
    await queue.enqueue('a', 'a');
    await pass(6000);
    expect(await queue.counts()).toEqual({ waiting: 0, running: 0, done: 1, failed: 0 });
    expect(tries).toBe(3);
  });

  test('is not tried again when that cannot help', async () => {
    const { queue, failures } = given({
      mayRetry: (error) => !(error instanceof TypeError),
      work: () => Promise.reject(new TypeError('wrong')),
    });
    await queue.enqueue('a', 'a');
    await pass(60_000);
    expect(failures.map((failure) => failure.retryIn)).toEqual([null]);
  });

  test('leaves its place to others while it waits for its next try', async () => {
    const runs: string[] = [];
    const { queue } = given({
      concurrency: 1,
      work: async (job) => {
        runs.push(job);
        return job === 'broken' ? Promise.reject(new Error('broken')) : Promise.resolve();
      },
    });
    await queue.enqueue('a', 'broken');
    await queue.enqueue('b', 'sound');
    await pass();
    expect(await queue.counts()).toEqual({ waiting: 1, running: 0, done: 1, failed: 0 });
    expect(runs).toEqual(['broken', 'sound']);
  });
});

describe('a job that is held', () => {
  /** A queue for one at a time, in which everything of the limited has to wait. */
  function limited(wait: number) {
    const began = Date.now();
    let until = began + wait;
    const tries: string[] = [];
    const { queue, failures } = given({
      concurrency: 1,
      held: (job) => (job.startsWith('limited') ? Math.max(0, until - Date.now()) : 0),
      work: async (job) => {
        tries.push(job);
        if (!job.startsWith('limited') || tries.length > 5) return Promise.resolve();
        until = Date.now() + 600_000;
        return Promise.reject(new Error('limited'));
      },
    });
    return { queue, failures, tries };
  }

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });

  test('leaves its place to others, and runs when its time has come', async () => {
    const { queue, tries } = limited(30_000);
    await queue.enqueue('a', 'limited a');
    await queue.enqueue('b', 'free');
    await pass();
    expect(tries).toEqual(['free']);
    expect(await queue.counts()).toMatchObject({ waiting: 1, running: 0 });
    await pass(29_999);
    expect(tries).toEqual(['free']);
    await pass(1);
    expect(tries).toEqual(['free', 'limited a']);
  });

  test('uses up none of its tries, and what one finds out the others need not', async () => {
    const { queue, failures, tries } = limited(0);
    await queue.enqueue('a', 'limited a');
    await queue.enqueue('b', 'limited b');
    await pass();
    expect(tries).toEqual(['limited a']);
    for (let n = 0; n < 4; n += 1) await pass(600_000);
    expect(tries).toHaveLength(5);
    expect(failures.map(({ retryIn }) => retryIn)).toEqual(Array(5).fill(600_000));
    await pass(600_000);
    expect(await queue.counts()).toEqual({ waiting: 0, running: 0, done: 2, failed: 0 });
  });

  test('is left when the queue closes', async () => {
    const { queue, tries } = limited(30_000);
    await queue.enqueue('a', 'limited a');
    await pass();
    expect(await queue.close(5000)).toBe(1);
    await pass(60_000);
    expect(tries).toEqual([]);
  });
});

describe('closing', () => {
  test('finishes what runs and what waits, and accepts nothing more', async () => {
    const { queue, begun, end } = given({ concurrency: 1 });
    for (const job of ['a', 'b', 'c']) await queue.enqueue(job, job);
    const closing = queue.close(5000);
    await expect(queue.enqueue('d', 'd')).rejects.toThrow(QueueClosed);
    for (let n = 0; n < 3; n += 1) await end();
    expect(await closing).toBe(0);
    expect(begun).toEqual(['a', 'b', 'c']);
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
    await pass();
    expect(tries).toBe(1);
    expect(await queue.close(5000)).toBe(0);
    expect(tries).toBe(2);
    expect(failures.at(-1)?.retryIn).toBeNull();
  });

  test('ends when its time is up, says how much was left, and starts none of it', async () => {
    const { queue, begun, end } = given({ concurrency: 1 });
    for (const job of ['a', 'b', 'c']) await queue.enqueue(job, job);
    const closing = queue.close(20);
    await pass(20);
    expect(await closing).toBe(3);
    await end();
    expect(begun).toEqual(['a']);
  });
});
