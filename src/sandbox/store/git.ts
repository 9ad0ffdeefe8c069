import { createHash } from 'node:crypto';
import type { Instant } from '../clock.ts';
import type { Account } from './account.ts';
import type { Blob, Commit, GitObject, Repository, Tree, TreeEntry } from './records.ts';

/** Above this GitHub's GraphQL cuts a blob's text. */
export const BLOB_TEXT_LIMIT = 512_000;

function sha1(kind: string, content: string | Buffer): string {
  const bytes = Buffer.from(content as string);
  return createHash('sha1')
    .update(`${kind} ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}

function makeBlob(repository: Repository, content: string): Blob {
  return {
    __typename: 'Blob',
    repository,
    oid: sha1('blob', content),
    content,
    byteSize: Buffer.byteLength(content),
  };
}

/** What a commit changes: the texts of files by path, null where one is deleted. */
export type Changes = Readonly<Record<string, string | null>>;

/** Who commits, and what their clock says. */
export interface Signature {
  readonly author: Account;
  readonly message: string;
  readonly at: Instant;
}

function filesWith(
  repository: Repository,
  base: ReadonlyMap<string, Blob>,
  changes: Changes,
): ReadonlyMap<string, Blob> {
  const files = new Map(base);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, makeBlob(repository, text));
  }
  return files;
}

/** One commit on top of `parent`, or of both where it merges the tip of another branch. */
export function makeCommit(
  repository: Repository,
  parent: Commit | null,
  changes: Changes,
  by: Signature,
  merged: Commit | null = null,
): Commit {
  const files = filesWith(repository, parent?.files ?? new Map<string, Blob>(), changes);
  const listing = [...files].map(([path, blob]) => `${blob.oid} ${path}`).sort();
  const parents = [parent, merged].map((one) => one?.oid ?? '');
  const content = [...parents, String(by.at), by.author.login, by.message, ...listing].join('\n');
  return {
    __typename: 'Commit',
    repository,
    oid: sha1('commit', content),
    message: by.message,
    author: by.author,
    committedDate: by.at,
    parent,
    merged,
    files,
  };
}

/** The files of a tree by its id, or by that of a commit; null where the repository has neither. */
export function filesOf(repository: Repository, oid: string): ReadonlyMap<string, Blob> | null {
  const made = repository.trees.get(oid);
  if (made !== undefined) return made;
  const { head, branches, commits } = repository;
  for (const tip of [...(head === null ? [] : [head]), ...branches.values(), ...commits.values()]) {
    const found = history(tip).find((one) => one.oid === oid || treeAt(one, '')?.oid === oid);
    if (found !== undefined) return found.files;
  }
  return null;
}

/** Keeps files as a tree that a commit may have, with some of them changed; its id. */
export function makeTree(repository: Repository, base: ReadonlyMap<string, Blob>, changes: Changes): string {
  const files = filesWith(repository, base, changes);
  const { oid = '' } = treeAt({ repository, files }, '') ?? {};
  repository.trees.set(oid, files);
  return oid;
}

/** The tree at `path` (no trailing slash; empty for the root), or null where the commit has no such directory. */
export function treeAt(commit: Pick<Commit, 'repository' | 'files'>, path: string): Tree | null {
  const prefix = path === '' ? '' : `${path}/`;
  const names = new Map<string, 'blob' | 'tree'>();
  for (const file of commit.files.keys()) {
    if (!file.startsWith(prefix)) continue;
    const [name = '', ...below] = file.slice(prefix.length).split('/');
    names.set(name, below.length > 0 ? 'tree' : 'blob');
  }
  if (names.size === 0 && path !== '') return null;
  const { repository } = commit;
  const entries = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, type]): TreeEntry[] => {
      const full = prefix + name;
      const object = type === 'tree' ? treeAt(commit, full) : commit.files.get(full);
      return object ? [{ __typename: 'TreeEntry', repository, name, path: full, type, object }] : [];
    });
  const listing = entries.map((entry) => `${entry.type} ${entry.name} ${entry.object.oid}`).join('\n');
  return { __typename: 'Tree', repository, oid: sha1('tree', listing), entries };
}

export function entryAt(commit: Commit, path: string): TreeEntry | null {
  const object = commit.files.get(path) ?? treeAt(commit, path);
  if (!object) return null;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const type = object.__typename === 'Blob' ? 'blob' : 'tree';
  return { __typename: 'TreeEntry', repository: commit.repository, name, path, type, object };
}

/**
 * From `head` backwards, newest first by the committers' clocks, as `git log` tells it; with a path only the commits that
 * changed what is there. Where a merge left the path as one of its parents had it, that parent alone is followed.
 */
export function history(head: Commit, path?: string): Commit[] {
  const commits: Commit[] = [];
  const seen = new Set<Commit>([head]);
  const queue = [head];
  for (let commit = queue.pop(); commit; commit = queue.pop()) {
    const all = parentsOf(commit);
    const same = path === undefined ? undefined : all.find((one) => isAlike(one, commit, path));
    if (same === undefined && (path === undefined || all.length > 0 || entryAt(commit, path) !== null))
      commits.push(commit);
    for (const parent of same === undefined ? all : [same]) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      queue.push(parent);
    }
    queue.sort((a, b) => a.committedDate - b.committedDate);
  }
  return commits;
}

export function parentsOf({ parent, merged }: Commit): Commit[] {
  return [parent, merged].filter((one) => one !== null);
}

function isAlike(one: Commit, other: Commit, path: string): boolean {
  return entryAt(one, path)?.object.oid === entryAt(other, path)?.object.oid;
}

/** What leads from one commit's files to another's. */
export function changesBetween(from: Commit | null, to: Pick<Commit, 'files'>): Changes {
  const paths = new Set([...(from?.files.keys() ?? []), ...to.files.keys()]);
  const changed = [...paths].filter((path) => from?.files.get(path)?.oid !== to.files.get(path)?.oid);
  return Object.fromEntries(changed.map((path) => [path, to.files.get(path)?.content ?? null]));
}

/** The object that `git rev-parse` would find for `HEAD`, a branch, an object id, each with or without `:path`. */
export function revParse(repository: Repository, expression: string): GitObject | null {
  const colon = expression.indexOf(':');
  const revision = colon < 0 ? expression : expression.slice(0, colon);
  const commit = commitAt(repository, revision);
  if (!commit || colon < 0) return commit;
  const path = expression.slice(colon + 1).replace(/\/$/, '');
  return commit.files.get(path) ?? treeAt(commit, path);
}

export function commitAt(repository: Repository, revision: string): Commit | null {
  const head = repository.head;
  if (!head) return null;
  const name = revision.replace(/^(?:refs\/)?heads\//, '');
  if (['HEAD', repository.defaultBranch].includes(name)) return head;
  const tip = repository.branches.get(name);
  if (tip !== undefined) return tip;
  if (!/^[0-9a-f]{7,40}$/.test(revision)) return null;
  const tips = [head, ...repository.branches.values(), ...repository.commits.values()];
  for (const one of tips) {
    const found = history(one).find((commit) => commit.oid.startsWith(revision));
    if (found !== undefined) return found;
  }
  return null;
}
