import type { Milliseconds } from '../calendar/instant.ts';
import { MINUTE, SECOND } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import type { Client } from '../github/client.ts';
import type { TurnPlace } from '../github/turn.ts';
import { eldestUnlocked, LEFT, takeAway, Turn } from '../github/turn.ts';
import type { Door, Pause } from './turns.ts';

export interface DeskTurnOptions {
  readonly client: Client;
  readonly place: Omit<TurnPlace, 'issue'>;
  /** Number of the issue on which runs take turns, where it is known. */
  readonly eldest: number | null;
  readonly door: Door;
  readonly pause: Pause;
}

/** Longer than any run has the turn at a stretch, and than one that died can keep it from others. */
export const LONG: Milliseconds = 2 * LEFT + 60 * SECOND;

/** What a page may wait where another run has the turn: that one may be calling the same people right now. */
export const SHORT: Milliseconds = 10 * SECOND;

/** So many questions in a row without an answer, and GitHub is taken for away. */
const MOST_LOST = 3;

/** The turn of a repository as one run has it, loses it and takes it again. */
export class DeskTurn {
  /** What went wrong with the turn, for an operator; null: nothing did. */
  fault: string | null = null;
  readonly #options: DeskTurnOptions;
  #issue: number | null;
  /** GitHub lets nobody have a turn here: the run goes on without, as one that looked again. */
  #isOpen = false;
  #turn: Turn | null = null;
  #isInside = false;

  constructor(options: DeskTurnOptions) {
    this.#options = options;
    this.#issue = options.eldest;
  }

  /** Whether the run has the turn, or needs none. */
  get isHeld(): boolean {
    return this.#isInside;
  }

  /** Whether the run has not had it for long, so that others need not be let in before it goes on. */
  get isFresh(): boolean {
    return this.#turn?.isGood(this.#options.client, LEFT / 8) ?? true;
  }

  /**
   * Takes the turn, unless the run has it already. False: others had it for longer than the run can wait.
   *
   * @throws Failure where GitHub does not answer
   */
  async take(patience: Milliseconds): Promise<boolean> {
    if (this.#isInside) return true;
    const { client, door, pause } = this.#options;
    if (patience > SHORT) await door.enter();
    else if (!(await door.enterSoon(patience, pause))) return false;
    this.#isInside = true;
    try {
      const { left } = door;
      door.left = null;
      if (left?.isGood(client, LEFT / 4) === true) this.#turn = left;
      else {
        await left?.giveBack(client);
        this.#turn = this.#isOpen ? null : await this.#ask(patience);
      }
    } catch (error) {
      this.#leave();
      throw error;
    }
    if (this.#turn === null && !this.#isOpen) {
      this.#leave();
      return false;
    }
    client.mayWrite = () => this.#turn?.isGood(client) ?? true;
    return true;
  }

  /** Gives it back, where the run has it. Where that goes wrong it is taken over in the end. */
  async giveBack(): Promise<void> {
    if (!this.#isInside) return;
    const { client, door } = this.#options;
    const turn = this.#turn;
    try {
      if (turn !== null && door.waiting > 0 && turn.isGood(client, LEFT / 4)) door.left = turn;
      else if ((await turn?.giveBack(client)) === false)
        this.fault = `This run could not give its turn back, so that others have to wait ${String(LEFT / MINUTE)} minutes before they say anything.`;
    } finally {
      this.#leave();
    }
  }

  #leave(): void {
    this.#turn = null;
    this.#isInside = false;
    this.#options.client.mayWrite = () => true;
    this.#options.door.leave();
  }

  async #ask(patience: Milliseconds): Promise<Turn | null> {
    const { client, pause } = this.#options;
    let waited = 0;
    let lost = 0;
    for (let time = 1; ; time += 1) {
      const place = await this.#place(false);
      if (place === null) return null;
      const asked = await Turn.ask(client, place);
      if (asked instanceof Turn) return asked;
      if (asked.is === 'refused') {
        // The issue was locked or deleted since it was read; another will do, once. Where there is none, nobody says anything.
        if (asked.isPlaceGone && time === 1) {
          if ((await this.#place(true)) !== null) continue;
          return null;
        }
        this.#isOpen = true;
        this.fault = `GitHub gives this run no turn (${asked.why}), so that it may say something twice where another one meets it.`;
        return null;
      }
      lost = asked.id === null ? lost + 1 : 0;
      if (lost >= MOST_LOST)
        throw new Failure('github-unreachable', 'GitHub did not confirm whose turn it is.');
      if (asked.id !== null && asked.age >= LEFT && (await takeAway(client, place, asked.id))) continue;
      if (waited >= patience) return null;
      const wait = Math.min(time, 5) * SECOND;
      await pause(wait);
      waited += wait;
    }
  }

  /** The issue on which turns are taken; null: there is none, nor any on which something could be said. */
  async #place(anew: boolean): Promise<TurnPlace | null> {
    const { client, place } = this.#options;
    if (anew) this.#issue = null;
    this.#issue ??= await eldestUnlocked(client, place);
    if (this.#issue === null) this.#isOpen = true;
    return this.#issue === null ? null : { ...place, issue: this.#issue };
  }
}
