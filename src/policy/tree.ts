import type { Located, Place } from './located.ts';

type Path = readonly (string | number)[];

/** The value at a path, or undefined where the tree has none. */
export function valueAt(tree: Located, path: Path): Located | undefined {
  let node: Located | undefined = tree;
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.get(String(step))?.value;
    else if (node?.kind === 'list') node = typeof step === 'number' ? node.items[step] : undefined;
    else return undefined;
  }
  return node;
}

/**
 * Where a path is written, and the path as its author would count it. A path that leads past what is written
 * (a missing key) is placed at the nearest thing around it.
 */
export function locate(
  tree: Located,
  path: Path,
  at: 'key' | 'value' = 'value',
): { place: Place; path: Path } {
  let node = tree;
  let place = tree.place;
  const written: (string | number)[] = [];
  for (const [depth, step] of path.entries()) {
    if (node.kind === 'map') {
      const entry = node.entries.get(String(step));
      if (!entry) return { place, path: [...written, ...path.slice(depth)] };
      written.push(step);
      place = at === 'key' && depth === path.length - 1 ? entry.key : entry.value.place;
      node = entry.value;
    } else if (node.kind === 'list' && typeof step === 'number' && node.items[step]) {
      written.push(node.origin?.[step] ?? step);
      node = node.items[step];
      place = node.place;
    } else {
      return { place, path: [...written, ...path.slice(depth)] };
    }
  }
  return { place, path: written };
}

/** The tree as plain data. Maps have no prototype, so that no key of theirs can be mistaken for an inherited one. */
export function plain(tree: Located): unknown {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plain);
  const result = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of tree.entries) result[key] = plain(entry.value);
  return result;
}

/** The tree without what stands at the given paths; those that lead nowhere take nothing away. */
export function without(tree: Located, paths: readonly Path[]): Located {
  if (tree.kind === 'scalar' || paths.length === 0) return tree;
  // By what stands at the first step, so that each container is written once, however many paths lead into it.
  const below = new Map<string | number, Path[]>();
  for (const [step, ...rest] of paths) {
    if (step === undefined) continue;
    const beside = below.get(step);
    if (beside === undefined) below.set(step, [rest]);
    else beside.push(rest);
  }
  const isGone = (step: string | number): boolean =>
    below.get(step)?.some((path) => path.length === 0) ?? false;
  if (tree.kind === 'map') {
    const entries = [...tree.entries].filter(([name]) => !isGone(name));
    const kept = entries.map(([name, { key, value }]) => {
      return [name, { key, value: without(value, below.get(name) ?? []) }] as const;
    });
    return { ...tree, entries: new Map(kept) };
  }
  const indices = [...tree.items.keys()].filter((index) => !isGone(index));
  return {
    ...tree,
    items: tree.items.flatMap((item, index) =>
      isGone(index) ? [] : [without(item, below.get(index) ?? [])],
    ),
    origin: indices.map((index) => tree.origin?.[index] ?? index),
  };
}
