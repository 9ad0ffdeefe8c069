import type { Instant } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import { Kept } from '../text/kept.ts';
import type { Issue } from '../ticket/issue.ts';
import type {
  DeskQuery,
  DeskQueryVariables,
  IssueState,
  LatelyFragment,
  PageQuery,
  StepQuery,
} from './answers.generated.ts';
import type { Client, GraphqlAnswer } from './client.ts';
import type { Changed } from './changed-issues.ts';
import { changedSince, issuesByNumber } from './changed-issues.ts';
import type { Completed } from './completion.ts';
import { complete } from './completion.ts';
import type { EditedComments } from './issue-shape.ts';
import { instantOf } from './issue-shape.ts';
import type { RawDesk } from './raw-desk.ts';
import { deskOf } from './raw-desk.ts';
import type { Wanted } from './older-issues.ts';
import { isWanted, olderIssues } from './older-issues.ts';
import * as queries from './queries.ts';
import type { FileText } from './branch-files.ts';
import { readFiles } from './branch-files.ts';
import type { History, PolicyVersion } from './history.ts';
import { arrivalIn, readHistory } from './history.ts';
import type { Place } from './place.ts';
import type { Arrivals } from './policy-arrival.ts';
import type { DeskAnswer } from './place.ts';
import { complain, isAbsent, REFUSALS, repositoryIn, whole, withoutDispensable } from './place.ts';
import type { Query } from './query.ts';

type Page = NonNullable<PageQuery['repository']>['page'];
type Step = NonNullable<StepQuery['repository']>['step'];

/** Which of a repository's issues: the variables of a query. */
interface List {
  readonly states: readonly IssueState[];
  readonly filter: { readonly since: string } | { readonly assignee: string } | null;
  readonly labels: readonly string[] | null;
}

/** The open issues of a desk, page by page, and how many there are. */
export interface OpenIssues {
  readonly desk: RawDesk;
  readonly open: AsyncIterable<Issue[]>;
  /** The same without those from before an instant that need not be read. */
  readonly wanted: (wanted: Wanted) => AsyncIterable<Issue[]>;
  /** How many there are, without those that turned out not to be wanted. */
  readonly total: number;
}

/** An issue by its number, and when it changed last. */
export interface LateIssue {
  readonly number: number;
  readonly at: Instant;
}

/** A desk with the issues that changed last, a hundred at most, the last to change first. */
export interface LateDesk {
  readonly desk: RawDesk;
  /** The issue that was asked for; null: none was. */
  readonly issue: Issue | null;
  readonly lately: readonly LateIssue[];
}

const OPEN: List = { states: ['OPEN'], filter: null, labels: null };

/** The most issues of a page. */
const PAGE = 50;

/** The only reader of GitHub. Reads what a run needs in as few requests as GitHub's limits allow. */
export class Reader {
  readonly #client: Client;
  readonly #arrivals: Arrivals;
  readonly #place: Place;
  /** Numbers of issues that were deleted while they were read. */
  readonly deleted = new Set<number>();
  /** What a sweep had to leave out, one sentence each. */
  readonly #faults = new Set<string>();

  /** @param arrivals what was told before */
  constructor(client: Client, place: Place, arrivals: Arrivals = new Kept(10, 10_000)) {
    this.#arrivals = arrivals;
    this.#client = client;
    this.#place = place;
  }

  /** The desk without any of its tickets. */
  async desk(): Promise<LateDesk> {
    const answer = await this.#ask(queries.DESK_QUERY, {});
    const repository = repositoryIn(answer, this.#place);
    complain(answer.errors);
    const desk = await deskOf(this.#client, this.#place, repository, answer, this.#arrivals);
    return { desk, issue: null, lately: latelyOf(repository) };
  }

  /**
   * The desk and one issue: one request, and a second for what does not fit.
   *
   * @throws Failure `no-issue` when GitHub says that there is none of that number
   */
  async issue(number: number): Promise<LateDesk & { readonly issue: Issue }> {
    const answer = await this.#ask(queries.ISSUE_QUERY, { number });
    const repository = repositoryIn(answer, this.#place);
    if (isAbsent(answer, 'repository.issue')) throw this.#noIssue(number);
    complain(answer.errors);
    const shapes = repository.issue === null ? [] : [repository.issue];
    const { issues, faults, deleted } = await complete(this.#client, shapes);
    if (deleted.length > 0) throw this.#noIssue(number);
    if (faults.length > 0) throw new Failure('partial-sweep', faults.join(' '));
    const [issue] = issues;
    if (issue === undefined)
      throw new Failure('github-unreachable', `GitHub said nothing of issue #${String(number)}.`);
    const desk = await deskOf(this.#client, this.#place, repository, answer, this.#arrivals);
    return { desk, lately: latelyOf(repository), issue };
  }

  /**
   * The desk and the first page of its open issues, then the rest, page by page. A page that GitHub cannot serve in
   * time, or serves in part, is asked for again at half its size. An issue that it cannot serve alone is left out, and
   * so is one of which it does not serve all that matters; the end of `closed` tells of them.
   */
  async sweep(): Promise<OpenIssues> {
    for (let size = PAGE; ; size = half(size)) {
      const answer = await this.#ask(queries.SWEEP_QUERY, { size });
      if (whole(answer)) {
        const repository = repositoryIn(answer, this.#place);
        const desk = await deskOf(this.#client, this.#place, repository, answer, this.#arrivals);
        const { page } = repository;
        return this.#begun(desk, page, size, page.totalCount);
      }
      if (isAbsent(answer, 'repository')) repositoryIn(answer, this.#place);
      endWhereRefused(answer);
      if (size > 1) continue;
      const { desk } = await this.desk();
      const { totalCount } = await this.#step(OPEN, null);
      return this.#begun(desk, null, size, totalCount);
    }
  }

  #begun(desk: RawDesk, page: Page | null, size: number, count: number): OpenIssues {
    let left = 0;
    return {
      desk,
      open: this.#pages(OPEN, page, size, page === null ? PAGE : size),
      wanted: (wanted) =>
        this.#wanted(wanted, page, size, (many) => {
          left += many;
        }),
      get total() {
        return count - left;
      },
    };
  }

  /** Old repositories have many issues on which nothing happens any more: of those no more is asked than that. */
  async *#wanted(
    wanted: Wanted,
    page: Page | null,
    size: number,
    leave: (many: number) => void,
  ): AsyncIterable<Issue[]> {
    const shapes = (page?.nodes ?? []).filter((node) => node !== null);
    const last = shapes.at(-1);
    if (page?.pageInfo.hasNextPage === false || (last && instantOf(last.createdAt) >= wanted.since)) {
      yield* this.#pages(OPEN, page, size);
      return;
    }
    const nodes = shapes.filter((shape) => isWanted(shape, wanted));
    leave(shapes.length - nodes.length);
    if (page !== null)
      yield* this.#pages(OPEN, { ...page, nodes, pageInfo: { hasNextPage: false, endCursor: null } }, size);
    const older = await olderIssues(this.#client, this.#place, page?.pageInfo.endCursor ?? null, wanted);
    leave(older.left);
    for (let start = 0; start < older.numbers.length; start += PAGE) {
      const { issues, faults, deleted } = await this.issues(older.numbers.slice(start, start + PAGE));
      for (const fault of faults) this.#faults.add(fault);
      for (const number of deleted) this.deleted.add(number);
      yield [...issues];
    }
    if (older.after !== null) yield* this.#pages(OPEN, null, PAGE, PAGE, undefined, older.after);
  }

  /**
   * Closed issues that changed since an instant, and those that carry a label, if one is given: the end of a sweep.
   *
   * @throws Failure `partial-sweep` after the last of them, where the sweep had to leave any issue out
   */
  async *closed(since: Instant, label: string | null): AsyncIterable<Issue[]> {
    const recent: List = {
      states: ['CLOSED'],
      filter: { since: new Date(since).toISOString() },
      labels: null,
    };
    yield* this.#pages(recent, null, PAGE);
    if (label !== null) yield* this.#pages({ states: ['CLOSED'], filter: null, labels: [label] }, null, PAGE);
    if (this.#faults.size > 0) throw new Failure('partial-sweep', [...this.#faults].join(' '));
  }

  /**
   * Every open issue, and those closed ones that changed since an instant, whatever else the repository holds.
   *
   * @throws Failure `partial-sweep` where one cannot be read
   */
  async *issuesSince(since: Instant): AsyncIterable<Issue[]> {
    yield* this.#pages(OPEN, null, PAGE);
    yield* this.closed(since, null);
  }

  /**
   * Every issue, open or closed, that changed since an instant.
   *
   * @throws Failure `partial-sweep` after the last of them, where one could not be read
   */
  async *everySince(since: Instant | null, edited: EditedComments): AsyncIterable<Issue[]> {
    const filter = since === null ? null : { since: new Date(since).toISOString() };
    yield* this.#pages({ states: ['OPEN', 'CLOSED'], filter, labels: null }, null, PAGE, PAGE, edited);
    if (this.#faults.size > 0) throw new Failure('partial-sweep', [...this.#faults].join(' '));
  }

  /**
   * Issues that carry a label: the open ones, and those closed ones that changed since an instant.
   *
   * @throws Failure `partial-sweep` after the last of them, where one could not be read
   */
  async *labelled(label: string, since: Instant): AsyncIterable<Issue[]> {
    const filter = { since: new Date(since).toISOString() };
    yield* this.#pages({ states: ['OPEN'], filter: null, labels: [label] }, null, PAGE);
    yield* this.#pages({ states: ['CLOSED'], filter, labels: [label] }, null, PAGE);
    if (this.#faults.size > 0) throw new Failure('partial-sweep', [...this.#faults].join(' '));
  }

  /** How many open issues are assigned to somebody. */
  async openOf(login: string): Promise<number> {
    const { totalCount } = await this.#step({ ...OPEN, filter: { assignee: login } }, null);
    return totalCount;
  }

  /** Which issues, open or closed, changed since an instant: one request, but for more than a hundred of them. */
  async changed(since: Instant): Promise<Changed> {
    return changedSince(this.#client, this.#place, since);
  }

  /** Issues by their numbers, without the desk; many a request. */
  async issues(numbers: readonly number[], edited?: EditedComments): Promise<Completed> {
    return issuesByNumber(this.#client, this.#place, numbers, edited);
  }

  /** What lies at paths of the default branch, as far as it can be used. One request, or none for none. */
  async files(paths: readonly string[]): Promise<ReadonlyMap<string, FileText>> {
    return readFiles(this.#client, this.#place, paths);
  }

  /** Earlier versions of the policy file, newest first, the present one included. */
  async history(): Promise<History> {
    return readHistory(this.#client, this.#place);
  }

  /** When the default branch got one of the policy's versions; null: nothing tells. */
  async arrival(history: History, version: PolicyVersion): Promise<Instant | null> {
    return arrivalIn(this.#client, this.#place, history, version, this.#arrivals);
  }

  /**
   * @param given the first page, where it is known already
   * @param from where the first one begins, where it is not
   */
  async *#pages(
    list: List,
    given: Page | null,
    first: number,
    most = first,
    edited?: EditedComments,
    from: string | null = null,
  ): AsyncIterable<Issue[]> {
    const { owner, name } = this.#place;
    let page = given;
    let after = from;
    let size = first;
    for (;;) {
      if (page !== null) {
        const shapes = (page.nodes ?? []).filter((node) => node !== null);
        const { issues, faults, deleted } = await complete(this.#client, shapes, edited);
        for (const fault of faults) this.#faults.add(fault);
        for (const number of deleted) this.deleted.add(number);
        yield [...issues];
        if (!page.pageInfo.hasNextPage) return;
        after = page.pageInfo.endCursor;
      }
      const answer: GraphqlAnswer<PageQuery> = await this.#client.query(queries.PAGE_QUERY, {
        owner,
        name,
        size,
        after,
        ...list,
      });
      page = null;
      if (whole(answer)) {
        ({ page } = repositoryIn(answer, this.#place));
        // A page that had to shrink may grow again once the large issues are behind.
        size = Math.min(most, size * 2);
        continue;
      }
      endWhereRefused(answer);
      if (size > 1) {
        size = half(size);
        continue;
      }
      const { nodes, pageInfo } = await this.#step(list, after);
      for (const node of nodes ?? [])
        if (node !== null)
          this.#faults.add(`GitHub could not serve #${String(node.number)}: ${reasonOf(answer)}.`);
      if (!pageInfo.hasNextPage) return;
      after = pageInfo.endCursor;
    }
  }

  #noIssue(number: number): Failure {
    const { owner, name } = this.#place;
    return new Failure('no-issue', `${owner}/${name} has no issue #${String(number)}.`);
  }

  /** The way past the one issue that follows. */
  async #step(list: List, after: string | null): Promise<Step> {
    const { owner, name } = this.#place;
    const variables = { owner, name, after, ...list };
    const answer = await this.#client.query(queries.STEP_QUERY, variables);
    const { step } = repositoryIn(answer, this.#place);
    complain(answer.errors);
    return step;
  }

  /** A question about the desk, and what goes with it. */
  async #ask<T extends Pick<DeskQuery, 'defaults'>, More>(
    query: Query<T, DeskQueryVariables & More>,
    more: More,
  ): Promise<DeskAnswer<T>> {
    const { owner, name, policyPath } = this.#place;
    const desk = { owner, name, policy: `HEAD:${policyPath}`, path: policyPath };
    return withoutDispensable(await this.#client.query(query, { ...desk, ...more }));
  }
}

function latelyOf({ lately }: LatelyFragment): LateIssue[] {
  return (lately.nodes ?? []).flatMap((node) =>
    node === null ? [] : [{ number: node.number, at: instantOf(node.updatedAt) }],
  );
}

function half(size: number): number {
  return Math.max(1, Math.floor(size / 2));
}

/** @throws Failure where GitHub would say the same of fewer issues */
function endWhereRefused(answer: GraphqlAnswer<unknown>): void {
  const type = answer.errors[0]?.type ?? '';
  if (!['NOT_FOUND', ...REFUSALS].includes(type)) return;
  throw new Failure('partial-sweep', `GitHub could not serve the issues: ${reasonOf(answer)}.`);
}

function reasonOf({ errors }: GraphqlAnswer<unknown>): string {
  return (errors[0]?.message ?? 'it did not answer in time').replace(/\.$/, '');
}
