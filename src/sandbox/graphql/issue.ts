import { association, demandRead, hasRole, may, mayRead } from '../access.ts';
import { isAssignable } from '../acts/assignees.ts';
import { mayChange } from '../acts/comment.ts';
import { comments, itemType } from '../store/issue.ts';
import type { Account } from '../store/account.ts';
import type { Content, Reaction } from '../store/content.ts';
import type { Comment, Issue, Label, TimelineItem } from '../store/records.ts';
import { REACTIONS } from '../store/reaction.ts';
import { issuePath, itemPath, labelPath } from '../store/urls.ts';
import type { Context, Fields } from './context.ts';
import { fields } from './context.ts';
import type { PageArguments } from './connection.ts';
import { byId, connection, given } from './connection.ts';
import type { IssueArguments } from './issues.ts';
import { issueConnection } from './issues.ts';
import { shortId } from './short-id.ts';

function plainText(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^#{1,6}\s+|[*_`]/gm, '')
    .trim();
}

function carrying(label: Label, kind: Issue['__typename']): Issue[] {
  return [...label.repository.issues.values()].filter(
    (issue) => issue.__typename === kind && issue.labels.includes(label),
  );
}

function users(accounts: readonly Account[]): Account[] {
  return accounts.filter((account) => account.__typename === 'User');
}

function ownText(subject: Content, { viewer }: Context): boolean {
  return viewer.account !== null && subject.author === viewer.account;
}

/** Fields that issues and comments share. */
function content(): Fields {
  return fields<Content>({
    databaseId: shortId,
    fullDatabaseId: (subject) => String(subject.databaseId),
    bodyText: (subject) => plainText(subject.body),
    createdViaEmail: () => false,
    publishedAt: (subject) => subject.createdAt,
    includesCreatedEdit: (subject) => subject.edits.length > 0,
    viewerDidAuthor: (subject, _args, context) => ownText(subject, context),
    userContentEdits: (subject, args: PageArguments, _context, info) =>
      connection(info, args, { items: subject.edits, key: byId, descending: true }),
    reactions: (subject, args: PageArguments & { content?: string | null }, { viewer }, info) => {
      const items = subject.reactions.filter((one) => !given(args.content) || one.content === args.content);
      const viewerHasReacted = items.some((one) => one.author === viewer.account);
      return connection(info, args, { items, key: byId, extra: () => ({ viewerHasReacted }) });
    },
    reactionGroups: (subject, _args, { viewer }) =>
      Object.keys(REACTIONS).map((name) => {
        const members = subject.reactions.filter((one) => one.content === name);
        const createdAt = members[0]?.createdAt ?? null;
        const viewerHasReacted = members.some((one) => one.author === viewer.account);
        return { __typename: 'ReactionGroup', content: name, createdAt, subject, viewerHasReacted, members };
      }),
  });
}

const orderedLabels = (args: PageArguments & { orderBy?: { field: string; direction: string } | null }) => ({
  descending: args.orderBy?.direction === 'DESC',
  key: (label: Label) =>
    args.orderBy?.field === 'NAME' ? [label.name.toLowerCase(), label.databaseId] : [label.databaseId],
});

/** Fields that pull requests have as well. */
const threadFields: Fields = {
  ...content(),
  ...fields<Issue>({
    authorAssociation: (issue) => association(issue.repository, issue.author),
    closed: (issue) => issue.state === 'CLOSED',
    resourcePath: issuePath,
    url: (issue, _args, { store }) => store.origin + issuePath(issue),
    milestone: () => null,
    viewerCanUpdate: (issue, _args, context) =>
      may(context.viewer, issue.repository, 'write') ||
      (ownText(issue, context) && may(context.viewer, issue.repository, 'read')),
    viewerCanLabel: (issue, _args, { viewer }) => may(viewer, issue.repository, 'triage'),
    viewerCanReact: (issue, _args, { viewer }) => may(viewer, issue.repository, 'read'),
    viewerCanClose: (issue, _args, context) =>
      ownText(issue, context) || may(context.viewer, issue.repository, 'triage'),
    viewerCanReopen: (issue, _args, { viewer }) => may(viewer, issue.repository, 'triage'),
    labels: (issue, args: PageArguments, _context, info) =>
      connection(info, args, { items: issue.labels, ...orderedLabels(args) }),
    assignees: (issue, args: PageArguments, _context, info) =>
      connection(info, args, { items: users(issue.assignees), key: byId }),
    assignedActors: (issue, args: PageArguments, _context, info) =>
      connection(info, args, { items: issue.assignees, key: byId }),
    suggestedActors: (issue, args: PageArguments & { query?: string | null }, { store }, info) => {
      const named = [...store.accounts.values()].filter((one) => one.login.includes(args.query ?? ''));
      return connection(info, args, { items: named.filter((one) => isAssignable(issue, one)), key: byId });
    },
    participants: (issue, args: PageArguments, _context, info) => {
      const all = [issue.author, ...comments(issue).map((comment) => comment.author)];
      const people = users([...new Set(all)].filter((account) => account !== null));
      return connection(info, args, { items: people, key: (one) => [all.indexOf(one)] });
    },
    comments: (issue, args: PageArguments & { orderBy?: { direction: string } | null }, _context, info) =>
      connection(info, args, {
        items: comments(issue),
        key: args.orderBy ? (comment) => [comment.updatedAt, comment.databaseId] : byId,
        descending: args.orderBy?.direction === 'DESC',
      }),
    timelineItems: (
      issue,
      args: PageArguments & {
        itemTypes?: readonly string[] | null;
        since?: string | null;
        skip?: number | null;
      },
      _context,
      info,
    ) => {
      const since = !given(args.since) ? -Infinity : Date.parse(args.since);
      const wanted = args.itemTypes ? new Set(args.itemTypes) : null;
      const chosen = issue.timeline.filter(
        (item) => item.createdAt >= since && (wanted?.has(itemType(item)) ?? true),
      );
      return connection<TimelineItem>(info, args, {
        items: chosen.slice(args.skip ?? 0),
        key: (item) => [item.createdAt, item.sequence],
        extra: (page, window) => ({
          filteredCount: window.length,
          pageCount: page.length,
          updatedAt: issue.updatedAt,
        }),
      });
    },
  }),
};

export const issueTypes: Readonly<Record<string, Fields>> = {
  Issue: {
    ...threadFields,
    ...fields<Issue>({
      stateReason: (issue, { enableDuplicate }: { enableDuplicate?: boolean }) =>
        issue.stateReason === 'DUPLICATE' && enableDuplicate !== true ? 'NOT_PLANNED' : issue.stateReason,
      issueFieldValues: (issue, args: PageArguments, _context, info) =>
        connection(info, args, { items: issue.fieldValues, key: byId }),
      parent: ({ parent }, _args, { viewer }) =>
        parent !== null && mayRead(viewer, parent.repository, 'issues') ? parent : null,
      subIssues: (issue, args: PageArguments, { viewer }, info) =>
        connection(info, args, {
          items: issue.subIssues.filter((sub) => mayRead(viewer, sub.repository, 'issues')),
          key: (sub) => [issue.subIssues.indexOf(sub)],
        }),
      subIssuesSummary: ({ subIssues }) => {
        const completed = subIssues.filter(({ state }) => state === 'CLOSED').length;
        const total = subIssues.length;
        return {
          total,
          completed,
          percentCompleted: total === 0 ? 0 : Math.floor((100 * completed) / total),
        };
      },
      blockedBy: (issue, args: PageArguments, { viewer }, info) => {
        const items = issue.blockedBy.filter((one) => mayRead(viewer, one.repository, 'issues'));
        return connection(info, args, { items, key: byId, descending: true });
      },
      isPinned: (issue) => issue.repository.pinned.some((pin) => pin.issue === issue),
      viewerCanDelete: (issue, _args, { viewer }) =>
        viewer.kind === 'pat' && hasRole(issue.repository, viewer.account, 'admin'),
    }),
  },
  PullRequest: {
    ...threadFields,
    ...fields<Issue>({
      state: ({ merge, state }) => (merge === null ? state : 'MERGED'),
      merged: ({ merge }) => merge !== null,
      mergedAt: ({ merge }) => merge?.at ?? null,
      mergedBy: ({ merge }) => merge?.by ?? null,
      baseRefName: ({ repository }) => repository.defaultBranch,
      baseRepository: ({ repository }) => repository,
    }),
  },
  IssueComment: {
    ...content(),
    ...fields<Comment>({
      authorAssociation: (comment) => association(comment.issue.repository, comment.author),
      repository: (comment) => comment.issue.repository,
      resourcePath: itemPath,
      url: (comment, _args, { store }) => store.origin + itemPath(comment),
      pullRequest: (comment) => (comment.issue.__typename === 'PullRequest' ? comment.issue : null),
      viewerCanUpdate: (comment, _args, { viewer }) => mayChange(viewer, comment),
      viewerCanDelete: (comment, _args, { viewer }) => mayChange(viewer, comment),
      viewerCanMinimize: (comment, _args, { viewer }) => may(viewer, comment.issue.repository, 'triage'),
      viewerCanReact: (comment, _args, { viewer }) => may(viewer, comment.issue.repository, 'read'),
    }),
  },
  Label: fields<Label>({
    issues: (label, args: IssueArguments, { viewer }, info) => {
      demandRead(viewer, label.repository, 'issues');
      return issueConnection(info, args, carrying(label, 'Issue'));
    },
    pullRequests: (label, args: PageArguments, { viewer }, info) => {
      demandRead(viewer, label.repository, 'issues');
      return connection(info, args, { items: carrying(label, 'PullRequest'), key: byId });
    },
    resourcePath: labelPath,
    url: (label, _args, { store }) => store.origin + labelPath(label),
  }),
  Reaction: fields<Reaction>({
    databaseId: shortId,
    user: (reaction) => (reaction.author.__typename === 'User' ? reaction.author : null),
  }),
  ReactionGroup: fields<{ members: readonly Reaction[] }>({
    reactors: ({ members }, args: PageArguments, _context, info) =>
      connection(info, args, { items: members.map((one) => one.author), key: byId }),
  }),
};
