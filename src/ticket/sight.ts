import type { Issue } from './issue.ts';

/**
 * What an issue looks like, in so few words that it can be kept of every one: two readings with one sight show the same
 * issue. Whoever changes something leaves an event, a later edit or a comment less.
 */
export function sightOf({
  updatedAt,
  lastEditedAt,
  state,
  locked,
  labels,
  assignees,
  events,
}: Issue): string {
  let edited = lastEditedAt ?? 0;
  let hidden = 0;
  for (const event of events) {
    if (event.kind !== 'comment') continue;
    if (event.minimized) hidden += 1;
    if (event.lastEditedAt !== null && event.lastEditedAt > edited) edited = event.lastEditedAt;
  }
  const { length: carried } = labels;
  const { length: assigned } = assignees;
  return [updatedAt, edited, state, locked, carried, assigned, events.length, hidden].join();
}
