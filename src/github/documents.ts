/** The timeline items that the fold reads, and no others. */
const ITEMS = [
  'ISSUE_COMMENT',
  'LABELED_EVENT',
  'UNLABELED_EVENT',
  'ASSIGNED_EVENT',
  'UNASSIGNED_EVENT',
  'CLOSED_EVENT',
  'REOPENED_EVENT',
  'TRANSFERRED_EVENT',
  'COMMENT_DELETED_EVENT',
].join(' ');

const TIMELINE = `
fragment Who on Actor { __typename login }
fragment Items on IssueTimelineItemsConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    __typename
    ... on IssueComment { id url body createdAt lastEditedAt isMinimized minimizedReason author { ...Who } }
    ... on LabeledEvent { createdAt actor { ...Who } label { name } }
    ... on UnlabeledEvent { createdAt actor { ...Who } label { name } }
    ... on AssignedEvent { createdAt actor { ...Who } assignee { __typename ...Who } }
    ... on UnassignedEvent { createdAt actor { ...Who } assignee { __typename ...Who } }
    ... on ClosedEvent { createdAt actor { ...Who } stateReason duplicateOf { ... on Issue { url } } }
    ... on ReopenedEvent { createdAt actor { ...Who } }
    ... on TransferredEvent { createdAt actor { ...Who } }
    ... on CommentDeletedEvent { createdAt actor { ...Who } deletedCommentAuthor { ...Who } }
  }
}`;

const ISSUE = `
fragment Ticket on Issue {
  id number title body url createdAt updatedAt lastEditedAt state locked
  author { ...Who }
  issueType { name }
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { __typename login } }
  timelineItems(first: 100, itemTypes: [${ITEMS}]) { ...Items }
}
${TIMELINE}`;

/** The desk around the issues: who reads, the policy with the moment it was written, the forms, the labels. */
const DESK = `
fragment Desk on Repository {
  id nameWithOwner
  policy: object(expression: $policy) { ... on Blob { text isTruncated } }
  forms: object(expression: "HEAD:.github/ISSUE_TEMPLATE") {
    ... on Tree { entries { name object { ... on Blob { text isTruncated } } } }
  }
  defaultBranchRef { target { ... on Commit { history(first: 1, path: $path) { nodes { committedDate } } } } }
  labels(first: 100) { pageInfo { hasNextPage endCursor } nodes { id name } }
}`;

/** Everything one issue event needs, in one request. */
export const ISSUE_QUERY = `
query($owner: String!, $name: String!, $number: Int!, $policy: String!, $path: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) { ...Desk issue(number: $number) { ...Ticket } }
}
${DESK}${ISSUE}`;

/** The first page of a sweep, with the desk. */
export const SWEEP_QUERY = `
query($owner: String!, $name: String!, $policy: String!, $path: String!, $size: Int!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    ...Desk
    page: issues(first: $size, states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...Ticket }
    }
  }
}
${DESK}${ISSUE}`;

/** The desk alone, for what is asked before any issue is read. */
export const DESK_QUERY = `
query($owner: String!, $name: String!, $policy: String!, $path: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) { ...Desk }
}
${DESK}`;

/** A further page of one of a sweep's lists. */
export const PAGE_QUERY = `
query($owner: String!, $name: String!, $size: Int!, $after: String, $states: [IssueState!], $filter: IssueFilters, $labels: [String!]) {
  repository(owner: $owner, name: $name) {
    page: issues(first: $size, after: $after, states: $states, filterBy: $filter, labels: $labels, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...Ticket }
    }
  }
}
${ISSUE}`;

/** The rest of a long timeline. */
export const TIMELINE_QUERY = `
query($id: ID!, $after: String) {
  node(id: $id) { ... on Issue { timelineItems(first: 100, after: $after, itemTypes: [${ITEMS}]) { ...Items } } }
}
${TIMELINE}`;

/** Who wrote which words of an edited comment or body, and when. */
export const EDITS_QUERY = `
query($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on IssueComment { id userContentEdits(first: 50) { nodes { editedAt deletedAt diff editor { __typename login } } } }
    ... on Issue { id userContentEdits(first: 50) { nodes { editedAt deletedAt diff editor { __typename login } } } }
  }
}`;

export const LABELS_QUERY = `
query($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    labels(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id name } }
  }
}`;

/** Earlier versions of the policy, newest first. */
export const HISTORY_QUERY = `
query($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit {
      history(first: 21, path: $path) { nodes { oid committedDate file(path: $path) { object { ... on Blob { text } } } } }
    } } }
  }
}`;

export const TEAM_QUERY = `
query($org: String!, $team: String!, $after: String) {
  organization(login: $org) { team(slug: $team) { members(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { login } } } }
}`;
