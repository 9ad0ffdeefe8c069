import { type Instant, instant } from '../calendar/instant.ts';
import type {
  CloseReason,
  CommentEvent,
  Duplicate,
  Edit,
  Issue,
  Reaction,
  TimelineEvent,
} from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import { readMarker } from '../marks/marker.ts';
import { isOwedAnswer } from '../ticket/commands/owed-answer.ts';
import { mayCommand } from '../ticket/glance.ts';
import { keyOf } from '../marks/key.ts';
import { asksForThumb } from '../marks/question.ts';
import { actorOf } from './actor.ts';
import type { ItemsFragment, RevisionsFragment, TicketFragment, WordsQuery } from './answers.generated.ts';
import { REACTIONS } from './reactions.ts';

/** What happened on an issue, as GitHub lists it; null where the reader may not see it. */
export type Item = NonNullable<ItemsFragment['nodes']>[number];

/** A comment or a body with what was asked about it; null: it was deleted. */
export type Text = WordsQuery['nodes'][number];

/** One version of a text. */
export type Revision = NonNullable<RevisionsFragment['nodes']>[number];

/** Turns what GitHub sent into an issue. `items` are all of its timeline's; edits and reactions are filled in by whoever reads them. */
export function issueOf(shape: TicketFragment, items: readonly Item[]): Issue {
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
    fields: fieldsOf(shape.issueFieldValues?.nodes ?? []),
    duplicates: duplicatesOf(shape.url, items),
    labels: shape.labels?.nodes?.flatMap((label) => label?.name ?? []) ?? [],
    assignees: shape.assignees.nodes?.map(actorOf) ?? [],
    events: items.flatMap((item) => (item === null ? [] : (eventOf(item, shape.url) ?? []))),
  };
}

function fieldsOf(
  values: NonNullable<NonNullable<TicketFragment['issueFieldValues']>['nodes']>,
): Map<string, string> {
  const fields = new Map<string, string>();
  for (const value of values) {
    const name = value?.field?.name;
    const text = value !== null && 'text' in value ? value.text : value?.number;
    // What GitHub calls it now decides; a kind of field that is not known yet is left out.
    if (name !== undefined && text !== undefined) fields.set(name, String(text));
  }
  return fields;
}

/** Which issues stand marked as duplicates of this one. Only what the token may see, and no pull requests. */
function duplicatesOf(url: string, items: readonly Item[]): Duplicate[] {
  const standing = new Map<string, Duplicate>();
  for (const item of items) {
    if (item?.__typename !== 'MarkedAsDuplicateEvent' && item?.__typename !== 'UnmarkedAsDuplicateEvent')
      continue;
    const { canonical, duplicate } = item;
    if (canonical?.url !== url || duplicate?.url === undefined) continue;
    standing.delete(duplicate.url);
    if (item.__typename === 'UnmarkedAsDuplicateEvent') continue;
    const { createdAt, author, repository } = duplicate;
    standing.set(duplicate.url, {
      url: duplicate.url,
      createdAt: instantOf(createdAt),
      author: actorOf(author),
      repository: repository.nameWithOwner.toLowerCase(),
    });
  }
  return [...standing.values()];
}

export function instantOf(text: string): Instant {
  return instant(Date.parse(text));
}

const CLOSE_REASONS: Readonly<Record<string, CloseReason>> = {
  NOT_PLANNED: 'not_planned',
  DUPLICATE: 'duplicate',
};

/** Comments that a maintainer hid for these reasons were never part of the conversation. */
const SPAM = new Set(['spam', 'abuse']);

/** Null for a mark that concerns another issue than the one at `url`, or one that cannot be seen. */
function eventOf(item: NonNullable<Item>, url: string): TimelineEvent | null {
  // A kind that was not asked for.
  if (!('createdAt' in item)) return null;
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
      // An older server tells of none. Some answers call a duplicate "not planned"; that it names the other issue tells them apart.
      const reason =
        (item.duplicateOf ?? null) === null
          ? (CLOSE_REASONS[item.stateReason ?? ''] ?? 'completed')
          : 'duplicate';
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
    case 'RenamedTitleEvent': {
      const { previousTitle: before, currentTitle: title } = item;
      return { kind: 'renamed', at, actor: actorOf(item.actor), before, title };
    }
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
    case 'MarkedAsDuplicateEvent':
    case 'UnmarkedAsDuplicateEvent': {
      const kind = item.__typename === 'MarkedAsDuplicateEvent' ? 'duplicate_marked' : 'duplicate_unmarked';
      const duplicate = item.duplicate?.url;
      if (item.canonical?.url !== url || duplicate === undefined) return null;
      return { kind, at, actor: actorOf(item.actor), duplicate };
    }
    case 'IssueTypeAddedEvent':
    case 'IssueTypeChangedEvent':
      return { kind: 'type_changed', at, actor: actorOf(item.actor), type: item.issueType?.name ?? null };
    case 'IssueTypeRemovedEvent':
      return { kind: 'type_changed', at, actor: actorOf(item.actor), type: null };
    case 'IssueFieldAddedEvent':
    case 'IssueFieldChangedEvent':
    case 'IssueFieldRemovedEvent': {
      const field = item.issueField?.name;
      if (field === undefined) return null;
      const value = item.__typename === 'IssueFieldRemovedEvent' ? null : item.value;
      return { kind: 'field_changed', at, actor: actorOf(item.actor), field, value };
    }
  }
}

/** What is known of a text besides what it says now. */
export interface Words {
  readonly edits: readonly Edit[];
  readonly reacted: readonly Reaction[];
  readonly thumbs: NonNullable<CommentEvent['thumbs']>;
}

/** @param revisions of the text, newest first, as GitHub lists them */
export function wordsOf(shape: NonNullable<Text>, revisions: readonly Revision[]): Words {
  const groups = 'reactionGroups' in shape ? shape.reactionGroups : null;
  const given = new Set<string>((groups ?? []).flatMap((g) => (g.viewerHasReacted ? [g.content] : [])));
  const reacted = (['done', 'refused', 'not_understood', 'thanked'] as const).filter((r) =>
    given.has(REACTIONS[r]),
  );
  const thumbs = ('reactions' in shape ? shape.reactions.nodes : null) ?? [];
  return {
    edits: editsOf(revisions),
    reacted,
    thumbs: thumbs.flatMap((one) =>
      one === null ? [] : [{ at: instantOf(one.createdAt), by: actorOf(one.user) }],
    ),
  };
}

/** The revisions of one edited text, oldest first; several of them perhaps of one second. A revision that was deleted has no text. */
function editsOf(revisions: readonly Revision[]): Edit[] {
  return revisions
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

/** Of which comments that may be a desk's own it is asked who edited them. */
export type EditedComments =
  /** Those that somebody else edited last: what stands there now may be that person's. */
  | 'by others'
  /** All that were ever edited. */
  | 'by anybody';

export function editedComments(items: readonly Item[], wanted: EditedComments): string[] {
  return items.flatMap((item) => {
    if (item?.__typename !== 'IssueComment' || item.lastEditedAt === null) return [];
    const author = actorOf(item.author);
    const mayBeOwn = author.kind === 'bot' || readMarker(item.body) !== null;
    const isWanted = wanted === 'by anybody' || !sameActor(actorOf(item.editor), author);
    return mayBeOwn && isWanted ? [item.id] : [];
  });
}

/**
 * Of which of an issue's texts it matters who wrote what and when, or what the desk answered. Node ids.
 *
 * @param others comments that somebody else than their author edited last
 */
export function askedOf(issue: Issue, now: Instant, others: ReadonlySet<string>): string[] {
  const comments = issue.events.flatMap((event) =>
    event.kind === 'comment' &&
    ((event.lastEditedAt !== null && (mayCommand(event.body) || isPostMortem(event.body))) ||
      others.has(event.id) ||
      asksForThumb(event.body) ||
      isOwedAnswer(event, now))
      ? [event.id]
      : [],
  );
  return issue.lastEditedAt === null ? comments : [issue.id, ...comments];
}

function isPostMortem(body: string): boolean {
  return readMarker(body)?.marker.keys.includes(keyOf('post-mortem')) ?? false;
}

export function withWords(issue: Issue, words: ReadonlyMap<string, Words>, now: Instant): Issue {
  if (words.size === 0) return issue;
  return {
    ...issue,
    bodyEdits: words.get(issue.id)?.edits ?? [],
    events: issue.events.map((event) => {
      const known = event.kind === 'comment' ? words.get(event.id) : undefined;
      if (event.kind !== 'comment' || known === undefined) return event;
      const thumbs = asksForThumb(event.body) ? { thumbs: known.thumbs } : {};
      return {
        ...event,
        edits: known.edits,
        reacted: isOwedAnswer(event, now) ? known.reacted : [],
        ...thumbs,
      };
    }),
  };
}

/** The issue without comments that were deleted while it was read: nobody can tell any more who wrote them. */
export function withoutComments(issue: Issue, gone: ReadonlySet<string>): Issue {
  if (gone.size === 0) return issue;
  return {
    ...issue,
    events: issue.events.filter((event) => event.kind !== 'comment' || !gone.has(event.id)),
  };
}
