import type { Instant } from '../calendar/instant.ts';
import type { Actor, Issue, TimelineEvent } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import { labelKey } from '../ticket/labels.ts';

/**
 * An issue as it stood at the end of a time, before an instant: without what its timeline tells of later. What was edited or
 * deleted since is as it is now: GitHub shows no more. Null: it was not here yet.
 */
export function issueBefore(issue: Issue, end: Instant): Issue | null {
  if (issue.createdAt >= end) return null;
  const later = issue.events.filter(({ at }) => at >= end);
  if (later.length === 0) return issue;
  if (later.some(({ kind }) => kind === 'transferred')) return null;
  const then = { labels: [...issue.labels], assignees: [...issue.assignees] };
  let { state, title } = issue;
  for (const event of later.toReversed()) {
    takeBack(event, then);
    if (event.kind === 'closed') state = 'open';
    else if (event.kind === 'reopened') state = 'closed';
    else if (event.kind === 'renamed') title = event.before;
  }
  return { ...issue, ...then, state, title, type: typeBefore(issue, end), events: eventsBefore(issue, end) };
}

function eventsBefore({ events }: Issue, end: Instant): TimelineEvent[] {
  return events.filter(({ at }) => at < end);
}

function takeBack(event: TimelineEvent, then: { labels: string[]; assignees: Actor[] }): void {
  if (event.kind === 'labeled') {
    const key = labelKey(event.label);
    then.labels = then.labels.filter((label) => labelKey(label) !== key);
  } else if (event.kind === 'unlabeled') then.labels.push(event.label);
  else if (event.kind === 'assigned')
    then.assignees = then.assignees.filter((one) => !sameActor(one, event.assignee));
  else if (event.kind === 'unassigned') then.assignees.push(event.assignee);
}

/** The type that it was given last; one that was there from the beginning is told only while nobody changes it. */
function typeBefore(issue: Issue, end: Instant): string | null {
  const changes = issue.events.filter((event) => event.kind === 'type_changed');
  if (changes.every(({ at }) => at < end)) return issue.type;
  return changes.findLast(({ at }) => at < end)?.type ?? null;
}
