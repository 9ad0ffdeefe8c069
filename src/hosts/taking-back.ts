import type { Instant, Milliseconds } from '../calendar/instant.ts';
import { instant, SECOND } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import type { Client } from '../github/client.ts';
import { readLabelUse } from '../github/label-use.ts';
import type { Place } from '../github/place.ts';
import type { RawDesk } from '../github/raw-desk.ts';
import type { Reader } from '../github/reader.ts';
import { takeBack } from '../github/undo-writer.ts';
import type { FailedChange } from '../github/writer.ts';
import { Writer } from '../github/writer.ts';
import type { IssueRef } from '../plan/effect.ts';
import { isOfIssue } from '../plan/effect.ts';
import { describe } from '../plan/effect-line.ts';
import type { DeleteIssue, DeleteLabel, OwnIssueUndoing, TicketUndoing, Unpin } from '../undo/undoing.ts';
import { describeUndoing } from '../undo/undoing.ts';
import type { UndoneDesk } from '../undo/undone-desk.ts';
import { undoneIssue } from '../undo/undone-issue.ts';
import type { IssuePlan, UndoPlan, UndoSurroundings } from '../undo/undo-plan.ts';
import { closing, ticketPlan, undoings } from '../undo/undo-plan.ts';

/** So many issues are looked at again at once. */
const TOGETHER = 50;

/** Issues that were looked at so long ago are looked at again before they are changed. */
const STALE_AFTER: Milliseconds = 30 * SECOND;

/** How often an issue whose changes were lost is looked at again within one run. */
const ROUNDS = 3;

export interface TakingBackOptions extends Place {
  readonly client: Client;
  readonly reader: Reader;
  readonly desk: UndoneDesk;
  readonly found: RawDesk;
  readonly plan: UndoPlan;
  readonly around: UndoSurroundings;
  readonly writeLimit: number;
}

/** Carries out a plan that takes a desk back, and counts what becomes of it. */
export class TakingBack {
  written = 0;
  readonly failed: string[] = [];
  readonly #options: TakingBackOptions;
  readonly #writer: Writer;
  /** How many changes may still be made. */
  #room: number;
  /** Node ids of labels that are gone. */
  readonly #gone = new Set<string>();
  readonly #readAt: Instant;

  constructor(options: TakingBackOptions) {
    const { client, found, writeLimit } = options;
    this.#options = options;
    this.#writer = new Writer(client, found.repositoryId, found.labels);
    this.#room = writeLimit;
    this.#readAt = client.date ?? instant(0);
  }

  /** How many changes the limit leaves for the next run. */
  get later(): number {
    return Math.max(0, undoings(this.#options.plan).length - this.#options.writeLimit);
  }

  async carryOut(progress: (line: string) => void): Promise<void> {
    const { plan } = this.#options;
    const total = undoings(plan).length;
    const tell = (): void => {
      progress(`took back ${String(this.written)} of ${String(total)}`);
    };
    try {
      await this.#deleteLabels(plan.labels);
      for (let from = 0; from < plan.tickets.length; from += TOGETHER) {
        await this.#changeTickets(this.#withinRoom(plan.tickets.slice(from, from + TOGETHER)));
        tell();
      }
      for (let from = 0; from < plan.own.length; from += TOGETHER)
        await this.#endIssues(this.#withinRoom(plan.own.slice(from, from + TOGETHER)));
    } catch (error) {
      // What was done is done, and the next run goes on from there.
      if (!(error instanceof Failure)) throw error;
      this.failed.push(error.message);
    }
  }

  /** Labels first: each takes many issues' changes with it, and nothing else is proved by them. */
  async #deleteLabels(planned: readonly DeleteLabel[]): Promise<void> {
    const { client, around } = this.#options;
    const labels = planned.slice(0, this.#room);
    this.#room -= labels.length;
    if (labels.length === 0) return;
    const use = await readLabelUse(client, this.#options);
    for (const label of labels) {
      const now = use.labels.find(({ id }) => id === label.id);
      const known = around.labels.find(({ id }) => id === label.id);
      const isAsRead = now?.issues === known?.issues && now?.pullRequests === known?.pullRequests;
      if (now !== undefined && !isAsRead)
        this.failed.push(`${describeUndoing(label)}: somebody has used it meanwhile; run again.`);
      else if ((await this.#make(label)) === 'done') this.#gone.add(label.id);
    }
  }

  async #changeTickets(planned: readonly IssuePlan<TicketUndoing>[]): Promise<void> {
    const { client } = this.#options;
    const isStale = (client.latest ?? this.#readAt) - this.#readAt >= STALE_AFTER;
    let plans = isStale ? await this.#lookAgain(planned.map(({ number }) => number)) : planned;
    for (let round = 1; plans.length > 0; round += 1) {
      const { done, failed, uncertain } = await this.#writer.apply(plans.flatMap(({ changes }) => changes));
      this.written += done;
      // What was deleted since it was read is no fault, as long as what there is can be put right.
      const absent = round < ROUNDS ? failed.filter((one) => one.absent === true) : [];
      this.failed.push(...failed.filter((one) => !absent.includes(one)).map(worded));
      const again = [
        ...uncertain,
        ...absent.flatMap(({ effect }) => (isOfIssue(effect) ? [effect.issue.number] : [])),
      ];
      if (round === ROUNDS)
        for (const number of uncertain)
          this.failed.push(`#${String(number)}: GitHub did not confirm the changes.`);
      plans = round < ROUNDS ? await this.#lookAgain(again) : [];
    }
  }

  async #lookAgain(numbers: readonly number[]): Promise<IssuePlan<TicketUndoing>[]> {
    if (numbers.length === 0) return [];
    const { reader, desk, around } = this.#options;
    const { issues, faults } = await reader.issues([...new Set(numbers)], 'by anybody');
    this.failed.push(...faults);
    const labels = around.labels.filter(({ id }) => !this.#gone.has(id));
    return issues.map((issue) => ticketPlan(undoneIssue(issue, desk), labels));
  }

  /** What people have written meanwhile is not deleted with an issue. */
  async #endIssues(planned: readonly IssuePlan<OwnIssueUndoing>[]): Promise<void> {
    const { reader, desk } = this.#options;
    if (planned.length === 0) return;
    const { issues } = await reader.issues(planned.map(({ number }) => number));
    for (const issue of issues) {
      const { own, ref } = undoneIssue(issue, desk);
      const changes = planned.find(({ number }) => number === issue.number)?.changes ?? [];
      const isToClose = own?.isShared === true && changes.some(({ kind }) => kind === 'delete_issue');
      await this.#end(isToClose ? this.#closing(ref, own.isOpen) : changes);
    }
  }

  #closing(ref: IssueRef, isOpen: boolean): OwnIssueUndoing[] {
    return closing(ref, isOpen, this.#options.around.pinned.has(ref.id));
  }

  /** What GitHub does not let be deleted is closed. */
  async #end(changes: readonly OwnIssueUndoing[]): Promise<void> {
    for (const change of changes) {
      if (change.kind === 'close') {
        const { done, failed, uncertain } = await this.#writer.apply([change]);
        this.written += done;
        this.failed.push(...failed.map(({ message }) => message));
        if (uncertain.size > 0) this.failed.push(`${describeUndoing(change)}: GitHub did not confirm it.`);
      } else if (change.kind === 'delete_issue') {
        if ((await this.#make(change)) === 'refused') await this.#end(this.#closing(change.issue, true));
      } else await this.#make(change);
    }
  }

  async #make(change: DeleteLabel | DeleteIssue | Unpin): Promise<'done' | 'refused' | 'failed'> {
    const fault = await takeBack(this.#options.client, change);
    if (fault === null) {
      this.written += 1;
      return 'done';
    }
    // Three issues may be pinned, and not every token may unpin: people can do it themselves.
    if (change.kind === 'unpin') return 'failed';
    this.failed.push(`${describeUndoing(change)}: ${fault.fault}`);
    return fault.isRefused ? 'refused' : 'failed';
  }

  /** As much as the limit has room for; of an issue that is cut the beginning. */
  #withinRoom<Change>(plans: readonly IssuePlan<Change>[]): IssuePlan<Change>[] {
    return plans.flatMap(({ number, changes }) => {
      const some = changes.slice(0, this.#room);
      this.#room -= some.length;
      return some.length === 0 ? [] : [{ number, changes: some }];
    });
  }
}

/** A desk at work deletes no comments but copies, and calls them so. */
function worded({ effect, message }: FailedChange): string {
  return effect.kind === 'delete_comment'
    ? message.replace(describe(effect), describeUndoing(effect))
    : message;
}
