import { commentBy, issueBy } from '../ticket/issue.ts';
import type { Actor, Effect, Instant, Issue, PageOutcome, TimelineEvent } from './product.ts';
import { notesOf } from './product.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** An issue of the repository, as it is now. */
export type WorldIssue = Mutable<Issue> & { events: TimelineEvent[] };
export type WorldComment = Extract<TimelineEvent, { kind: 'comment' }>;

/** An event whose time is now. */
type Happening = TimelineEvent extends infer Event
  ? Event extends unknown
    ? Omit<Event, 'at'>
    : never
  : never;

/** What becomes of pages: the same for the same page in the same hour. */
const OUTCOMES: readonly PageOutcome[] = [
  'delivered',
  'delivered',
  'delivered',
  'digested',
  'failed',
  'held',
];

/** A repository's issues as GitHub would keep them, changed by people and by what the desk plans. */
export class World {
  readonly issues: WorldIssue[] = [];
  readonly labels = new Set<string>();
  now: Instant;
  readonly #identity: Actor;
  #comments = 0;

  constructor(now: Instant, identity: Actor) {
    this.now = now;
    this.#identity = identity;
  }

  /** The issues as a run reads them: a copy, so that later changes do not reach it. */
  get seen(): Issue[] {
    return this.issues.map((issue) => ({ ...issue, events: [...issue.events] }));
  }

  open(by: Actor, more: Partial<Issue>): WorldIssue {
    const number = this.issues.length + 1;
    const issue: WorldIssue = { ...issueBy(by, this.now, { number, ...more }), events: [] };
    this.issues.push(issue);
    for (const label of more.labels ?? []) this.#happens(issue, { kind: 'labeled', actor: by, label });
    return issue;
  }

  says(issue: WorldIssue, actor: Actor, body: string): WorldComment {
    this.#comments += 1;
    const comment = commentBy(actor, this.now, `C_${this.#comments}`, body);
    issue.events.push(comment);
    this.#touch(issue);
    return comment;
  }

  /** Changes a comment in place; who edits it leaves a revision. */
  edits(issue: WorldIssue, comment: WorldComment, editor: Actor, body: string): void {
    const first = { at: comment.at, editor: comment.actor, text: comment.body };
    const before = comment.edits.length === 0 ? [first] : comment.edits;
    const edits = [...before, { at: this.now, editor, text: body }];
    this.change(issue, comment, { body, edits, lastEditedAt: this.now });
  }

  change(issue: WorldIssue, comment: WorldComment, to: Partial<WorldComment>): void {
    const index = issue.events.findIndex((event) => event.kind === 'comment' && event.id === comment.id);
    issue.events[index] = { ...comment, ...to };
    this.#touch(issue);
  }

  editsBody(issue: WorldIssue, editor: Actor, body: string): void {
    const first = { at: issue.createdAt, editor: issue.author, text: issue.body };
    const before = issue.bodyEdits.length === 0 ? [first] : issue.bodyEdits;
    issue.bodyEdits = [...before, { at: this.now, editor, text: body }];
    issue.body = body;
    issue.lastEditedAt = this.now;
    this.#touch(issue);
  }

  label(issue: WorldIssue, actor: Actor, label: string, present: boolean): void {
    if (issue.labels.includes(label) === present) return;
    issue.labels = present ? [...issue.labels, label] : issue.labels.filter((one) => one !== label);
    this.labels.add(label);
    this.#happens(issue, { kind: present ? 'labeled' : 'unlabeled', actor, label });
  }

  assign(issue: WorldIssue, actor: Actor, login: string, present: boolean): void {
    const assignee: Actor = { login, kind: 'human' };
    if (issue.assignees.some((one) => one.login === login) === present) return;
    issue.assignees = present
      ? [...issue.assignees, assignee]
      : issue.assignees.filter((one) => one.login !== login);
    this.#happens(issue, { kind: present ? 'assigned' : 'unassigned', actor, assignee });
  }

  close(issue: WorldIssue, actor: Actor, reason: 'completed' | 'not_planned' | 'duplicate'): void {
    if (issue.state === 'closed') return;
    issue.state = 'closed';
    this.#happens(issue, { kind: 'closed', actor, reason, duplicateOf: null });
  }

  reopen(issue: WorldIssue, actor: Actor): void {
    if (issue.state === 'open') return;
    issue.state = 'open';
    this.#happens(issue, { kind: 'reopened', actor });
  }

  deletes(issue: WorldIssue, actor: Actor, comment: WorldComment): void {
    issue.events = issue.events.filter((event) => event.kind !== 'comment' || event.id !== comment.id);
    this.#happens(issue, { kind: 'comment_deleted', actor, author: comment.actor });
  }

  /** Another type, or another value of a field. */
  turns(issue: WorldIssue, actor: Actor, field: string | null, value: string | null): void {
    if (field === null) {
      issue.type = value;
      this.#happens(issue, { kind: 'type_changed', actor, type: value });
      return;
    }
    const fields = new Map(issue.fields);
    if (value === null) fields.delete(field);
    else fields.set(field, value);
    issue.fields = fields;
    this.#happens(issue, { kind: 'field_changed', actor, field, value });
  }

  /** Somebody calls an issue of another repository a duplicate of this one. */
  absorbs(issue: WorldIssue, actor: Actor, author: Actor, createdAt: Instant): void {
    const url = `https://example.test/other/${issue.number}`;
    if (issue.duplicates.some((one) => one.url === url)) return;
    issue.duplicates = [...issue.duplicates, { url, createdAt, author, repository: 'acme/other' }];
    this.#happens(issue, { kind: 'duplicate_marked', actor, duplicate: url });
  }

  arrives(issue: WorldIssue, actor: Actor): void {
    this.#happens(issue, { kind: 'transferred', actor });
  }

  /** Carries out a plan as the desk's account. */
  carryOut(plan: readonly Effect[]): void {
    const opened = new Map<string, WorldIssue>();
    const pages = plan.filter((effect) => effect.kind === 'page');
    const changes = plan.filter((effect) => effect.kind !== 'page');
    const notes = pages.flatMap((page) => notesOf(page, this.#outcomeOf(page.page.dedupKey)));
    for (const effect of [...changes, ...notes]) this.#apply(effect, opened);
  }

  #outcomeOf(key: string): PageOutcome {
    let sum = Math.floor(this.now / 3_600_000);
    for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
    return OUTCOMES[sum % OUTCOMES.length] ?? 'delivered';
  }

  #apply(effect: Effect, opened: Map<string, WorldIssue>): void {
    const me = this.#identity;
    switch (effect.kind) {
      case 'create_label':
        this.labels.add(effect.name);
        return;
      case 'create_issue': {
        const { title, body, labels } = effect;
        opened.set(`new ${effect.key}`, this.open(me, { title, body, labels: [...labels] }));
        return;
      }
      case 'page':
      case 'say':
      // What stands beside a ticket is no part of this world.
      case 'block':
      case 'unblock':
      case 'open_beside':
      case 'propose_file':
      case 'edit_file':
      case 'decline_file':
        return;
      case 'add_labels':
      case 'remove_labels':
      case 'assign':
      case 'unassign':
      case 'close':
      case 'reopen':
      case 'edit_issue':
      case 'react':
      case 'create_comment':
      case 'edit_comment':
      case 'delete_comment': {
        const issue = opened.get(effect.issue.id) ?? this.issues.find(({ id }) => id === effect.issue.id);
        if (issue === undefined) throw new Error(`no issue ${effect.issue.id}`);
        this.#applyTo(issue, effect);
      }
    }
  }

  #applyTo(
    issue: WorldIssue,
    effect: Exclude<
      Effect,
      {
        kind:
          | 'create_label'
          | 'create_issue'
          | 'page'
          | 'say'
          | 'block'
          | 'unblock'
          | 'open_beside'
          | 'propose_file'
          | 'edit_file'
          | 'decline_file';
      }
    >,
  ): void {
    const me = this.#identity;
    switch (effect.kind) {
      case 'add_labels':
      case 'remove_labels':
        for (const label of effect.labels) this.label(issue, me, label, effect.kind === 'add_labels');
        return;
      case 'assign':
      case 'unassign':
        for (const login of effect.logins) this.assign(issue, me, login, effect.kind === 'assign');
        return;
      case 'close':
        this.close(issue, me, effect.reason);
        return;
      case 'reopen':
        this.reopen(issue, me);
        return;
      case 'edit_issue':
        this.editsBody(issue, me, effect.body);
        return;
      case 'create_comment':
        this.says(issue, me, effect.body);
        return;
      case 'react':
      case 'edit_comment':
      case 'delete_comment': {
        const comment = commentsOf(issue).find(({ id }) => id === effect.comment);
        if (comment === undefined) throw new Error(`no comment ${effect.comment}`);
        if (effect.kind === 'delete_comment') this.deletes(issue, me, comment);
        else if (effect.kind === 'edit_comment') this.edits(issue, comment, me, effect.body);
        else {
          const kept = comment.reacted.filter((one) => !effect.remove.includes(one));
          this.change(issue, comment, { reacted: [...kept, ...effect.add] });
        }
      }
    }
  }

  #happens(issue: WorldIssue, event: Happening): void {
    issue.events.push({ ...event, at: this.now });
    this.#touch(issue);
  }

  #touch(issue: WorldIssue): void {
    issue.updatedAt = this.now;
  }
}

export function commentsOf(issue: WorldIssue): WorldComment[] {
  return issue.events.filter((event) => event.kind === 'comment');
}
