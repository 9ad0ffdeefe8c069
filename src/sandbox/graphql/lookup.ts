import { demandRead, maySee } from '../access.ts';
import { unresolvable } from '../problem.ts';
import type { Account } from '../store/account.ts';
import type { Issue, Label, Repository } from '../store/records.ts';
import type { StoredNode } from '../store/store.ts';
import type { Context } from './context.ts';

type NodeOf<K extends StoredNode['__typename']> = Extract<StoredNode, { __typename: K }>;

/** The repository that something belongs to, for whom it can be hidden. */
function repositoryOf(node: StoredNode): Repository | null {
  if (node.__typename === 'Repository') return node;
  if ('repository' in node) return node.repository;
  if ('issue' in node) return node.issue.repository;
  return null;
}

export function nodeById({ store, viewer }: Context, id: string): StoredNode {
  const node = store.nodes.get(id);
  const repository = node && repositoryOf(node);
  if (!node || (repository && !maySee(viewer, repository))) throw unresolvable(id);
  if (repository && node.__typename !== 'Repository') demandRead(viewer, repository, 'issues');
  return node;
}

export function node<K extends StoredNode['__typename']>(
  context: Context,
  id: string,
  ...kinds: readonly K[]
): NodeOf<K> {
  const found = nodeById(context, id);
  if (!(kinds as readonly string[]).includes(found.__typename)) throw unresolvable(id);
  return found as NodeOf<K>;
}

export function anIssue(context: Context, id: string): Issue {
  return node(context, id, 'Issue', 'PullRequest');
}

export function someLabels(
  context: Context,
  issue: { readonly repository: unknown },
  ids: readonly string[],
): Label[] {
  return ids.map((id) => {
    const label = node(context, id, 'Label');
    if (label.repository !== issue.repository) throw unresolvable(id);
    return label;
  });
}

export function accounts(context: Context, ids: readonly string[]): Account[] {
  return ids.map((id) => node(context, id, 'User', 'Bot'));
}
