import { type Instant, instant } from '../calendar/instant.ts';
import type { Issue } from '../ticket/issue.ts';
import type {
  RevisionsFragment,
  RevisionsQuery,
  TicketFragment,
  TimelineQuery,
} from './answers.generated.ts';
import { withBlockers } from './blockers.ts';
import type { Client, GraphqlAnswer } from './client.ts';
import * as queries from './queries.ts';
import type { EditedComments, Item, Revision, Text, Words } from './issue-shape.ts';
import { askedOf, editedComments, issueOf, withoutComments, withWords, wordsOf } from './issue-shape.ts';
import { isAbsent, whole } from './place.ts';

/** Issues, without those of which GitHub did not serve all that matters. */
export interface Completed {
  readonly issues: readonly Issue[];
  /** Why an issue is not among them, one sentence each. */
  readonly faults: readonly string[];
  /** Numbers of issues that were deleted while they were read: there is nothing to do about them. */
  readonly deleted: readonly number[];
}

/** Fills in what a page of issues left out: the tails of long timelines, who edited what, and what was answered. */
export async function complete(
  client: Client,
  shapes: readonly TicketFragment[],
  edited: EditedComments = 'by others',
): Promise<Completed> {
  const faults: string[] = [];
  const issues: Issue[] = [];
  const deleted: number[] = [];
  const asked = new Set<string>();
  for (const shape of shapes) {
    const items = await itemsOf(client, shape);
    if (items === 'deleted') deleted.push(shape.number);
    else if (items !== null) {
      issues.push(issueOf(shape, items));
      for (const id of editedComments(items, edited)) asked.add(id);
    } else faults.push(`The timeline of #${String(shape.number)} could not be read to its end.`);
  }
  const now = client.date ?? instant(0);
  const { words, gone, unread } = await readWords(client, issues, now, asked);
  // Without its revisions a command would speak with the wrong voice.
  for (const number of unread) faults.push(`Who edited the texts of #${String(number)} could not be read.`);
  const known = issues
    .filter(({ number }) => !unread.has(number))
    .map((issue) => withWords(withoutComments(issue, gone), words, now));
  const waiting = await withBlockers(client, known);
  // Without it a wait that is over would go on.
  for (const number of waiting.unread) faults.push(`What #${String(number)} waits for could not be read.`);
  return {
    issues: waiting.issues.filter(({ number }) => !waiting.unread.has(number)),
    faults,
    deleted,
  };
}

/** All of a timeline's items; null: GitHub did not serve them all, and says nothing of why. */
async function itemsOf(client: Client, shape: TicketFragment): Promise<Item[] | 'deleted' | null> {
  const items = [...(shape.timelineItems.nodes ?? [])];
  let { hasNextPage, endCursor } = shape.timelineItems.pageInfo;
  while (hasNextPage) {
    const answer: GraphqlAnswer<TimelineQuery> = await client.query(queries.TIMELINE_QUERY, {
      id: shape.id,
      after: endCursor,
    });
    const more = answer.data?.node?.timelineItems;
    if (isAbsent(answer, 'node')) return 'deleted';
    if (!whole(answer) || more === undefined) return null;
    items.push(...(more.nodes ?? []));
    ({ hasNextPage, endCursor } = more.pageInfo);
  }
  return items;
}

/** So many texts are asked about at once, where GitHub serves them in time. */
const MOST_TEXTS = 50;

interface ReadWords {
  /** By node id. */
  readonly words: ReadonlyMap<string, Words>;
  /** Node ids of texts that were deleted meanwhile. */
  readonly gone: ReadonlySet<string>;
  /** Numbers of issues some of whose texts GitHub did not serve, even when asked for nothing else. */
  readonly unread: ReadonlySet<number>;
}

async function readWords(
  client: Client,
  issues: readonly Issue[],
  now: Instant,
  others: ReadonlySet<string>,
): Promise<ReadWords> {
  const words = new Map<string, Words>();
  const gone = new Set<string>();
  const unread = new Set<number>();
  let texts = issues.flatMap((issue) =>
    askedOf(issue, now, others).map((id) => ({ id, number: issue.number })),
  );
  const skip = (number: number): void => {
    unread.add(number);
    texts = texts.filter((text) => text.number !== number);
  };
  let size = MOST_TEXTS;
  while (texts.length > 0) {
    const some = texts.slice(0, size);
    const shapes = await askWords(client, some);
    if (shapes !== null) {
      texts = texts.slice(some.length);
      size = Math.min(MOST_TEXTS, size * 2);
      for (const [index, { id, number }] of some.entries()) {
        const shape = shapes[index] ?? null;
        if (shape === null) {
          gone.add(id);
          continue;
        }
        const revisions = await revisionsOf(client, id, shape.userContentEdits ?? null);
        if (revisions === null) skip(number);
        else words.set(id, wordsOf(shape, revisions));
      }
    } else if (some.length > 1) size = Math.floor(some.length / 2);
    else for (const { number } of some) skip(number);
  }
  return { words, gone, unread };
}

/** What GitHub knows of texts, in their order, null for those that were deleted; null: it did not serve them all. */
async function askWords(
  client: Client,
  texts: readonly { readonly id: string }[],
): Promise<readonly Text[] | null> {
  const ids = texts.map(({ id }) => id);
  const answer = await client.query(queries.WORDS_QUERY, { ids });
  const nodes = answer.data?.nodes ?? [];
  const missing = ids.flatMap((id, index) => (nodes[index]?.id === id ? [] : [`nodes.${String(index)}`]));
  const deleted = missing.filter((at) => isAbsent(answer, at));
  return missing.length > deleted.length || answer.errors.length > deleted.length ? null : nodes;
}

/** Beyond so many further pages a text counts as one whose revisions are withheld: reading them would cost a desk all its requests. */
const MOST_PAGES = 20;

/** All of a text's revisions, newest first, none where they are withheld; null: GitHub did not serve them all. */
async function revisionsOf(
  client: Client,
  id: string,
  first: RevisionsFragment | null,
): Promise<readonly Revision[] | null> {
  const revisions = [...(first?.nodes ?? [])];
  let { hasNextPage, endCursor } = first?.pageInfo ?? { hasNextPage: false, endCursor: null };
  for (let page = 1; hasNextPage; page += 1) {
    if (page > MOST_PAGES) return [];
    const answer: GraphqlAnswer<RevisionsQuery> = await client.query(queries.REVISIONS_QUERY, {
      id,
      after: endCursor,
    });
    const more = answer.data?.node?.userContentEdits ?? null;
    if (!whole(answer) || more === null) return null;
    revisions.push(...(more.nodes ?? []));
    ({ hasNextPage, endCursor } = more.pageInfo);
  }
  return revisions;
}
