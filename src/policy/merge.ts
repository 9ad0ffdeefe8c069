import type { Located, LocatedEntry, LocatedList, LocatedMap } from './located.ts';

/** Lists whose order is a rank. In all other lists with names the first that matches counts. */
const RANKED = new Set(['severities', 'stages']);
/** Lists whose entries go by their labels, which GitHub compares without regard to letter case. */
const LABELLED = new Set(['flags']);

/**
 * Lays a policy over the process it extends: maps merge; entries of named lists replace the one of the same name in
 * place; other lists and values replace; null removes. A section's own `when:` is one value: it replaces. Every part
 * keeps the place that wrote it.
 *
 * A new entry of a named list comes first, so that a desk's own rule is asked before an inherited one. Among severities
 * it stands where it is written beside inherited ones, or else last: what nobody ranked is not the most severe.
 */
export function merge(base: Located, over: Located, path: readonly string[] = []): Located {
  const key = path.at(-1) ?? '';
  if (base.kind === 'map' && over.kind === 'map') {
    const together = mergeMaps(base, over, path);
    if (!isSelector(path)) return together;
    return { ...over, entries: withoutNullEntries(over), formerly: together };
  }
  if (base.kind === 'list' && over.kind === 'list' && over.items.length > 0 && isNamed(base, key)) {
    return mergeNamed(base, over, key);
  }
  return withoutNulls(over);
}

/** Whether a path leads to the selector of a section that has one alone. */
export function isSelector(path: readonly string[]): boolean {
  return path.length === 2 && path[1] === 'when';
}

/** Null stands for nothing written: its key goes, at every depth. */
export function withoutNulls(tree: Located): Located {
  if (tree.kind === 'list') return { ...tree, items: tree.items.map(withoutNulls) };
  return tree.kind === 'scalar' ? tree : { ...tree, entries: withoutNullEntries(tree) };
}

function withoutNullEntries(map: LocatedMap): LocatedMap['entries'] {
  const entries = new Map<string, LocatedEntry>();
  for (const [name, { key, value }] of map.entries) {
    if (!isNull(value)) entries.set(name, { key, value: withoutNulls(value) });
  }
  return entries;
}

function mergeMaps(base: LocatedMap, over: LocatedMap, path: readonly string[]): LocatedMap {
  const entries = new Map(base.entries);
  for (const [name, { key, value }] of over.entries) {
    const inherited = entries.get(name);
    if (isNull(value)) entries.delete(name);
    else
      entries.set(name, {
        key,
        value: inherited ? merge(inherited.value, value, [...path, name]) : withoutNulls(value),
      });
  }
  return { ...over, entries };
}

function mergeNamed(base: LocatedList, over: LocatedList, key: string): LocatedList {
  const nameIn = LABELLED.has(key) ? labelOf : nameOf;
  const inherited = new Set(base.items.map(nameIn));
  const own = over.items.map(withoutNulls);
  // More than one of a name stays more than one, so that the duplicate is reported and not swallowed.
  const kept = base.items.flatMap((item) => {
    const replacements = own.filter((other) => nameIn(other) === nameIn(item));
    return replacements.length > 0 ? replacements : [item];
  });
  const isFresh = (item: Located): boolean => !inherited.has(nameIn(item));
  const items = RANKED.has(key) ? inRank(kept, own, isFresh) : [...own.filter(isFresh), ...kept];
  return { ...over, items };
}

/** The inherited entries in the order in which they are written anew, each new one next to its neighbours in it. */
function inRank(
  kept: readonly Located[],
  own: readonly Located[],
  isFresh: (item: Located) => boolean,
): Located[] {
  const written = own.filter((item) => !isFresh(item));
  const order = written.values();
  const items = kept.map((item) => (written.includes(item) ? (order.next().value ?? item) : item));
  const [first] = written;
  let place = first === undefined ? items.length : items.indexOf(first);
  for (const item of own) {
    if (isFresh(item)) items.splice(place, 0, item);
    else place = items.indexOf(item);
    place += 1;
  }
  return items;
}

function isNamed(list: LocatedList, key: string): boolean {
  const nameIn = LABELLED.has(key) ? labelOf : nameOf;
  return list.items.length > 0 && list.items.every((item) => nameIn(item) !== undefined);
}

/** What an entry of a list with names goes by. */
export function nameOf(item: Located): string | undefined {
  return textOf(item, 'name');
}

function labelOf(item: Located): string | undefined {
  return textOf(item, 'label')?.trim().toLowerCase();
}

function textOf(item: Located, key: string): string | undefined {
  const text = item.kind === 'map' ? item.entries.get(key)?.value : undefined;
  return text?.kind === 'scalar' && typeof text.value === 'string' ? text.value : undefined;
}

function isNull(value: Located): boolean {
  return value.kind === 'scalar' && value.value === null;
}
