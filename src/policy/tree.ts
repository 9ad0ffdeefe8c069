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

/** The tree without what stands at the given path; unchanged when nothing does. */
export function without(tree: Located, path: Path): Located {
  const [step, ...rest] = path;
  if (step === undefined) return tree;
  if (tree.kind === 'map') {
    const entry = tree.entries.get(String(step));
    if (!entry) return tree;
    const entries = new Map(tree.entries);
    if (rest.length === 0) entries.delete(String(step));
    else entries.set(String(step), { key: entry.key, value: without(entry.value, rest) });
    return { ...tree, entries };
  }
  if (tree.kind !== 'list' || typeof step !== 'number') return tree;
  const item = tree.items[step];
  if (!item) return tree;
  if (rest.length > 0) return { ...tree, items: tree.items.with(step, without(item, rest)) };
  const origin = tree.origin ?? tree.items.map((_, index) => index);
  return { ...tree, items: tree.items.toSpliced(step, 1), origin: origin.toSpliced(step, 1) };
}
