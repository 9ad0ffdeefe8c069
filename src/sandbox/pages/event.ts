import type { Issue, TimelineEvent } from '../store/records.ts';
import { nameWithOwner } from '../store/repository.ts';
import { issuePath } from '../store/urls.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { labelPill } from './label.ts';
import { name } from './person.ts';

function link(issue: Issue): Html {
  return html`<a href="${issuePath(issue)}">#${issue.number} <bdi>${issue.title}</bdi></a>`;
}

/** The words of an event after its actor's name; null for one that GitHub does not show either. */
function words(event: TimelineEvent): Html | null {
  switch (event.__typename) {
    case 'LabeledEvent':
      return html`added ${labelPill(event.label)}`;
    case 'UnlabeledEvent':
      return html`removed ${labelPill(event.label)}`;
    case 'AssignedEvent':
      return event.assignee === event.actor ? html`took this on` : html`assigned ${name(event.assignee)}`;
    case 'UnassignedEvent':
      return event.assignee === event.actor ? html`gave this up` : html`unassigned ${name(event.assignee)}`;
    case 'ClosedEvent':
      return html`<b>closed</b> this as ${event.stateReason.toLowerCase().replace('_', ' ')}`;
    case 'ReopenedEvent':
      return html`<b>reopened</b> this`;
    case 'RenamedTitleEvent':
      return html`changed the title from <del><bdi>${event.previousTitle}</bdi></del> to
        <bdi>${event.currentTitle}</bdi>`;
    case 'TransferredEvent':
      return html`moved this here from ${nameWithOwner(event.fromRepository)}`;
    case 'CommentDeletedEvent':
      return html`deleted a comment by ${name(event.deletedCommentAuthor)}`;
    case 'LockedEvent':
      return html`locked the conversation`;
    case 'UnlockedEvent':
      return html`unlocked the conversation`;
    case 'PinnedEvent':
      return html`pinned this`;
    case 'UnpinnedEvent':
      return html`unpinned this`;
    case 'IssueTypeAddedEvent':
      return html`set the type ${event.issueType.name}`;
    case 'IssueTypeChangedEvent':
      return html`changed the type from ${event.prevIssueType.name} to ${event.issueType.name}`;
    case 'IssueTypeRemovedEvent':
      return html`took the type ${event.issueType.name} away`;
    case 'MentionedEvent':
      return html`was mentioned, and notified`;
    case 'CrossReferencedEvent':
      return html`mentioned this in ${link(event.source)}`;
    case 'MarkedAsDuplicateEvent':
      return event.duplicate === event.issue
        ? html`marked this as a duplicate of ${link(event.canonical)}`
        : html`marked ${link(event.duplicate)} as a duplicate of this`;
    case 'UnmarkedAsDuplicateEvent':
      return event.duplicate === event.issue
        ? html`no longer calls this a duplicate of ${link(event.canonical)}`
        : html`no longer calls ${link(event.duplicate)} a duplicate of this`;
    case 'SubIssueAddedEvent':
      return html`added ${link(event.subIssue)} as a sub-issue`;
    case 'SubIssueRemovedEvent':
      return html`took ${link(event.subIssue)} off the sub-issues`;
    case 'ParentIssueAddedEvent':
      return html`made this a sub-issue of ${link(event.parent)}`;
    case 'ParentIssueRemovedEvent':
      return html`no longer has this as a sub-issue of ${link(event.parent)}`;
    case 'IssueFieldAddedEvent':
      return html`set ${event.issueField.name} to <bdi>${event.value}</bdi>`;
    case 'IssueFieldChangedEvent':
      return html`changed ${event.issueField.name} from <bdi>${event.previousValue}</bdi> to
        <bdi>${event.newValue}</bdi>`;
    case 'IssueFieldRemovedEvent':
      return html`cleared ${event.issueField.name}`;
    case 'BlockedByAddedEvent':
      return html`marked this as blocked by ${link(event.blockingIssue)}`;
    case 'BlockedByRemovedEvent':
      return html`no longer calls this blocked by ${link(event.blockingIssue)}`;
    case 'BlockingAddedEvent':
      return html`marked this as blocking ${link(event.blockedIssue)}`;
    case 'BlockingRemovedEvent':
      return html`no longer calls this blocking ${link(event.blockedIssue)}`;
    case 'SubscribedEvent':
      return null;
  }
}

/** One line for what one actor did at one moment; null when there is nothing to show. */
export function eventLine(events: readonly TimelineEvent[], time: Html): Html | null {
  const [first] = events;
  const said = events.flatMap((event) => words(event) ?? []);
  if (!first || said.length === 0) return null;
  const list = said.map((one, index) => html`${index > 0 ? ', ' : ''}${one}`);
  return html`<li class="event">${name(first.actor)} ${list} <span class="when">${time}</span></li>`;
}
