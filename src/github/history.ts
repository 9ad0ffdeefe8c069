import type { Instant } from '../calendar/instant.ts';
import type { Client } from './client.ts';
import * as queries from './queries.ts';
import { instantOf } from './issue.ts';
import type { Place, Root } from './place.ts';
import { complain, repositoryIn } from './place.ts';
import type { BlobShape } from './shapes.ts';

/** The policy file as one commit left it. */
export interface PolicyVersion {
  readonly oid: string;
  readonly at: Instant;
  readonly text: string;
}

interface History {
  defaultBranchRef: { target: { history?: { nodes: Commit[] } } | null } | null;
}

interface Commit {
  oid: string;
  committedDate: string;
  file: { object: BlobShape | null } | null;
}

/** Versions of the policy file that GitHub hands out whole, newest first, the present one included. */
export async function readHistory(client: Client, place: Place): Promise<PolicyVersion[]> {
  const { owner, name, policyPath } = place;
  const answer = await client.query<Root<History>>(queries.HISTORY_QUERY, {
    owner,
    name,
    path: policyPath,
  });
  const repository = repositoryIn(answer, place);
  complain(answer.errors);
  const commits = repository.defaultBranchRef?.target?.history?.nodes ?? [];
  return commits.flatMap(({ oid, committedDate, file }) =>
    typeof file?.object?.text === 'string' && file.object.isTruncated !== true
      ? [{ oid, at: instantOf(committedDate), text: file.object.text }]
      : [],
  );
}
