import type { Instant } from '../calendar/instant.ts';
import { instant } from '../calendar/instant.ts';
import type { ChangedQuery, TicketFragment } from './answers.generated.ts';
import type { Client, GraphqlAnswer } from './client.ts';
import type { Completed } from './completion.ts';
import { complete } from './completion.ts';
import type { EditedComments } from './issue-shape.ts';
import type { Place } from './place.ts';
import { complain, isAbsent, repositoryIn } from './place.ts';
import * as queries from './queries.ts';

/** Issues of a repository that changed since an instant. */
export interface Changed {
  /** The `Date` of GitHub's first answer: what changed after it is not among them. */
  readonly at: Instant;
  /** The last to change first. */
  readonly numbers: readonly number[];
}

/** Lists what changed, open or closed: one request for a hundred of them. An instant's own second counts as since. */
export async function changedSince(client: Client, place: Place, since: Instant): Promise<Changed> {
  const { owner, name } = place;
  const numbers = new Set<number>();
  let at: Instant | null = null;
  let after: string | null = null;
  do {
    const variables = { owner, name, since: new Date(since).toISOString(), after };
    const answer: GraphqlAnswer<ChangedQuery> = await client.query(queries.CHANGED_QUERY, variables);
    const { changed } = repositoryIn(answer, place);
    complain(answer.errors);
    at ??= client.latest;
    for (const node of changed.nodes ?? []) if (node !== null) numbers.add(node.number);
    after = changed.pageInfo.hasNextPage ? changed.pageInfo.endCursor : null;
  } while (after !== null);
  return { at: at ?? instant(0), numbers: [...numbers] };
}

/** So many issues are asked for at once, where GitHub serves them in time. */
const MOST = 50;

/** Reads issues by their numbers, many a request, and one by one where GitHub does not serve them together. */
export async function issuesByNumber(
  client: Client,
  place: Place,
  numbers: readonly number[],
  edited?: EditedComments,
): Promise<Completed> {
  const shapes: TicketFragment[] = [];
  const deleted: number[] = [];
  const faults: string[] = [];
  let rest = numbers;
  let size = MOST;
  while (rest.length > 0) {
    const some = rest.slice(0, size);
    const answer = await client.query(queries.issuesQuery(some.length), variablesOf(place, some));
    const absent = some.filter((_, index) => isAbsent(answer, `repository.i${String(index)}`));
    if (answer.data !== null && answer.errors.length === absent.length) {
      const repository = repositoryIn(answer, place);
      shapes.push(...some.flatMap((_, index) => repository[`i${String(index)}`] ?? []));
      deleted.push(...absent);
    } else if (some.length > 1) {
      size = Math.ceil(some.length / 2);
      continue;
    } else faults.push(`GitHub could not serve #${some.join()}.`);
    rest = rest.slice(some.length);
  }
  const completed = await complete(client, shapes, edited);
  return {
    issues: completed.issues,
    deleted: [...deleted, ...completed.deleted],
    faults: [...faults, ...completed.faults],
  };
}

function variablesOf(
  { owner, name }: Place,
  numbers: readonly number[],
): { owner: string; name: string } & Record<string, string | number> {
  const named = numbers.map((number, index) => [`n${String(index)}`, number] as const);
  return { ...Object.fromEntries(named), owner, name };
}
