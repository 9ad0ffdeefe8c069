import type { Instant } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import { companionKeyOf } from '../ticket/companion.ts';
import type { Actor, Issue } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import { actorNamed, actorOf } from './actor.ts';
import type { Client } from './client.ts';
import { failureOf } from './client.ts';
import type { Place } from './place.ts';
import { complain, repositoryIn } from './place.ts';
import * as queries from './queries.ts';
import { Reader } from './reader.ts';
import { recentIssues } from './recent-issues.ts';

/** A repository in which staff are told of tickets that the public reads. */
export interface OfficePlace {
  readonly owner: string;
  readonly name: string;
}

/** What an office is like, whatever stands in it. */
export interface OfficeShape {
  readonly repositoryId: string;
  readonly isPrivate: boolean;
  /** The account that acts there. */
  readonly identity: Actor;
}

/** Reads an office: who may see it, and the issues in it that stand beside tickets. */
export class OfficeReader {
  readonly #client: Client;
  readonly #place: Place;
  readonly #reader: Reader;

  constructor(client: Client, place: OfficePlace) {
    this.#client = client;
    // No policy is looked for in an office.
    this.#place = { ...place, policyPath: '' };
    this.#reader = new Reader(client, this.#place);
  }

  /** Every open issue of the office, and those that were closed but changed since an instant, page by page. */
  async all(since: Instant): Promise<OfficeShape & { readonly issues: AsyncIterable<Issue[]> }> {
    const { owner, name } = this.#place;
    const answer = await this.#client.query(queries.OFFICE_QUERY, { owner, name });
    const { id: repositoryId, isPrivate } = repositoryIn(answer, this.#place);
    complain(answer.errors);
    const identity = actorNamed(answer.data?.viewer.login ?? '');
    return { repositoryId, isPrivate, identity, issues: this.#reader.issuesSince(since) };
  }

  /**
   * The issues that stand beside tickets, which a key names, as far as they were opened since an instant. Issues are
   * listed newest first and only so far back: one that stands beside a ticket is younger than the ticket.
   */
  async beside(
    keys: ReadonlySet<string>,
    since: Instant,
  ): Promise<OfficeShape & { readonly issues: readonly Issue[] }> {
    const numbers: number[] = [];
    let shape: OfficeShape | null = null;
    for await (const { repository, viewer, issues } of recentIssues(this.#client, this.#place, since)) {
      const identity = actorNamed(viewer);
      shape = { repositoryId: repository.id, isPrivate: repository.isPrivate, identity };
      for (const { number, author, body, lastEditedAt } of issues) {
        const by = actorOf(author);
        if (!sameActor(by, identity)) continue;
        const key = companionKeyOf({ author: by, body, bodyEdits: [] }, identity);
        // Where people took the mark out of the text, its revisions still have it.
        if (key === null ? lastEditedAt !== null : keys.has(key)) numbers.push(number);
      }
    }
    if (shape === null) throw new Error('A list of issues has a first page.');
    return { ...shape, issues: await this.#readAll(numbers, keys, shape.identity) };
  }

  async #readAll(numbers: readonly number[], keys: ReadonlySet<string>, identity: Actor): Promise<Issue[]> {
    const { issues, faults } = await this.#reader.issues(numbers);
    if (faults.length > 0) throw new Failure('partial-sweep', faults.join(' '));
    return issues.filter((issue) => keys.has(companionKeyOf(issue, identity) ?? ''));
  }

  /**
   * Whether somebody can read the office.
   *
   * @throws Failure where GitHub does not tell
   */
  async isOpenTo(login: string): Promise<boolean> {
    const route = '/repos/{owner}/{repo}/collaborators/{username}/permission';
    const { owner, name: repo } = this.#place;
    const answer = await this.#client.get(route, { owner, repo, username: login });
    if (answer.status === 404) return false;
    if (answer.status !== 200) throw failureOf(answer);
    const { permission = 'none' } = answer.data as { permission?: string };
    return permission !== 'none';
  }
}
