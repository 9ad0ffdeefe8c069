import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RateLimited } from '../../../src/github/client.ts';
import type { Job, TicketJob } from '../../../src/hosts/app/job.ts';
import { deskAt } from '../../../src/hosts/app/job.ts';
import { Limits } from '../../../src/hosts/app/limits.ts';
import type { FailedTry, Kind, SchedulerOptions } from '../../../src/hosts/app/scheduler.ts';
import { Scheduler, SchedulerClosed } from '../../../src/hosts/app/scheduler.ts';
import { REAL_TIMERS } from '../../../src/hosts/app/timers.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets time pass, and everything happen that is due by then. */
async function pass(milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

const TICKET: Kind = {
  concurrency: 4,
  rest: 0,
  retry: (failures) => [1000, 5000][failures - 1] ?? null,
  finishes: true,
};
const DESK: Kind = {
  concurrency: 2,
  rest: 60_000,
  retry: (failures) => 60_000 * 2 ** (failures - 1),
  finishes: false,
};
const DESK_JOB = deskAt({ owner: 'acme', name: 'helpdesk', installation: 1 });

/** A job for a ticket whose owner is its key; the installation tells jobs of one key apart. */
function ticket(owner: string, installation = 1): TicketJob {
  return { kind: 'ticket', owner, name: 'helpdesk', issue: 1, installation };
}

function word({ owner, installation }: Job): string {
  return installation === 1 ? owner : `${owner} ${String(installation)}`;
}

interface Given extends Partial<SchedulerOptions> {
  readonly ticket?: Partial<Kind>;
}

/** A scheduler whose jobs run until the test ends them, with what happened to them. */
function given({ ticket: kind, ...options }: Given = {}) {
  const failures: FailedTry[] = [];
  const begun: string[] = [];
  const under: { readonly job: Job; readonly end: () => void }[] = [];
  const scheduler = new Scheduler({
    work: async (job) => {
      begun.push(word(job));
      const { promise, resolve } = Promise.withResolvers<undefined>();
      under.push({ job, end: () => resolve(undefined) });
      await promise;
      return true;
    },
    kinds: { ticket: { ...TICKET, ...kind }, desk: DESK },
    mayRetry: () => true,
    limits: new Limits(),
    failed: (failure) => failures.push(failure),
    timers: REAL_TIMERS,
    ...options,
  });
  return {
    scheduler,
    failures,
    begun,
    running: () => under.map(({ job }) => word(job)),
    /** Ends the job that runs for the longest time. */
    end: async () => {
      under.shift()?.end();
      await pass();
    },
  };
}

describe('one key', () => {
  test('has one job at a time, however many are added, while other keys go on', async () => {
    const { scheduler, running, end } = given();
    for (let turn = 0; turn < 20; turn += 1) {
      for (const key of ['a', 'b', 'c']) scheduler.add(ticket(key));
      await pass();
      expect(running().toSorted()).toEqual(['a', 'b', 'c']);
      if (turn % 3 > 0) await end();
    }
  });

  test('has exactly one further run after the one during which jobs came, with the newest of them', async () => {
    const { scheduler, begun, end } = given();
    scheduler.add(ticket('a'));
    await pass();
    for (let n = 2; n <= 10; n += 1) scheduler.add(ticket('a', n));
    expect(scheduler.counts('ticket')).toMatchObject({ running: 1, waiting: 1 });
    await end();
    await end();
    expect(begun).toEqual(['a', 'a 10']);
    expect(scheduler.counts('ticket')).toEqual({ running: 0, waiting: 0, done: 2, failed: 0, timers: 0 });
  });

  test('absorbs jobs while one waits', async () => {
    const { scheduler, begun, end } = given({ ticket: { concurrency: 1 } });
    scheduler.add(ticket('busy'));
    for (let n = 1; n <= 10; n += 1) scheduler.add(ticket('a', n));
    await end();
    await end();
    expect(begun).toEqual(['busy', 'a 10']);
    expect(scheduler.counts('ticket')).toMatchObject({ running: 0, waiting: 0 });
  });
});

test('no more keys are worked on at once than allowed', async () => {
  const { scheduler, begun, running, end } = given({ ticket: { concurrency: 3 } });
  for (let n = 0; n < 12; n += 1) scheduler.add(ticket(String(n)));
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
    const { scheduler, failures } = given({
      work: () => {
        tries += 1;
        throw new Error('always');
      },
    });
    scheduler.add(ticket('a'));
    await pass(999);
    expect(tries).toBe(1);
    await pass(1);
    expect(tries).toBe(2);
    await pass(4999);
    expect(tries).toBe(2);
    await pass(1);
    expect(tries).toBe(3);
    expect(failures.map((failure) => failure.retryIn)).toEqual([1000, 5000, null]);
    expect(scheduler.counts('ticket')).toEqual({ waiting: 0, running: 0, done: 0, failed: 1, timers: 0 });
  });

  test('is done once a try succeeds', async () => {
    let tries = 0;
    const { scheduler } = given({
      work: async () => {
        tries += 1;
        return tries < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve(true);
      },
    });
    scheduler.add(ticket('a'));
    await pass(6000);
    expect(scheduler.counts('ticket')).toEqual({ waiting: 0, running: 0, done: 1, failed: 0, timers: 0 });
    expect(tries).toBe(3);
  });

  test('is not tried again when that cannot help', async () => {
    const { scheduler, failures } = given({
      mayRetry: (error) => !(error instanceof TypeError),
      work: () => Promise.reject(new TypeError('wrong')),
    });
    scheduler.add(ticket('a'));
    await pass(60_000);
    expect(failures.map((failure) => failure.retryIn)).toEqual([null]);
  });

  test('leaves its place to others while it waits for its next try', async () => {
    const runs: string[] = [];
    const { scheduler } = given({
      ticket: { concurrency: 1 },
      work: async (job) => {
        runs.push(job.owner);
        return job.owner === 'broken' ? Promise.reject(new Error('broken')) : Promise.resolve(true);
      },
    });
    scheduler.add(ticket('broken'));
    scheduler.add(ticket('sound'));
    await pass();
    expect(scheduler.counts('ticket')).toEqual({ waiting: 1, running: 0, done: 1, failed: 0, timers: 0 });
    expect(runs).toEqual(['broken', 'sound']);
  });
});

describe('a job whose installation has to wait', () => {
  /** A scheduler for one at a time, in which installation 2 gets an answer only after so many limits. */
  function limited(limits: number) {
    const tries: string[] = [];
    const { scheduler, failures } = given({
      ticket: { concurrency: 1 },
      work: async (job) => {
        tries.push(word(job));
        const isLimited = job.installation === 2 && tries.filter((one) => one.endsWith('2')).length <= limits;
        return isLimited ? Promise.reject(new RateLimited(600_000)) : Promise.resolve(true);
      },
    });
    return { scheduler, failures, tries };
  }

  test('leaves its place to others, and runs when its time has come', async () => {
    const { scheduler, tries } = limited(1);
    scheduler.add(ticket('a', 2));
    scheduler.add(ticket('b'));
    await pass();
    expect(tries).toEqual(['a 2', 'b']);
    expect(scheduler.counts('ticket')).toMatchObject({ waiting: 1, running: 0 });
    await pass(599_999);
    expect(tries).toEqual(['a 2', 'b']);
    await pass(1);
    expect(tries).toEqual(['a 2', 'b', 'a 2']);
  });

  test('uses up none of its tries, and what one finds out the others need not', async () => {
    const { scheduler, failures, tries } = limited(5);
    scheduler.add(ticket('a', 2));
    scheduler.add(ticket('b', 2));
    await pass();
    expect(tries).toEqual(['a 2']);
    for (let n = 0; n < 4; n += 1) await pass(600_000);
    expect(tries).toHaveLength(5);
    expect(failures.map(({ retryIn }) => retryIn)).toEqual(Array(5).fill(600_000));
    await pass(600_000);
    expect(scheduler.counts('ticket')).toEqual({ waiting: 0, running: 0, done: 2, failed: 0, timers: 0 });
  });

  test('is left when the scheduler closes', async () => {
    const { scheduler, tries } = limited(9);
    scheduler.add(ticket('a', 2));
    await pass();
    expect(await scheduler.close(5000)).toBe(1);
    await pass(6_000_000);
    expect(tries).toEqual(['a 2']);
  });

  test('keeps nobody waiting who asked for it now', async () => {
    const { scheduler, tries } = limited(1);
    const desk = deskAt({ owner: 'acme', name: 'desk', installation: 2 });
    expect(await scheduler.now(desk)).toBeNull();
    expect(await scheduler.now(desk)).toBeNull();
    expect(tries).toEqual(['acme 2']);
    await pass(600_000);
    expect(tries).toEqual(['acme 2', 'acme 2']);
  });
});

describe('a whole desk', () => {
  test('rests after each run, and what is asked for meanwhile is one more afterwards', async () => {
    const { scheduler, begun, end } = given();
    scheduler.add(DESK_JOB);
    scheduler.add(DESK_JOB);
    await pass();
    scheduler.add({ ...DESK_JOB, name: 'HelpDesk' });
    await end();
    expect(begun).toHaveLength(1);
    await pass(59_999);
    expect(begun).toHaveLength(1);
    await pass(1);
    expect(begun).toHaveLength(2);
    await end();
    await pass(600_000);
    expect(begun).toHaveLength(2);
    scheduler.add(DESK_JOB);
    await pass();
    expect(begun).toHaveLength(3);
  });

  test('runs without regard to its rest for whoever goes round, and is waited for where it runs', async () => {
    const { scheduler, begun, end } = given();
    scheduler.add(DESK_JOB);
    await pass();
    const both = Promise.all([scheduler.now(DESK_JOB), scheduler.now(DESK_JOB)]);
    await end();
    expect(await both).toEqual([true, true]);
    const again = scheduler.now(DESK_JOB);
    await pass();
    expect(begun).toHaveLength(2);
    await end();
    expect(await again).toBe(true);
  });

  test('that goes wrong is tried for as long as it takes, ever more rarely', async () => {
    let away = true;
    let tries = 0;
    const { scheduler } = given({
      work: async () => {
        tries += 1;
        return away ? Promise.reject(new Error('away')) : Promise.resolve(true);
      },
    });
    expect(await scheduler.now(DESK_JOB)).toBeNull();
    for (const minutes of [1, 2, 4, 8]) {
      const before = tries;
      await pass(minutes * 60_000 - 1);
      expect(tries).toBe(before);
      await pass(1);
      expect(tries).toBe(before + 1);
    }
    expect(scheduler.isFailing('desk')).toBe(true);
    away = false;
    await pass(16 * 60_000);
    expect(scheduler.isFailing('desk')).toBe(false);
    expect(scheduler.counts('desk')).toMatchObject({ done: 1, failed: 0 });
  });

  test('that is tried again is reached in the way that was heard of last', async () => {
    const begun: string[] = [];
    const { scheduler } = given({
      work: async (job) => {
        begun.push(word(job));
        return job.installation === 1
          ? Promise.reject(new Error('no such installation'))
          : Promise.resolve(true);
      },
    });
    expect(await scheduler.now(DESK_JOB)).toBeNull();
    expect(await scheduler.now({ ...DESK_JOB, installation: 2 })).toBe(true);
    expect(begun).toEqual(['acme', 'acme 2']);
  });

  test('that GitHub asked to wait with is failing until it has been run', async () => {
    let tries = 0;
    const { scheduler } = given({
      work: async () => {
        tries += 1;
        return tries === 1 ? Promise.reject(new RateLimited(600_000)) : Promise.resolve(true);
      },
    });
    expect(await scheduler.now(DESK_JOB)).toBeNull();
    expect(scheduler.isFailing('desk')).toBe(true);
    await pass(600_000);
    expect(tries).toBe(2);
    expect(scheduler.isFailing('desk')).toBe(false);
  });

  test('that waits is not begun while the scheduler closes', async () => {
    const { scheduler, begun, end } = given();
    for (const owner of ['a', 'b', 'c']) scheduler.add({ ...DESK_JOB, owner });
    await pass();
    const closing = scheduler.close(5000);
    await end();
    await end();
    expect(await closing).toBe(0);
    expect(begun).toEqual(['a', 'b']);
  });
});

describe('a timer', () => {
  test('adds its job when it rings', async () => {
    const { scheduler, begun } = given();
    scheduler.wake(ticket('a'), 5000);
    scheduler.wake(ticket('b'), 5000);
    scheduler.wake(ticket('b'), null);
    expect(scheduler.counts('ticket').timers).toBe(1);
    await pass(5000);
    expect(begun).toEqual(['a']);
  });

  test('stays as the newest run left it, whatever one finds out that began before', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const runs: string[] = [];
    const scheduler: Scheduler = given({
      work: async (job, run) => {
        runs.push(word(job));
        if (job.kind === 'ticket') {
          scheduler.wake(job, null);
          return true;
        }
        await promise;
        scheduler.wake(ticket('worked'), 1000, run);
        scheduler.wake(ticket('other'), 1000, run);
        return true;
      },
    }).scheduler;
    scheduler.add(DESK_JOB);
    scheduler.add(ticket('worked'));
    await pass();
    resolve(undefined);
    await pass();
    expect(scheduler.counts('ticket').timers).toBe(1);
    await pass(1000);
    expect(runs).toEqual(['acme', 'worked', 'other']);
  });
});

test('a timer that no run of the ticket itself has set is set by whoever knows it', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const scheduler: Scheduler = given({
    mayRetry: () => false,
    work: async (job, run) => {
      if (job.kind === 'ticket') throw new Error('broken');
      await promise;
      scheduler.wake(ticket('broken'), 1000, run);
      return true;
    },
  }).scheduler;
  scheduler.add(DESK_JOB);
  scheduler.add(ticket('broken'));
  await pass();
  resolve(undefined);
  await pass();
  expect(scheduler.counts('ticket')).toMatchObject({ failed: 1, timers: 1 });
});

test('timers are counted by the kind of what they wake', () => {
  const { scheduler } = given();
  scheduler.wake(ticket('a'), 5000);
  scheduler.wake(ticket('b'), 5000);
  scheduler.wake(DESK_JOB, 5000);
  expect(['ticket', 'desk'].map((kind) => scheduler.counts(kind as Job['kind']).timers)).toEqual([2, 1]);
});

describe('closing', () => {
  test('finishes what runs and what waits, and accepts nothing more', async () => {
    const { scheduler, begun, end } = given({ ticket: { concurrency: 1 } });
    for (const job of ['a', 'b', 'c']) scheduler.add(ticket(job));
    const closing = scheduler.close(5000);
    expect(() => scheduler.add(ticket('d'))).toThrow(SchedulerClosed);
    for (let n = 0; n < 3; n += 1) await end();
    expect(await closing).toBe(0);
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  test('tries what waits for its next try once more, at once', async () => {
    let tries = 0;
    const { scheduler, failures } = given({
      ticket: { retry: () => 60_000 },
      work: () => {
        tries += 1;
        return Promise.reject(new Error('still'));
      },
    });
    scheduler.add(ticket('a'));
    await pass();
    expect(tries).toBe(1);
    expect(await scheduler.close(5000)).toBe(0);
    expect(tries).toBe(2);
    expect(failures.at(-1)?.retryIn).toBeNull();
  });

  test('ends when its time is up, says how much was left, and starts none of it', async () => {
    const { scheduler, begun, end } = given({ ticket: { concurrency: 1 } });
    for (const job of ['a', 'b', 'c']) scheduler.add(ticket(job));
    const closing = scheduler.close(20);
    await pass(20);
    expect(await closing).toBe(3);
    await end();
    expect(begun).toEqual(['a']);
  });
});
