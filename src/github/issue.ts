import type { Instant } from '../calendar/instant.ts';
import type { CloseReason, Edit, Issue, TimelineEvent } from '../ticket/issue.ts';
import { actorOf } from './actor.ts';
import type { EditsShape, IssueShape, ItemShape } from './shapes.ts';

/** Turns what GitHub sent into an issue. `items` are all of its timeline's; edits are filled in by whoever reads them. */
export function issueOf(shape: IssueShape, items: readonly (ItemShape | null)[]): Issue {
  return {
    id: shape.id,
    number: shape.number,
    title: shape.title,
    body: shape.body,
    url: shape.url,
    author: actorOf(shape.author),
    createdAt: instantOf(shape.createdAt),
    updatedAt: instantOf(shape.updatedAt),
    lastEditedAt: shape.lastEditedAt === null ? null : instantOf(shape.lastEditedAt),
    bodyEdits: [],
    state: shape.state === 'CLOSED' ? 'closed' : 'open',
    locked: shape.locked,
    type: shape.issueType?.name ?? null,
    fields: new Map(),
    duplicates: [],
    labels: shape.labels?.nodes.map((label) => label.name) ?? [],
    assignees: shape.assignees.nodes.map(actorOf),
    events: items.flatMap((item) => (item === null ? [] : eventOf(item))),
  };
}

export function instantOf(text: string): Instant {
  return Date.parse(text);
}

const CLOSE_REASONS: Readonly<Record<string, CloseReason>> = {
  NOT_PLANNED: 'not_planned',
  DUPLICATE: 'duplicate',
};

/** Comments that a maintainer hid for these reasons were never part of the conversation. */
const SPAM = new Set(['spam', 'abuse']);

function eventOf(item: ItemShape): TimelineEvent {
  const at = instantOf(item.createdAt);
  switch (item.__typename) {
    case 'IssueComment':
      return {
        kind: 'comment',
        at,
        actor: actorOf(item.author),
        id: item.id,
        url: item.url,
        body: item.body,
        minimized: item.isMinimized && SPAM.has((item.minimizedReason ?? '').toLowerCase()),
        lastEditedAt: item.lastEditedAt === null ? null : instantOf(item.lastEditedAt),
        edits: [],
        reacted: [],
      };
    case 'LabeledEvent':
      return { kind: 'labeled', at, actor: actorOf(item.actor), label: item.label.name };
    case 'UnlabeledEvent':
      return { kind: 'unlabeled', at, actor: actorOf(item.actor), label: item.label.name };
    case 'AssignedEvent':
      return { kind: 'assigned', at, actor: actorOf(item.actor), assignee: actorOf(item.assignee) };
    case 'UnassignedEvent':
      return { kind: 'unassigned', at, actor: actorOf(item.actor), assignee: actorOf(item.assignee) };
    case 'ClosedEvent': {
      // Some answers call a duplicate "not planned"; that it names the other issue tells them apart.
      const reason =
        item.duplicateOf === null ? (CLOSE_REASONS[item.stateReason ?? ''] ?? 'completed') : 'duplicate';
      return {
        kind: 'closed',
        at,
        actor: actorOf(item.actor),
        reason,
        duplicateOf: item.duplicateOf?.url ?? null,
      };
    }
    case 'ReopenedEvent':
      return { kind: 'reopened', at, actor: actorOf(item.actor) };
    case 'TransferredEvent':
      return { kind: 'transferred', at, actor: actorOf(item.actor) };
    case 'CommentDeletedEvent': {
      const author = item.deletedCommentAuthor;
      return {
        kind: 'comment_deleted',
        at,
        actor: actorOf(item.actor),
        author: author === null ? null : actorOf(author),
      };
    }
  }
}

/** The revisions of one edited text, oldest first; GitHub lists the newest first, several of them perhaps of one second. A revision that was deleted has no text. */
export function editsOf(shape: EditsShape): Edit[] {
  return (shape.userContentEdits?.nodes ?? [])
    .flatMap((edit) =>
      edit === null
        ? []
        : [
            {
              at: instantOf(edit.editedAt),
              editor: actorOf(edit.editor),
              text: edit.deletedAt === null ? edit.diff : null,
            },
          ],
    )
    .toReversed()
    .sort((a, b) => a.at - b.at);
}

/** Which of an issue's texts were edited so that it matters who wrote what, and when. Node ids. */
export function editedIn(issue: Issue): string[] {
  const comments = issue.events.flatMap((event) =>
    event.kind === 'comment' && event.lastEditedAt !== null && /^\s{0,3}\//m.test(event.body)
      ? [event.id]
      : [],
  );
  return issue.lastEditedAt === null ? comments : [issue.id, ...comments];
}

export function withEdits(issue: Issue, edits: ReadonlyMap<string, readonly Edit[]>): Issue {
  return {
    ...issue,
    bodyEdits: edits.get(issue.id) ?? [],
    events: issue.events.map((event) =>
      event.kind === 'comment' ? { ...event, edits: edits.get(event.id) ?? [] } : event,
    ),
  };
}
