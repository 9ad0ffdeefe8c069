import type { Instant } from '../calendar/instant.ts';
import type { Reaction } from '../ticket/issue.ts';

/** One change to GitHub, as data: it is printed, counted, put off or carried out. */
export type Effect =
  | CreateLabel
  | ChangeLabels
  | ChangeAssignees
  | CloseIssue
  | ReopenIssue
  | React
  | CreateComment
  | EditComment
  | DeleteComment;

interface Common {
  /** Why, in one plain sentence; may quote people. */
  readonly because: string;
  /** Earlier deadlines are served first when writes are short. */
  readonly deadline: Instant;
}

export interface IssueRef {
  readonly id: string;
  readonly number: number;
}

export interface CreateLabel extends Common {
  readonly kind: 'create_label';
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

export interface ChangeLabels extends Common {
  readonly kind: 'add_labels' | 'remove_labels';
  readonly issue: IssueRef;
  readonly labels: readonly string[];
  /** The labels record that a comment was posted: they wait for it. */
  readonly record: boolean;
}

export interface ChangeAssignees extends Common {
  readonly kind: 'assign' | 'unassign';
  readonly issue: IssueRef;
  /** People's, lower case. */
  readonly logins: readonly string[];
}

export interface CloseIssue extends Common {
  readonly kind: 'close';
  readonly issue: IssueRef;
  readonly reason: 'completed' | 'not_planned';
}

export interface ReopenIssue extends Common {
  readonly kind: 'reopen';
  readonly issue: IssueRef;
}

/** The answer to a command: what the desk's own reactions to its comment become. */
export interface React extends Common {
  readonly kind: 'react';
  readonly issue: IssueRef;
  /** GraphQL node id. */
  readonly comment: string;
  readonly add: readonly Reaction[];
  readonly remove: readonly Reaction[];
}

export interface CreateComment extends Common {
  readonly kind: 'create_comment';
  readonly issue: IssueRef;
  readonly keys: readonly string[];
  readonly body: string;
}

export interface EditComment extends Common {
  readonly kind: 'edit_comment';
  readonly issue: IssueRef;
  readonly comment: string;
  readonly keys: readonly string[];
  readonly body: string;
}

export interface DeleteComment extends Common {
  readonly kind: 'delete_comment';
  readonly issue: IssueRef;
  readonly comment: string;
  readonly keys: readonly string[];
}

/** One line for a person who reads a plan. Contains no text by people. */
export function describe(effect: Effect): string {
  switch (effect.kind) {
    case 'create_label':
      return `create the label "${effect.name}"`;
    case 'add_labels':
      return `#${String(effect.issue.number)}: add ${quoted(effect.labels)}`;
    case 'remove_labels':
      return `#${String(effect.issue.number)}: remove ${quoted(effect.labels)}`;
    case 'assign':
      return `#${String(effect.issue.number)}: assign ${people(effect.logins)}`;
    case 'unassign':
      return `#${String(effect.issue.number)}: unassign ${people(effect.logins)}`;
    case 'close':
      return `#${String(effect.issue.number)}: close as ${effect.reason.replace('_', ' ')}`;
    case 'reopen':
      return `#${String(effect.issue.number)}: reopen`;
    case 'react':
      return `#${String(effect.issue.number)}: answer a command (${answer(effect)})`;
    case 'create_comment':
      return `#${String(effect.issue.number)}: comment (${effect.keys.join(', ')})`;
    case 'edit_comment':
      return `#${String(effect.issue.number)}: update the comment (${effect.keys.join(', ')})`;
    case 'delete_comment':
      return `#${String(effect.issue.number)}: delete a duplicate comment (${effect.keys.join(', ')})`;
  }
}

function quoted(labels: readonly string[]): string {
  return labels.map((label) => `"${label}"`).join(', ');
}

/** Logins as GitHub allows them hold no markup; whatever else a plan was given is not repeated. */
export function people(logins: readonly string[]): string {
  return logins.map((login) => (LOGIN.test(login) ? login : 'somebody of an impossible name')).join(', ');
}

const LOGIN = /^[a-z\d][a-z\d_-]*$/i;

function answer({ add, remove }: React): string {
  const words = [...add, ...remove.map((reaction) => `no longer ${reaction}`)];
  return words.map((word) => word.replace('_', ' ')).join(', ');
}
