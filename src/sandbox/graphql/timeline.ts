import { mayRead } from '../access.ts';
import type { Issue, TimelineEvent } from '../store/records.ts';
import { itemPath } from '../store/urls.ts';
import type { Context, Fields } from './context.ts';
import { fields } from './context.ts';
import { shortId } from './short-id.ts';

type EventOf<K extends TimelineEvent['__typename']> = Extract<TimelineEvent, { __typename: K }>;

const onIssue = (event: { readonly issue: Issue }) => event.issue;

/** The issue that an event names, where it lives today; null once deleted, and where the reader may not see it. */
function visible(issue: Issue, { viewer }: Context): Issue | null {
  let current: Issue | null = issue;
  while (current !== null && current.repository.issues.get(current.number) !== current)
    current = current.repository.gone.get(current.number) ?? null;
  return current !== null && mayRead(viewer, current.repository, 'issues') ? current : null;
}

const duplicates = fields<EventOf<'MarkedAsDuplicateEvent'>>({
  canonical: (event, _args, context) => visible(event.canonical, context),
  duplicate: (event, _args, context) => visible(event.duplicate, context),
  isCrossRepository: (event) => event.canonical.repository !== event.duplicate.repository,
});

const blocked = fields<EventOf<'BlockedByAddedEvent'>>({
  blockingIssue: (event, _args, context) => visible(event.blockingIssue, context),
});

const blocking = fields<EventOf<'BlockingAddedEvent'>>({
  blockedIssue: (event, _args, context) => visible(event.blockedIssue, context),
});

/** Fields of events that have another name in the store; the rest are an event's own properties. */
export const timelineTypes: Readonly<Record<string, Fields>> = {
  LabeledEvent: fields<EventOf<'LabeledEvent'>>({ labelable: onIssue }),
  UnlabeledEvent: fields<EventOf<'UnlabeledEvent'>>({ labelable: onIssue }),
  AssignedEvent: fields<EventOf<'AssignedEvent'>>({
    assignable: onIssue,
    user: ({ assignee }) => (assignee.__typename === 'User' ? assignee : null),
  }),
  UnassignedEvent: fields<EventOf<'UnassignedEvent'>>({
    assignable: onIssue,
    user: ({ assignee }) => (assignee.__typename === 'User' ? assignee : null),
  }),
  ClosedEvent: fields<EventOf<'ClosedEvent'>>({
    closable: onIssue,
    closer: () => null,
    duplicateOf: ({ duplicateOf }, _args, context) => duplicateOf && visible(duplicateOf, context),
    resourcePath: itemPath,
    url: (event, _args, { store }) => store.origin + itemPath(event),
  }),
  ReopenedEvent: fields<EventOf<'ReopenedEvent'>>({ closable: onIssue }),
  RenamedTitleEvent: fields<EventOf<'RenamedTitleEvent'>>({ subject: onIssue }),
  TransferredEvent: fields<EventOf<'TransferredEvent'>>({}),
  CommentDeletedEvent: fields<EventOf<'CommentDeletedEvent'>>({ databaseId: shortId }),
  LockedEvent: fields<EventOf<'LockedEvent'>>({ lockable: onIssue }),
  UnlockedEvent: fields<EventOf<'UnlockedEvent'>>({ lockable: onIssue }),
  MentionedEvent: fields<EventOf<'MentionedEvent'>>({ databaseId: shortId }),
  SubscribedEvent: fields<EventOf<'SubscribedEvent'>>({ subscribable: onIssue }),
  BlockedByAddedEvent: blocked,
  BlockedByRemovedEvent: blocked,
  BlockingAddedEvent: blocking,
  BlockingRemovedEvent: blocking,
  MarkedAsDuplicateEvent: duplicates,
  UnmarkedAsDuplicateEvent: duplicates,
  SubIssueAddedEvent: fields<EventOf<'SubIssueAddedEvent'>>({
    subIssue: (event, _args, context) => visible(event.subIssue, context),
  }),
  SubIssueRemovedEvent: fields<EventOf<'SubIssueRemovedEvent'>>({
    subIssue: (event, _args, context) => visible(event.subIssue, context),
  }),
  ParentIssueAddedEvent: fields<EventOf<'ParentIssueAddedEvent'>>({
    parent: (event, _args, context) => visible(event.parent, context),
  }),
  ParentIssueRemovedEvent: fields<EventOf<'ParentIssueRemovedEvent'>>({
    parent: (event, _args, context) => visible(event.parent, context),
  }),
  CrossReferencedEvent: fields<EventOf<'CrossReferencedEvent'>>({
    target: onIssue,
    referencedAt: (event) => event.createdAt,
    willCloseTarget: () => false,
    isCrossRepository: (event) => event.source.repository !== event.issue.repository,
    resourcePath: (event) => itemPath(event),
    url: (event, _args, { store }) => store.origin + itemPath(event),
  }),
};
