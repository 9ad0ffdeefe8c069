import { addAssignees, removeAssignees, replaceAssignees } from '../acts/assignees.ts';
import { addComment, deleteComment, editComment } from '../acts/comment.ts';
import { closeIssue, editIssue, lockIssue, openIssue, reopenIssue, unlockIssue } from '../acts/issue.ts';
import { comments } from '../store/issue.ts';
import type { Account } from '../store/account.ts';
import type { Issue, LockReason } from '../store/records.ts';
import type { Answer, Call } from './router.ts';
import { NO_CONTENT, ok, paged, route, theRepository } from './router.ts';
import { commentShape, issueShape } from './shapes.ts';
import { names, text, theComment, theIssue } from './subject.ts';
import { setLabels } from './wanted-labels.ts';

function people(call: Call): Account[] {
  return names(call.body.assignees).flatMap((login) => call.store.account(login) ?? []);
}

function list(call: Call): Answer {
  const repository = theRepository(call);
  const { query } = call;
  const state = query.get('state') ?? 'open';
  const wanted = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z');
  const sort = query.get('sort') ?? 'created';
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  const value = (issue: Issue) => {
    if (sort === 'comments') return comments(issue).length;
    return sort === 'updated' ? issue.updatedAt : issue.createdAt;
  };
  const items = [...repository.issues.values()].filter(
    (issue) =>
      (state === 'all' || issue.state.toLowerCase() === state) &&
      issue.updatedAt >= since &&
      wanted.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name.toLowerCase())),
  );
  items.sort((a, b) => sign * (value(a) - value(b) || a.number - b.number));
  const path = `/repos/${repository.owner.login}/${repository.name}/issues`;
  return paged(call, path, items, (issue) => issueShape(call.store, issue));
}

function patch(call: Call): Answer {
  const { store, viewer, body } = call;
  const issue = theIssue(call);
  call.write(() => {
    const title = text(call, 'title');
    const words = text(call, 'body');
    if (title !== undefined || words !== undefined) {
      editIssue(store, viewer, issue, {
        ...(title === undefined ? {} : { title }),
        ...(words === undefined ? {} : { body: words }),
      });
    }
    if (body.labels !== undefined) setLabels(call, issue, names(body.labels));
    if (body.assignees !== undefined) replaceAssignees(store, viewer, issue, people(call));
    const reason = text(call, 'state_reason')?.toUpperCase() ?? 'COMPLETED';
    if (body.state === 'closed') closeIssue(store, viewer, issue, reason as 'COMPLETED');
    if (body.state === 'open') reopenIssue(store, viewer, issue);
  });
  return ok(issueShape(store, issue));
}

const ISSUES = '/repos/:owner/:repo/issues';
const ISSUE = `${ISSUES}/:number`;
const COMMENT = `${ISSUES}/comments/:id`;

export const issueRoutes = [
  route('GET', ISSUES, list),
  route(
    'POST',
    ISSUES,
    (call) => {
      const repository = theRepository(call);
      const issue = call.write(() =>
        openIssue(call.store, call.viewer, repository, {
          title: text(call, 'title') ?? '',
          body: text(call, 'body') ?? '',
          labels: names(call.body.labels),
          assignees: people(call),
        }),
      );
      return ok(issueShape(call.store, issue), 201);
    },
    'createIssue',
  ),
  route('GET', COMMENT, (call) => ok(commentShape(call.store, theComment(call)))),
  route(
    'PATCH',
    COMMENT,
    (call) => {
      const comment = theComment(call);
      call.write(() => editComment(call.store, call.viewer, comment, text(call, 'body') ?? ''));
      return ok(commentShape(call.store, comment));
    },
    'updateIssueComment',
  ),
  route(
    'DELETE',
    COMMENT,
    (call) => {
      const comment = theComment(call);
      call.write(() => deleteComment(call.store, call.viewer, comment));
      return NO_CONTENT;
    },
    'deleteIssueComment',
  ),
  route('GET', ISSUE, (call) => ok(issueShape(call.store, theIssue(call)))),
  route('PATCH', ISSUE, patch, 'updateIssue'),
  route('GET', `${ISSUE}/comments`, (call) => {
    const issue = theIssue(call);
    const since = Date.parse(call.query.get('since') ?? '1970-01-01T00:00:00Z');
    const { owner, name } = issue.repository;
    const path = `/repos/${owner.login}/${name}/issues/${issue.number}/comments`;
    const items = comments(issue).filter((comment) => comment.updatedAt >= since);
    return paged(call, path, items, (comment) => commentShape(call.store, comment));
  }),
  route(
    'POST',
    `${ISSUE}/comments`,
    (call) => {
      const issue = theIssue(call);
      const comment = call.write(() => addComment(call.store, call.viewer, issue, text(call, 'body') ?? ''));
      return ok(commentShape(call.store, comment), 201);
    },
    'addComment',
  ),
  route(
    'POST',
    `${ISSUE}/assignees`,
    (call) => {
      const issue = theIssue(call);
      call.write(() => addAssignees(call.store, call.viewer, issue, people(call)));
      return ok(issueShape(call.store, issue), 201);
    },
    'addAssigneesToAssignable',
  ),
  route(
    'DELETE',
    `${ISSUE}/assignees`,
    (call) => {
      const issue = theIssue(call);
      call.write(() => removeAssignees(call.store, call.viewer, issue, people(call)));
      return ok(issueShape(call.store, issue));
    },
    'removeAssigneesFromAssignable',
  ),
  route(
    'PUT',
    `${ISSUE}/lock`,
    (call) => {
      const issue = theIssue(call);
      const reason = text(call, 'lock_reason')?.toUpperCase().replaceAll(/[ -]/g, '_') ?? null;
      call.write(() => lockIssue(call.store, call.viewer, issue, reason as LockReason | null));
      return NO_CONTENT;
    },
    'lockLockable',
  ),
  route(
    'DELETE',
    `${ISSUE}/lock`,
    (call) => {
      const issue = theIssue(call);
      call.write(() => unlockIssue(call.store, call.viewer, issue));
      return NO_CONTENT;
    },
    'unlockLockable',
  ),
];
