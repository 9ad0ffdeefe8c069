import type { Instant } from '../calendar/instant.ts';
import { instant } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import type { Client } from '../github/client.ts';
import type { OfficePlace, OfficeShape } from '../github/office-reader.ts';
import { OfficeReader } from '../github/office-reader.ts';
import { Writer } from '../github/writer.ts';
import type { Change } from '../plan/effect.ts';
import { inOffice, newIssue } from '../plan/effect.ts';
import { describe } from '../plan/effect-line.ts';
import type { Companion } from '../ticket/companion.ts';
import { companionIn, companionKey, companionKeyOf } from '../ticket/companion.ts';
import type { Issue } from '../ticket/issue.ts';
import { sightOf } from '../ticket/sight.ts';

/** The office, and a client that may write there and nowhere else. */
export interface OfficeAccess {
  readonly place: OfficePlace;
  readonly client: Client;
}

/**
 * Finds the office of a desk.
 *
 * @throws Failure where the operator names none for it, in words that name no repository and no secret
 */
export type OfficeDoor = (repository: string) => Promise<OfficeAccess>;

/** What became of changes in the office. */
export interface OfficeOutcome {
  readonly written: number;
  /** What went wrong, one sentence each. */
  readonly failed: readonly string[];
  /** Companions, by the ids of plans, of which not everything was done. */
  readonly undone: ReadonlySet<string>;
  /** Numbers of tickets of which the office has to be read again: something may have been done, or had been before. */
  readonly again: readonly number[];
}

/**
 * The office as one run sees it. What GitHub says of it is not repeated: an office is named neither in a log nor in a
 * summary.
 */
export class Office {
  /** Why nothing can be told there, for an operator; null: it can. */
  fault: string | null = null;
  readonly #repository: string;
  readonly #client: Client | null;
  readonly #reader: OfficeReader | null;
  #shape: OfficeShape | null = null;
  /** Key → the issues that stand beside its ticket, the oldest first: only runs that meet may have opened several. */
  #beside = new Map<string, readonly Issue[]>();
  /** Ticket → when it was opened. */
  readonly #opened = new Map<number, Instant>();
  /** Login → whether they can read the office. */
  readonly #readers = new Map<string, boolean>();

  private constructor(repository: string, access: OfficeAccess | null) {
    this.#repository = repository;
    this.#client = access?.client ?? null;
    this.#reader = access === null ? null : new OfficeReader(access.client, access.place);
  }

  /** @param door null: this host knows of no office */
  static async of(repository: string, door: OfficeDoor | null): Promise<Office> {
    try {
      if (door === null) throw new Failure('bad-input', UNKNOWN);
      const access = await door(repository);
      const { owner, name } = access.place;
      if (`${owner}/${name}`.toLowerCase() === repository)
        throw new Failure('bad-input', 'STEWARD_OFFICE names the desk’s own repository.');
      return new Office(repository, access);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const office = new Office(repository, null);
      office.fault = sentence(error.message);
      return office;
    }
  }

  get requests(): number {
    return this.#client?.requests ?? 0;
  }

  /** Reads what stands beside some tickets. */
  async read(tickets: readonly Issue[]): Promise<void> {
    if (tickets.length === 0) return;
    for (const { number, createdAt } of tickets) this.#opened.set(number, createdAt);
    await this.#attempt(async (reader) => {
      const keys = tickets.map(({ number }) => companionKey(this.#repository, number));
      const since = Math.min(...tickets.map(({ createdAt }) => createdAt));
      const found = await reader.beside(new Set(keys), instant(since));
      this.#look(found);
      const beside = Map.groupBy(found.issues, (issue) => companionKeyOf(issue, found.identity));
      for (const key of keys) this.#beside.set(key, oldestFirst(beside.get(key) ?? []));
    });
  }

  /** Reads everything that is open, and what was closed since and changed. */
  async readAll(since: Instant): Promise<void> {
    await this.#attempt(async (reader) => {
      const found = await reader.all(since);
      this.#look(found);
      const beside = new Map<string, Issue[]>();
      for await (const page of found.issues)
        for (const issue of page) {
          const key = companionKeyOf(issue, found.identity);
          if (key !== null) beside.set(key, [...(beside.get(key) ?? []), issue]);
        }
      this.#beside = new Map([...beside].map(([key, issues]) => [key, oldestFirst(issues)]));
    });
  }

  /** What stands beside a ticket, as far as it was read; null: nothing. */
  companionOf(ticket: Issue): Companion | null {
    this.#opened.set(ticket.number, ticket.createdAt);
    const identity = this.#shape?.identity;
    if (identity === undefined || this.fault !== null) return null;
    const [first, ...others] = (this.#beside.get(companionKey(this.#repository, ticket.number)) ?? []).map(
      (issue) => companionIn(issue, identity),
    );
    if (first === undefined) return null;
    return { ...first, told: new Map([...others.flatMap(({ told }) => [...told]), ...first.told]) };
  }

  /** What stands beside a ticket looks like, by the last reading of it. */
  sightOf(number: number): string {
    const beside = this.#beside.get(companionKey(this.#repository, number)) ?? [];
    return beside.map((issue) => `${issue.id} ${sightOf(issue)}`).join(' ');
  }

  /** Carries out the changes of a plan that are made in the office. */
  async write(changes: readonly Change[]): Promise<OfficeOutcome> {
    const outcome = await this.#attempt((reader) => this.#carryOut(changes, reader));
    if (outcome !== null) return outcome;
    const failed = this.fault === null ? [] : [this.fault];
    return { written: 0, failed, undone: idsOf(changes), again: [] };
  }

  async #carryOut(changes: readonly Change[], reader: OfficeReader): Promise<OfficeOutcome> {
    const strangers = await this.#strangersIn(changes, reader);
    const known = await this.#openedMeanwhile(changes, reader);
    const kept = changes.filter((change) => {
      const id = inOffice(change)?.id ?? '';
      return !strangers.undone.has(id) && !known.ids.has(id);
    });
    const { client, shape } = this.#ready();
    const writer = new Writer(client, shape.repositoryId, new Map(), this.#nodeIds());
    const { done, failed, uncertain } = await writer.apply(kept);
    const undone = idsOf([
      ...failed.map(({ effect }) => effect),
      ...kept.filter((change) => uncertain.has(inOffice(change)?.number ?? 0)),
    ]);
    return {
      written: done,
      failed: [
        ...strangers.failed,
        ...failed.map(
          ({ effect }) =>
            `${describe(effect)}: GitHub refused it or did not confirm it. Its token has to be one that may write issues there.`,
        ),
      ],
      undone: new Set([...strangers.undone, ...known.ids, ...undone]),
      again: [...new Set([...known.numbers, ...uncertain])],
    };
  }

  /** Whom a text calls that they cannot read: it is not written. */
  async #strangersIn(
    changes: readonly Change[],
    reader: OfficeReader,
  ): Promise<Pick<OfficeOutcome, 'failed' | 'undone'>> {
    const undone = new Set<string>();
    const strangers = new Set<string>();
    for (const change of changes) {
      const ref = inOffice(change);
      const calls = 'calls' in change ? (change.calls ?? []) : [];
      for (const login of calls) {
        const known = this.#readers.get(login) ?? (await reader.isOpenTo(login));
        this.#readers.set(login, known);
        if (known || ref === null) continue;
        strangers.add(login);
        undone.add(ref.id);
      }
    }
    if (strangers.size === 0) return { failed: [], undone };
    const names = [...strangers].sort().join(', ');
    return {
      undone,
      failed: [
        `The office is not open to ${names}, so what they had to hear was not written there: let them read it.`,
      ],
    };
  }

  /** Looks once more right before anything is opened: another run may have, or it was closed long ago. */
  async #openedMeanwhile(
    changes: readonly Change[],
    reader: OfficeReader,
  ): Promise<{ readonly ids: ReadonlySet<string>; readonly numbers: readonly number[] }> {
    const openings = changes.flatMap((change) =>
      change.kind === 'create_issue' && change.office !== undefined
        ? [{ ...change, office: change.office }]
        : [],
    );
    if (openings.length === 0) return { ids: new Set(), numbers: [] };
    const keys = new Set(openings.map(({ key }) => key));
    const since = openings.map(({ office }) => this.#opened.get(office.number) ?? instant(0));
    const found = await reader.beside(keys, instant(Math.min(...since)));
    this.#look(found);
    const there = new Set(found.issues.map((issue) => companionKeyOf(issue, found.identity)));
    const late = openings.filter(({ key }) => there.has(key));
    return {
      ids: new Set(late.map(({ office }) => office.id)),
      numbers: late.map(({ office }) => office.number),
    };
  }

  #nodeIds(): Map<string, string> {
    return new Map(
      [...this.#beside].flatMap(([key, [first]]) =>
        first === undefined ? [] : [[newIssue(key).id, first.id] as const],
      ),
    );
  }

  #look(shape: OfficeShape): void {
    this.#shape = shape;
    if (!shape.isPrivate) throw new Failure('bad-input', PUBLIC);
  }

  #ready(): { readonly client: Client; readonly shape: OfficeShape } {
    if (this.#client === null || this.#shape === null) throw new Error('The office was not read');
    return { client: this.#client, shape: this.#shape };
  }

  /** Null: the office cannot be used. */
  async #attempt<Result>(work: (reader: OfficeReader) => Promise<Result>): Promise<Result | null> {
    if (this.#reader === null || this.fault !== null) return null;
    try {
      return await work(this.#reader);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.fault = sentence(
        error.code === 'bad-input' ? error.message : (UNREACHABLE[error.code] ?? REFUSED),
      );
      return null;
    }
  }
}

const UNKNOWN = 'This host knows of no office.';
const PUBLIC = 'The repository that STEWARD_OFFICE names is public: make it private.';
const REFUSED =
  'GitHub does not let it be read: check the repository that STEWARD_OFFICE names, and that its token may read and write issues there.';
const UNREACHABLE: Readonly<Partial<Record<Failure['code'], string>>> = {
  'github-unreachable': 'GitHub does not answer about it.',
  'rate-limited': 'GitHub asks to wait before it is read again.',
  'partial-sweep': 'GitHub could serve a part of it alone.',
};

function sentence(why: string): string {
  return `Staff are not told of anything in the office, nor on tickets in its place. ${why}`;
}

function oldestFirst(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted((a, b) => a.number - b.number);
}

function idsOf(changes: readonly Change[]): Set<string> {
  return new Set(changes.flatMap((change) => inOffice(change)?.id ?? []));
}
