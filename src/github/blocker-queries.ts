import type * as types from './answers.generated.ts';
import { partOf } from './known-server.ts';
import type { Query } from './query.ts';
import { query } from './query.ts';

/**
 * What issues and pull requests `b0`, `b1`, … are, whose repositories and numbers are variables; and what GitHub shows of
 * the dependencies of the issues that wait for them.
 */
export function blockersQuery(
  count: number,
): Query<Blockers, Readonly<Record<string, string | number | readonly string[]>>> {
  const indices = Array.from({ length: count }, (_, index) => String(index));
  const heads = indices.map((index) => `, $o${index}: String!, $r${index}: String!, $n${index}: Int!`);
  const fields = indices.map(
    (index) =>
      `b${index}: repository(owner: $o${index}, name: $r${index}) { issueOrPullRequest(number: $n${index}) { ...Blocker } }`,
  );
  return query(`
query($ids: [ID!]!${heads.join('')}) {
  ${fields.join('\n  ')}
  waiting: nodes(ids: $ids) {
    ... on Issue {
      id repository { isPrivate }
${partOf(
  'dependencies',
  `      links: timelineItems(last: 100, itemTypes: [BLOCKED_BY_ADDED_EVENT BLOCKED_BY_REMOVED_EVENT]) {
        nodes {
          __typename
          ... on BlockedByAddedEvent { createdAt actor { __typename login } blockingIssue { id } }
          ... on BlockedByRemovedEvent { createdAt actor { __typename login } blockingIssue { id } }
        }
      }`,
)}
    }
  }
}
fragment Blocker on IssueOrPullRequest {
  __typename
  ... on Issue {
    id repository { isPrivate }
    turns: timelineItems(last: 100, itemTypes: [CLOSED_EVENT REOPENED_EVENT]) { nodes { ...Closed ...Reopened } }
  }
  ... on PullRequest {
    id repository { isPrivate }
    turns: timelineItems(last: 100, itemTypes: [CLOSED_EVENT REOPENED_EVENT]) { nodes { ...Closed ...Reopened } }
  }
}
fragment Closed on ClosedEvent { __typename createdAt }
fragment Reopened on ReopenedEvent { __typename createdAt }`);
}

interface Blockers {
  readonly [index: `b${number}`]: types.BlockersQuery['b0'];
  readonly waiting: types.BlockersQuery['waiting'];
}
