import type { FoundLabel } from '../undo/label-ends.ts';
import type { LabelUseQuery } from './answers.generated.ts';
import type { Client, GraphqlAnswer } from './client.ts';
import { instantOf } from './issue-shape.ts';
import type { Place } from './place.ts';
import { complain, repositoryIn } from './place.ts';
import { ISSUE_RIGHTS_QUERY, LABEL_USE_QUERY } from './undo-queries.ts';

/** The labels of a repository with their looks, and how many issues and pull requests carry each. */
export interface LabelUse {
  readonly labels: readonly FoundLabel[];
  /** Discussions carry labels, too, and are not counted. */
  readonly hasDiscussions: boolean;
}

/** Reads every label: one request for a hundred of them. */
export async function readLabelUse(client: Client, place: Place): Promise<LabelUse> {
  const { owner, name } = place;
  const labels: FoundLabel[] = [];
  let hasDiscussions = false;
  let after: string | null = null;
  do {
    const answer: GraphqlAnswer<LabelUseQuery> = await client.query(LABEL_USE_QUERY, { owner, name, after });
    const repository = repositoryIn(answer, place);
    complain(answer.errors);
    hasDiscussions = repository.hasDiscussionsEnabled;
    for (const label of repository.labels?.nodes ?? []) {
      if (label === null) continue;
      const { id, color, description, createdAt, issues, pullRequests } = label;
      labels.push({
        ...{ id, color, name: label.name, description: description ?? '' },
        createdAt: createdAt === null ? null : instantOf(createdAt),
        issues: issues.totalCount,
        pullRequests: pullRequests.totalCount,
      });
    }
    const page = repository.labels?.pageInfo;
    after = page?.hasNextPage === true ? page.endCursor : null;
  } while (after !== null);
  return { labels, hasDiscussions };
}

/** What a token may do with issues, by node id. */
export interface IssueRights {
  readonly deletable: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
}

/** So many issues are asked about at once. */
const MOST = 50;

export async function readRights(client: Client, ids: readonly string[]): Promise<IssueRights> {
  const deletable = new Set<string>();
  const pinned = new Set<string>();
  for (let from = 0; from < ids.length; from += MOST) {
    // Of what is not told nothing is deleted.
    const { data } = await client.query(ISSUE_RIGHTS_QUERY, { ids: ids.slice(from, from + MOST) });
    for (const node of data?.nodes ?? []) {
      if (node === null || !('id' in node)) continue;
      if (node.viewerCanDelete) deletable.add(node.id);
      if (node.isPinned === true) pinned.add(node.id);
    }
  }
  return { deletable, pinned };
}
