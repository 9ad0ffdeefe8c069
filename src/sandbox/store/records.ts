import type { Instant } from '../clock.ts';
import type { Account } from './account.ts';
import type { Content } from './content.ts';
import type { IssueField, IssueFieldValue } from './issue-field.ts';
import type { IssueType } from './issue-type.ts';

/*
 * A repository and what it holds. Each of these records knows its repository, and the repository knows them all: in
 * files of their own they would import each other in a circle.
 */

export interface Blob {
  readonly __typename: 'Blob';
  readonly repository: Repository;
  readonly oid: string;
  readonly content: string;
  readonly byteSize: number;
}

export interface Tree {
  readonly __typename: 'Tree';
  readonly repository: Repository;
  readonly oid: string;
  readonly entries: readonly TreeEntry[];
}

export interface TreeEntry {
  readonly __typename: 'TreeEntry';
  readonly repository: Repository;
  readonly name: string;
  readonly path: string;
  readonly type: 'blob' | 'tree';
  readonly object: Blob | Tree;
}

export interface Commit {
  readonly __typename: 'Commit';
  readonly repository: Repository;
  readonly oid: string;
  readonly message: string;
  readonly author: Account;
  readonly committedDate: Instant;
  readonly parent: Commit | null;
  /** The tip of the branch that a merge brought in; null for every other commit. */
  readonly merged: Commit | null;
  readonly files: ReadonlyMap<string, Blob>;
}

/** One change of what a branch points at. */
export interface Activity {
  readonly id: string;
  readonly databaseId: number;
  /** Null: the branch came to be. */
  readonly before: Commit | null;
  readonly after: Commit;
  readonly at: Instant;
  readonly type: 'branch_creation' | 'push' | 'pr_merge';
  readonly actor: Account;
}

/** How a pull request got into the default branch. */
export interface Merge {
  readonly at: Instant;
  readonly by: Account;
  /** The commits that GitHub counts as brought by it. */
  readonly commits: ReadonlySet<Commit>;
}

/** The branch that a pull request asks to be merged; of a fork, another repository's. */
export interface PullHead {
  readonly repository: Repository;
  readonly branch: string;
}

/** What somebody says of a commit, under a name of their own. */
export interface CommitStatus {
  readonly __typename: 'StatusContext';
  readonly id: string;
  readonly databaseId: number;
  readonly commit: Commit;
  readonly context: string;
  readonly state: 'ERROR' | 'FAILURE' | 'PENDING' | 'SUCCESS';
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly createdAt: Instant;
}

export type GitObject = Blob | Tree | Commit;

export interface Label {
  readonly __typename: 'Label';
  readonly id: string;
  readonly databaseId: number;
  readonly repository: Repository;
  name: string;
  color: string;
  description: string | null;
  readonly createdAt: Instant;
  updatedAt: Instant;
  readonly isDefault: boolean;
}

export type StateReason = 'COMPLETED' | 'NOT_PLANNED' | 'DUPLICATE' | 'REOPENED';

export type LockReason = 'OFF_TOPIC' | 'RESOLVED' | 'SPAM' | 'TOO_HEATED';

/** An issue, or a pull request as far as the issue endpoints show one. */
export interface Issue extends Content {
  readonly __typename: 'Issue' | 'PullRequest';
  readonly repository: Repository;
  readonly number: number;
  title: string;
  state: 'OPEN' | 'CLOSED';
  stateReason: StateReason | null;
  duplicateOf: Issue | null;
  closedAt: Instant | null;
  closedBy: Account | null;
  locked: boolean;
  activeLockReason: LockReason | null;
  issueType: IssueType | null;
  readonly fieldValues: IssueFieldValue[];
  readonly labels: Label[];
  readonly assignees: Account[];
  readonly timeline: TimelineItem[];
  /** The issue that it is a sub-issue of; null: of none. */
  parent: Issue | null;
  readonly subIssues: Issue[];
  /** What it is blocked by. */
  readonly blockedBy: Issue[];
  /** Null for whatever is no merged pull request. */
  merge: Merge | null;
  /** Null for an issue, and for a pull request whose branch nobody named. */
  readonly head: PullHead | null;
}

export interface Comment extends Content {
  readonly __typename: 'IssueComment';
  readonly issue: Issue;
  readonly sequence: number;
  isMinimized: boolean;
  minimizedReason: string | null;
}

interface Event {
  readonly id: string;
  readonly databaseId: number;
  readonly issue: Issue;
  /** Grows from item to item, across comments and events. */
  readonly sequence: number;
  /** Null once the account is gone. */
  readonly actor: Account | null;
  readonly createdAt: Instant;
}

/** Details of each kind of event beyond its actor and its time. */
export interface EventDetails {
  LabeledEvent: { readonly label: Label };
  UnlabeledEvent: { readonly label: Label };
  AssignedEvent: { readonly assignee: Account };
  UnassignedEvent: { readonly assignee: Account };
  ClosedEvent: { readonly stateReason: StateReason; readonly duplicateOf: Issue | null };
  ReopenedEvent: { readonly stateReason: StateReason };
  RenamedTitleEvent: { readonly previousTitle: string; readonly currentTitle: string };
  TransferredEvent: { readonly fromRepository: Repository };
  CommentDeletedEvent: { readonly deletedCommentAuthor: Account | null };
  LockedEvent: { readonly lockReason: LockReason | null };
  UnlockedEvent: object;
  PinnedEvent: object;
  UnpinnedEvent: object;
  IssueTypeAddedEvent: { readonly issueType: IssueType };
  IssueTypeChangedEvent: { readonly issueType: IssueType; readonly prevIssueType: IssueType };
  IssueTypeRemovedEvent: { readonly issueType: IssueType };
  IssueFieldAddedEvent: { readonly issueField: IssueField; readonly value: string };
  IssueFieldChangedEvent: {
    readonly issueField: IssueField;
    readonly previousValue: string;
    readonly newValue: string;
  };
  IssueFieldRemovedEvent: { readonly issueField: IssueField };
  MentionedEvent: object;
  SubscribedEvent: object;
  CrossReferencedEvent: { readonly source: Issue };
  MarkedAsDuplicateEvent: { readonly canonical: Issue; readonly duplicate: Issue };
  UnmarkedAsDuplicateEvent: { readonly canonical: Issue; readonly duplicate: Issue };
  SubIssueAddedEvent: { readonly subIssue: Issue };
  SubIssueRemovedEvent: { readonly subIssue: Issue };
  ParentIssueAddedEvent: { readonly parent: Issue };
  ParentIssueRemovedEvent: { readonly parent: Issue };
  BlockedByAddedEvent: { readonly blockingIssue: Issue };
  BlockedByRemovedEvent: { readonly blockingIssue: Issue };
  BlockingAddedEvent: { readonly blockedIssue: Issue };
  BlockingRemovedEvent: { readonly blockedIssue: Issue };
}

export type EventKind = keyof EventDetails;

export type TimelineEvent = {
  [K in EventKind]: Event & { readonly __typename: K } & EventDetails[K];
}[EventKind];

export type TimelineItem = TimelineEvent | Comment;

export const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;

export type Role = (typeof ROLES)[number];

export interface PinnedIssue {
  readonly __typename: 'PinnedIssue';
  readonly id: string;
  readonly databaseId: number;
  readonly issue: Issue;
  readonly repository: Repository;
  readonly pinnedBy: Account;
}

export interface Repository {
  readonly __typename: 'Repository';
  readonly id: string;
  readonly databaseId: number;
  readonly owner: Account;
  readonly name: string;
  readonly createdAt: Instant;
  readonly defaultBranch: string;
  isPrivate: boolean;
  isArchived: boolean;
  /** Whether it has discussions, of which nothing else is modelled. */
  hasDiscussions: boolean;
  /** The newest commit of the default branch. */
  head: Commit | null;
  pushedAt: Instant | null;
  /** The newest commits of the other branches, by name. */
  readonly branches: Map<string, Commit>;
  /** Files of trees, and commits, that were made without a branch, by object id. */
  readonly trees: Map<string, ReadonlyMap<string, Blob>>;
  readonly commits: Map<string, Commit>;
  /** Oldest first, by the commit's id. */
  readonly statuses: Map<string, CommitStatus[]>;
  /** What the default branch went through, oldest first. */
  readonly activity: Activity[];
  /** Roles that were granted by name; owners and organisation members come on top. */
  readonly collaborators: Map<Account, Role>;
  /** Role of every member of the owning organisation. */
  readonly baseRole: Role;
  readonly labels: Label[];
  readonly issues: Map<number, Issue>;
  /** Numbers whose issue was deleted (null) or now lives elsewhere. */
  readonly gone: Map<number, Issue | null>;
  readonly pinned: PinnedIssue[];
  readonly issueTypes: IssueType[];
  /** The last job summary that a workflow wrote here, as Markdown. */
  lastSummary: { readonly at: Instant; readonly markdown: string } | null;
  lastNumber: number;
}
