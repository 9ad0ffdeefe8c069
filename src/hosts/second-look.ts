import type { Instant } from '../calendar/instant.ts';
import { instant } from '../calendar/instant.ts';
import type { DeskIssue } from '../desk/desk-issue.ts';
import { deskIssueOf } from '../desk/desk-issue.ts';
import type { Client } from '../github/client.ts';
import type { Reader } from '../github/reader.ts';
import type { Change, Effect } from '../plan/effect.ts';
import {
  inOffice,
  isChange,
  isOfIssue,
  isPage,
  isSay,
  newIssue,
  withoutRecord,
  wordsElsewhere,
} from '../plan/effect.ts';
import { recordAnew } from '../plan/page-record.ts';
import type { Task } from '../plan/task.ts';
import type { Actor, Issue } from '../ticket/issue.ts';
import { ownComments } from '../ticket/own-comments.ts';
import { sightOf } from '../ticket/sight.ts';
import type { Aftermaths } from './aftermaths.ts';
import type { Office } from './office.ts';

export interface SecondLookOptions {
  readonly reader: Pick<Reader, 'issues' | 'changed'>;
  readonly client: Client;
  readonly office: Office | null;
  readonly aftermaths: Aftermaths;
  /** The account that acts. */
  readonly identity: Actor;
  /** When the run began to read. */
  readonly since: Instant;
  /** Number → what the issue looked like when the run read it. */
  readonly sights: Map<number, string>;
  /** The desk's own issues as the run read them. */
  readonly ownIssues: readonly DeskIssue[];
  /**
   * What is to be done for one ticket, as of an instant.
   *
   * @param unassignable whom GitHub does not let be assigned to it
   */
  readonly decide: (
    issue: Issue,
    now: Instant,
    unassignable: readonly string[],
  ) => Promise<readonly Effect[]>;
}

/**
 * Looks at the places of a plan once more, right before it is carried out, and decides anew what has changed since:
 * other runs may have done it, or people what makes it needless.
 */
export class SecondLook {
  /** Numbers of tickets that were deleted, or moved elsewhere, since they were read. */
  readonly gone = new Set<number>();
  /** What could not be looked at and is left for the next run, one sentence each. */
  readonly faults = new Set<string>();
  /** Ticket → whom GitHub did not let be assigned to it. */
  readonly unassignable = new Map<number, readonly string[]>();
  /** Ids of issues where something was not said that changes elsewhere would record. */
  readonly #unsaid = new Set<string>();
  readonly #options: SecondLookOptions;

  constructor(options: SecondLookOptions) {
    this.#options = options;
  }

  /** The words on an issue were not said, so that nothing may record them elsewhere. */
  unsaid(id: string): void {
    this.#unsaid.add(id);
  }

  /** A change as it may be made, as far as is known what was said; null: it records what was not. */
  record(change: Change): Change | null {
    const words = wordsElsewhere(change);
    if (words === null || !this.#unsaid.has(words.id)) return change;
    return isOfIssue(change) ? withoutRecord(change) : null;
  }

  /** Whether something is done for the desk as a whole, to which other changes may refer. */
  isShared({ number }: Task): boolean {
    return number === null || this.#options.ownIssues.some(({ issue }) => issue.number === number);
  }

  /** These tasks as they were found, and those that could not be looked at as they were planned: people wait for a page. */
  unread(planned: readonly Task[], found: readonly Task[]): readonly Task[] {
    const numbers = new Set(found.map(({ number }) => number));
    return [
      ...found,
      ...planned.filter(({ number }) => number !== null && !numbers.has(number) && !this.gone.has(number)),
    ];
  }

  /** Records of pages, added to what stands on their tickets by now. */
  async records(tasks: readonly Task[]): Promise<readonly Task[]> {
    const { reader, identity } = this.#options;
    const { issues } = await reader.issues(tasks.flatMap(({ number }) => number ?? []));
    const read = new Map(issues.map((issue) => [issue.number, issue]));
    return tasks.map((task) => {
      const issue = read.get(task.number ?? 0);
      if (issue === undefined) return task;
      return { ...task, changes: task.changes.flatMap((change) => recordAnew(change, issue, identity)) };
    });
  }

  /**
   * These tasks as they are now.
   *
   * @param anew decides anew, whether or not anything has changed
   */
  async at(tasks: readonly Task[], anew = false): Promise<readonly Task[]> {
    const { client, reader, ownIssues } = this.#options;
    const numbers = tasks.flatMap(({ number }) => number ?? []);
    const { issues, deleted, faults } =
      numbers.length === 0 ? { issues: [], deleted: [], faults: [] } : await reader.issues(numbers);
    for (const number of deleted) this.gone.add(number);
    for (const fault of faults) this.faults.add(fault);
    const now = client.latest ?? instant(0);
    const read = new Map(issues.map((issue) => [issue.number, issue]));
    const own = new Map(ownIssues.map((one) => [one.issue.number, one.issue]));
    const opened = tasks.some(({ changes }) => changes.some(opensOwn)) ? await this.#openedSince() : null;
    const found: Task[] = [];
    for (const task of tasks) {
      const issue = task.number === null ? null : read.get(task.number);
      const before = own.get(task.number ?? 0);
      if (issue === undefined) continue;
      if (issue === null && task.says.length > 0) found.push(await this.#ofMany(task, now));
      else if (issue === null) found.push(this.#unopened(task, opened ?? new Set()));
      else if (before !== undefined) found.push(this.#ofDesk(task, before, issue));
      else found.push(await this.#ofTicket(task, issue, now, anew));
    }
    return found;
  }

  async #ofTicket(task: Task, issue: Issue, now: Instant, anew: boolean): Promise<Task> {
    const { office, aftermaths, sights, decide } = this.#options;
    const { number } = issue;
    const sight = sightOf(issue);
    const before = aftermaths.sightOf(number);
    // What stands beside it is known by its marks: it is looked for once more right before more is opened.
    if (anew || task.changes.some(isBeside) || sights.get(number) !== sight) await aftermaths.read([issue]);
    const isSame =
      sights.get(number) === sight &&
      aftermaths.sightOf(number) === before &&
      (await this.#isSameInOffice(task, issue));
    sights.set(number, sight);
    if (isSame && !anew) return task;
    if (anew) await office?.read([issue]);
    const effects = await decide(issue, now, this.unassignable.get(number) ?? []);
    const changes = effects.filter(isChange).filter(isOfIts(number));
    return {
      ...task,
      changes: task.isCut ? changes.slice(0, task.changes.length) : changes,
      pages: effects.filter(isPage),
      // What cannot be recorded by this run is not said by it.
      says: task.isCut ? [] : effects.filter(isSay),
    };
  }

  async #isSameInOffice(task: Task, issue: Issue): Promise<boolean> {
    const { office } = this.#options;
    if (office === null || !task.changes.some(inOffice)) return true;
    const before = office.sightOf(issue.number);
    await office.read([issue]);
    return office.sightOf(issue.number) === before;
  }

  /** What only a run over every ticket decides cannot be decided anew here: it is done where what it goes by still is so. */
  #ofDesk(task: Task, before: Issue, issue: Issue): Task {
    const { identity } = this.#options;
    const spoken = (one: Issue): string =>
      ownComments(one, identity)
        .map(({ event }) => `${event.id} ${String(event.lastEditedAt)}`)
        .join();
    const isSame = spoken(before) === spoken(issue) && before.state === issue.state;
    if (!isSame) this.unsaid(issue.id);
    const isKept = ({ kind }: Change): boolean =>
      isSame && !(kind === 'edit_issue' && before.body !== issue.body);
    return { ...task, changes: task.changes.filter(isKept) };
  }

  /** Words about many tickets are left to the next run where any of them is not to be told of any more, or in other words. */
  async #ofMany(task: Task, now: Instant): Promise<Task> {
    const { reader, sights, decide } = this.#options;
    const tells = task.says.flatMap((say) => say.tells);
    const ids = new Set(tells.map(({ id }) => id));
    const { issues } = await reader.issues(tells.map(({ number }) => number));
    for (const issue of issues) {
      if (sights.get(issue.number) === sightOf(issue)) continue;
      const effects = await decide(issue, now, this.unassignable.get(issue.number) ?? []);
      if (!effects.some((effect) => ids.has(wordsElsewhere(effect)?.id ?? ''))) return { ...task, says: [] };
    }
    return task;
  }

  #unopened(task: Task, opened: ReadonlySet<string>): Task {
    const there = task.changes.find((change) => change.kind === 'create_issue' && opened.has(change.key));
    if (there?.kind !== 'create_issue') return task;
    this.unsaid(newIssue(there.key).id);
    return { ...task, changes: [] };
  }

  /** Keys of the desk's own issues that other runs have opened since this one read. */
  async #openedSince(): Promise<ReadonlySet<string>> {
    const { reader, since, sights, identity } = this.#options;
    const { numbers } = await reader.changed(since);
    const { issues } = await reader.issues(numbers.filter((number) => !sights.has(number)));
    return new Set(issues.flatMap((issue) => deskIssueOf(issue, identity)?.key ?? []));
  }
}

/** Whether a change is made to what stands beside a ticket, or opens it. */
function isBeside(change: Change): boolean {
  if (change.kind === 'propose_file' || change.kind === 'edit_file' || change.kind === 'decline_file')
    return true;
  return change.kind === 'open_beside' || (isOfIssue(change) && change.issue.beside !== undefined);
}

function opensOwn(change: Change): boolean {
  return change.kind === 'create_issue' && change.office === undefined;
}

/** Labels of the repository that a ticket needs are its own affair, issues that the desk opens are not. */
function isOfIts(number: number): (change: Change) => boolean {
  return (change) => {
    if (change.kind === 'create_label') return true;
    if (change.kind === 'create_issue') return change.office?.number === number;
    return change.issue.number === number;
  };
}
