import type { Instant } from '../sandbox/clock.ts';
import { mentioned } from '../sandbox/acts/mentions.ts';
import type { Account } from '../sandbox/store/account.ts';
import { comments } from '../sandbox/store/issue.ts';
import type { Happening } from '../sandbox/store/happening.ts';
import type { Issue } from '../sandbox/store/records.ts';
import type { Store } from '../sandbox/store/store.ts';

/** Why GitHub writes to somebody, as it says at the foot of its mails. */
export type Reason = 'you were mentioned' | 'you were assigned' | 'you take part';

/** A mail that GitHub would send. */
export interface Mail {
  readonly at: Instant;
  readonly to: Account;
  readonly from: Account | null;
  readonly reason: Reason;
  readonly issue: Issue;
  readonly subject: string;
  /** Markdown. */
  readonly text: string;
}

/**
 * Who would get which mail: whoever wrote, commented, is assigned or was mentioned, and does not watch the repository.
 * What one does oneself is not told to oneself, and neither labels nor edits are told to anybody.
 */
export class Mailbox {
  readonly mails: Mail[] = [];
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
    store.listen((happening) => this.#hear(happening));
  }

  /** The mails to one person, newest first. */
  of(account: Account): Mail[] {
    return this.mails.filter(({ to }) => to === account).reverse();
  }

  #hear(happening: Happening): void {
    if (happening.event !== 'issues' && happening.event !== 'issue_comment') return;
    const { issue, action, by } = happening;
    if (happening.event === 'issue_comment') {
      if (action !== 'created') return;
      this.#tell(
        issue,
        happening.comment.author,
        happening.comment.body,
        this.#audience(issue, happening.comment.body),
      );
      return;
    }
    if (action === 'opened') {
      const called = mentioned(this.#store, issue.body).map((to) => [to, 'you were mentioned'] as const);
      this.#tell(issue, issue.author, issue.body, new Map(called));
    }
    if (action === 'assigned' && happening.assignee !== undefined)
      this.#tell(issue, by.account, 'Assigned to you.', new Map([[happening.assignee, 'you were assigned']]));
    if (action === 'closed' || action === 'reopened') {
      const how = issue.stateReason === 'NOT_PLANNED' ? 'Closed as not planned.' : 'Closed as completed.';
      const text = action === 'closed' ? how : 'Reopened.';
      this.#tell(issue, by.account, text, this.#audience(issue, ''));
    }
  }

  /** Everybody who takes part, and whom a text mentions. */
  #audience(issue: Issue, text: string): Map<Account, Reason> {
    const before = issue.timeline.flatMap((item) =>
      item.__typename === 'MentionedEvent' && item.actor !== null ? [item.actor] : [],
    );
    const taking = [
      ...(issue.author === null ? [] : [issue.author]),
      ...comments(issue).flatMap(({ author }) => author ?? []),
      ...issue.assignees,
      ...before,
    ];
    return new Map([
      ...taking.map((account): [Account, Reason] => [account, 'you take part']),
      ...mentioned(this.#store, text).map((account): [Account, Reason] => [account, 'you were mentioned']),
    ]);
  }

  #tell(issue: Issue, from: Account | null, text: string, audience: ReadonlyMap<Account, Reason>): void {
    const at = this.#store.clock.now();
    const subject = `[${issue.repository.owner.login}/${issue.repository.name}] ${issue.title} (#${String(issue.number)})`;
    for (const [to, reason] of audience)
      if (to !== from && to.__typename === 'User')
        this.mails.push({ at, to, from, reason, issue, subject, text });
  }
}
