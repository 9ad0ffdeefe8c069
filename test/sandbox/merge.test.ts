import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Commit, Repository } from '../../src/sandbox/store/records.ts';
import { desk } from './desk.ts';
import { graphql, rest } from './http.ts';

let sandbox: Sandbox;
let repository: Repository;
let actions: string;
beforeEach(async () => {
  ({ sandbox, repository, actions } = await desk());
});
afterEach(() => sandbox.close());

const HISTORY = `{ repository(owner: "acme", name: "support") { defaultBranchRef { name target { ... on Commit {
  history(first: 20, path: "p.yml") { nodes {
    oid committedDate associatedPullRequests(first: 5) { nodes { mergedAt baseRefName state } }
  } }
} } } } }`;

interface Told {
  readonly oid: string;
  readonly committedDate: string;
  readonly associatedPullRequests: { readonly nodes: readonly object[] } | null;
}

async function told(token = actions): Promise<readonly Told[]> {
  const { data } = await graphql(sandbox, token, HISTORY);
  const { repository: read } = data as {
    repository: { defaultBranchRef: { target: { history: { nodes: Told[] } } } };
  };
  return read.defaultBranchRef.target.history.nodes;
}

const MERGED = { nodes: [{ mergedAt: '2026-11-20T17:30:00Z', baseRefName: 'main', state: 'MERGED' }] };

/** A branch of two commits, the first by a clock that is long past; merged an hour after the start. */
function branch(): readonly [Commit, Commit] {
  const ada = sandbox.as('ada');
  const first = ada.commit(repository, { 'p.yml': 'one\n' }, { at: '2020-01-01T00:00:00Z' });
  const second = ada.commit(repository, { 'p.yml': 'two\n', 'q.yml': 'q\n' }, { onto: first });
  ada.push(repository, { 'other.txt': 'x\n' });
  sandbox.clock.advance(3_600_000);
  return [first, second];
}

test('a merge shows the commits of its branch, with their own dates and its pull request', async () => {
  const [first, second] = branch();
  sandbox.as('ada').merge(repository, second);
  expect(await told()).toEqual([
    { oid: second.oid, committedDate: '2026-11-20T16:30:00Z', associatedPullRequests: MERGED },
    { oid: first.oid, committedDate: '2020-01-01T00:00:00Z', associatedPullRequests: MERGED },
  ]);
  expect([...(repository.head?.files.keys() ?? [])].sort()).toEqual([
    'README.md',
    'other.txt',
    'p.yml',
    'q.yml',
  ]);
});

test.each(['squash', 'rebase'] as const)(
  '%s makes commits anew, by the clock of the merge',
  async (method) => {
    const [, second] = branch();
    sandbox.as('ada').merge(repository, second, method);
    const commits = await told();
    expect(commits).toHaveLength(method === 'squash' ? 1 : 2);
    for (const commit of commits)
      expect(commit).toMatchObject({
        committedDate: '2026-11-20T17:30:00Z',
        associatedPullRequests: MERGED,
      });
  },
);

test('a merge that changes what both sides changed is told itself', async () => {
  const [, second] = branch();
  sandbox.as('ada').push(repository, { 'p.yml': 'meanwhile\n' });
  sandbox.as('ada').merge(repository, second, 'merge', { 'p.yml': 'both\n' });
  expect(await told()).toHaveLength(4);
  expect(repository.head?.files.get('p.yml')?.content).toBe('both\n');
});

test('pull requests are not shown to a token that may not read them', async () => {
  repository.isPrivate = true;
  const [, second] = branch();
  sandbox.as('ada').merge(repository, second);
  expect((await told()).map((one) => one.associatedPullRequests)).toEqual([null, null]);
  const permissions = { contents: 'read', pull_requests: 'read', issues: 'read' } as const;
  const more = sandbox.tokens.issue({ kind: 'actions', repository: 'acme/support', permissions });
  expect((await told(more))[0]?.associatedPullRequests).toEqual(MERGED);
});

test('what the default branch went through is listed, newest first', async () => {
  const [first, second] = branch();
  sandbox.as('ada').merge(repository, second);
  const head = repository.head?.oid;
  const late = sandbox.as('ada').commit(repository, { 'p.yml': 'late\n' }, { at: '2030-01-01T00:00:00Z' });
  sandbox.as('ada').pushCommit(repository, late);
  expect(() => sandbox.as('ada').pushCommit(repository, first)).toThrow('fast forward');
  const list = (await (
    await rest(sandbox, actions, '/repos/acme/support/activity?ref=refs/heads/main')
  ).json()) as object[];
  expect(list).toMatchObject([
    { activity_type: 'push', before: head, after: late.oid, timestamp: '2026-11-20T17:30:00Z' },
    { activity_type: 'pr_merge', after: head, timestamp: '2026-11-20T17:30:00Z', ref: 'refs/heads/main' },
    { activity_type: 'push', timestamp: '2026-11-20T16:30:00Z' },
    { activity_type: 'branch_creation', before: '0'.repeat(40), timestamp: '2026-11-20T16:30:00Z' },
  ]);
});
