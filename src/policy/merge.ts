import type { Located, LocatedEntry, LocatedList, LocatedMap } from './located.ts';

/**
 * Lays a policy over the process it extends: maps merge; entries of named lists replace the one of the same name in
 * place, and new ones come first, so that a desk's own rule is asked before an inherited one; other lists and values
 * replace; null removes. Every part keeps the place that wrote it.
 */
export function merge(base: Located, over: Located): Located {
  if (base.kind === 'map' && over.kind === 'map') return mergeMaps(base, over);
  if (base.kind === 'list' && over.kind === 'list' && over.items.length > 0 && isNamed(base)) {
    return mergeNamed(base, over);
  }
  return withoutNulls(over);
}

/** Null stands for nothing written: its key goes, at every depth. */
export function withoutNulls(tree: Located): Located {
  if (tree.kind === 'list') return { ...tree, items: tree.items.map(withoutNulls) };
  if (tree.kind === 'scalar') return tree;
  const entries = new Map<string, LocatedEntry>();
  for (const [name, { key, value }] of tree.entries) {
    if (!isNull(value)) entries.set(name, { key, value: withoutNulls(value) });
  }
  return { ...tree, entries };
}

function mergeMaps(base: LocatedMap, over: LocatedMap): LocatedMap {
  const entries = new Map(base.entries);
  for (const [name, { key, value }] of over.entries) {
    const inherited = entries.get(name);
    if (isNull(value)) entries.delete(name);
    else entries.set(name, { key, value: inherited ? merge(inherited.value, value) : withoutNulls(value) });
  }
  return { ...over, entries };
}

function mergeNamed(base: LocatedList, over: LocatedList): LocatedList {
  const inherited = new Set(base.items.map(nameOf));
  const own = over.items.map(withoutNulls);
  const fresh = own.filter((item) => !inherited.has(nameOf(item)));
  // More than one of a name stays more than one, so that the duplicate is reported and not swallowed.
  const kept = base.items.flatMap((item) => {
    const replacements = own.filter((other) => nameOf(other) === nameOf(item));
    return replacements.length > 0 ? replacements : [item];
  });
  return { ...over, items: [...fresh, ...kept] };
}

function isNamed(list: LocatedList): boolean {
  return list.items.length > 0 && list.items.every((item) => nameOf(item) !== undefined);
}

function nameOf(item: Located): string | undefined {
  const name = item.kind === 'map' ? item.entries.get('name')?.value : undefined;
  return name?.kind === 'scalar' && typeof name.value === 'string' ? name.value : undefined;
}

function isNull(value: Located): boolean {
  return value.kind === 'scalar' && value.value === null;
}
