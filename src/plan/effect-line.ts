import { isLogin } from '../text/login.ts';
import type { Effect, IssueEffect, React, SendPage } from './effect.ts';
import { isPublicNews } from './effect.ts';

/** One line for a person who reads a plan. Contains no text by people. */
export function describe(effect: Effect): string {
  switch (effect.kind) {
    case 'create_label':
      return `create the label "${effect.name}"`;
    case 'add_labels':
      return `${place(effect)}: add ${quoted(effect.labels)}`;
    case 'remove_labels':
      return `${place(effect)}: remove ${quoted(effect.labels)}`;
    case 'assign':
      return `${place(effect)}: assign ${people(effect.logins)}`;
    case 'unassign':
      return `${place(effect)}: unassign ${people(effect.logins)}`;
    case 'block':
      return `${place(effect)}: note that it is blocked by another issue`;
    case 'unblock':
      return `${place(effect)}: note that it is blocked by another issue no longer`;
    case 'close':
      return `${place(effect)}: close as ${effect.reason.replace('_', ' ')}`;
    case 'reopen':
      return `${place(effect)}: reopen`;
    case 'create_issue':
      if (effect.office !== undefined)
        return `#${String(effect.office.number)} in the office: open its issue`;
      return `open an issue (${effect.key})${effect.pin ? ' and pin it' : ''}`;
    case 'open_beside':
      return `${place(effect)}: open an issue of its own (${effect.key})`;
    case 'propose_file':
      return `${place(effect)}: propose the file of its write-up`;
    case 'edit_file':
      return `${place(effect)}: update the file of its write-up`;
    case 'decline_file':
      return `${place(effect)}: close the pull request of its write-up`;
    case 'edit_issue':
      return `${place(effect)}: update the text`;
    case 'react':
      return `${place(effect)}: answer a command (${answer(effect)})`;
    case 'page':
      return `${place(effect)}: tell the pager ${effect.page.pager} (${effect.page.action})`;
    case 'say':
      if (isPublicNews(effect.message))
        return `#${String(effect.issue.number)}: tell the channel ${effect.message.channel}`;
      return effect.tells.length === 1
        ? `#${String(effect.tells[0]?.number)}: tell staff in the chat`
        : `tell staff of ${String(effect.tells.length)} tickets in the chat`;
    case 'create_comment':
      return `${place(effect)}: comment (${effect.keys.join(', ')})`;
    case 'edit_comment':
      return `${place(effect)}: update the comment (${effect.keys.join(', ')})`;
    case 'delete_comment':
      return `${place(effect)}: delete a duplicate comment (${effect.keys.join(', ')})`;
  }
}

function place({ issue }: IssueEffect | SendPage): string {
  if (issue.beside !== undefined) return `#${String(issue.beside.number)} (beside #${String(issue.number)})`;
  if (issue.office === true) return `#${String(issue.number)} in the office`;
  return issue.number === 0
    ? `the issue to be opened (${issue.id.replace(/^new /, '')})`
    : `#${String(issue.number)}`;
}

function quoted(labels: readonly string[]): string {
  return labels.map((label) => `"${label}"`).join(', ');
}

/** Logins as GitHub allows them hold no markup; whatever else a plan was given is not repeated. */
export function people(logins: readonly string[]): string {
  return logins.map((login) => (isLogin(login) ? login : 'somebody of an impossible name')).join(', ');
}

function answer({ add, remove }: React): string {
  const words = [...add, ...remove.map((reaction) => `no longer ${reaction}`)];
  return words.map((word) => word.replace('_', ' ')).join(', ');
}
