import type { Located } from './located.ts';
import { merge } from './merge.ts';
import { valueAt } from './tree.ts';

/**
 * A policy that publishes its targets, with its internal rules as promises: those of `sla:` come first, and take the place
 * of an internal one of the same name. Any other policy as it is.
 */
export function published(tree: Located): Located {
  const word = valueAt(tree, ['publish']);
  if (tree.kind !== 'map' || word?.kind !== 'scalar' || word.value !== true) return tree;
  const internal = tree.entries.get('internal');
  if (internal === undefined) return tree;
  const entries = new Map(tree.entries);
  const promises = entries.get('sla');
  entries.delete('internal');
  entries.set(
    'sla',
    promises === undefined
      ? internal
      : { ...promises, value: merge(internal.value, promises.value, ['sla']) },
  );
  return { ...tree, entries };
}
