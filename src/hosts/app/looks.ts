import type { Milliseconds } from '../../calendar/instant.ts';
import { HOUR, MINUTE } from '../../calendar/instant.ts';
import { Failure } from '../../errors.ts';
import type { Transport } from '../../github/client.ts';
import { Client } from '../../github/client.ts';
import { run } from '../run.ts';
import { Arrival } from './arrival.ts';
import { isPassing } from './desk-work.ts';
import { deskDue } from './due.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import { clause } from './log.ts';
import type { Pointer } from './pointer.ts';
import type { Timers } from './wakes.ts';
import { Wakes } from './wakes.ts';

export type Place = Omit<Pointer, 'issue'>;

export interface LooksOptions {
  readonly connect: (installation: number) => Promise<Transport>;
  readonly baseUrl: string;
  readonly policyPath: string;
  readonly pace: Milliseconds;
  /** The most writes that one desk gets in a look. */
  readonly writeLimit: number;
  readonly timers: Timers;
  /** This ticket needs work now. */
  readonly work: (pointer: Pointer) => Promise<void>;
  /** This ticket needs none before so long from now; null: not without an event. */
  readonly sleep: (pointer: Pointer, delay: Milliseconds | null) => void;
  /** A desk of an installation that has to wait is not looked at meanwhile. */
  readonly limits: Limits;
  /** Told when a desk could not be looked at, or only in part. */
  readonly failed: () => void;
  readonly log: Log;
}

/** A whole desk is a lot to read: so long is it left alone after a look, whatever is asked for. */
const REST = MINUTE;
/** A desk that cannot be looked at is left alone for twice as long each time, up to this. */
const LONGEST_REST = HOUR;

/** What is known of one desk while it is looked at, and while it rests afterwards. */
interface Slot {
  going: Promise<boolean> | null;
  /** The tickets that were worked on since the look began: of those it knows nothing new. */
  readonly worked: Set<number>;
  again: boolean;
  rest: unknown;
  /** How many of the last looks, without a break, went wrong in a way that may pass. */
  failures: number;
}

/**
 * Looks at desks as a whole, at each of them once at a time. A look writes only what concerns the desk as a whole; each
 * ticket that needs something gets its turn like those of webhooks, the most pressing first.
 */
export class Looks {
  readonly #options: LooksOptions;
  readonly #slots = new Map<string, Slot>();
  readonly #due: Wakes<Place>;
  #closed = false;

  constructor(options: LooksOptions) {
    this.#options = options;
    this.#due = new Wakes((_, place) => {
      this.soon(place);
    }, options.timers);
  }

  /** Looks at a desk now, or waits for a look that is under way. False: the repository is no desk. Never throws. */
  async at(place: Place): Promise<boolean> {
    const slot = this.#slots.get(keyOf(place));
    return slot?.going ?? this.#begin(place, slot);
  }

  /** Has a desk looked at: at once, or when it has rested from the last look. */
  soon(place: Place): void {
    if (this.#closed) return;
    const slot = this.#slots.get(keyOf(place));
    if (slot !== undefined) slot.again = true;
    // What goes wrong with a look is in the log.
    else this.#begin(place, slot).catch(() => undefined);
  }

  /** A ticket has just been worked on: a look that has read it before leaves its timer alone. */
  worked(pointer: Pointer): void {
    this.#slots.get(keyOf(pointer))?.worked.add(pointer.issue);
  }

  get going(): boolean {
    return [...this.#slots.values()].some(({ going }) => going !== null);
  }

  /** Whether there is a desk that could not be looked at, or only in part, when that was last tried. */
  get failing(): boolean {
    return [...this.#slots.values()].some(({ failures }) => failures > 0);
  }

  /** Begins no look any more. Resolves once none is under way. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#due.close();
    for (const { rest } of this.#slots.values()) this.#options.timers.clear(rest);
    await Promise.all([...this.#slots.values()].flatMap(({ going }) => going ?? []));
  }

  async #begin(place: Place, before: Slot | undefined): Promise<boolean> {
    const { timers, limits } = this.#options;
    const key = keyOf(place);
    if (before !== undefined) timers.clear(before.rest);
    const failures = before?.failures ?? 0;
    const slot: Slot = { going: null, worked: new Set(), again: false, rest: null, failures };
    this.#slots.set(key, slot);
    slot.going = this.#look(place, slot).finally(() => {
      slot.going = null;
      if (this.#closed) return;
      const rest = Math.min(REST * 2 ** Math.max(slot.failures - 1, 0), LONGEST_REST);
      slot.rest = timers.set(
        () => {
          if (slot.again || slot.failures > 0) this.#begin(place, slot).catch(() => undefined);
          else this.#slots.delete(key);
        },
        Math.max(rest, limits.left(place.installation)),
      );
    });
    return slot.going;
  }

  async #look(place: Place, slot: Slot): Promise<boolean> {
    const { connect, baseUrl, policyPath, pace, writeLimit, work, sleep, limits, failed, log } =
      this.#options;
    const { owner, name, installation } = place;
    const repository = `${owner}/${name}`;
    if (limits.left(installation) > 0) {
      slot.again = true;
      return true;
    }
    try {
      const arrival = new Arrival();
      const transport = arrival.watch(await connect(installation));
      const client = new Client({ transport, baseUrl, pace });
      const desk = { owner, name, policyPath, issue: null, dryRun: false, deskWideOnly: true };
      const report = await limits.watch(installation, () => run({ ...desk, client, writeLimit }));
      for (const fault of report.failed) log.warn(fault, { repository });
      const { now } = report.snapshot;
      const due = deskDue(report.snapshot);
      this.#due.set(keyOf(place), place, due === null ? null : arrival.until(due, now));
      const pressing: { readonly pointer: Pointer; readonly deadline: number }[] = [];
      for (const { ticket, effects, wake } of report.evaluations) {
        const pointer = { owner, name, installation, issue: ticket.issue.number };
        if (!slot.worked.has(pointer.issue)) sleep(pointer, wake === null ? null : arrival.until(wake, now));
        if (effects.length === 0) continue;
        pressing.push({ pointer, deadline: Math.min(...effects.map((effect) => effect.deadline)) });
      }
      pressing.sort((a, b) => a.deadline - b.deadline);
      for (const { pointer } of pressing) if (!this.#closed) await work(pointer);
      const isWhole = report.total === report.snapshot.issues.length;
      slot.failures = isWhole ? 0 : slot.failures + 1;
      if (!isWhole) failed();
      return true;
    } catch (error) {
      slot.failures = isPassing(error) ? slot.failures + 1 : 0;
      if (error instanceof Failure && error.code === 'no-policy') return false;
      log.warn(`The desk could not be looked at: ${clause(error)}.`, { repository });
      failed();
      return true;
    }
  }
}

function keyOf({ owner, name }: Place): string {
  return `${owner}/${name}`.toLowerCase();
}
