import type { Instant } from '../calendar/instant.ts';
import type { Actor } from '../ticket/issue.ts';
import { actorOf } from './actor.ts';
import type { OlderQuery, WhoFragment } from './answers.generated.ts';
import type { Client, GraphqlAnswer } from './client.ts';
import { instantOf } from './issue-shape.ts';
import type { Place } from './place.ts';
import { complain, repositoryIn } from './place.ts';
import * as queries from './queries.ts';

/** What is looked for among a repository's open issues. */
export interface Wanted {
  /** Those from before it have to have changed since, or to be somebody's own. */
  readonly since: Instant;
  readonly isOwn: (author: Actor) => boolean;
}

/** An issue, as far as it takes to know whether it is wanted. */
interface Dated {
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly author: WhoFragment | null;
}

/** Whether an issue has to be read. One that has not changed since was not moved here since either, nor labelled. */
export function isWanted({ createdAt, updatedAt, author }: Dated, { since, isOwn }: Wanted): boolean {
  return instantOf(createdAt) >= since || instantOf(updatedAt) >= since || isOwn(actorOf(author));
}

/** What was found by going through the older ones of a repository's open issues. */
export interface Older {
  /** Of those that have to be read. */
  readonly numbers: readonly number[];
  /** How many need not be. */
  readonly left: number;
  /** Where the younger ones begin; null: there are none. */
  readonly after: string | null;
}

/** Goes through open issues, the oldest first, until there are none from before the instant: a hundred a request. */
export async function olderIssues(
  client: Client,
  place: Place,
  from: string | null,
  wanted: Wanted,
): Promise<Older> {
  const { owner, name } = place;
  const numbers: number[] = [];
  let left = 0;
  let after = from;
  for (;;) {
    const answer: GraphqlAnswer<OlderQuery> = await client.query(queries.OLDER_QUERY, { owner, name, after });
    const { older } = repositoryIn(answer, place);
    complain(answer.errors);
    const nodes = (older.nodes ?? []).filter((node) => node !== null);
    for (const node of nodes)
      if (isWanted(node, wanted)) numbers.push(node.number);
      else left += 1;
    const { hasNextPage, endCursor } = older.pageInfo;
    if (!hasNextPage) return { numbers, left, after: null };
    after = endCursor;
    if (nodes.some(({ createdAt }) => instantOf(createdAt) >= wanted.since)) return { numbers, left, after };
  }
}
