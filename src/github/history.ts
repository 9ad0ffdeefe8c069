import type { Instant } from '../calendar/instant.ts';
import type { Client } from './client.ts';
import * as queries from './queries.ts';
import { instantOf } from './issue-shape.ts';
import type { Place } from './place.ts';
import { complain, repositoryIn } from './place.ts';

/** The policy file as one commit left it. */
export interface PolicyVersion {
  readonly oid: string;
  readonly at: Instant;
  readonly text: string;
}

/** Versions of the policy file that GitHub hands out whole, newest first, the present one included. */
export async function readHistory(client: Client, place: Place): Promise<PolicyVersion[]> {
  const { owner, name, policyPath } = place;
  const answer = await client.query(queries.HISTORY_QUERY, {
    owner,
    name,
    path: policyPath,
  });
  const repository = repositoryIn(answer, place);
  complain(answer.errors);
  const commits = repository.defaultBranchRef?.target?.history?.nodes ?? [];
  return commits.flatMap((commit) => {
    const { text, isTruncated } = commit?.file?.object ?? {};
    return commit === null || typeof text !== 'string' || isTruncated
      ? []
      : [{ oid: commit.oid, at: instantOf(commit.committedDate), text }];
  });
}
