import type * as types from './answers.generated.ts';
import { partOf } from './known-server.ts';
import type { Query } from './query.ts';
import { query } from './query.ts';
import { LOAD_MARK } from '../ticket/load-mark.ts';
import { POLICY_STATUS } from './verdict.ts';

/** The timeline items that the fold reads, and no others. */
const ITEMS = `
  ISSUE_COMMENT LABELED_EVENT UNLABELED_EVENT ASSIGNED_EVENT UNASSIGNED_EVENT
  CLOSED_EVENT REOPENED_EVENT RENAMED_TITLE_EVENT TRANSFERRED_EVENT COMMENT_DELETED_EVENT
  MARKED_AS_DUPLICATE_EVENT UNMARKED_AS_DUPLICATE_EVENT
${partOf('issue types', '  ISSUE_TYPE_ADDED_EVENT ISSUE_TYPE_CHANGED_EVENT ISSUE_TYPE_REMOVED_EVENT')}
${partOf('issue fields', '  ISSUE_FIELD_ADDED_EVENT ISSUE_FIELD_CHANGED_EVENT ISSUE_FIELD_REMOVED_EVENT')}
`;

const TIMELINE = `
fragment Who on Actor { __typename login }
fragment Kept on Issue { url }
fragment Double on Issue { url createdAt author { ...Who } repository { nameWithOwner } }
${partOf('issue fields', 'fragment Field on IssueFieldCommon { name }')}
fragment Items on IssueTimelineItemsConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    __typename
    ... on IssueComment { id url body createdAt lastEditedAt isMinimized minimizedReason author { ...Who } editor { ...Who } }
    ... on LabeledEvent { createdAt actor { ...Who } label { name } }
    ... on UnlabeledEvent { createdAt actor { ...Who } label { name } }
    ... on AssignedEvent { createdAt actor { ...Who } assignee { __typename ...Who } }
    ... on UnassignedEvent { createdAt actor { ...Who } assignee { __typename ...Who } }
    ... on ClosedEvent { createdAt actor { ...Who }
${partOf('close reasons', '      stateReason')}
${partOf('duplicates', '      duplicateOf { ... on Issue { url } }')}
    }
    ... on ReopenedEvent { createdAt actor { ...Who } }
    ... on RenamedTitleEvent { createdAt actor { ...Who } previousTitle currentTitle }
    ... on TransferredEvent { createdAt actor { ...Who } }
    ... on CommentDeletedEvent { createdAt actor { ...Who } deletedCommentAuthor { ...Who } }
    ... on MarkedAsDuplicateEvent { createdAt actor { ...Who } canonical { ...Kept } duplicate { ...Double } }
    ... on UnmarkedAsDuplicateEvent { createdAt actor { ...Who } canonical { ...Kept } duplicate { ...Double } }
${partOf(
  'issue types',
  `    ... on IssueTypeAddedEvent { createdAt actor { ...Who } issueType { name } }
    ... on IssueTypeChangedEvent { createdAt actor { ...Who } issueType { name } }
    ... on IssueTypeRemovedEvent { createdAt actor { ...Who } }`,
)}
${partOf(
  'issue fields',
  `    ... on IssueFieldAddedEvent { createdAt actor { ...Who } issueField { ...Field } value }
    ... on IssueFieldChangedEvent { createdAt actor { ...Who } issueField { ...Field } value: newValue }
    ... on IssueFieldRemovedEvent { createdAt actor { ...Who } issueField { ...Field } }`,
)}
  }
}`;

const ISSUE = `
fragment Ticket on Issue {
  id number title body url createdAt updatedAt lastEditedAt state locked
  author { ...Who }
${partOf('issue types', '  issueType { name }')}
${partOf(
  'issue fields',
  `  issueFieldValues(first: 50) {
    nodes {
      __typename
      ... on IssueFieldSingleSelectValue { field { ...Field } text: name }
      ... on IssueFieldTextValue { field { ...Field } text: value }
      ... on IssueFieldDateValue { field { ...Field } text: value }
      ... on IssueFieldNumberValue { field { ...Field } number: value }
    }
  }`,
)}
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { __typename login } }
  timelineItems(first: 100, itemTypes: [${ITEMS}]) { ...Items }
}
${TIMELINE}`;

/** A commit, and the pull requests that may have brought it into the default branch. */
const VERSION = `
fragment Version on Commit {
  oid committedDate
  associatedPullRequests(first: 10) { nodes { mergedAt baseRefName baseRepository { id } } }
}`;

/** What a commit shows of its policy. */
const VERDICT = `
fragment Verdict on Commit { status { context(name: "${POLICY_STATUS}") { state } } }`;

/** The desk around the issues: who reads, the policy with the moment it was written, the forms, the labels. */
const DESK = `
fragment Desk on Repository {
  id nameWithOwner url
  policy: object(expression: $policy) { ... on Blob { oid text isTruncated } }
  ...Forms
  defaultBranchRef { name target { ... on Commit { history(first: 20, path: $path) { nodes { ...Version ...Verdict } } } } }
  labels(first: 100) { pageInfo { hasNextPage endCursor } nodes { id name } }
  eldest: issues(first: 10, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { number locked } }
  unusual: issues(first: 5, states: OPEN, labels: ["${LOAD_MARK}"], orderBy: { field: CREATED_AT, direction: ASC }) {
    nodes {
      body
      author { __typename login }
      timelineItems(last: 20, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
        nodes {
          __typename
          ... on LabeledEvent { createdAt actor { __typename login } label { name } }
          ... on UnlabeledEvent { createdAt actor { __typename login } label { name } }
        }
      }
    }
  }
}
fragment Forms on Repository {
  forms: object(expression: "HEAD:.github/ISSUE_TEMPLATE") {
    ... on Tree { entries { name object { ... on Blob { text isTruncated } } } }
  }
}
${VERSION}${VERDICT}`;

/** The owner's forms, which hold where a repository has no folder of its own. Most owners have none. */
const DEFAULTS = 'defaults: repository(owner: $owner, name: ".github") { ...Forms }';

/** The issues that changed last, open or closed, without what they hold. */
const LATELY = `
fragment Lately on Repository {
  lately: issues(first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { number updatedAt } }
}`;

/** Everything one issue event needs, in one request. */
export const ISSUE_QUERY = query<types.IssueQuery, types.IssueQueryVariables>(`
query($owner: String!, $name: String!, $number: Int!, $policy: String!, $path: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) { ...Desk ...Lately issue(number: $number) { ...Ticket } }
  ${DEFAULTS}
}
${DESK}${LATELY}${ISSUE}`);

/** The first page of a sweep, with the desk. */
export const SWEEP_QUERY = query<types.SweepQuery, types.SweepQueryVariables>(`
query($owner: String!, $name: String!, $policy: String!, $path: String!, $size: Int!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    ...Desk
    page: issues(first: $size, states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...Ticket }
    }
  }
  ${DEFAULTS}
}
${DESK}${ISSUE}`);

/** The desk alone, for what is asked before any issue is read. */
export const DESK_QUERY = query<types.DeskQuery, types.DeskQueryVariables>(`
query($owner: String!, $name: String!, $policy: String!, $path: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) { ...Desk ...Lately }
  ${DEFAULTS}
}
${DESK}${LATELY}`);

/** A branch, and what it would be merged into. */
export const BRANCH_QUERY = query<types.BranchQuery, types.BranchQueryVariables>(`
query($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner url
    defaultBranchRef { name target { oid ... on Commit { tree { oid } } } }
    branch: ref(qualifiedName: $branch) { target { oid } }
  }
}`);

/** A file as a commit has it, and the commits before that one that changed it, newest first. */
export const WRITE_UP_QUERY = query<types.WriteUpQuery, types.WriteUpQueryVariables>(`
query($owner: String!, $name: String!, $revision: String!, $file: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    file: object(expression: $file) { ... on Blob { text isTruncated isBinary } }
    commit: object(expression: $revision) { ... on Commit {
      history(first: 50, path: $path) { nodes { committedDate messageHeadline } }
    } }
  }
}`);

/** Whether a repository can be an office. Nothing of its contents is asked for: no permission for it is needed. */
export const OFFICE_QUERY = query<types.OfficeQuery, types.OfficeQueryVariables>(`
query($owner: String!, $name: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) { id isPrivate }
}`);

/** What the issues of an office are for, the newest first, and whether it is one. */
export const COMPANIONS_QUERY = query<types.CompanionsQuery, types.CompanionsQueryVariables>(`
query($owner: String!, $name: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    id isPrivate
    issues(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { id number createdAt lastEditedAt body author { __typename login } }
    }
  }
}`);

/** A further page of one of a sweep's lists. */
export const PAGE_QUERY = query<types.PageQuery, types.PageQueryVariables>(`
query($owner: String!, $name: String!, $size: Int!, $after: String, $states: [IssueState!], $filter: IssueFilters, $labels: [String!]) {
  repository(owner: $owner, name: $name) {
    page: issues(first: $size, after: $after, states: $states, filterBy: $filter, labels: $labels, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...Ticket }
    }
  }
}
${ISSUE}`);

/** Issues that changed since an instant, the last to change first: their numbers are all that is asked of them. */
export const CHANGED_QUERY = query<types.ChangedQuery, types.ChangedQueryVariables>(`
query($owner: String!, $name: String!, $since: DateTime!, $after: String) {
  repository(owner: $owner, name: $name) {
    changed: issues(first: 100, after: $after, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor } nodes { number }
    }
  }
}`);

/** When the open issues were opened and changed last, and by whom they are, the oldest first. */
export const OLDER_QUERY = query<types.OlderQuery, types.OlderQueryVariables>(`
query($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    older: issues(first: 100, after: $after, states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor } nodes { number createdAt updatedAt author { __typename login } }
    }
  }
}`);

/** Which issues are locked, the oldest first. */
export const ELDEST_QUERY = query<types.EldestQuery, types.EldestQueryVariables>(`
query($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    eldest: issues(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor } nodes { number locked }
    }
  }
}`);

/** Several issues at once, by their numbers `n0`, `n1`, …. */
export function issuesQuery(
  count: number,
): Query<Several, Place & Readonly<Record<string, string | number>>> {
  const indices = Array.from({ length: count }, (_, index) => String(index));
  const heads = indices.map((index) => `, $n${index}: Int!`).join('');
  const fields = indices.map((index) => `i${index}: issue(number: $n${index}) { ...Ticket }`);
  return query(`
query($owner: String!, $name: String!${heads}) {
  repository(owner: $owner, name: $name) { ${fields.join(' ')} }
}
${ISSUE}`);
}

interface Several {
  readonly repository: Readonly<Record<string, NonNullable<types.IssuesQuery['repository']>['i0']>> | null;
}

/** Where the next page of one begins, past an issue that GitHub cannot serve: its number is all that is asked of it. */
export const STEP_QUERY = query<types.StepQuery, types.StepQueryVariables>(`
query($owner: String!, $name: String!, $after: String, $states: [IssueState!], $filter: IssueFilters, $labels: [String!]) {
  repository(owner: $owner, name: $name) {
    step: issues(first: 1, after: $after, states: $states, filterBy: $filter, labels: $labels, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { number }
    }
  }
}`);

/** The rest of a long timeline. */
export const TIMELINE_QUERY = query<types.TimelineQuery, types.TimelineQueryVariables>(`
query($id: ID!, $after: String) {
  node(id: $id) { ... on Issue { timelineItems(first: 100, after: $after, itemTypes: [${ITEMS}]) { ...Items } } }
}
${TIMELINE}`);

const REVISIONS = `
fragment Revisions on UserContentEditConnection {
  pageInfo { hasNextPage endCursor }
  nodes { editedAt deletedAt diff editor { __typename login } }
}`;

/** Who wrote which words of an edited comment or body, and when; and what the reader answered a comment. */
export const WORDS_QUERY = query<types.WordsQuery, types.WordsQueryVariables>(`
query($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on IssueComment {
      id
      userContentEdits(first: 50) { ...Revisions }
      reactionGroups { content viewerHasReacted }
      reactions(first: 50, content: THUMBS_UP) { nodes { createdAt user { __typename login } } }
    }
    ... on Issue { id userContentEdits(first: 50) { ...Revisions } }
  }
}
${REVISIONS}`);

/** More revisions of one text. */
export const REVISIONS_QUERY = query<types.RevisionsQuery, types.RevisionsQueryVariables>(`
query($id: ID!, $after: String) {
  node(id: $id) {
    ... on IssueComment { userContentEdits(first: 50, after: $after) { ...Revisions } }
    ... on Issue { userContentEdits(first: 50, after: $after) { ...Revisions } }
  }
}
${REVISIONS}`);

export const LABELS_QUERY = query<types.LabelsQuery, types.LabelsQueryVariables>(`
query($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    labels(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id name } }
  }
}`);

interface Place {
  readonly owner: string;
  readonly name: string;
}

/** What lies at a path. */
export type File = NonNullable<types.FilesQuery['repository']>['f0'];

interface Files {
  readonly repository: Readonly<Record<string, File>> | null;
}

/** Several files of the default branch at once. Their paths are people's text and travel as variables `f0`, `f1`, …. */
export function filesQuery(count: number): Query<Files, Place & Readonly<Record<string, string>>> {
  const indices = Array.from({ length: count }, (_, index) => String(index));
  const heads = indices.map((index) => `, $f${index}: String!`).join('');
  const fields = indices.map(
    (index) =>
      `f${index}: object(expression: $f${index}) { __typename ... on Blob { text isTruncated isBinary } }`,
  );
  return query(`
query($owner: String!, $name: String!${heads}) {
  repository(owner: $owner, name: $name) { ${fields.join(' ')} }
}`);
}

type People = Readonly<Record<string, types.PeopleQuery['p0']>>;

/** The ids of people by login, `p0`, `p1`, …; null for nobody. */
export function peopleQuery(count: number): Query<People, Readonly<Record<string, string>>> {
  const indices = Array.from({ length: count }, (_, index) => String(index));
  const heads = indices.map((index) => `$p${index}: String!`);
  const fields = indices.map((index) => `p${index}: user(login: $p${index}) { id }`);
  return query(`query(${heads.join(', ')}) { ${fields.join(' ')} }`);
}

/** Earlier versions of the policy, newest first. */
export const HISTORY_QUERY = query<types.HistoryQuery, types.HistoryQueryVariables>(`
query($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    id
    defaultBranchRef { name target { ... on Commit {
      history(first: 21, path: $path) { nodes { ...Version file(path: $path) { object { ... on Blob { oid text isTruncated } } } } }
    } } }
  }
}
${VERSION}`);

/** What is found at places that are named by variables `f0`, `f1`, …, such as `COMMIT:PATH`; null where there is nothing. */
export function objectsQuery(count: number): Query<Objects, Place & Readonly<Record<string, string>>> {
  const indices = Array.from({ length: count }, (_, index) => String(index));
  const heads = indices.map((index) => `, $f${index}: String!`).join('');
  const fields = indices.map((index) => `f${index}: object(expression: $f${index}) { oid }`);
  return query(`
query($owner: String!, $name: String!${heads}) {
  repository(owner: $owner, name: $name) { ${fields.join(' ')} }
}`);
}

interface Objects {
  readonly repository: Readonly<Record<string, NonNullable<types.ObjectsQuery['repository']>['f0']>> | null;
}

export const TEAM_QUERY = query<types.TeamQuery, types.TeamQueryVariables>(`
query($org: String!, $team: String!, $after: String) {
  organization(login: $org) { team(slug: $team) { members(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { login } } } }
}`);

/** The id of a label that is known by name alone. */
export const LABEL_QUERY = query<types.LabelQuery, types.LabelQueryVariables>(
  `query($id: ID!, $name: String!) { node(id: $id) { ... on Repository { label(name: $name) { id } } } }`,
);
