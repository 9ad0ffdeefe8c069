import type { Instant } from '../calendar/instant.ts';
import type { Arrivals, Branch, Version } from './policy-arrival.ts';
import { arrivalOf, versionOf } from './policy-arrival.ts';
import type { Client } from './client.ts';
import * as queries from './queries.ts';
import type { Place } from './place.ts';
import { complain, repositoryIn, withoutDispensable } from './place.ts';

/** The policy file as one commit left it. */
export interface PolicyVersion extends Version {
  readonly blob: string;
  readonly text: string;
}

/** The policy's last versions. */
export interface History {
  readonly branch: Branch;
  /** Newest first, the present one included. */
  readonly versions: readonly Version[];
  /** Those of them that GitHub hands out whole. */
  readonly readable: readonly PolicyVersion[];
}

export async function readHistory(client: Client, place: Place): Promise<History> {
  const { owner, name, policyPath } = place;
  const answer = withoutDispensable(
    await client.query(queries.HISTORY_QUERY, { owner, name, path: policyPath }),
  );
  const repository = repositoryIn(answer, place);
  complain(answer.errors);
  const { defaultBranchRef } = repository;
  const branch = { repositoryId: repository.id, name: defaultBranchRef?.name ?? '' };
  const commits = (defaultBranchRef?.target?.history?.nodes ?? []).flatMap((commit) => commit ?? []);
  return {
    branch,
    versions: commits.map((commit) => versionOf(commit, branch)),
    readable: commits.flatMap((commit) => {
      const { oid: blob, text, isTruncated } = commit.file?.object ?? {};
      return typeof text !== 'string' || isTruncated ? [] : [{ ...versionOf(commit, branch), blob, text }];
    }),
  };
}

/** When the default branch got a version. */
export async function arrivalIn(
  client: Client,
  place: Place,
  { branch, versions }: History,
  version: PolicyVersion,
  arrivals: Arrivals,
): Promise<Instant | null> {
  const since = versions.slice(versions.findIndex(({ oid }) => oid === version.oid));
  return arrivalOf(client, place, branch, since, version.blob, arrivals);
}
