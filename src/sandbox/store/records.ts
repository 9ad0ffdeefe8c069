import type { Instant } from '../clock.ts';

export interface Account {
  readonly __typename: 'User' | 'Bot' | 'Organization';
  readonly id: string;
  readonly databaseId: number;
  /** For a bot the app's slug: only REST, webhooks and `viewer` append `[bot]`. */
  readonly login: string;
  readonly name: string | null;
  readonly createdAt: Instant;
}

export interface Team {
  readonly __typename: 'Team';
  readonly id: string;
  readonly databaseId: number;
  readonly organization: Organization;
  readonly slug: string;
  readonly name: string;
  readonly members: Account[];
}

export interface Organization extends Account {
  readonly __typename: 'Organization';
  /** `public` members show as MEMBER to everybody; private ones only to the organisation itself. */
  readonly members: Map<Account, { readonly public: boolean; readonly owner: boolean }>;
  readonly teams: Map<string, Team>;
  readonly issueTypes: IssueType[];
  readonly issueFields: IssueField[];
}

/** A field that an organisation gives its issues. */
export interface IssueField {
  readonly __typename: 'IssueFieldSingleSelect' | 'IssueFieldText' | 'IssueFieldNumber' | 'IssueFieldDate';
  readonly id: string;
  readonly databaseId: number;
  readonly name: string;
  readonly createdAt: Instant;
  /** Of a single select alone. */
  readonly options: readonly IssueFieldOption[];
}

export interface IssueFieldOption {
  readonly __typename: 'IssueFieldSingleSelectOption';
  readonly id: string;
  readonly databaseId: number;
  readonly name: string;
}

/** What a field says on one issue: a number, a date as YYYY-MM-DD, words, or the name of an option. */
export interface IssueFieldValue {
  readonly __typename: `${IssueField['__typename']}Value`;
  readonly id: string;
  readonly databaseId: number;
  readonly field: IssueField;
  readonly value: string | number;
}

export interface IssueType {
  readonly __typename: 'IssueType';
  readonly id: string;
  readonly databaseId: number;
  readonly name: string;
  readonly description: string | null;
  readonly color: 'GRAY' | 'BLUE' | 'GREEN' | 'YELLOW' | 'ORANGE' | 'RED' | 'PINK' | 'PURPLE';
  readonly isEnabled: boolean;
}

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
  readonly files: ReadonlyMap<string, Blob>;
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

/** One revision. Oldest first in the store; GitHub shows them newest first. A deleted revision keeps no text. */
export interface ContentEdit {
  readonly __typename: 'UserContentEdit';
  readonly id: string;
  readonly databaseId: number;
  readonly editor: Account | null;
  readonly editedAt: Instant;
  readonly createdAt: Instant;
  updatedAt: Instant;
  diff: string | null;
  deletedAt: Instant | null;
  deletedBy: Account | null;
}

export const REACTIONS = {
  THUMBS_UP: '+1',
  THUMBS_DOWN: '-1',
  LAUGH: 'laugh',
  HOORAY: 'hooray',
  CONFUSED: 'confused',
  HEART: 'heart',
  ROCKET: 'rocket',
  EYES: 'eyes',
} as const;
export type ReactionContent = keyof typeof REACTIONS;

export interface Reaction {
  readonly __typename: 'Reaction';
  readonly id: string;
  readonly databaseId: number;
  readonly content: ReactionContent;
  readonly createdAt: Instant;
  readonly author: Account;
}

/** What issues and comments share: a text by somebody, with its revisions and reactions. */
export interface Content {
  readonly id: string;
  readonly databaseId: number;
  /** Null once the account is gone. */
  readonly author: Account | null;
  readonly createdAt: Instant;
  updatedAt: Instant;
  body: string;
  lastEditedAt: Instant | null;
  editor: Account | null;
  readonly edits: ContentEdit[];
  readonly reactions: Reaction[];
}

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

/** What each kind of event tells beyond who and when. */
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
  /** The newest commit of the default branch. */
  head: Commit | null;
  pushedAt: Instant | null;
  /** What was granted by name; owners and organisation members come on top. */
  readonly collaborators: Map<Account, Role>;
  /** What every member of the owning organisation may do. */
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
