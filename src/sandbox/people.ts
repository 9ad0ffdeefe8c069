import { addAssignees, removeAssignees } from './acts/assignees.ts';
import {
  addComment,
  deleteComment,
  deleteRevision,
  editComment,
  minimize,
  react,
  unreact,
} from './acts/comment.ts';
import { deleteBranch, pushTo } from './acts/branches.ts';
import { unmarkDuplicate } from './acts/duplicates.ts';
import { setField } from './acts/fields.ts';
import type { NewIssue } from './acts/issue.ts';
import {
  closeIssue,
  editIssue,
  lockIssue,
  openIssue,
  reopenIssue,
  setType,
  unlockIssue,
} from './acts/issue.ts';
import { addLabels, createLabel, removeLabels } from './acts/labels.ts';
import { deleteIssue, pinIssue, transferIssue, unpinIssue } from './acts/place.ts';
import type { MergeMethod } from './acts/merge.ts';
import { mergePullRequest } from './acts/merge.ts';
import { demandPull } from './acts/pulls.ts';
import { commit, push, pushCommit } from './acts/push.ts';
import type { Answers } from './form.ts';
import { renderForm } from './form.ts';
import type { Account } from './store/account.ts';
import type { Changes } from './store/git.ts';
import { findLabel } from './store/label.ts';
import { isOrganization } from './store/organization.ts';
import type { ReactionContent } from './store/reaction.ts';
import type { Comment, Commit, Issue, Label, LockReason, Repository, StateReason } from './store/records.ts';
import type { Store } from './store/store.ts';
import type { Viewer } from './viewer.ts';

/**
 * A person at the keyboard, who does on the web pages what their role allows. Everything is stamped with the clock,
 * recorded in the timelines, and told to webhooks and workflows. Throws ApiProblem for what GitHub would not let them.
 */
export class Person {
  readonly account: Account;
  readonly #store: Store;
  readonly #viewer: Viewer;

  constructor(store: Store, account: Account) {
    this.#store = store;
    this.account = account;
    this.#viewer = { kind: 'person', account };
  }

  openIssue(repository: Repository, issue: NewIssue): Issue {
    return openIssue(this.#store, this.#viewer, repository, issue);
  }

  /** Fills in the issue form at `.github/ISSUE_TEMPLATE/FILE`: `answers` by element id, or by label where it has none. */
  submitForm(repository: Repository, file: string, answers: Answers, title?: string): Issue {
    const blob = repository.head?.files.get(`.github/ISSUE_TEMPLATE/${file}`);
    if (!blob) throw new Error(`${repository.name} has no form ${file}`);
    const form = renderForm(blob.content, answers);
    const type = repository.issueTypes.find((one) => one.name === form.type) ?? null;
    const assignees = form.assignees.flatMap((login) => this.#store.account(login) ?? []);
    const words = title ?? (form.title === '' ? 'Untitled' : form.title);
    return this.openIssue(repository, {
      title: words,
      body: form.body,
      labels: form.labels,
      assignees,
      type,
      byForm: true,
    });
  }

  editIssue(issue: Issue, changes: { title?: string; body?: string }): void {
    editIssue(this.#store, this.#viewer, issue, changes);
  }

  comment(issue: Issue, body: string): Comment {
    return addComment(this.#store, this.#viewer, issue, body);
  }

  editComment(comment: Comment, body: string): void {
    editComment(this.#store, this.#viewer, comment, body);
  }

  deleteComment(comment: Comment): void {
    deleteComment(this.#store, this.#viewer, comment);
  }

  /** Wipes one revision from a comment's history: 0 is the oldest. */
  deleteRevision(comment: Comment, index: number): void {
    const edit = comment.edits[index];
    if (!edit) throw new Error(`the comment has no revision ${index}`);
    deleteRevision(this.#store, this.#viewer, comment, edit);
  }

  hide(
    comment: Comment,
    reason: 'SPAM' | 'ABUSE' | 'OFF_TOPIC' | 'OUTDATED' | 'RESOLVED' | 'DUPLICATE',
  ): void {
    minimize(this.#store, this.#viewer, comment, reason);
  }

  react(subject: Issue | Comment, content: ReactionContent): void {
    const issue = subject.__typename === 'IssueComment' ? subject.issue : subject;
    react(this.#store, this.#viewer, subject, issue, content);
  }

  unreact(subject: Issue | Comment, content: ReactionContent): void {
    const issue = subject.__typename === 'IssueComment' ? subject.issue : subject;
    unreact(this.#store, this.#viewer, subject, issue, content);
  }

  createLabel(repository: Repository, name: string, color?: string, description?: string): Label {
    const more = {
      ...(color === undefined ? {} : { color }),
      ...(description === undefined ? {} : { description }),
    };
    return createLabel(this.#store, this.#viewer, repository, { name, ...more });
  }

  label(issue: Issue, ...names: readonly string[]): void {
    addLabels(
      this.#store,
      this.#viewer,
      issue,
      names.map((name) => existing(issue.repository, name)),
    );
  }

  unlabel(issue: Issue, ...names: readonly string[]): void {
    removeLabels(
      this.#store,
      this.#viewer,
      issue,
      names.map((name) => existing(issue.repository, name)),
    );
  }

  assign(issue: Issue, ...logins: readonly string[]): void {
    addAssignees(
      this.#store,
      this.#viewer,
      issue,
      logins.map((login) => this.#store.user(login)),
    );
  }

  unassign(issue: Issue, ...logins: readonly string[]): void {
    removeAssignees(
      this.#store,
      this.#viewer,
      issue,
      logins.map((login) => this.#store.user(login)),
    );
  }

  close(issue: Issue, reason: Exclude<StateReason, 'REOPENED'> = 'COMPLETED', duplicateOf?: Issue): void {
    closeIssue(this.#store, this.#viewer, issue, reason, duplicateOf ?? null);
  }

  reopen(issue: Issue): void {
    reopenIssue(this.#store, this.#viewer, issue);
  }

  lock(issue: Issue, reason: LockReason | null = null): void {
    lockIssue(this.#store, this.#viewer, issue, reason);
  }

  unlock(issue: Issue): void {
    unlockIssue(this.#store, this.#viewer, issue);
  }

  pin(issue: Issue): void {
    pinIssue(this.#store, this.#viewer, issue);
  }

  unpin(issue: Issue): void {
    unpinIssue(this.#store, this.#viewer, issue);
  }

  /** Sets the issue type by name; null takes it off. */
  type(issue: Issue, name: string | null): void {
    const type = issue.repository.issueTypes.find((one) => one.name === name);
    if (name !== null && !type) throw new Error(`there is no issue type ${name}`);
    setType(this.#store, this.#viewer, issue, type ?? null);
  }

  /** Sets an issue field by name: the name of an option, words, a number, a date; null clears it. */
  field(issue: Issue, name: string, value: string | number | null): void {
    const { owner } = issue.repository;
    const field = isOrganization(owner) ? owner.issueFields.find((one) => one.name === name) : undefined;
    if (!field) throw new Error(`there is no issue field ${name}`);
    setField(this.#store, this.#viewer, issue, field, value);
  }

  /** Takes back that one issue is a duplicate of another. */
  unmarkDuplicate(duplicate: Issue, canonical: Issue): void {
    unmarkDuplicate(this.#store, this.#viewer, duplicate, canonical);
  }

  transfer(issue: Issue, target: Repository): Issue {
    return transferIssue(this.#store, this.#viewer, issue, target);
  }

  delete(issue: Issue): void {
    deleteIssue(this.#store, this.#viewer, issue);
  }

  /** One commit on the default branch; null deletes a file. */
  push(repository: Repository, files: Changes, message = 'Update files'): string {
    return push(this.#store, this.#viewer, repository, files, message).oid;
  }

  /** A commit of their own, by their own clock, on top of the default branch or of another commit. */
  commit(repository: Repository, files: Changes, by: { at?: string; onto?: Commit } = {}): Commit {
    const { at, onto } = by;
    return commit(this.#store, this.#viewer, repository, files, {
      ...(at === undefined ? {} : { at: Date.parse(at) }),
      ...(onto === undefined ? {} : { onto }),
    });
  }

  /** Pushes a commit, and those below it, to the default branch. */
  pushCommit(repository: Repository, after: Commit): void {
    pushCommit(this.#store, this.#viewer, repository, after);
  }

  /** One commit more on a branch other than the default one, which comes to be with it. */
  pushTo(repository: Repository, branch: string, files: Changes): Commit {
    return pushTo(this.#store, this.#viewer, repository, branch, files);
  }

  deleteBranch(repository: Repository, branch: string): void {
    deleteBranch(this.#viewer, repository, branch);
  }

  /** Asks for a branch to be merged; of a fork, one of another repository. */
  openPull(repository: Repository, branch: string, body = '', from = repository): Issue {
    const head = { repository: from, branch };
    demandPull(this.#viewer, repository, head);
    return this.openIssue(repository, { title: 'A change', body, pullRequest: true, head });
  }

  /** Merges a pull request of a branch. */
  mergePull(pull: Issue, method: MergeMethod = 'merge'): void {
    const tip = pull.head?.repository.branches.get(pull.head.branch);
    if (tip === undefined) throw new Error(`#${pull.number} has no branch`);
    mergePullRequest(this.#store, this.#viewer, pull, tip, method);
  }

  /** Opens a pull request for a branch and merges it at once. */
  merge(repository: Repository, tip: Commit, method: MergeMethod = 'merge', resolved?: Changes): Issue {
    const pull = this.openIssue(repository, { title: 'A change', pullRequest: true });
    mergePullRequest(this.#store, this.#viewer, pull, tip, method, resolved);
    return pull;
  }
}

function existing(repository: Repository, name: string): Label {
  const label = findLabel(repository, name);
  if (!label) throw new Error(`${repository.name} has no label ${name}`);
  return label;
}
