import type { Viewer } from '../viewer.ts';
import type { Account } from './account.ts';
import type { IssueField } from './issue-field.ts';
import type { IssueType } from './issue-type.ts';
import type { Comment, Commit, Issue, Label, Repository } from './records.ts';

export type IssueAction =
  | 'opened'
  | 'edited'
  | 'closed'
  | 'reopened'
  | 'labeled'
  | 'unlabeled'
  | 'assigned'
  | 'unassigned'
  | 'transferred'
  | 'deleted'
  | 'locked'
  | 'unlocked'
  | 'pinned'
  | 'unpinned'
  | 'typed'
  | 'untyped'
  | 'field_added'
  | 'field_removed';

interface By {
  readonly repository: Repository;
  /** The one who did it, with the token in use: events of the Actions token start no workflows. */
  readonly by: Viewer;
}

/** Something that a webhook or a workflow may be waiting for. */
export type Happening = By &
  (
    | {
        readonly event: 'issues';
        readonly action: IssueAction;
        readonly issue: Issue;
        readonly label?: Label;
        readonly assignee?: Account;
        readonly type?: IssueType;
        readonly field?: IssueField;
        readonly changes?: Readonly<Record<string, unknown>>;
      }
    | {
        readonly event: 'issue_comment';
        readonly action: 'created' | 'edited' | 'deleted';
        readonly issue: Issue;
        readonly comment: Comment;
        readonly changes?: Readonly<Record<string, unknown>>;
      }
    | { readonly event: 'label'; readonly action: 'created' | 'edited' | 'deleted'; readonly label: Label }
    | { readonly event: 'push'; readonly before: Commit | null; readonly after: Commit }
  );
