import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Log } from '../../../src/hosts/app/log.ts';
import type { Place } from '../../../src/hosts/app/job.ts';
import { AllDesks } from '../../../src/hosts/app/all-desks.ts';
import { REAL_TIMERS } from '../../../src/hosts/app/timers.ts';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Rounds over three installations of one desk each, of which some cannot be reached. */
function given() {
  const away = new Set<number | 'all' | 'silent'>();
  const looked: string[] = [];
  const lines: string[] = [];
  let failures = 0;
  const rounds = new AllDesks({
    installations: async () => {
      if (away.has('silent')) await new Promise(() => undefined);
      if (away.has('all')) throw new Error('bad port');
      return [1, 2, 3];
    },
    async *places(installation): AsyncIterable<Place> {
      if (away.has(installation)) throw await Promise.resolve(new Error('Service unavailable.'));
      yield { owner: 'acme', name: `desk-${String(installation)}`, installation };
    },
    run: ({ name }) => Promise.resolve(looked.push(name) > 0),
    failed: () => {
      failures += 1;
    },
    every: 60 * MINUTE,
    timers: REAL_TIMERS,
    log: new Log({ level: 'info', format: 'json', write: (line) => lines.push(line) }),
  });
  const said = (): unknown[] => lines.map((line) => JSON.parse(line) as unknown);
  return { rounds, away, looked, said, failures: () => failures };
}

/** How many minutes pass before each of the next rounds begins. */
async function pauses(looked: string[], rounds: number): Promise<number[]> {
  const minutes: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    const before = looked.length;
    let waited = 0;
    for (; looked.length === before; waited += 1) await vi.advanceTimersByTimeAsync(MINUTE);
    minutes.push(waited);
  }
  return minutes;
}

test('an installation that cannot be reached is named and leaves out nobody else', async () => {
  const { rounds, away, looked, said, failures } = given();
  away.add(1);
  rounds.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(looked).toEqual(['desk-2', 'desk-3']);
  expect(said()).toEqual([
    expect.objectContaining({
      level: 'warn',
      installation: 1,
      msg: 'The repositories of an installation could not be listed: Service unavailable. The next round comes soon.',
    }),
  ]);
  expect(failures()).toBe(1);
  expect(rounds.finished).toBe(false);
});

test('after a round that could not go everywhere the next comes soon, then in its own time again', async () => {
  const { rounds, away, looked, said, failures } = given();
  away.add('all');
  rounds.start();
  await vi.advanceTimersByTimeAsync(MINUTE - 1);
  expect(looked).toEqual([]);
  expect(said()).toEqual([
    expect.objectContaining({
      msg: 'The installations of the App could not be listed: bad port. The next round comes soon.',
    }),
  ]);
  away.clear();
  await vi.advanceTimersByTimeAsync(1);
  expect(looked).toEqual(['desk-1', 'desk-2', 'desk-3']);
  expect(failures()).toBe(1);
  expect(rounds.finished).toBe(true);
  expect(await pauses(looked, 2)).toEqual([60, 60]);
});

test('while something stays away the rounds become as rare as they ordinarily are', async () => {
  const { rounds, away, looked } = given();
  away.add(3);
  rounds.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(await pauses(looked, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  away.clear();
  expect(await pauses(looked, 2)).toEqual([60, 60]);
  await rounds.close(1000);
  const before = looked.length;
  await vi.advanceTimersByTimeAsync(120 * MINUTE);
  expect(looked).toHaveLength(before);
});

test('a GitHub that is away for long is asked every minute, and the round goes everywhere as soon as it is back', async () => {
  const { rounds, away, looked, failures } = given();
  away.add('all');
  rounds.start();
  await vi.advanceTimersByTimeAsync(600 * MINUTE);
  expect(looked).toEqual([]);
  expect(failures()).toBe(601);
  away.clear();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(looked).toHaveLength(3);
  expect(rounds.finished).toBe(true);
  expect(await pauses(looked, 2)).toEqual([60, 60]);
});

test('what was given up calls for a round in a minute, and is unfinished until then', async () => {
  const { rounds, looked } = given();
  rounds.start();
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  rounds.missed();
  rounds.missed();
  expect(rounds.finished).toBe(false);
  expect(await pauses(looked, 1)).toEqual([1]);
  expect(rounds.finished).toBe(true);
  expect(await pauses(looked, 1)).toEqual([60]);
});

test('a ticket that GitHub can never serve does not keep the rounds going', async () => {
  const { rounds, looked } = given();
  rounds.start();
  await vi.advanceTimersByTimeAsync(0);
  const minutes: number[] = [];
  for (let again = 0; again < 8; again += 1) {
    rounds.missed();
    minutes.push(...(await pauses(looked, 1)));
  }
  expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 60, 1]);
});

test('a list that never comes holds up the end for no longer than allowed', async () => {
  const { rounds, away } = given();
  away.add('silent');
  rounds.start();
  const closing = rounds.close(25_000);
  await vi.advanceTimersByTimeAsync(25_000);
  await closing;
  expect(rounds.going).toBe(true);
});
