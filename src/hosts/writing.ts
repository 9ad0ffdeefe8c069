import type { Client } from '../github/client.ts';
import type { RawDesk } from '../github/raw-desk.ts';
import type { FailedChange } from '../github/writer.ts';
import { Writer } from '../github/writer.ts';
import type { Change } from '../plan/effect.ts';
import { inOffice, isOfIssue, newIssue, wordsElsewhere } from '../plan/effect.ts';
import type { Task } from '../plan/task.ts';
import type { Office } from './office.ts';
import type { SecondLook } from './second-look.ts';
import type { Heard } from './tell-chat.ts';
import { tellOffice } from './tell-office.ts';

/** How often a ticket whose writes were lost is looked at again within one run. */
const ROUNDS = 3;

/** Carries out tasks, and counts what becomes of them. Where an answer was lost, it writes only what is still missing. */
export class Writing {
  written = 0;
  readonly failed: string[] = [];
  /** What GitHub refused that nothing depends on. */
  readonly passedOver: string[] = [];
  /** Something failed for no reason that GitHub gave, or its answer was lost: the same may go through later. */
  mayPass = false;
  readonly #writer: Writer;
  readonly #office: Office | null;
  readonly #look: SecondLook;
  readonly #heard: Heard;

  constructor(client: Client, desk: RawDesk, office: Office | null, look: SecondLook, heard: Heard) {
    this.#writer = new Writer(client, desk.repositoryId, desk.labels, new Map(), desk.repository);
    this.#office = office;
    this.#look = look;
    this.#heard = heard;
  }

  /** False: the turn was over before everything was done. */
  async write(tasks: readonly Task[]): Promise<boolean> {
    // What records words waits for them, wherever they are said.
    await this.#heard.say(tasks.flatMap(({ says }) => says));
    const changes = this.asSaid(tasks).flatMap((task) => task.changes);
    const undone = await this.#tellOffice(changes.filter(inOffice));
    let plan = changes.filter(
      (change) => inOffice(change) === null && !undone.has(wordsElsewhere(change)?.id ?? ''),
    );
    for (let round = 1; plan.length > 0; round += 1) {
      const outcome = await this.#writer.apply(plan);
      this.written += outcome.done;
      this.passedOver.push(...outcome.passedOver);
      if (outcome.isLate) return false;
      for (const [number, logins] of outcome.unassignable)
        this.#look.unassignable.set(number, [...(this.#look.unassignable.get(number) ?? []), ...logins]);
      // What was deleted since it was read is no fault, as long as what there is can be put right.
      const absent = round < ROUNDS ? outcome.failed.filter(isAbsent) : [];
      const failed = outcome.failed.filter((one) => !absent.includes(one));
      this.failed.push(...failed.map(({ message }) => message));
      const { uncertain } = outcome;
      this.mayPass ||= failed.some(({ mayPass }) => mayPass) || (round === ROUNDS && uncertain.size > 0);
      this.#hold([...failed.map(({ effect }) => effect), ...plan.filter(isOneOf(uncertain))]);
      const numbers = absent.map(({ effect }) => (isOfIssue(effect) ? effect.issue.number : 0));
      const again = new Set([...uncertain, ...outcome.unassignable.keys(), ...numbers]);
      if (round === ROUNDS)
        this.failed.push(
          ...[...uncertain].map((number) => `#${String(number)}: GitHub did not confirm the changes.`),
        );
      plan = round < ROUNDS && again.size > 0 ? await this.#stillDue([...again]) : [];
    }
    return true;
  }

  /** Tasks without what would record words that were not said. */
  asSaid(tasks: readonly Task[]): Task[] {
    return tasks.map((task) => ({
      ...task,
      changes: task.changes.flatMap((change) => {
        const heard = this.#heard.record(change);
        return heard === null ? [] : (this.#look.record(heard) ?? []);
      }),
    }));
  }

  /** What is still to be done for some tickets. What is new for the chat is said by the next run. */
  async #stillDue(numbers: readonly number[]): Promise<Change[]> {
    const tasks = await this.#look.at(numbers.map(unknownTask), true);
    return this.asSaid(tasks)
      .flatMap((task) => task.changes)
      .filter((change) => inOffice(change) === null);
  }

  /** What was not said on one issue nothing may record on another. */
  #hold(undone: readonly Change[]): void {
    for (const change of undone) {
      if (change.kind === 'create_issue') this.#look.unsaid(newIssue(change.key).id);
      if (change.kind === 'create_comment' || change.kind === 'edit_comment')
        this.#look.unsaid(change.issue.id);
    }
  }

  /** Ids of companions of which not everything was done. */
  async #tellOffice(changes: readonly Change[]): Promise<ReadonlySet<string>> {
    if (this.#office === null || changes.length === 0) return new Set();
    const told = await tellOffice(this.#office, changes, async (number) =>
      (await this.#look.at([unknownTask(number)], true)).flatMap((task) => task.changes),
    );
    this.written += told.written;
    this.failed.push(...told.failed);
    return told.undone;
  }
}

function unknownTask(number: number): Task {
  return { number, changes: [], pages: [], says: [], isCut: false };
}

function isOneOf(numbers: ReadonlySet<number>): (change: Change) => boolean {
  return (change) => isOfIssue(change) && numbers.has(change.issue.number);
}

/** One that was opened just now is read by the next run. */
function isAbsent({ effect, absent }: FailedChange): boolean {
  return absent === true && isOfIssue(effect) && effect.issue.number > 0;
}
