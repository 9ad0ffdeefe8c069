import { addComment, deleteComment, editComment, minimize, react, unreact } from '../acts/comment.ts';
import type { ReactionContent } from '../store/reaction.ts';
import { encodeCursor } from './connection.ts';
import type { Context, Mutations } from './context.ts';
import { anIssue, node } from './lookup.ts';

/** The subject of a reaction, and the issue it stands in. */
function reactable(context: Context, id: string) {
  const subject = node(context, id, 'Issue', 'PullRequest', 'IssueComment');
  return { subject, issue: subject.__typename === 'IssueComment' ? subject.issue : subject };
}

export const commentMutations: Mutations = {
  addComment: (context, { subjectId, body }: { subjectId: string; body: string }) => {
    const subject = anIssue(context, subjectId);
    const comment = addComment(context.store, context.viewer, subject, body);
    return {
      subject,
      commentEdge: { cursor: encodeCursor([comment.databaseId]), node: comment },
      timelineEdge: { cursor: encodeCursor([comment.createdAt, comment.sequence]), node: comment },
    };
  },
  updateIssueComment: (context, { id, body }: { id: string; body: string }) => {
    const issueComment = node(context, id, 'IssueComment');
    editComment(context.store, context.viewer, issueComment, body);
    return { issueComment };
  },
  deleteIssueComment: (context, { id }: { id: string }) => {
    deleteComment(context.store, context.viewer, node(context, id, 'IssueComment'));
    return {};
  },
  minimizeComment: (context, { subjectId, classifier }: { subjectId: string; classifier: string }) => {
    const minimizedComment = node(context, subjectId, 'IssueComment');
    minimize(context.store, context.viewer, minimizedComment, classifier);
    return { minimizedComment };
  },
  unminimizeComment: (context, { subjectId }: { subjectId: string }) => {
    const unminimizedComment = node(context, subjectId, 'IssueComment');
    minimize(context.store, context.viewer, unminimizedComment, null);
    return { unminimizedComment };
  },
  addReaction: (context, { subjectId, content }: { subjectId: string; content: ReactionContent }) => {
    const { subject, issue } = reactable(context, subjectId);
    return { subject, reaction: react(context.store, context.viewer, subject, issue, content) };
  },
  removeReaction: (context, { subjectId, content }: { subjectId: string; content: ReactionContent }) => {
    const { subject, issue } = reactable(context, subjectId);
    return { subject, reaction: unreact(context.store, context.viewer, subject, issue, content) };
  },
};
