import type { GraphQLResolveInfo } from 'graphql';
import { findLabel } from '../store/label.ts';
import { comments } from '../store/issue.ts';
import type { Issue } from '../store/records.ts';
import type { Key, PageArguments } from './connection.ts';
import { connection, given } from './connection.ts';

interface IssueFilters {
  readonly assignee?: string | null;
  readonly createdBy?: string | null;
  readonly labels?: readonly string[] | null;
  readonly mentioned?: string | null;
  readonly since?: string | null;
  readonly states?: readonly string[] | null;
  readonly type?: string | null;
}

export type IssueArguments = PageArguments & {
  readonly states?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly filterBy?: IssueFilters | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
};

function carries(issue: Issue, name: string): boolean {
  const label = findLabel(issue.repository, name);
  return label !== undefined && issue.labels.includes(label);
}

function sameLogin(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

function passes(issue: Issue, filter: IssueFilters): boolean {
  const { assignee, createdBy, labels, mentioned, since, states, type } = filter;
  if (states && !states.includes(issue.state)) return false;
  if (given(since) && issue.updatedAt < Date.parse(since)) return false;
  if (labels && !labels.every((name) => carries(issue, name))) return false;
  if (given(createdBy) && !sameLogin(issue.author?.login, createdBy)) return false;
  if (given(type) && type !== '*' && !sameLogin(issue.issueType?.name, type)) return false;
  if (given(mentioned)) {
    const isMention = issue.timeline.some(
      (item) => item.__typename === 'MentionedEvent' && sameLogin(item.actor?.login, mentioned),
    );
    if (!isMention) return false;
  }
  // An explicit null asks for issues without an assignee, a star for those with any.
  if (assignee === undefined) return true;
  if (assignee === null) return issue.assignees.length === 0;
  if (assignee === '*') return issue.assignees.length > 0;
  return issue.assignees.some((one) => sameLogin(one.login, assignee));
}

const SORT: Readonly<Record<string, (issue: Issue) => Key>> = {
  CREATED_AT: (issue) => [issue.createdAt, issue.databaseId],
  UPDATED_AT: (issue) => [issue.updatedAt, issue.databaseId],
  COMMENTS: (issue) => [comments(issue).length, issue.databaseId],
};

export function issueConnection(
  info: GraphQLResolveInfo,
  args: IssueArguments,
  issues: readonly Issue[],
): object {
  const { states, labels } = args;
  const items = issues.filter(
    (issue) =>
      (!states || states.includes(issue.state)) &&
      (!labels || labels.some((name) => carries(issue, name))) &&
      passes(issue, args.filterBy ?? {}),
  );
  const key = SORT[args.orderBy?.field ?? 'CREATED_AT'] ?? ((issue: Issue): Key => [issue.databaseId]);
  return connection(info, args, { items, key, descending: args.orderBy?.direction === 'DESC' });
}
