import type { Instant } from '../../src/calendar/instant.ts';
import type { Effect } from '../../src/plan/effect.ts';
import type { Actor, Issue, TimelineEvent } from '../../src/ticket/issue.ts';
import { commentBy } from '../ticket/issue.ts';

/** The issue as GitHub would show it after a plan was carried out by an account at an instant. */
export function applied(issue: Issue, plan: readonly Effect[], at: Instant, actor: Actor): Issue {
  const labels = new Set(issue.labels);
  let { state } = issue;
  let assignees = [...issue.assignees];
  const events: TimelineEvent[] = [...issue.events];
  for (const effect of plan) {
    switch (effect.kind) {
      case 'create_label':
      case 'create_issue':
      case 'edit_issue':
      case 'page':
      case 'say':
      case 'block':
      case 'unblock':
      case 'open_beside':
      case 'propose_file':
      case 'edit_file':
      case 'decline_file':
        break;
      case 'add_labels':
        for (const label of effect.labels) {
          labels.add(label);
          events.push({ kind: 'labeled', at, actor, label });
        }
        break;
      case 'remove_labels':
        for (const label of effect.labels) {
          labels.delete(label);
          events.push({ kind: 'unlabeled', at, actor, label });
        }
        break;
      case 'assign':
        for (const login of effect.logins) {
          const assignee: Actor = { login, kind: 'human' };
          assignees.push(assignee);
          events.push({ kind: 'assigned', at, actor, assignee });
        }
        break;
      case 'unassign':
        for (const login of effect.logins) {
          assignees = assignees.filter((one) => one.login !== login);
          events.push({ kind: 'unassigned', at, actor, assignee: { login, kind: 'human' } });
        }
        break;
      case 'close':
        state = 'closed';
        events.push({ kind: 'closed', at, actor, reason: effect.reason, duplicateOf: null });
        break;
      case 'reopen':
        state = 'open';
        events.push({ kind: 'reopened', at, actor });
        break;
      case 'react': {
        const index = events.findIndex((e) => e.kind === 'comment' && e.id === effect.comment);
        const event = events[index];
        if (event?.kind !== 'comment') break;
        const reacted = [...event.reacted, ...effect.add].filter((r) => !effect.remove.includes(r));
        events[index] = { ...event, reacted };
        break;
      }
      case 'create_comment': {
        events.push(commentBy(actor, at, `S${events.length}`, effect.body));
        break;
      }
      case 'edit_comment': {
        const index = events.findIndex((e) => e.kind === 'comment' && e.id === effect.comment);
        const event = events[index];
        if (event?.kind === 'comment') events[index] = { ...event, body: effect.body, lastEditedAt: at };
        break;
      }
      case 'delete_comment': {
        const index = events.findIndex((e) => e.kind === 'comment' && e.id === effect.comment);
        events.splice(index, 1);
        events.push({ kind: 'comment_deleted', at, actor, author: actor });
        break;
      }
    }
  }
  return { ...issue, state, labels: [...labels], assignees, events };
}
