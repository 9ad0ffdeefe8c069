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

/** One commit on top of `parent`; a `null` deletes the file at its path. */
export function makeCommit(
  repository: Repository,
  parent: Commit | null,
  changes: Readonly<Record<string, string | null>>,
  by: { author: Account; message: string; at: Instant },
): Commit {
  const files = new Map(parent?.files);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, makeBlob(repository, text));
  }
  const listing = [...files].map(([path, blob]) => `${blob.oid} ${path}`).sort();
  const content = [parent?.oid ?? '', String(by.at), by.author.login, by.message, ...listing].join('\n');
  return {
    __typename: 'Commit',
    repository,
    oid: sha1('commit', content),
    message: by.message,
    author: by.author,
    committedDate: by.at,
    parent,
    files,
  };
}

/** The tree at `path` (no trailing slash; empty for the root), or null where the commit has no such directory. */
export function treeAt(commit: Commit, path: string): Tree | null {
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

/** From `head` backwards, newest first; with a path only the commits that changed what is there. */
export function history(head: Commit, path?: string): Commit[] {
  const commits: Commit[] = [];
  for (let commit: Commit | null = head; commit; commit = commit.parent) {
    const before = commit.parent && path !== undefined ? entryAt(commit.parent, path)?.object.oid : undefined;
    const here = path === undefined ? null : entryAt(commit, path)?.object.oid;
    if (path === undefined || before !== here) commits.push(commit);
  }
  return commits;
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
  const branch = repository.defaultBranch;
  if (['HEAD', branch, `refs/heads/${branch}`, `heads/${branch}`].includes(revision)) return head;
  if (!/^[0-9a-f]{7,40}$/.test(revision)) return null;
  return history(head).find((commit) => commit.oid.startsWith(revision)) ?? null;
}
