import type { Received } from '../sandbox/receiver.ts';
import type { Reaction } from '../sandbox/store/content.ts';
import { comments } from '../sandbox/store/issue.ts';
import type { Issue, TimelineItem } from '../sandbox/store/records.ts';
import type { Mail } from './mailbox.ts';

/** What the desk did to one issue. */
export interface IssueNews {
  readonly issue: Issue;
  readonly deeds: readonly string[];
}

/** What came of an act, or of time passing. */
export interface News {
  readonly issues: readonly IssueNews[];
  readonly mails: readonly Mail[];
  readonly pages: readonly Received[];
}

const EMOJI: Readonly<Record<string, string>> = {
  THUMBS_UP: '👍',
  THUMBS_DOWN: '👎',
  CONFUSED: '😕',
  HEART: '❤️',
};

/** Notices what the desk does on GitHub, between one look and the next. */
export class Newsreader {
  readonly #seen = new Set<TimelineItem | Reaction>();
  readonly #edits = new Map<string, number>();

  /** News of each issue; those on which the desk did nothing are left out. */
  since(issues: Iterable<Issue>): IssueNews[] {
    return [...issues]
      .map((issue) => ({ issue, deeds: this.#deeds(issue) }))
      .filter(({ deeds }) => deeds.length > 0);
  }

  #deeds(issue: Issue): string[] {
    const fresh = issue.timeline.filter((item) => !this.#seen.has(item));
    for (const item of fresh) this.#seen.add(item);
    const opened = this.#edits.has(issue.id) ? [] : isBot(issue.author) ? [`opened “${issue.title}”`] : [];
    const texts = [issue, ...comments(issue)];
    const reactions = texts.flatMap((text) => text.reactions).filter((one) => !this.#seen.has(one));
    for (const one of reactions) this.#seen.add(one);
    return [
      ...opened,
      ...fresh.flatMap((item) => deedOf(item) ?? []),
      ...reactions.flatMap((one) =>
        isBot(one.author) ? [`answered with ${EMOJI[one.content] ?? one.content.toLowerCase()}`] : [],
      ),
      ...texts.flatMap((text) => {
        const before = this.#edits.get(text.id);
        this.#edits.set(text.id, text.edits.length);
        const edited = before !== undefined && text.edits.slice(before).some(({ editor }) => isBot(editor));
        return edited ? [`brought its ${kindOf(text.body)} up to date`] : [];
      }),
    ];
  }
}

function isBot(account: { readonly __typename: string } | null): boolean {
  return account?.__typename === 'Bot';
}

function deedOf(item: TimelineItem): string | null {
  if (item.__typename === 'IssueComment') return isBot(item.author) ? `wrote its ${kindOf(item.body)}` : null;
  if (!isBot(item.actor)) return null;
  switch (item.__typename) {
    case 'LabeledEvent':
      return `put on “${item.label.name}”`;
    case 'UnlabeledEvent':
      return `took off “${item.label.name}”`;
    case 'AssignedEvent':
      return `assigned ${item.assignee.login}`;
    case 'UnassignedEvent':
      return `unassigned ${item.assignee.login}`;
    case 'ClosedEvent':
      return 'closed it';
    case 'ReopenedEvent':
      return 'reopened it';
    case 'RenamedTitleEvent':
      return 'changed the title';
    case 'CommentDeletedEvent':
      return 'took back a comment';
    case 'LockedEvent':
      return 'locked the conversation';
    default:
      return null;
  }
}

/** What a text of the desk is, by the mark in it. */
function kindOf(body: string): string {
  const [, key = ''] = /^<!-- steward ([a-z-]+)/.exec(body) ?? [];
  if (key === 'status') return 'status comment';
  return key === 'post-mortem' ? 'post-mortem' : key === 'desk' ? 'own issue' : 'comment';
}
