import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Repository } from '../../src/sandbox/store/records.ts';
import { desk } from './desk.ts';
import { graphql } from './http.ts';

let sandbox: Sandbox;
let repository: Repository;
beforeEach(async () => {
  ({ sandbox, repository } = await desk());
});
afterEach(() => sandbox.close());

const kinds = (issue: { timeline: readonly { __typename: string; actor?: { login: string } | null }[] }) =>
  issue.timeline.map((item) => [item.__typename, item.actor?.login]);

test('a form labels as its author, with the labels that exist', () => {
  const form =
    'name: Bug\nlabels: [bug, missing]\nbody:\n  - type: input\n    id: what\n    attributes: { label: What }\n';
  sandbox.as('acme').push(repository, { '.github/ISSUE_TEMPLATE/bug.yml': form });
  const issue = sandbox.as('customer').submitForm(repository, 'bug.yml', { what: 'It broke' }, 'Broken');
  expect(issue.body).toBe('### What\n\nIt broke');
  expect(kinds(issue)).toEqual([['LabeledEvent', 'customer']]);
  expect(repository.labels.map((label) => label.name)).not.toContain('missing');
});

test('labels that a reader asks for are left out without a word', () => {
  const issue = sandbox.as('customer').openIssue(repository, { title: 'Hi', labels: ['bug'] });
  expect(issue.labels).toEqual([]);
});

test('who may do what follows the role', () => {
  const issue = sandbox.as('customer').openIssue(repository, { title: 'Hi' });
  const comment = sandbox.as('ada').comment(issue, 'Hello');
  expect(() => sandbox.as('customer').label(issue, 'bug')).toThrow('correct permissions');
  expect(() => sandbox.as('tom').editComment(comment, 'changed')).toThrow('correct permissions');
  sandbox.as('tom').label(issue, 'bug');
  sandbox.as('tom').close(issue);
  expect(() => sandbox.as('customer').reopen(issue)).toThrow('correct permissions');
});

test('an author takes back only their own closing', () => {
  const issue = sandbox.as('customer').openIssue(repository, { title: 'Hi' });
  sandbox.as('customer').close(issue);
  sandbox.as('customer').reopen(issue);
  expect(issue).toMatchObject({ state: 'OPEN', stateReason: 'REOPENED', closedAt: null });
});

test('what changes nothing leaves no event', () => {
  const issue = sandbox.as('ada').openIssue(repository, { title: 'Hi', labels: ['bug'] });
  const before = issue.timeline.length;
  sandbox.as('ada').label(issue, 'BUG');
  sandbox.as('ada').unlabel(issue, 'question');
  sandbox.as('ada').reopen(issue);
  expect(issue.timeline).toHaveLength(before);
});

test('a deleted comment leaves an event that names its author', () => {
  const issue = sandbox.as('customer').openIssue(repository, { title: 'Hi' });
  const comment = sandbox.as('customer').comment(issue, 'Oops');
  sandbox.as('customer').deleteComment(comment);
  expect(issue.timeline).toMatchObject([
    {
      __typename: 'CommentDeletedEvent',
      actor: { login: 'customer' },
      deletedCommentAuthor: { login: 'customer' },
    },
  ]);
});

test('an edit keeps both revisions, and a wiped one loses its text', () => {
  const issue = sandbox.as('customer').openIssue(repository, { title: 'Hi' });
  const comment = sandbox.as('customer').comment(issue, 'one');
  sandbox.clock.advance(60_000);
  sandbox.as('customer').editComment(comment, 'two');
  expect(comment.edits.map((edit) => edit.diff)).toEqual(['one', 'two']);
  expect(comment.lastEditedAt).toBe(sandbox.clock.now());
  sandbox.as('customer').deleteRevision(comment, 0);
  expect(comment.edits.map((edit) => edit.diff)).toEqual([null, 'two']);
});

test('mentions are recorded, except in code', () => {
  const issue = sandbox.as('customer').openIssue(repository, { title: 'Hi' });
  sandbox.as('customer').comment(issue, 'see `@tom`\n\n```\n@tom\n```\n<!-- @tom --> mail a@tom');
  expect(kinds(issue).filter(([kind]) => kind === 'MentionedEvent')).toEqual([]);
  sandbox.as('customer').comment(issue, 'hello @ada');
  expect(kinds(issue).filter(([kind]) => kind === 'MentionedEvent')).toEqual([['MentionedEvent', 'ada']]);
});

test('a transfer gives a new number and id, and keeps what was said', () => {
  const target = sandbox.createRepository('acme/product', {
    collaborators: { ada: 'write' },
    labels: ['bug'],
  });
  const issue = sandbox.as('ada').openIssue(repository, { title: 'Hi', labels: ['bug', 'question'] });
  sandbox.as('ada').comment(issue, 'kept');
  const moved = sandbox.as('ada').transfer(issue, target);
  expect(moved.id).not.toBe(issue.id);
  expect(moved.labels.map((label) => label.repository.name)).toEqual(['product']);
  expect(kinds(moved).map(([kind]) => kind)).toEqual([
    'LabeledEvent',
    'LabeledEvent',
    'IssueComment',
    'TransferredEvent',
  ]);
});

test('no more than three pins and ten assignees', () => {
  const issues = [1, 2, 3, 4].map((n) => sandbox.as('ada').openIssue(repository, { title: `Issue ${n}` }));
  const [first, second, third, fourth] = issues;
  if (!first || !second || !third || !fourth) throw new Error('four issues');
  for (const issue of [first, second, third]) sandbox.as('ada').pin(issue);
  expect(() => sandbox.as('ada').pin(fourth)).toThrow('Maximum 3');
  const crowd = Array.from({ length: 12 }, (_, n) => `person${n}`);
  for (const login of crowd) sandbox.grant(repository, login, 'triage');
  sandbox.as('ada').assign(first, ...crowd);
  expect(first.assignees).toHaveLength(10);
});

test('what a deleted account wrote has no author, and bots may speak', async () => {
  const issue = sandbox.as('customer').openIssue(repository, { title: 'Hi' });
  sandbox.as('dependabot[bot]').comment(issue, 'Bump');
  sandbox.deleteAccount('customer');
  const token = sandbox.tokens.issue({ kind: 'actions', repository: 'acme/support' });
  const query =
    '{repository(owner:"acme",name:"support"){issue(number:1){author{login} comments(first:1){nodes{author{__typename login}}}}}}';
  expect((await graphql(sandbox, token, query)).data).toEqual({
    repository: {
      issue: { author: null, comments: { nodes: [{ author: { __typename: 'Bot', login: 'dependabot' } }] } },
    },
  });
});
