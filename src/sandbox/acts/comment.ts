import { demand, may, mayCommentWhileLocked, mayRead, refusal } from '../access.ts';
import { ApiProblem, notFound, unprocessable } from '../problem.ts';
import type { Account } from '../store/account.ts';
import type { Content, ContentEdit, Reaction } from '../store/content.ts';
import type { ReactionContent } from '../store/reaction.ts';
import type { Comment, Issue } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';
import { checkBody, revise } from './content.ts';
import { recordMentions } from './mentions.ts';

export function addComment(store: Store, viewer: Viewer, issue: Issue, text: string): Comment {
  const { repository } = issue;
  if (!mayRead(viewer, repository, 'issues')) throw notFound();
  const author = viewer.account;
  if (!author || !may(viewer, repository, 'read')) throw refusal(viewer, repository, 'AddComment');
  if (issue.locked && !mayCommentWhileLocked(viewer, issue)) {
    throw new ApiProblem('FORBIDDEN', 'Unable to create comment because issue is locked.');
  }
  const body = text.replaceAll('\r\n', '\n');
  if (body.trim() === '') throw unprocessable("Body can't be blank");
  checkBody(body, 'IssueComment');
  const now = store.clock.now();
  const comment: Comment = {
    __typename: 'IssueComment',
    ...store.ids.next('IssueComment'),
    sequence: store.ids.sequence(),
    issue,
    author,
    body,
    createdAt: now,
    updatedAt: now,
    lastEditedAt: null,
    editor: null,
    edits: [],
    reactions: [],
    isMinimized: false,
    minimizedReason: null,
  };
  issue.timeline.push(comment);
  issue.updatedAt = now;
  store.nodes.set(comment.id, comment);
  recordMentions(store, issue, author, body);
  store.announce({ event: 'issue_comment', action: 'created', issue, comment, repository, by: viewer });
  return comment;
}

/** Authors change their own words; others' words take write permission, triage is not enough. */
export function mayChange(viewer: Viewer, comment: Comment): boolean {
  const { repository } = comment.issue;
  if (viewer.account !== null && viewer.account === comment.author) return may(viewer, repository, 'read');
  return may(viewer, repository, 'write');
}

export function editComment(store: Store, viewer: Viewer, comment: Comment, text: string): void {
  const { issue } = comment;
  const editor = viewer.account;
  if (!editor || !mayChange(viewer, comment)) throw refusal(viewer, issue.repository, 'UpdateIssueComment');
  const body = text.replaceAll('\r\n', '\n');
  if (body.trim() === '') throw unprocessable("Body can't be blank");
  checkBody(body, 'IssueComment');
  if (body === comment.body) return;
  const changes = { body: { from: comment.body } };
  revise(store, comment, editor, body);
  issue.updatedAt = store.clock.now();
  recordMentions(store, issue, editor, body);
  const { repository } = issue;
  store.announce({
    event: 'issue_comment',
    action: 'edited',
    issue,
    comment,
    changes,
    repository,
    by: viewer,
  });
}

export function deleteComment(store: Store, viewer: Viewer, comment: Comment): void {
  const { issue } = comment;
  const { repository } = issue;
  if (!mayChange(viewer, comment)) throw refusal(viewer, repository, 'DeleteIssueComment');
  issue.timeline.splice(issue.timeline.indexOf(comment), 1);
  store.nodes.delete(comment.id);
  issue.updatedAt = store.clock.now();
  store.record(issue, 'CommentDeletedEvent', viewer.account, { deletedCommentAuthor: comment.author });
  store.announce({ event: 'issue_comment', action: 'deleted', issue, comment, repository, by: viewer });
}

/** Removes the text of one revision from the history; that there was one stays visible. */
export function deleteRevision(store: Store, viewer: Viewer, comment: Comment, edit: ContentEdit): void {
  if (!mayChange(viewer, comment)) throw refusal(viewer, comment.issue.repository, 'DeleteUserContentEdit');
  const now = store.clock.now();
  edit.diff = null;
  edit.deletedAt = now;
  edit.deletedBy = viewer.account;
  edit.updatedAt = now;
}

/** `classifier` is GraphQL's word for why: `OFF_TOPIC`, `SPAM`, …; null shows the comment again. */
export function minimize(store: Store, viewer: Viewer, comment: Comment, classifier: string | null): void {
  const { repository } = comment.issue;
  const own = viewer.account !== null && viewer.account === comment.author;
  if (!own)
    demand(viewer, repository, 'triage', classifier === null ? 'UnminimizeComment' : 'MinimizeComment');
  comment.isMinimized = classifier !== null;
  comment.minimizedReason = classifier === null ? null : classifier.toLowerCase().replace('_', '-');
  comment.updatedAt = store.clock.now();
}

/** While a conversation is locked, nobody reacts in it, not even those who may write there. */
function demandUnlocked(issue: Issue, doing: 'create' | 'remove'): void {
  if (issue.locked) throw new ApiProblem('FORBIDDEN', `Unable to ${doing} reaction because issue is locked.`);
}

export function react(
  store: Store,
  viewer: Viewer,
  subject: Content,
  issue: Issue,
  content: ReactionContent,
): Reaction {
  const author: Account | null = viewer.account;
  if (!author || !may(viewer, issue.repository, 'read'))
    throw refusal(viewer, issue.repository, 'AddReaction');
  demandUnlocked(issue, 'create');
  const known = subject.reactions.find((one) => one.author === author && one.content === content);
  if (known) return known;
  const head = { __typename: 'Reaction' as const, ...store.ids.next('Reaction') };
  const reaction: Reaction = { ...head, content, author, createdAt: store.clock.now() };
  subject.reactions.push(reaction);
  store.nodes.set(reaction.id, reaction);
  return reaction;
}

export function unreact(
  store: Store,
  viewer: Viewer,
  subject: Content,
  issue: Issue,
  content: ReactionContent,
): Reaction {
  if (!may(viewer, issue.repository, 'read')) throw refusal(viewer, issue.repository, 'RemoveReaction');
  demandUnlocked(issue, 'remove');
  const index = subject.reactions.findIndex(
    (one) => one.author === viewer.account && one.content === content,
  );
  const [reaction] = index < 0 ? [] : subject.reactions.splice(index, 1);
  if (!reaction) throw notFound('Could not find that reaction.');
  store.nodes.delete(reaction.id);
  return reaction;
}
