import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { Deliveries } from '../../../src/hosts/app/deliveries.ts';
import type { Job } from '../../../src/hosts/app/queue.ts';
import { LocalQueue } from '../../../src/hosts/app/queue.ts';

const job = (issue: number): Job => ({ installation: 1, owner: 'acme', name: 'helpdesk', issue });
const ignore = (): void => undefined;

test('one issue is worked on by one job at a time, several issues at once', async () => {
  const running = new Map<number, number>();
  let together = 0;
  const queue = new LocalQueue({
    work: async ({ issue }) => {
      running.set(issue, (running.get(issue) ?? 0) + 1);
      expect(running.get(issue)).toBe(1);
      together = Math.max(
        together,
        [...running.values()].reduce((a, b) => a + b),
      );
      await sleep(5);
      running.set(issue, 0);
    },
    failed: (_, error) => {
      throw error;
    },
  });
  for (let turn = 0; turn < 20; turn += 1) {
    for (const issue of [1, 2, 3]) queue.enqueue(job(issue));
    await sleep(1);
  }
  await queue.close(5000);
  expect(together).toBe(3);
});

test('events during a run cause exactly one more run', async () => {
  const runs: number[] = [];
  const queue = new LocalQueue({
    work: async ({ issue }) => {
      runs.push(issue);
      await sleep(20);
    },
    failed: ignore,
  });
  queue.enqueue(job(1));
  await sleep(5);
  for (let n = 0; n < 10; n += 1) queue.enqueue(job(1));
  await queue.close(5000);
  expect(runs).toEqual([1, 1]);
});

test('a passing fault is tried again, a fault for people is not, and neither stops the rest', async () => {
  const tries = new Map<number, number>();
  const told: string[] = [];
  const queue = new LocalQueue({
    backoff: 1,
    work: ({ issue }) => {
      tries.set(issue, (tries.get(issue) ?? 0) + 1);
      if (issue === 1 && tries.get(1) === 1) throw new Failure('github-unreachable', 'gone');
      if (issue === 2) throw new Failure('bad-policy', 'wrong');
      if (issue === 3) throw new Error('always');
      return Promise.resolve();
    },
    failed: ({ issue }, _, again) => told.push(`${String(issue)} ${again ? 'again' : 'given up'}`),
  });
  for (const issue of [1, 2, 3, 4]) queue.enqueue(job(issue));
  await queue.close(5000);
  expect(Object.fromEntries(tries)).toEqual({ 1: 2, 2: 1, 3: 4, 4: 1 });
  expect(told.filter((line) => line.endsWith('given up')).sort()).toEqual(['2 given up', '3 given up']);
  expect(queue.counts).toEqual({ waiting: 0, running: 0, done: 2, failed: 2 });
});

test('closing waits no longer than it may, and takes nothing more', async () => {
  const queue = new LocalQueue({ work: () => sleep(60_000, undefined, { ref: false }), failed: ignore });
  queue.enqueue(job(1));
  await sleep(1);
  await queue.close(20);
  queue.enqueue(job(2));
  expect(queue.counts.waiting).toBe(0);
});

test('a delivery counts once, and the oldest are forgotten', () => {
  const deliveries = new Deliveries(2);
  expect(['a', 'a', 'b', 'c', 'a'].map((id) => deliveries.take(id))).toEqual([true, false, true, true, true]);
});
