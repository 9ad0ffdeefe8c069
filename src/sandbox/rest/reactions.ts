import { react, unreact } from '../acts/comment.ts';
import { iso } from '../clock.ts';
import { notFound, unprocessable } from '../problem.ts';
import type { Content, Reaction } from '../store/content.ts';
import type { ReactionContent } from '../store/reaction.ts';
import { REACTIONS } from '../store/reaction.ts';
import type { Issue } from '../store/records.ts';
import type { Call, Route } from './router.ts';
import { NO_CONTENT, ok, paged, param, route } from './router.ts';
import type { Site } from './shapes.ts';
import { userShape } from './shapes.ts';
import { text, theComment, theIssue } from './subject.ts';

/** A text that is reacted to, and the issue it stands in. */
interface Reacted {
  readonly subject: Content;
  readonly issue: Issue;
}

/** Reading, adding and taking back reactions to what a path names. */
function reactionsAt(pattern: string, find: (call: Call) => Reacted): Route[] {
  return [
    route('GET', pattern, (call) => {
      const { reactions } = find(call).subject;
      const path = pattern.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(param(call, name)));
      return paged(call, path, reactions, (one) => reactionShape(call.store, one));
    }),
    route(
      'POST',
      pattern,
      (call) => {
        const { subject, issue } = find(call);
        const content = contentNamed(text(call, 'content') ?? '');
        const before = subject.reactions.length;
        const reaction = call.write(() => react(call.store, call.viewer, subject, issue, content));
        return ok(reactionShape(call.store, reaction), subject.reactions.length > before ? 201 : 200);
      },
      'addReaction',
    ),
    route(
      'DELETE',
      `${pattern}/:reaction`,
      (call) => {
        const { subject, issue } = find(call);
        const id = Number(param(call, 'reaction'));
        const reaction = subject.reactions.find(
          (one) => one.databaseId === id && one.author === call.viewer.account,
        );
        if (!reaction) throw notFound();
        call.write(() => unreact(call.store, call.viewer, subject, issue, reaction.content));
        return NO_CONTENT;
      },
      'removeReaction',
    ),
  ];
}

function contentNamed(name: string): ReactionContent {
  const found = Object.entries(REACTIONS).find(([, shown]) => shown === name);
  if (!found)
    throw unprocessable('Validation Failed', [{ resource: 'Reaction', code: 'invalid', field: 'content' }]);
  return found[0] as ReactionContent;
}

function reactionShape(site: Site, { id, databaseId, author, content, createdAt }: Reaction) {
  return {
    id: databaseId,
    node_id: id,
    user: userShape(site, author),
    content: REACTIONS[content],
    created_at: iso(createdAt),
  };
}

const ISSUES = '/repos/:owner/:repo/issues';

export const reactionRoutes = [
  ...reactionsAt(`${ISSUES}/comments/:id/reactions`, (call) => {
    const comment = theComment(call);
    return { subject: comment, issue: comment.issue };
  }),
  ...reactionsAt(`${ISSUES}/:number/reactions`, (call) => {
    const issue = theIssue(call);
    return { subject: issue, issue };
  }),
];
