import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';

/** What is to be looked at: one issue of one repository. */
export interface Job {
  readonly installation: number;
  readonly owner: string;
  readonly name: string;
  readonly issue: number;
}

/** Work by key. Another kind of queue, shared by several machines, has to offer no more than this. */
export interface Queue {
  /** Takes a job at once. One that waits already for the same issue does for both. */
  enqueue(job: Job): void;
  readonly counts: QueueCounts;
  /** Takes nothing more and resolves when everything that was taken is done, or the time is over. */
  close(patience: number): Promise<void>;
}

export interface QueueCounts {
  readonly waiting: number;
  readonly running: number;
  readonly done: number;
  readonly failed: number;
}

export interface QueueOptions {
  readonly work: (job: Job) => Promise<void>;
  /** Told of a job that failed, and whether it will be tried again. */
  readonly failed: (job: Job, error: unknown, again: boolean) => void;
  /** How many issues are worked on at once. */
  readonly concurrency?: number;
  readonly tries?: number;
  /** Milliseconds before the first repetition; each further one waits twice as long. */
  readonly backoff?: number;
}

/**
 * A queue in this process: one job at a time for each issue, several issues at once. An event that comes while its
 * issue is being worked on causes exactly one more run, because a run reads everything that has happened by then.
 */
export class LocalQueue implements Queue {
  readonly #options: Required<QueueOptions>;
  readonly #queue: PQueue;
  /** Keys whose job has not begun: it will see what has just happened. */
  readonly #waiting = new Set<string>();
  readonly #running = new Set<string>();
  /** Jobs that came while their issue was being worked on. */
  readonly #again = new Map<string, Job>();
  readonly #stop = new AbortController();
  #closed = false;
  #done = 0;
  #failed = 0;

  constructor(options: QueueOptions) {
    this.#options = { concurrency: 8, tries: 4, backoff: 1000, ...options };
    this.#queue = new PQueue({ concurrency: this.#options.concurrency });
  }

  get counts(): QueueCounts {
    return {
      waiting: this.#waiting.size + this.#again.size,
      running: this.#running.size,
      done: this.#done,
      failed: this.#failed,
    };
  }

  enqueue(job: Job): void {
    if (this.#closed) return;
    const key = `${job.owner}/${job.name}#${String(job.issue)}`.toLowerCase();
    if (this.#waiting.has(key)) return;
    if (this.#running.has(key)) this.#again.set(key, job);
    else this.#schedule(key, job);
  }

  async close(patience: number): Promise<void> {
    this.#closed = true;
    const late = new AbortController();
    const over = sleep(patience, undefined, { signal: late.signal }).catch(() => undefined);
    await Promise.race([this.#queue.onIdle(), over]);
    late.abort();
    this.#stop.abort();
    this.#queue.clear();
  }

  #schedule(key: string, job: Job): void {
    this.#waiting.add(key);
    this.#queue
      .add(async () => {
        this.#waiting.delete(key);
        this.#running.add(key);
        await this.#attempt(job);
        this.#running.delete(key);
        const next = this.#again.get(key);
        this.#again.delete(key);
        if (next !== undefined) this.#schedule(key, next);
      })
      .catch((error: unknown) => {
        this.#options.failed(job, error, false);
      });
  }

  async #attempt(job: Job): Promise<void> {
    const { work, failed, tries, backoff } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      try {
        await work(job);
        this.#done += 1;
        return;
      } catch (error) {
        const again = attempt < tries && isPassing(error) && !this.#stop.signal.aborted;
        failed(job, error, again);
        if (!again) {
          this.#failed += 1;
          return;
        }
        await sleep(backoff * 2 ** (attempt - 1), undefined, { signal: this.#stop.signal }).catch(
          () => undefined,
        );
      }
    }
  }
}

const PASSING = new Set<unknown>(['github-unreachable', 'rate-limited', 'partial-sweep', 'writes-failed']);

/** Whether trying again may help. What a person has to mend is not mended by asking again. */
function isPassing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === undefined || PASSING.has(code);
}
