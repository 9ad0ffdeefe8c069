import { earliest, type Instant, type Milliseconds } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import { actorOf } from '../github/actor.ts';
import type { Reader } from '../github/reader.ts';
import type { IssuePage } from '../github/recent-issues.ts';
import { isKey, keyOf, readKey } from '../marks/key.ts';
import type { Policy } from '../policy/policy.ts';
import { filePlaceOf, type FilePlace } from '../ticket/write-up-file.ts';
import type { WriteUpFiles } from '../github/write-up-files.ts';
import type { Aftermath, WriteUpFile, WriteUpSource } from '../ticket/aftermath.ts';
import { aftermathIn, NO_AFTERMATH, purposeOf, UNKNOWN_AFTERMATH } from '../ticket/aftermath.ts';
import type { Actor, Issue } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import { labelKey } from '../ticket/labels.ts';
import { orderedActions } from '../ticket/open-actions.ts';
import { find, ownComments } from '../ticket/own-comments.ts';
import { sightOf } from '../ticket/sight.ts';

/** So long after a close its write-up is looked for that a run opened which was then cut off. */
const WEEK: Milliseconds = 7 * 24 * 3_600_000;
/** So long after the ticket says where it is written up it is looked for what another run may have opened as well. */
const HOUR: Milliseconds = 3_600_000;

/** What has to be read for one ticket. */
interface Want {
  readonly ticket: Issue;
  /** Numbers of issues that its marks name. */
  readonly named: readonly number[];
  /** The file in which it may be written up; null: in none. */
  readonly file: FilePlace | null;
  /** The write-up as it stands on the ticket; null: elsewhere, or there is none. */
  readonly text: WriteUpSource | null;
  /** Since when an issue for the write-up may have been opened that no mark names; null: none was. */
  readonly writeUpSince: Instant | null;
  /** When somebody may have asked for issues of its actions. */
  readonly orders: readonly Instant[];
  /** Actions that have an issue. */
  readonly tracked: ReadonlySet<string>;
}

/**
 * What the desk opened beside tickets for their write-ups, as one run sees it. Nothing is asked of GitHub for a ticket
 * whose write-up stands on it and has no actions to follow.
 */
export class Aftermaths {
  /** What could not be read, one sentence each. */
  readonly faults = new Set<string>();
  readonly #reader: Pick<Reader, 'issues'>;
  /** Issues that were opened since an instant, the newest first. */
  readonly #recent: (since: Instant) => AsyncIterable<Pick<IssuePage, 'issues'>>;
  readonly #files: Pick<WriteUpFiles, 'read'>;
  readonly #policy: Policy;
  readonly #identity: Actor;
  readonly #now: Instant;
  /** Ticket → what stands beside it. */
  readonly #known = new Map<number, Aftermath>();
  /** Ticket → what that looks like. */
  readonly #sights = new Map<number, string>();

  constructor(
    reader: Pick<Reader, 'issues'>,
    recent: (since: Instant) => AsyncIterable<Pick<IssuePage, 'issues'>>,
    files: Pick<WriteUpFiles, 'read'>,
    { policy, identity, now }: { readonly policy: Policy; readonly identity: Actor; readonly now: Instant },
  ) {
    this.#reader = reader;
    this.#recent = recent;
    this.#files = files;
    this.#policy = policy;
    this.#identity = identity;
    this.#now = now;
  }

  /**
   * Reads what stands beside some tickets, as far as anything may.
   *
   * @param anew also where it was read before
   */
  async read(all: readonly Issue[], anew = true): Promise<void> {
    const tickets = anew ? all : all.filter(({ number }) => !this.#known.has(number));
    const wants = tickets.flatMap((ticket) => this.#wantOf(ticket) ?? []);
    for (const { number } of tickets) this.#known.delete(number);
    if (wants.length === 0) return;
    try {
      const named = await this.#issues(new Set(wants.flatMap((want) => want.named)));
      const files = new Map<number, WriteUpFile | null>();
      for (const { ticket, file } of wants)
        if (file !== null) files.set(ticket.number, await this.#files.read(file));
      const found = await this.#issues(await this.#unnamed(wants, named, files));
      for (const want of wants) this.#keep(want, [...named, ...found], files.get(want.ticket.number) ?? null);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.faults.add(error.message);
      for (const { ticket } of wants) this.#known.set(ticket.number, UNKNOWN_AFTERMATH);
    }
  }

  /** What stands beside a ticket, as far as it was read. */
  of(ticket: Issue): Aftermath {
    const known = this.#known.get(ticket.number);
    if (known !== undefined) return known;
    return this.#wantOf(ticket) === null ? NO_AFTERMATH : UNKNOWN_AFTERMATH;
  }

  /** What stands beside a ticket looks like, by the last reading of it. */
  sightOf(number: number): string {
    return this.#sights.get(number) ?? '';
  }

  #keep({ ticket, named }: Want, issues: readonly Issue[], file: WriteUpFile | null): void {
    const own = issues.filter((issue) => purposeOf(issue, this.#identity)?.ticket === ticket.number);
    this.#known.set(ticket.number, aftermathIn(own, file, ticket.number, this.#identity, new Set(named)));
    this.#sights.set(
      ticket.number,
      [...own.map((issue) => `${issue.id} ${sightOf(issue)}`), JSON.stringify(file)].join(' '),
    );
  }

  async #issues(numbers: ReadonlySet<number>): Promise<readonly Issue[]> {
    if (numbers.size === 0) return [];
    const { issues, faults } = await this.#reader.issues([...numbers]);
    if (faults.length > 0) throw new Failure('partial-sweep', faults.join(' '));
    return issues;
  }

  /** Numbers of issues that were opened for these tickets and that no mark on them names: their run was cut off, or runs on. */
  async #unnamed(
    wants: readonly Want[],
    named: readonly Issue[],
    files: ReadonlyMap<number, WriteUpFile | null>,
  ): Promise<ReadonlySet<number>> {
    const searched = new Map(
      wants.map((want) => [
        want.ticket.number,
        this.#searchOf(want, named, files.get(want.ticket.number) ?? null),
      ]),
    );
    const since = earliest(...[...searched.values()].filter((at) => at !== null));
    const known = new Set(named.map(({ number }) => number));
    const found = new Set<number>();
    if (since === null) return found;
    for await (const { issues } of this.#recent(since))
      for (const { number, author, body, lastEditedAt } of issues) {
        const by = actorOf(author);
        if (known.has(number) || !sameActor(by, this.#identity)) continue;
        const purpose = purposeOf({ author: by, body, bodyEdits: [] }, this.#identity);
        // Where people took the mark out of the text, its revisions still have it.
        if (purpose === null ? lastEditedAt !== null : (searched.get(purpose.ticket) ?? null) !== null)
          found.add(number);
      }
    return found;
  }

  /** Since when something may have been opened for a ticket that no mark names; null: nothing was. */
  #searchOf(
    { ticket, text, writeUpSince, orders, tracked }: Want,
    named: readonly Issue[],
    file: WriteUpFile | null,
  ): Instant | null {
    if (writeUpSince !== null) return writeUpSince;
    const lately = orders.filter((at) => at >= this.#now - HOUR);
    const beside = aftermathIn(named, file, ticket.number, this.#identity).writeUp;
    const source = text ?? beside;
    if (source === null || orders.length === 0) return null;
    const ordered = orderedActions(source, orders, this.#policy.factorClasses);
    if (ordered.some(({ action }) => !tracked.has(action))) return earliest(...orders);
    // Another run may have opened the same a moment ago.
    return ordered.length > 0 ? earliest(...lately) : null;
  }

  /** Null: nothing stands beside the ticket. */
  #wantOf(ticket: Issue): Want | null {
    const { writeUp } = this.#policy;
    if (writeUp === null || sameActor(ticket.author, this.#identity)) return null;
    const own = ownComments(ticket, this.#identity);
    const keys = own.flatMap(({ marker }) => marker.keys);
    const text = find(own, keyOf('post-mortem'))?.event ?? null;
    const pointers = own.filter(({ marker }) => marker.keys.some((key) => isKey('write-up-in', key)));
    const pointed = keys.flatMap((key) => readKey('write-up-in', key) ?? []);
    const tracked = keys.flatMap((key) => {
      const read = readKey('tracked', key);
      return read === null ? [] : [{ action: read[0], number: read[1] }];
    });
    const closed = ticket.events.findLast(({ kind }) => kind === 'closed');
    const isFresh = ticket.state === 'closed' && closed !== undefined && closed.at >= this.#now - WEEK;
    const isNew = pointers.every(({ event }) => event.at >= this.#now - HOUR);
    const isToFind = writeUp.place === 'issue' && text === null && isNew && isFresh;
    const isFiled = keys.some((key) => isKey('write-up-file', key));
    const mayBeFiled = writeUp.place === 'pull_request' && text === null && isFresh;
    const file = isFiled || mayBeFiled ? filePlaceOf(ticket, this.#policy, keys) : null;
    const orders = text === null && pointed.length === 0 && file === null ? [] : this.#ordersOn(ticket);
    const named = [...pointed, ...tracked.map(({ number }) => number)];
    if (named.length === 0 && !isToFind && orders.length === 0 && file === null) return null;
    return {
      ...{ ticket, file, text, orders, named: [...new Set(named)] },
      writeUpSince: isToFind ? closed.at : null,
      tracked: new Set(tracked.map(({ action }) => action)),
    };
  }

  /** When people wrote what may ask for issues of actions, or took the label off that asks for the write-up. */
  #ordersOn({ events }: Issue): Instant[] {
    const { commands, writeUp, labels } = this.#policy;
    const tracks = writeUp?.tracksActions === true;
    const words = [commands.track, ...(tracks ? [commands['post-mortem']] : [])].map(
      ({ word }) => `/${word}`,
    );
    const due = labelKey(labels.post_mortem_due.name);
    return events.flatMap((event) => {
      if (sameActor(event.actor, this.#identity)) return [];
      if (event.kind === 'comment') {
        const body = event.body.toLowerCase();
        return words.some((word) => body.includes(word)) ? [event.at, event.lastEditedAt ?? []].flat() : [];
      }
      return tracks && event.kind === 'unlabeled' && labelKey(event.label) === due ? [event.at] : [];
    });
  }
}
