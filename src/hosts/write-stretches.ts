import type { Instant } from '../calendar/instant.ts';
import { instant, SECOND } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import type { Client } from '../github/client.ts';
import { describe } from '../plan/effect-line.ts';
import { noteEffects } from '../plan/page-record.ts';
import type { Task } from '../plan/task.ts';
import { isMadeAnew, leading, tasksOf } from '../plan/task.ts';
import type { DeskTurn } from './desk-turn.ts';
import { LONG } from './desk-turn.ts';
import type { PagesSent } from './page-sender.ts';
import type { SecondLook } from './second-look.ts';
import type { Pause } from './turns.ts';
import type { Writing } from './writing.ts';

export interface StretchesOptions {
  readonly client: Client;
  readonly turn: DeskTurn;
  readonly look: SecondLook;
  readonly writing: Writing;
  /** The desk keeps in its comments, which it edits, what nobody may be told or called for again. */
  readonly keepsRecords: boolean;
  readonly pause: Pause;
}

/** So long a run writes until it looks again at what it is about to touch, as far as the pace of its writes tells. */
const LENGTH = 20 * SECOND;

/** What was read longer ago is looked at again, whatever is to be done. */
const STALE_AFTER = 30 * SECOND;

/** Without a pace so many changes make a stretch. */
const MOST = 500;

/** Between two turns of one run others come in. */
const GAP = 5 * SECOND;

/** A run whose turn is over this often in a row has met a GitHub that makes it wait before each write. */
const MOST_VAIN = 3;

/** Carries out tasks stretch by stretch: each is looked at again first, and has the turn where it tells people something. */
export class Stretches {
  readonly #options: StretchesOptions;
  readonly #most: number;
  /** Tasks that were looked at under the turn that the run has. */
  #looked: ReadonlySet<Task> = new Set();
  #lookedAt: Instant;
  /** The run has had the turn since it looked at the tickets of its pages. */
  #isBegun = false;
  #paging: Promise<PagesSent> | null = null;
  /** What became of the pages, once it is known and until it is written down. */
  #paged: PagesSent | null = null;

  constructor(options: StretchesOptions) {
    const { pace, date } = options.client;
    this.#options = options;
    this.#most = pace > 0 ? Math.max(1, Math.floor(LENGTH / pace)) : MOST;
    this.#lookedAt = date ?? instant(0);
  }

  /** Looks at tasks under the turn that the run has just taken. They are written first, without another look. */
  async begin(tasks: readonly Task[]): Promise<readonly Task[]> {
    const found = await this.#options.look.at(tasks);
    this.#looked = new Set(found);
    this.#isBegun = true;
    return found;
  }

  /** What becomes of pages is written down as soon as it is known. */
  awaitPages(paging: Promise<PagesSent>): void {
    this.#paging = paging;
    paging.then(
      (paged) => (this.#paged = paged),
      () => undefined,
    );
  }

  /**
   * Writes the repository's labels, since they wait for nobody's turn, then what has to be first, and the others.
   *
   * @throws Failure where GitHub does not let it go on; `turn-taken` after all that needs no turn was done
   */
  async write(first: readonly Task[], others: readonly Task[]): Promise<void> {
    const labels = first.filter(
      ({ changes, says }) => says.length === 0 && changes.every(({ kind }) => kind === 'create_label'),
    );
    const rest = first.filter((task) => !labels.includes(task));
    const speaking = others.filter((task) => this.#speaks(task));
    const quiet = others.filter((task) => !this.#speaks(task));
    // Where people are called, what else is to be done on their tickets and the record of it wait for nothing.
    const parts = this.#paging === null ? [[...rest, ...speaking], quiet] : [rest, speaking, quiet];
    let undone: readonly Task[] = [];
    await this.#writePart(labels);
    for (const part of parts) {
      if (undone.length === 0) undone = await this.#writePart(part);
      else if (part === quiet) await this.#writePart(quiet);
      else undone = [...undone, ...part];
    }
    if (undone.length > 0) throw notInTurn(undone);
  }

  /** Waits for what becomes of pages, and writes it down: whoever was called is called again by every run that finds no record. */
  async writeRecords(): Promise<void> {
    const { turn, look, writing } = this.#options;
    const paging = this.#paging;
    if (paging === null) return;
    // What was looked at before a long wait for a pager is looked at again.
    let isFresh = this.#paged !== null && turn.isHeld && this.#isBegun;
    const effects = noteEffects((await paging).sent);
    this.#paging = null;
    this.#paged = null;
    // What another run has said and recorded meanwhile is added below.
    let records: readonly Task[] = writing.asSaid(tasksOf(effects));
    if (records.length === 0) return;
    for (let vain = 0; vain < MOST_VAIN; vain += 1) {
      if (vain > 0) await turn.giveBack();
      // Without the turn they are written all the same.
      await turn.take(LONG);
      if (!isFresh) records = await look.records(records);
      isFresh = false;
      if (await writing.write(records)) return;
    }
    throw new Failure(
      'rate-limited',
      'GitHub lets this run wait for too long before it writes what was paged.',
    );
  }

  /** What could not be done for want of a turn. */
  async #writePart(part: readonly Task[]): Promise<readonly Task[]> {
    const { turn, pause, writing } = this.#options;
    let rest = part;
    let vain = 0;
    while (rest.length > 0) {
      const { now, later } = leading(rest, this.#most);
      const speaks = now.some((task) => this.#speaks(task));
      if (speaks) {
        if (turn.isHeld && !turn.isFresh) {
          await turn.giveBack();
          await pause(GAP);
        }
        if (!turn.isHeld) {
          this.#looked = new Set();
          this.#isBegun = false;
        }
        if (!(await turn.take(LONG))) return rest;
      }
      const before = writing.written;
      const tasks = await this.#asTheyAre(now, speaks || this.#isStale(), vain > 0);
      if (await writing.write(tasks)) {
        rest = later;
        vain = 0;
      } else {
        await turn.giveBack();
        vain = writing.written > before ? 1 : vain + 1;
        if (vain > MOST_VAIN)
          throw new Failure('rate-limited', 'GitHub lets this run wait for too long before each write.');
      }
      // The record of a page may also keep what is said of its ticket.
      if (this.#paged !== null && !rest.some(isYetToSay)) await this.writeRecords();
    }
    return [];
  }

  async #asTheyAre(tasks: readonly Task[], again: boolean, anew: boolean): Promise<readonly Task[]> {
    const { look, client } = this.#options;
    const unseen = tasks.filter((task) => anew || !this.#looked.has(task));
    if (!again || unseen.length === 0) return tasks;
    const found = await look.at(unseen, anew);
    this.#lookedAt = client.latest ?? this.#lookedAt;
    return [...tasks.filter((task) => !unseen.includes(task)), ...found];
  }

  #isStale(): boolean {
    return (this.#options.client.latest ?? this.#lookedAt) - this.#lookedAt >= STALE_AFTER;
  }

  #speaks({ changes, says }: Task): boolean {
    return says.length > 0 || changes.some((change) => isMadeAnew(change, this.#options.keepsRecords));
  }
}

function isYetToSay({ pages, says }: Task): boolean {
  return pages.length > 0 && says.length > 0;
}

function notInTurn(undone: readonly Task[]): Failure {
  const changes = undone.flatMap((task) => task.changes);
  const [next] = changes;
  const first = next === undefined ? '' : `, first: ${describe(next)}`;
  const many = changes.length === 1 ? '1 change is' : `${String(changes.length)} changes are`;
  return new Failure(
    'turn-taken',
    `Other runs had the turn to write for all of ${String(LONG / 60_000)} minutes: ${many} left for the next run${first}.`,
  );
}
