import type { Instant } from '../calendar/instant.ts';
import type { Actor } from '../ticket/issue.ts';
import { labelKey } from '../ticket/labels.ts';
import { LOAD_MARK, type LoadEvent, type LoadMark } from '../ticket/load-mark.ts';
import { actorNamed, actorOf } from './actor.ts';
import type { DeskFragment, DeskQuery, LabelsQuery } from './answers.generated.ts';
import type { Client, GraphqlAnswer } from './client.ts';
import * as queries from './queries.ts';
import { instantOf } from './issue-shape.ts';
import type { Place } from './place.ts';
import type { Arrivals } from './policy-arrival.ts';
import { arrivalOf, versionOf } from './policy-arrival.ts';
import { complain, type DeskAnswer, repositoryIn } from './place.ts';
import { type PolicyVerdict, verdictIn } from './verdict.ts';

type LabelItem = NonNullable<
  NonNullable<NonNullable<DeskFragment['unusual']['nodes']>[number]>['timelineItems']['nodes']
>[number];

/** The desk as the repository describes it, not yet understood. */
export interface RawDesk {
  readonly repositoryId: string;
  /** `owner/name`, lower case. */
  readonly repository: string;
  /** The account that the token belongs to. */
  readonly viewer: Actor;
  /** Null: there is no such file on the default branch. */
  readonly policyText: string | null;
  /** GitHub handed out the beginning of the policy alone. */
  readonly policyTruncated: boolean;
  /** When the default branch got the policy as it stands; null where nothing tells. */
  readonly policySince: Instant | null;
  /** What its commits show of the policy; null: no commit of the default branch changed it. */
  readonly verdict: PolicyVerdict | null;
  /** File name → text of what lies in the template folder: the repository's own, or else its owner's. */
  readonly forms: ReadonlyMap<string, string>;
  /** Names of the files there of which GitHub handed out the beginning alone. */
  readonly formsTruncated: readonly string[];
  /** Number of the oldest issue that is not locked, as far as it is among the first ten; null: none of them. */
  readonly eldest: number | null;
  /** Open issues that carry the label of unusual load, the oldest few. */
  readonly loadMarks: readonly LoadMark[];
  /** Label name → node id. */
  readonly labels: ReadonlyMap<string, string>;
}

/** What a question about the desk brought, and the labels that did not fit into its answer. */
export async function deskOf(
  client: Client,
  place: Place,
  shape: DeskFragment,
  answer: DeskAnswer<Pick<DeskQuery, 'viewer' | 'defaults'>>,
  arrivals: Arrivals,
): Promise<RawDesk> {
  const labels = new Map<string, string>();
  let page = shape.labels;
  for (;;) {
    for (const label of page?.nodes ?? []) if (label !== null) labels.set(label.name, label.id);
    if (page?.pageInfo.hasNextPage !== true) break;
    const { owner, name } = place;
    const after: string | null = page.pageInfo.endCursor;
    const more: GraphqlAnswer<LabelsQuery> = await client.query(queries.LABELS_QUERY, { owner, name, after });
    page = repositoryIn(more, place).labels;
    complain(more.errors);
  }
  const entries = (shape.forms ?? answer.data?.defaults?.forms)?.entries ?? [];
  return {
    repositoryId: shape.id,
    repository: shape.nameWithOwner.toLowerCase(),
    viewer: actorNamed(answer.data?.viewer.login ?? ''),
    policyText: shape.policy?.text ?? null,
    policyTruncated: shape.policy?.isTruncated ?? false,
    policySince: await policySince(client, place, shape, arrivals),
    verdict: verdictIn(shape, answer.hidesStatuses),
    forms: new Map(
      entries.flatMap(({ name, object }) =>
        typeof object?.text === 'string' && !object.isTruncated ? [[name, object.text] as const] : [],
      ),
    ),
    formsTruncated: entries.flatMap(({ name, object }) => (object?.isTruncated === true ? [name] : [])),
    eldest: (shape.eldest.nodes ?? []).find((node) => node?.locked === false)?.number ?? null,
    loadMarks: loadMarksIn(shape),
    labels,
  };
}

function loadMarksIn({ unusual }: DeskFragment): LoadMark[] {
  return (unusual.nodes ?? []).flatMap((node) =>
    node === null
      ? []
      : [
          {
            author: actorOf(node.author),
            body: node.body,
            events: loadEventsIn(node.timelineItems.nodes ?? []),
          },
        ],
  );
}

function loadEventsIn(items: readonly LabelItem[]): LoadEvent[] {
  return items.flatMap((item) => {
    if (item?.__typename !== 'LabeledEvent' && item?.__typename !== 'UnlabeledEvent') return [];
    if (labelKey(item.label.name) !== labelKey(LOAD_MARK)) return [];
    const put = item.__typename === 'LabeledEvent';
    return [{ at: instantOf(item.createdAt), actor: actorOf(item.actor), put }];
  });
}

async function policySince(
  client: Client,
  place: Place,
  { id, policy, defaultBranchRef }: DeskFragment,
  arrivals: Arrivals,
): Promise<Instant | null> {
  if (defaultBranchRef === null) return null;
  const branch = { repositoryId: id, name: defaultBranchRef.name };
  const commits = (defaultBranchRef.target?.history?.nodes ?? []).flatMap((commit) => commit ?? []);
  const versions = commits.map((commit) => versionOf(commit, branch));
  return arrivalOf(client, place, branch, versions, policy?.oid ?? null, arrivals);
}
