import type { Comment, Issue, TimelineItem } from './records.ts';

export function comments(issue: Issue): Comment[] {
  return issue.timeline.filter((item) => item.__typename === 'IssueComment');
}
/** The enum by which `timelineItems(itemTypes:)` names a kind: `LabeledEvent` → `LABELED_EVENT`. */
export function itemType(item: TimelineItem): string {
  return item.__typename.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
