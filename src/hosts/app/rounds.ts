import type { Milliseconds } from '../../calendar/instant.ts';
import { Failure } from '../../errors.ts';
import type { Transport } from '../../github/client.ts';
import { Client } from '../../github/client.ts';
import { run } from '../run.ts';
import { Arrival } from './arrival.ts';
import type { Log } from './log.ts';
import type { Pointer } from './pointer.ts';
import type { Timers } from './wakes.ts';

export interface Place {
  readonly owner: string;
  readonly name: string;
  readonly installation: number;
}

export interface RoundsOptions {
  /** Every repository that the App may see. */
  readonly places: () => AsyncIterable<Place>;
  readonly connect: (installation: number) => Promise<Transport>;
  readonly baseUrl: string;
  readonly policyPath: string;
  readonly pace: Milliseconds;
  /** The most writes that one desk gets in a round. */
  readonly writeLimit: number;
  /** Pause between two rounds. 0: none are made. */
  readonly every: Milliseconds;
  readonly timers: Timers;
  /** This ticket needs work now. */
  readonly work: (pointer: Pointer) => Promise<void>;
  /** This ticket needs none before so long from now; null: not without an event. */
  readonly sleep: (pointer: Pointer, delay: Milliseconds | null) => void;
  readonly log: Log;
}

/**
 * Goes round every desk at the start and from time to time: webhooks that never came are made up for, and the timers
 * that a restart forgot are set again. A round writes only what concerns the desk as a whole; each ticket that needs
 * something gets its turn like those of webhooks, the most pressing first.
 */
export class Rounds {
  readonly #options: RoundsOptions;
  #timer: unknown = null;
  #going: Promise<void> | null = null;
  #closed = false;

  constructor(options: RoundsOptions) {
    this.#options = options;
  }

  /** Begins the first round without waiting for it. */
  start(): void {
    if (this.#options.every === 0 || this.#closed) return;
    this.#going = this.#round().finally(() => {
      this.#going = null;
      if (this.#closed) return;
      this.#timer = this.#options.timers.set(() => {
        this.start();
      }, this.#options.every);
    });
  }

  get going(): boolean {
    return this.#going !== null;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) this.#options.timers.clear(this.#timer);
    await this.#going;
  }

  async #round(): Promise<void> {
    const { places, log } = this.#options;
    const began = performance.now();
    let desks = 0;
    try {
      for await (const place of places()) {
        if (this.#closed) return;
        if (await this.#look(place)) desks += 1;
      }
      log.info('went round every desk', { desks, milliseconds: Math.round(performance.now() - began) });
    } catch (error) {
      log.warn(`The round could not be finished: ${messageOf(error)} The next one goes on.`);
    }
  }

  /** False: the repository is no desk. */
  async #look(place: Place): Promise<boolean> {
    const { connect, baseUrl, policyPath, pace, writeLimit, work, sleep, log } = this.#options;
    const { owner, name, installation } = place;
    try {
      const arrival = new Arrival();
      const transport = arrival.watch(await connect(installation));
      const client = new Client({ transport, baseUrl, pace });
      const desk = { owner, name, policyPath, issue: null, dryRun: false, deskWideOnly: true };
      const report = await run({ ...desk, client, writeLimit });
      for (const fault of report.failed) log.warn(fault, { repository: `${owner}/${name}` });
      const pressing: { readonly pointer: Pointer; readonly deadline: number }[] = [];
      for (const { ticket, effects, wake } of report.evaluations) {
        const pointer = { ...place, issue: ticket.issue.number };
        sleep(pointer, wake === null ? null : arrival.until(wake, report.snapshot.now));
        if (effects.length === 0) continue;
        pressing.push({ pointer, deadline: Math.min(...effects.map((effect) => effect.deadline)) });
      }
      pressing.sort((a, b) => a.deadline - b.deadline);
      for (const { pointer } of pressing) await work(pointer);
      return true;
    } catch (error) {
      const isNoDesk = error instanceof Failure && error.code === 'no-policy';
      if (!isNoDesk)
        log.warn(`The desk could not be looked at: ${messageOf(error)}`, { repository: `${owner}/${name}` });
      return !isNoDesk;
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
