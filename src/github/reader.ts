import type { Instant } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import type { Issue } from '../ticket/issue.ts';
import type { Client, GraphqlAnswer } from './client.ts';
import type { RawDesk } from './desk.ts';
import { deskOf } from './desk.ts';
import * as documents from './documents.ts';
import type { FileText } from './files.ts';
import { readFiles } from './files.ts';
import type { PolicyVersion } from './history.ts';
import { readHistory } from './history.ts';
import type { Words } from './issue.ts';
import { askedOf, issueOf, withoutComments, withWords, wordsOf } from './issue.ts';
import type { Place, Root } from './place.ts';
import { complain, isAbsent, REFUSALS, repositoryIn, withoutDefaults } from './place.ts';
import type { DeskShape, IssuePageShape, IssueShape, ItemShape, ItemsShape, WordsShape } from './shapes.ts';

/** The only reader of GitHub. Reads what a run needs in as few requests as GitHub's limits allow. */
export class Reader {
  readonly #client: Client;
  readonly #place: Place;

  constructor(client: Client, place: Place) {
    this.#client = client;
    this.#place = place;
  }

  /** The desk alone. */
  async desk(): Promise<RawDesk> {
    const answer = await this.#ask<DeskShape>(documents.DESK_QUERY);
    const repository = repositoryIn(answer, this.#place);
    complain(answer.errors);
    return deskOf(this.#client, this.#place, repository, answer);
  }

  /**
   * The desk and one issue: one request, and a second for what does not fit.
   *
   * @throws Failure `no-issue` when GitHub says that there is none of that number
   */
  async issue(number: number): Promise<{ desk: RawDesk; issue: Issue }> {
    const answer = await this.#ask<DeskShape & { issue: IssueShape | null }>(documents.ISSUE_QUERY, {
      number,
    });
    const repository = repositoryIn(answer, this.#place);
    if (isAbsent(answer, 'repository.issue')) {
      throw new Failure(
        'no-issue',
        `${this.#place.owner}/${this.#place.name} has no issue #${String(number)}.`,
      );
    }
    complain(answer.errors);
    const [issue] = repository.issue === null ? [] : await this.#complete([repository.issue]);
    if (issue === undefined)
      throw new Failure('github-unreachable', `GitHub said nothing of issue #${String(number)}.`);
    return { desk: await deskOf(this.#client, this.#place, repository, answer), issue };
  }

  /**
   * The desk and the first page of its open issues, then the rest, page by page. A page that GitHub cannot serve in
   * time, or serves in part, is asked for again at half its size.
   */
  async sweep(size = 50): Promise<{ desk: RawDesk; open: AsyncIterable<Issue[]>; total: number }> {
    let first = size;
    for (;;) {
      const answer = await this.#ask<DeskShape & { page: IssuePageShape }>(documents.SWEEP_QUERY, {
        size: first,
      });
      if (whole(answer)) {
        const repository = repositoryIn(answer, this.#place);
        const desk = await deskOf(this.#client, this.#place, repository, answer);
        const filter = { states: ['OPEN'], filter: null, labels: null };
        return { desk, open: this.#pages(filter, first, repository.page), total: repository.page.totalCount };
      }
      if (isAbsent(answer, 'repository')) repositoryIn(answer, this.#place);
      first = smaller(first, answer);
    }
  }

  /** Closed issues that changed since an instant, and those that carry a label. */
  async *closed(since: Instant, label: string): AsyncIterable<Issue[]> {
    const recent = { states: ['CLOSED'], filter: { since: new Date(since).toISOString() }, labels: null };
    yield* this.#pages(recent, 50, null);
    yield* this.#pages({ states: ['CLOSED'], filter: null, labels: [label] }, 50, null);
  }

  /** What lies at paths of the default branch, as far as it can be used. One request, or none for none. */
  async files(paths: readonly string[]): Promise<ReadonlyMap<string, FileText>> {
    return readFiles(this.#client, this.#place, paths);
  }

  /** Earlier versions of the policy file, newest first, the present one included. */
  async history(): Promise<PolicyVersion[]> {
    return readHistory(this.#client, this.#place);
  }

  async *#pages(
    filter: { states: string[]; filter: { since: string } | null; labels: string[] | null },
    size: number,
    given: IssuePageShape | null,
  ): AsyncIterable<Issue[]> {
    let page = given;
    let after: string | null = null;
    let first = size;
    for (;;) {
      if (page !== null) {
        yield await this.#complete(page.nodes.filter((node) => node !== null));
        if (!page.pageInfo.hasNextPage) return;
        after = page.pageInfo.endCursor;
      }
      const { owner, name } = this.#place;
      const variables = { owner, name, size: first, after, ...filter };
      const answer: GraphqlAnswer<Root<{ page: IssuePageShape }>> = await this.#client.query(
        documents.PAGE_QUERY,
        variables,
      );
      if (whole(answer)) {
        page = repositoryIn(answer, this.#place).page;
        // A page that had to shrink may grow again once the large issues are behind.
        first = Math.min(size, first * 2);
      } else {
        page = null;
        first = smaller(first, answer);
      }
    }
  }

  /** Fills in what one page left out: the tails of long timelines, who edited what, and what was answered. */
  async #complete(shapes: readonly IssueShape[]): Promise<Issue[]> {
    const issues: Issue[] = [];
    for (const shape of shapes) {
      const items = [...shape.timelineItems.nodes];
      let { hasNextPage, endCursor } = shape.timelineItems.pageInfo;
      while (hasNextPage) {
        const answer = await this.#client.query<{ node: { timelineItems: ItemsShape } | null }>(
          documents.TIMELINE_QUERY,
          {
            id: shape.id,
            after: endCursor,
          },
        );
        const more = answer.data?.node?.timelineItems;
        if (!whole(answer) || more === undefined) {
          throw new Failure(
            'partial-sweep',
            `The timeline of #${String(shape.number)} could not be read to its end.`,
          );
        }
        items.push(...more.nodes);
        ({ hasNextPage, endCursor } = more.pageInfo);
      }
      issues.push(issueOf(shape, items satisfies readonly (ItemShape | null)[]));
    }
    return this.#withWords(issues);
  }

  async #withWords(issues: readonly Issue[]): Promise<Issue[]> {
    const now = this.#client.date ?? 0;
    const ids = issues.flatMap((issue) => askedOf(issue, now));
    if (ids.length === 0) return [...issues];
    const words = new Map<string, Words>();
    const gone = new Set<string>();
    for (let from = 0; from < ids.length; from += 50) {
      const some = ids.slice(from, from + 50);
      const answer = await this.#client.query<{ nodes: (WordsShape | null)[] }>(documents.WORDS_QUERY, {
        ids: some,
      });
      const nodes = answer.data?.nodes ?? [];
      const missing = some.flatMap((id, index) =>
        nodes[index]?.id === id ? [] : [`nodes.${String(index)}`],
      );
      const deleted = missing.filter((at) => isAbsent(answer, at));
      // Without its revisions a command would speak with the wrong voice.
      if (missing.length > deleted.length || answer.errors.length > deleted.length)
        throw new Failure('partial-sweep', 'Who edited the comments of a ticket could not be read.');
      for (const [index, id] of some.entries()) {
        const node = nodes[index] ?? null;
        if (node === null) gone.add(id);
        else words.set(id, wordsOf(node));
      }
    }
    return issues.map((issue) => withWords(withoutComments(issue, gone), words, now));
  }

  /** A question about the desk, and what goes with it. */
  async #ask<T>(document: string, more: Record<string, number> = {}): Promise<GraphqlAnswer<Root<T>>> {
    return withoutDefaults(await this.#client.query<Root<T>>(document, { ...this.#variables(), ...more }));
  }

  #variables(): Record<string, string> {
    const { owner, name, policyPath } = this.#place;
    return { owner, name, policy: `HEAD:${policyPath}`, path: policyPath };
  }
}

/** Data without a fault beside it. Partial data is never trusted: what is missing cannot be told from what is not there. */
function whole(answer: GraphqlAnswer<unknown>): boolean {
  return answer.data !== null && answer.errors.length === 0;
}

/** Half a page, or the end of patience where one issue alone is too much. */
function smaller(size: number, answer: GraphqlAnswer<unknown>): number {
  const [error] = answer.errors;
  const final = ['NOT_FOUND', ...REFUSALS].includes(error?.type ?? '');
  if (size <= 1 || final) {
    throw new Failure(
      'partial-sweep',
      `GitHub could not serve the issues: ${(error?.message ?? 'it did not answer in time').replace(/\.$/, '')}.`,
    );
  }
  return Math.max(1, Math.floor(size / 2));
}
