import { unresolvable } from '../problem.ts';
import type { Account } from '../store/account.ts';
import type { Issue, Label } from '../store/records.ts';
import type { StoredNode } from '../store/store.ts';
import type { Context } from './context.ts';
import { nodeById } from './query.ts';

type NodeOf<K extends StoredNode['__typename']> = Extract<StoredNode, { __typename: K }>;

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
