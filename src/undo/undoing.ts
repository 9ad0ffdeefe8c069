import type { Change, CloseIssue, DeleteComment, IssueRef, ReopenIssue } from '../plan/effect.ts';
import type { ChangeAssignees, ChangeLabels } from '../plan/effect.ts';
import { describe } from '../plan/effect-line.ts';

/** One change that takes back something a desk did. */
export type Undoing = TicketUndoing | DeleteLabel | OwnIssueUndoing;

/** One on a ticket, or on an issue of the desk's own that stays. */
export type TicketUndoing = Extract<
  Change,
  ChangeLabels | ChangeAssignees | ReopenIssue | CloseIssue | DeleteComment
>;

/** One that is the end of an issue of the desk's own. */
export type OwnIssueUndoing = DeleteIssue | Unpin | CloseIssue;

/** Deletes the definition of a label, which takes it off every issue without a word on any. */
export interface DeleteLabel {
  readonly kind: 'delete_label';
  /** GraphQL node id. */
  readonly id: string;
  readonly name: string;
  /** How many issues carry it, all by the desk's hand. */
  readonly carriers: number;
  readonly because: string;
}

/** Deletes an issue of the desk's own, with what the desk wrote on it. */
export interface DeleteIssue {
  readonly kind: 'delete_issue';
  readonly issue: IssueRef;
  readonly because: string;
}

/** Takes an issue of the desk's own from the top of the list. */
export interface Unpin {
  readonly kind: 'unpin';
  readonly issue: IssueRef;
  readonly because: string;
}

/** One line for a person who reads a plan. Contains no text by people. */
export function describeUndoing(undoing: Undoing): string {
  switch (undoing.kind) {
    case 'delete_label': {
      const { name, carriers } = undoing;
      const off = carriers === 1 ? ', which 1 issue carries' : `, which ${String(carriers)} issues carry`;
      return `delete the label "${name}"${carriers === 0 ? '' : off}`;
    }
    case 'delete_issue':
      return `#${String(undoing.issue.number)}: delete the issue`;
    case 'unpin':
      return `#${String(undoing.issue.number)}: unpin the issue`;
    case 'delete_comment':
      return `#${String(undoing.issue.number)}: delete the comment (${undoing.keys.join(', ')})`;
    default:
      return describe(undoing);
  }
}
