import { demandRead } from '../access.ts';
import { createBranch, createCommit, createTree, deleteBranch } from '../acts/branches.ts';
import { notFound, unprocessable } from '../problem.ts';
import type { Changes } from '../store/git.ts';
import { parentsOf, treeAt } from '../store/git.ts';
import type { Commit, Repository } from '../store/records.ts';
import type { Call } from './router.ts';
import { NO_CONTENT, ok, param, route, theRepository } from './router.ts';
import { repositoryUrl } from './shapes.ts';
import { text } from './subject.ts';

/** What changes a tree: texts by path, null where a file goes. GitHub takes objects by their ids as well. */
function changesIn(call: Call): Changes {
  const entries = Array.isArray(call.body.tree) ? (call.body.tree as unknown[]) : [];
  return Object.fromEntries(
    entries.map((entry) => {
      const { path, content, sha } = entry as { path?: unknown; content?: unknown; sha?: unknown };
      if (typeof path === 'string' && typeof content === 'string') return [path, content];
      if (typeof path === 'string' && sha === null) return [path, null];
      throw unprocessable('Must supply either tree.sha or tree.content');
    }),
  );
}

function commitShape(call: Call, repository: Repository, commit: Commit) {
  const url = `${repositoryUrl(call.store, repository)}/git/commits/${commit.oid}`;
  return {
    sha: commit.oid,
    url,
    message: commit.message,
    tree: { sha: treeAt(commit, '')?.oid ?? '' },
    parents: parentsOf(commit).map(({ oid }) => ({ sha: oid })),
  };
}

function refShape(call: Call, repository: Repository, branch: string, { oid }: Commit) {
  const ref = `refs/heads/${branch}`;
  const url = `${repositoryUrl(call.store, repository)}/git/${ref}`;
  return { ref, url, object: { type: 'commit', sha: oid } };
}

/** The branch that a ref in full names. */
function branchOf(ref: string): string {
  const [, name = ''] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
  if (name === '') throw unprocessable('Reference name is not valid');
  return name;
}

function theBranch(call: Call, repository: Repository): readonly [name: string, tip: Commit] {
  const name = branchOf(`refs/${param(call, 'ref')}`);
  const tip = name === repository.defaultBranch ? repository.head : repository.branches.get(name);
  if (tip === undefined || tip === null) throw notFound();
  return [name, tip];
}

const GIT = '/repos/:owner/:repo/git';

/** Objects and branches, as the Git database of GitHub makes them; tags and blobs are not modelled. */
export const gitRoutes = [
  route(
    'POST',
    `${GIT}/trees`,
    (call) => {
      const repository = theRepository(call);
      const base = text(call, 'base_tree') ?? '';
      const changes = changesIn(call);
      return ok({ sha: call.write(() => createTree(call.viewer, repository, base, changes)) }, 201);
    },
    'createTree',
  ),
  route(
    'POST',
    `${GIT}/commits`,
    (call) => {
      const repository = theRepository(call);
      const [parent] = Array.isArray(call.body.parents) ? (call.body.parents as unknown[]) : [];
      const wanted = {
        message: text(call, 'message') ?? '',
        tree: text(call, 'tree') ?? '',
        parent: typeof parent === 'string' ? parent : '',
      };
      const made = call.write(() => createCommit(call.store, call.viewer, repository, wanted));
      return ok(commitShape(call, repository, made), 201);
    },
    'createCommit',
  ),
  route('GET', `${GIT}/ref/*ref`, (call) => {
    const repository = theRepository(call);
    demandRead(call.viewer, repository, 'contents');
    return ok(refShape(call, repository, ...theBranch(call, repository)));
  }),
  route(
    'POST',
    `${GIT}/refs`,
    (call) => {
      const repository = theRepository(call);
      const name = branchOf(text(call, 'ref') ?? '');
      const oid = text(call, 'sha') ?? '';
      const tip = call.write(() => createBranch(call.viewer, repository, name, oid));
      return ok(refShape(call, repository, name, tip), 201);
    },
    'createRef',
  ),
  route(
    'DELETE',
    `${GIT}/refs/*ref`,
    (call) => {
      const repository = theRepository(call);
      const name = branchOf(`refs/${param(call, 'ref')}`);
      call.write(() => deleteBranch(call.viewer, repository, name));
      return NO_CONTENT;
    },
    'deleteRef',
  ),
];
