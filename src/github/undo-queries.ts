import type * as types from './answers.generated.ts';
import { query } from './query.ts';

/** The labels of a repository as people see them, and how many carry each. */
export const LABEL_USE_QUERY = query<types.LabelUseQuery, types.LabelUseQueryVariables>(`
query($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    hasDiscussionsEnabled
    labels(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id name color description createdAt issues(first: 1) { totalCount } pullRequests(first: 1) { totalCount } }
    }
  }
}`);

/** What may be done with issues. */
export const ISSUE_RIGHTS_QUERY = query<types.IssueRightsQuery, types.IssueRightsQueryVariables>(`
query($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Issue { id isPinned viewerCanDelete } }
}`);
