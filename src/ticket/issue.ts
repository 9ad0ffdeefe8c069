import type { Instant } from '../calendar/instant.ts';

/** Who did something, as GitHub names them. Logins are lower-cased and carry no `[bot]`, so that every API agrees. */
export interface Actor {
  readonly login: string;
  /** `ghost` stands for a deleted account, whose login GitHub no longer tells. */
  readonly kind: 'human' | 'bot' | 'ghost';
}

/** A deleted account: GitHub shows its deeds under a ghost. */
export const GHOST: Actor = { login: 'ghost', kind: 'ghost' };

interface At {
  /** When it happened; whole seconds. */
  readonly at: Instant;
  readonly actor: Actor;
}

/** One revision of a comment or body, as `userContentEdits` tells it. A deleted revision has no text. */
export interface Edit {
  readonly at: Instant;
  readonly editor: Actor;
  readonly text: string | null;
}

/** What the desk answers a comment with: done (+1), refused (-1), not understood (confused), thanks taken (heart). */
export type Reaction = 'done' | 'refused' | 'not_understood' | 'thanked';

export interface CommentEvent extends At {
  readonly kind: 'comment';
  /** GraphQL node id. */
  readonly id: string;
  readonly url: string;
  readonly body: string;
  /** Hidden by a maintainer as spam, abuse or off-topic: counts for nothing. */
  readonly minimized: boolean;
  readonly lastEditedAt: Instant | null;
  /** Oldest first, the original included; empty for a comment that was never edited. */
  readonly edits: readonly Edit[];
  /**
   * What the reading account itself put on the comment. Known only of comments with a line of command that were
   * written or edited lately; empty for all others.
   */
  readonly reacted: readonly Reaction[];
  /** Who put a thumb up on it, and when. Known only of the desk's comments that ask for one. */
  readonly thumbs?: readonly { readonly at: Instant; readonly by: Actor }[];
}

export type CloseReason = 'completed' | 'not_planned' | 'duplicate';

/** What the fold reads of an issue's timeline. Everything else GitHub records there is not asked for. */
export type TimelineEvent =
  | CommentEvent
  | (At & { readonly kind: 'labeled' | 'unlabeled'; readonly label: string })
  | (At & { readonly kind: 'assigned' | 'unassigned'; readonly assignee: Actor })
  | (At & { readonly kind: 'closed'; readonly reason: CloseReason; readonly duplicateOf: string | null })
  | (At & { readonly kind: 'reopened' })
  | (At & { readonly kind: 'transferred' })
  /** It got another title. */
  | (At & { readonly kind: 'renamed'; readonly before: string; readonly title: string })
  /** Somebody called the other issue a duplicate of this one, or took that back. Its URL. */
  | (At & { readonly kind: 'duplicate_marked' | 'duplicate_unmarked'; readonly duplicate: string })
  /** Null: it has no type any more. */
  | (At & { readonly kind: 'type_changed'; readonly type: string | null })
  /** A field of GitHub's was set, changed or cleared (null). */
  | (At & { readonly kind: 'field_changed'; readonly field: string; readonly value: string | null })
  | (At & { readonly kind: 'comment_deleted'; readonly author: Actor | null });

/** The events of some kinds. */
export type EventOf<Kind extends TimelineEvent['kind']> = Extract<TimelineEvent, { kind: Kind }>;

/** An event and its place in the timeline, which decides between events of one second. */
export interface Placed<Event extends TimelineEvent> {
  readonly event: Event;
  readonly place: number;
}

/** An issue's events by what they tell of, each list in the timeline's order. */
export interface EventsByKind {
  readonly comments: readonly Placed<CommentEvent>[];
  readonly labels: readonly Placed<EventOf<'labeled' | 'unlabeled'>>[];
  readonly assignments: readonly Placed<EventOf<'assigned' | 'unassigned'>>[];
  readonly states: readonly Placed<EventOf<'closed' | 'reopened'>>[];
  /** Whatever comes up seldom. */
  readonly others: readonly EventOf<
    | 'transferred'
    | 'renamed'
    | 'duplicate_marked'
    | 'duplicate_unmarked'
    | 'type_changed'
    | 'field_changed'
    | 'comment_deleted'
  >[];
}

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : never };

/** An issue's events sorted once, for all who look for some of them. */
export function eventsByKind({ events }: Pick<Issue, 'events'>): EventsByKind {
  const sorted: Growing<EventsByKind> = { comments: [], labels: [], assignments: [], states: [], others: [] };
  events.forEach((event, place) => {
    switch (event.kind) {
      case 'comment':
        sorted.comments.push({ event, place });
        break;
      case 'labeled':
      case 'unlabeled':
        sorted.labels.push({ event, place });
        break;
      case 'assigned':
      case 'unassigned':
        sorted.assignments.push({ event, place });
        break;
      case 'closed':
      case 'reopened':
        sorted.states.push({ event, place });
        break;
      default:
        sorted.others.push(event);
    }
  });
  return sorted;
}

/** An issue that stands marked as a duplicate of another. */
export interface Duplicate {
  readonly url: string;
  readonly createdAt: Instant;
  readonly author: Actor;
  /** `owner/name`, lower case: it may lie elsewhere. */
  readonly repository: string;
}

/** Another issue, or a pull request, that a comment names as what its ticket waits for. */
export interface Blocker {
  /** GraphQL node id. */
  readonly id: string;
  /** GitHub knows no pull request as what an issue is blocked by. */
  readonly isPullRequest: boolean;
  /** Not everybody who sees the ticket may know of it. */
  readonly isHidden: boolean;
  /** When it was closed and opened again, oldest first. */
  readonly turns: readonly { readonly at: Instant; readonly closed: boolean }[];
}

/** What an issue waits for, as far as its comments name it. */
export interface Blocking {
  /** By `owner/name#45` in lower case; null: it is not there, or the account that acts may not see it. */
  readonly blockers: ReadonlyMap<string, Blocker | null>;
  /** What GitHub shows of its dependencies, oldest first; null: the server knows none. */
  readonly links: readonly BlockerLink[] | null;
}

/** Somebody noted on GitHub that an issue is blocked by another, or took that back. */
export interface BlockerLink {
  readonly at: Instant;
  readonly actor: Actor;
  readonly added: boolean;
  /** GraphQL node id of the other; null: it cannot be seen. */
  readonly blocker: string | null;
}

/** One issue as a single read of GitHub shows it: facts only, no judgement. Events are in GitHub's timeline order. */
export interface Issue {
  /** GraphQL node id. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly author: Actor;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly lastEditedAt: Instant | null;
  /** Oldest first, the original included; empty for a body that was never edited. */
  readonly bodyEdits: readonly Edit[];
  readonly state: 'open' | 'closed';
  readonly locked: boolean;
  readonly type: string | null;
  /** GitHub's issue fields: name → value as text (an option's name, a number in decimals, a date as YYYY-MM-DD). */
  readonly fields: ReadonlyMap<string, string>;
  /** Issues that are called duplicates of this one now, oldest mark first. */
  readonly duplicates: readonly Duplicate[];
  /** Names of the labels it carries now. */
  readonly labels: readonly string[];
  readonly assignees: readonly Actor[];
  /** Left out: no comment of it names anything that it may wait for. */
  readonly blocking?: Blocking;
  readonly events: readonly TimelineEvent[];
}

/**
 * Whether two actors are one account, as far as GitHub tells. A person may own the login that an App has as its slug, so
 * the kind counts. Of deleted accounts it tells nothing: two of them are two people.
 */
export function sameActor(a: Actor, b: Actor): boolean {
  return mayBeSame(a, b) && !(a.kind === 'ghost' && a.login === GHOST.login);
}

/** Login of an account as GitHub shows it, an App's with its `[bot]`; null for a deleted account, of which it is not told. */
export function loginOf({ login, kind }: Actor): string | null {
  if (kind === 'ghost') return null;
  return kind === 'bot' ? `${login}[bot]` : login;
}

/** The same where a doubt is to count as well: two deleted accounts may be one. */
export function mayBeSame(a: Actor, b: Actor): boolean {
  return a.login === b.login && a.kind === b.kind;
}

/** What a form or an importer sets with an issue is recorded a moment after it. */
export const AT_ONCE = 10_000;

/** Whether an issue's author did something as they opened it, by a form for example. Nobody else is as quick. */
export function isByAuthorAtOnce(actor: Actor, at: Instant, { author, createdAt }: Issue): boolean {
  return at <= createdAt + AT_ONCE && mayBeSame(actor, author);
}
