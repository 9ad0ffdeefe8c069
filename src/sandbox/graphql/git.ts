import { demandRead } from '../access.ts';
import { statusesOf } from '../acts/statuses.ts';
import { BLOB_TEXT_LIMIT, entryAt, history, parentsOf, treeAt } from '../store/git.ts';
import type {
  Blob,
  Commit,
  CommitStatus,
  GitObject,
  Issue,
  Repository,
  Tree,
  TreeEntry,
} from '../store/records.ts';
import { repositoryPath } from '../store/urls.ts';
import type { Fields } from './context.ts';
import { fields } from './context.ts';
import type { PageArguments } from './connection.ts';
import { byId, connection, given } from './connection.ts';

export interface Ref {
  readonly __typename: 'Ref';
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly repository: Repository;
  readonly target: Commit;
}

export function defaultRef(repository: Repository): Ref | null {
  return refNamed(repository, repository.defaultBranch);
}

/** A branch, with or without `refs/heads/` before its name; null: there is none. */
export function refNamed(repository: Repository, qualified: string): Ref | null {
  const name = qualified.replace(/^refs\/heads\//, '');
  const target = name === repository.defaultBranch ? repository.head : repository.branches.get(name);
  if (!target) return null;
  const id = `REF_${Buffer.from(`${repository.id}:${name}`).toString('base64url')}`;
  return { __typename: 'Ref', id, name, prefix: 'refs/heads/', repository, target };
}

function isBinary(blob: Blob): boolean {
  return blob.content.includes('\0');
}

const gitObject = {
  id: (object: GitObject) =>
    `GO_${Buffer.from(`${object.repository.id}:${object.oid}`).toString('base64url')}`,
  abbreviatedOid: (object: GitObject) => object.oid.slice(0, 7),
};

export const gitTypes: Readonly<Record<string, Fields>> = {
  Blob: fields<Blob>({
    ...gitObject,
    isBinary,
    isTruncated: (blob) => blob.byteSize > BLOB_TEXT_LIMIT,
    text: (blob) =>
      isBinary(blob)
        ? null
        : Buffer.from(blob.content)
            .subarray(0, BLOB_TEXT_LIMIT)
            .toString()
            .replace(/\uFFFD$/, ''),
  }),
  Tree: fields<Tree>({ ...gitObject }),
  Status: fields<{ contexts: readonly CommitStatus[] }>({
    context: ({ contexts }, { name }: { name: string }) =>
      contexts.find(({ context }) => context.toLowerCase() === name.toLowerCase()) ?? null,
    state: ({ contexts }) =>
      ['ERROR', 'FAILURE', 'PENDING'].find((state) => contexts.some((one) => one.state === state)) ??
      'SUCCESS',
  }),
  TreeEntry: fields<TreeEntry>({
    oid: (entry) => entry.object.oid,
    mode: (entry) => (entry.type === 'tree' ? 0o040000 : 0o100644),
    size: (entry) => (entry.object.__typename === 'Blob' ? entry.object.byteSize : 0),
    extension: (entry) => /(\.[^.]*)?$/.exec(entry.name)?.[0] ?? '',
    isGenerated: () => false,
  }),
  Commit: fields<Commit>({
    ...gitObject,
    url: (commit, _args, { store }) =>
      `${store.origin}${repositoryPath(commit.repository)}/commit/${commit.oid}`,
    authoredDate: (commit) => commit.committedDate,
    messageHeadline: (commit) => commit.message.split('\n', 1)[0],
    messageBody: (commit) => commit.message.split('\n').slice(1).join('\n').trim(),
    author: (commit) => ({
      user: commit.author,
      name: commit.author.login,
      date: commit.committedDate,
      email: null,
    }),
    committer: (commit) => ({
      user: commit.author,
      name: commit.author.login,
      date: commit.committedDate,
      email: null,
    }),
    tree: (commit) => treeAt(commit, ''),
    parents: (commit, args: PageArguments, _context, info) => {
      const items = parentsOf(commit);
      return connection(info, args, { items, key: (one) => [items.indexOf(one)] });
    },
    associatedPullRequests: (commit, args: PageArguments, { viewer }, info) => {
      const { repository } = commit;
      demandRead(viewer, repository, 'pull_requests');
      const items = [...repository.issues.values()].filter(({ merge }) => merge?.commits.has(commit));
      return connection<Issue>(info, args, { items, key: byId });
    },
    status: (commit, _args, { viewer }) => {
      demandRead(viewer, commit.repository, 'statuses');
      const contexts = statusesOf(commit);
      return contexts.length === 0 ? null : { __typename: 'Status', commit, contexts };
    },
    file: (commit, { path }: { path: string }) => entryAt(commit, path),
    history: (
      commit,
      args: PageArguments & { path?: string | null; since?: string | null; until?: string | null },
      _context,
      info,
    ) => {
      const all = history(commit, args.path ?? undefined);
      const since = !given(args.since) ? -Infinity : Date.parse(args.since);
      const until = !given(args.until) ? Infinity : Date.parse(args.until);
      const items = all.filter((one) => one.committedDate >= since && one.committedDate <= until);
      // Counted from the root, so that a push moves no cursor.
      const depth = new Map(all.toReversed().map((one, index) => [one, index]));
      return connection(info, args, { items, key: (one) => [depth.get(one) ?? 0], descending: true });
    },
  }),
};
