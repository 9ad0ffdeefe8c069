import type { Instant } from '../calendar/instant.ts';
import type { CompanionsQuery } from './answers.generated.ts';
import type { Client, GraphqlAnswer } from './client.ts';
import { instantOf } from './issue-shape.ts';
import type { Place } from './place.ts';
import { complain, repositoryIn } from './place.ts';
import * as queries from './queries.ts';

type Repository = NonNullable<CompanionsQuery['repository']>;

/** What is known of an issue that is listed. */
export type ListedIssue = NonNullable<NonNullable<Repository['issues']['nodes']>[number]>;

/** A page of a repository's issues, and what the repository is like. */
export interface IssuePage {
  readonly repository: Pick<Repository, 'id' | 'isPrivate'>;
  /** Login of the account that reads. */
  readonly viewer: string;
  readonly issues: readonly ListedIssue[];
}

/** Issues of a repository, the newest first, as far back as some that were opened before an instant: a hundred a request. */
export async function* recentIssues(
  client: Client,
  { owner, name, policyPath }: Place,
  since: Instant,
): AsyncGenerator<IssuePage> {
  let after: string | null = null;
  for (;;) {
    const variables = { owner, name, after };
    const page: GraphqlAnswer<CompanionsQuery> = await client.query(queries.COMPANIONS_QUERY, variables);
    const repository = repositoryIn(page, { owner, name, policyPath });
    complain(page.errors);
    const issues = (repository.issues.nodes ?? []).flatMap((node) => node ?? []);
    yield { repository, viewer: page.data?.viewer.login ?? '', issues };
    const { hasNextPage, endCursor } = repository.issues.pageInfo;
    if (!hasNextPage || issues.some(({ createdAt }) => instantOf(createdAt) < since)) return;
    after = endCursor;
  }
}
