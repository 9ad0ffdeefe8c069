/** What the queries of documents.ts hand back. GitHub's names; dates are ISO 8601 text in UTC. */

export interface WhoShape {
  readonly __typename: string;
  readonly login?: string;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface ItemsShape {
  readonly pageInfo: PageInfo;
  readonly nodes: readonly (ItemShape | null)[];
}

interface EventShape {
  readonly createdAt: string;
  readonly actor: WhoShape | null;
}

export type ItemShape =
  | {
      readonly __typename: 'IssueComment';
      readonly id: string;
      readonly url: string;
      readonly body: string;
      readonly createdAt: string;
      readonly lastEditedAt: string | null;
      readonly isMinimized: boolean;
      readonly minimizedReason: string | null;
      readonly author: WhoShape | null;
    }
  | (EventShape & {
      readonly __typename: 'LabeledEvent' | 'UnlabeledEvent';
      readonly label: { readonly name: string };
    })
  | (EventShape & {
      readonly __typename: 'AssignedEvent' | 'UnassignedEvent';
      readonly assignee: WhoShape | null;
    })
  | (EventShape & {
      readonly __typename: 'ClosedEvent';
      readonly stateReason: string | null;
      readonly duplicateOf: { readonly url?: string } | null;
    })
  | (EventShape & { readonly __typename: 'ReopenedEvent' | 'TransferredEvent' })
  | (EventShape & {
      readonly __typename: 'CommentDeletedEvent';
      readonly deletedCommentAuthor: WhoShape | null;
    })
  | (EventShape & {
      readonly __typename: 'MarkedAsDuplicateEvent' | 'UnmarkedAsDuplicateEvent';
      readonly canonical: { readonly url?: string } | null;
      readonly duplicate: DuplicateShape | null;
    })
  | (EventShape & {
      readonly __typename: 'IssueTypeAddedEvent' | 'IssueTypeChangedEvent';
      readonly issueType: { readonly name: string } | null;
    })
  | (EventShape & { readonly __typename: 'IssueTypeRemovedEvent' })
  | (EventShape & {
      readonly __typename: 'IssueFieldAddedEvent' | 'IssueFieldChangedEvent';
      readonly issueField: FieldShape | null;
      readonly value: string | null;
    })
  | (EventShape & {
      readonly __typename: 'IssueFieldRemovedEvent';
      readonly issueField: FieldShape | null;
    });

interface FieldShape {
  readonly name?: string;
}

/** Empty for a pull request, and for an issue that the reader may not see null in its place. */
export interface DuplicateShape {
  readonly url?: string;
  readonly createdAt?: string;
  readonly author?: WhoShape | null;
  readonly repository?: { readonly nameWithOwner: string };
}

export interface FieldValueShape {
  readonly __typename: string;
  readonly field?: FieldShape | null;
  readonly text?: string;
  readonly number?: number;
}

export interface IssueShape {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly lastEditedAt: string | null;
  readonly state: 'OPEN' | 'CLOSED';
  readonly locked: boolean;
  readonly author: WhoShape | null;
  readonly issueType: { readonly name: string } | null;
  /** Null where the repository's owner has no issue fields. */
  readonly issueFieldValues: { readonly nodes: readonly (FieldValueShape | null)[] | null } | null;
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
  readonly assignees: { readonly nodes: readonly WhoShape[] };
  readonly timelineItems: ItemsShape;
}

export interface LabelsShape {
  readonly pageInfo: PageInfo;
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
}

export interface BlobShape {
  readonly text?: string | null;
  readonly isTruncated?: boolean;
}

export interface FileShape {
  readonly __typename: string;
  readonly text?: string | null;
  readonly isTruncated?: boolean;
  readonly isBinary?: boolean | null;
}

export interface FormsShape {
  readonly forms: {
    readonly entries?: readonly { readonly name: string; readonly object: BlobShape | null }[] | null;
  } | null;
}

export interface DeskShape extends FormsShape {
  readonly id: string;
  readonly nameWithOwner: string;
  readonly policy: BlobShape | null;
  readonly defaultBranchRef: {
    readonly target: {
      readonly history?: { readonly nodes: readonly { readonly committedDate: string }[] };
    } | null;
  } | null;
  readonly labels: LabelsShape;
}

export interface IssuePageShape {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly nodes: readonly (IssueShape | null)[];
}

export interface StepShape {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly nodes: readonly { readonly number: number }[];
}

export interface WordsShape {
  readonly id?: string;
  readonly reactionGroups?:
    readonly { readonly content: string; readonly viewerHasReacted: boolean }[] | null;
  readonly userContentEdits?: RevisionsShape | null;
}

/** Newest first. */
export interface RevisionsShape {
  readonly pageInfo: PageInfo;
  readonly nodes: readonly (RevisionShape | null)[];
}

export interface RevisionShape {
  readonly editedAt: string;
  readonly deletedAt: string | null;
  readonly diff: string | null;
  readonly editor: WhoShape | null;
}
