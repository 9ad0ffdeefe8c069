import type { Instant } from '../calendar/instant.ts';
import { earliest, latest } from '../calendar/instant.ts';
import type { Kept } from '../text/kept.ts';
import type { VersionFragment } from './answers.generated.ts';
import type { Client } from './client.ts';
import { instantOf } from './issue-shape.ts';
import type { Place } from './place.ts';
import { complain, repositoryIn } from './place.ts';
import * as queries from './queries.ts';

/** A commit that changed a file, and what is known of how it got into the default branch. */
export interface Version {
  readonly oid: string;
  /** What the committer's clock said: it may be wrong, and the branch may have got the commit much later. */
  readonly committedAt: Instant;
  /** The earliest merge into the default branch of a pull request that brought the commit. */
  readonly mergedAt: Instant | null;
}

/** When branches got versions of files with a push, by branch and commit: what GitHub told once it need not be asked again. */
export type Arrivals = Kept<Instant>;

/** The branch whose versions they are. */
export interface Branch {
  readonly repositoryId: string;
  /** `main` */
  readonly name: string;
}

export function versionOf(commit: VersionFragment, branch: Branch): Version {
  const merges = (commit.associatedPullRequests?.nodes ?? []).flatMap((pull) => {
    const here = pull?.baseRefName === branch.name && pull.baseRepository?.id === branch.repositoryId;
    return here && pull.mergedAt !== null ? [instantOf(pull.mergedAt)] : [];
  });
  return {
    oid: commit.oid,
    committedAt: instantOf(commit.committedDate),
    mergedAt: earliest(...merges),
  };
}

/**
 * When the default branch got a version of a file: with the merge of its pull request, else with a push, else by the
 * committer's clock, where that is possible. Null: nothing tells. One request more where no pull request tells, two
 * where the push brought other commits as well.
 *
 * @param versions the one that is meant and those that it was made from, newest first
 * @param blob the file as that version has it
 */
export async function arrivalOf(
  client: Client,
  place: Place,
  branch: Branch,
  versions: readonly Version[],
  blob: string | null,
  arrivals: Arrivals,
): Promise<Instant | null> {
  const [version] = versions;
  if (version === undefined) return null;
  // What a version was made from was there before it, whatever the clocks of its committers said.
  const merged = latest(...versions.flatMap(({ mergedAt }) => mergedAt ?? []));
  if (version.mergedAt !== null) return merged;
  const key = [branch.repositoryId, branch.name, version.oid].join(' ');
  const pushed = arrivals.get(key) ?? (await pushOf(client, place, branch, version, blob));
  if (pushed !== null) {
    arrivals.set(key, pushed);
    return pushed;
  }
  if (client.date === null || version.committedAt > client.date) return merged;
  return latest(version.committedAt, merged ?? version.committedAt);
}

/** What GitHub's REST API tells of a change of a branch. */
interface Activity {
  readonly before: string;
  readonly after: string;
  readonly timestamp: string;
}

/** As many of a branch's last changes as GitHub lists on a page. */
const CHANGES = 100;

/** The push that brought a version; null: it is too long ago, or this server or token does not tell. */
async function pushOf(
  client: Client,
  place: Place,
  branch: Branch,
  version: Version,
  blob: string | null,
): Promise<Instant | null> {
  const answer = await client.get('/repos/{owner}/{repo}/activity', {
    owner: place.owner,
    repo: place.name,
    ref: `refs/heads/${branch.name}`,
    per_page: CHANGES,
  });
  if (answer.status >= 400) return null;
  const changes = answer.data as readonly Activity[];
  const own = changes.findLast(({ after }) => after === version.oid);
  const change = own ?? (await changeTo(client, place, changes, blob));
  return change === undefined ? null : instantOf(change.timestamp);
}

/** The change since which the branch has had a file, whatever else came with it. */
async function changeTo(
  client: Client,
  place: Place,
  changes: readonly Activity[],
  blob: string | null,
): Promise<Activity | undefined> {
  const oldest = changes.at(-1);
  if (oldest === undefined || blob === null) return undefined;
  const { owner, name, policyPath } = place;
  const commits = [...changes.map(({ after }) => after), oldest.before];
  const answer = await client.query(queries.objectsQuery(commits.length), {
    owner,
    name,
    ...Object.fromEntries(commits.map((oid, index) => [`f${String(index)}`, `${oid}:${policyPath}`])),
  });
  const found = repositoryIn(answer, place);
  complain(answer.errors);
  const isThere = commits.map((_, index) => found[`f${String(index)}`]?.oid === blob);
  const first = isThere.indexOf(true);
  const end = first < 0 ? -1 : isThere.indexOf(false, first);
  return end < 0 ? undefined : changes[end - 1];
}
