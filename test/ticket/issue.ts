import type { Instant } from '../../src/calendar/instant.ts';
import type { Actor, CommentEvent, Issue } from '../../src/ticket/issue.ts';
import { GHOST } from '../../src/ticket/issue.ts';

/** An issue as GitHub shows it, to which nothing has happened but what is said. */
export function issueBy(author: Actor, createdAt: Instant, more: Partial<Issue> = {}): Issue {
  const number = more.number ?? 1;
  return {
    id: `I${String(number)}`,
    number,
    title: 'Login fails',
    body: '',
    url: `https://example.test/${String(number)}`,
    author,
    createdAt,
    updatedAt: createdAt,
    lastEditedAt: null,
    bodyEdits: [],
    state: 'open',
    locked: false,
    type: null,
    fields: new Map(),
    duplicates: [],
    labels: [],
    assignees: [],
    events: [],
    ...more,
  };
}

/** A comment that nobody has edited, hidden or reacted to, but for what is said. */
export function commentBy(
  actor: Actor,
  at: Instant,
  id: string,
  body: string,
  more: Partial<CommentEvent> = {},
): CommentEvent {
  const url = `https://example.test/${id}`;
  const untouched = { minimized: false, lastEditedAt: null, edits: [], reacted: [] };
  return { kind: 'comment', at, actor, id, url, body, ...untouched, ...more };
}

/** An issue as GitHub shows it after these people have deleted their accounts. */
export function withoutAccounts(issue: Issue, logins: readonly string[]): Issue {
  const shown = (actor: Actor): Actor => (logins.includes(actor.login) ? GHOST : actor);
  return {
    ...issue,
    author: shown(issue.author),
    events: issue.events.map((event) => ({ ...event, actor: shown(event.actor) })),
  };
}
